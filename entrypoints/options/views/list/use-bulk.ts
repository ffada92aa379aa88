import { computed, type Ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { type RequestRow } from '@/database/schema';
import { type Outcome } from '@/domain/request/event';
import { type BulkResult, closeAll, remindOfAll, takeBack } from '@/stores/bulk';
import { useReminders } from '@/stores/reminders';
import { type Offer } from './use-undo';

/** What is done with the chosen rows at once, and the way back from it. Only open requests are touched. */
export function useBulk(chosen: Readonly<Ref<readonly RequestRow[]>>, show: (offer: Offer) => void) {
  const { t } = useI18n();
  const reminders = useReminders();
  const asking = shallowRef<'close' | 'remind' | null>(null);
  const open = computed(() => chosen.value.filter(({ state }) => state !== 'closed'));

  async function close(outcome: Outcome): Promise<void> {
    tell('closed', await closeAll(open.value, outcome, ''));
  }

  async function remind(on: Temporal.PlainDate, words: string): Promise<void> {
    void reminders.allowOnce();
    tell('reminded', await remindOfAll(open.value, on, words));
  }

  function tell(what: 'closed' | 'reminded', { changes, failure }: BulkResult): void {
    const done = t(`list.done.${what}`, changes.length);
    const message = failure ? `${changes.length > 0 ? `${done} ` : ''}${t(`failure.${failure.kind}`)}` : done;
    const undo = changes.length === 0 ? null : () => undoAll(changes);
    show({ message, tone: failure ? 'refused' : 'done', undo });
  }

  async function undoAll(changes: BulkResult['changes']): Promise<void> {
    const failure = await takeBack(changes);
    if (failure) show({ message: t(`failure.${failure.kind}`), tone: 'refused', undo: null });
    else show({ message: t('list.done.undone'), tone: 'done', undo: null });
  }

  return { asking, open, close, remind };
}
