import { computed, type Ref, shallowRef, watch } from 'vue';
import { appendFacts } from '@/database/record';
import { findRequest } from '@/database/requests';
import { type RequestRow } from '@/database/schema';
import { type WriteResult } from '@/database/write';
import { actionsFor } from '@/domain/request/action';
import { type RequestFact } from '@/domain/request/event';
import { now } from '@/platform/clock';
import { newId } from '@/platform/ids';
import { useLive } from './live';
import { memory } from './memory';

/** One request, live, with the verb that adds to its history. `found` is undefined until known, null if there is none. */
export function useRequest(id: Readonly<Ref<string>>) {
  const live = useLive(() => findRequest(memory(), id.value));
  const lastResult = shallowRef<WriteResult<RequestRow>>();
  const found = computed(() => live.value.value);
  const request = computed(() => found.value?.request ?? null);
  const events = computed(() => found.value?.events ?? []);
  const actions = computed(() => (request.value ? actionsFor(request.value) : []));
  watch(id, live.restart);

  /** Records facts; the answer says whether they are on the disk, and is kept for the screen until the next one. */
  async function record(...facts: readonly RequestFact[]): Promise<boolean> {
    lastResult.value = await appendFacts(memory(), id.value, { facts, now: now(), newId });
    return lastResult.value.kind === 'written';
  }

  return { found, failed: live.failed, request, events, actions, lastResult, record };
}
