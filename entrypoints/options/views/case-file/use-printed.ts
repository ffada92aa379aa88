import { computed, type Ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { type WriteFailure } from '@/database/write';
import { type Request } from '@/domain/request/fold';
import { recordPrinted } from '@/stores/bulk';

/** After letters that are ready went to the printer, the person is asked once for all of them: printing belongs to their histories. */
export function usePrinted(requests: Readonly<Ref<readonly Request[]>>) {
  const { t } = useI18n();
  const asking = shallowRef(false);
  const recorded = shallowRef(false);
  const refusal = shallowRef<WriteFailure | null>(null);
  const ready = computed(() => requests.value.filter(({ state, readyLetter }) => state === 'ready' && readyLetter !== null));

  function ask(isLetters: boolean): void {
    recorded.value = false;
    asking.value = isLetters && ready.value.length > 0;
  }

  async function answer(printed: boolean): Promise<void> {
    asking.value = false;
    if (!printed) return;
    refusal.value = await recordPrinted(ready.value);
    recorded.value = refusal.value === null;
  }

  return { asking, recorded, failure: computed(() => (refusal.value ? t(`failure.${refusal.value.kind}`) : null)), ask, answer };
}
