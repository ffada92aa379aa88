import { computed, type Ref, shallowRef, watch } from 'vue';
import { appendErasing } from '@/database/erase';
import { appendFacts } from '@/database/record';
import { findRequest } from '@/database/requests';
import { actionsFor } from '@/domain/request/action';
import { nextLetters } from '@/domain/request/later';
import { now } from '@/platform/clock';
import { newId } from '@/platform/ids';
import { useLive } from './live';
import { memory } from './memory';
import { type Recording, type RecordFailure, stampFiles } from './recording';

/** One request, live, with the verb that adds to its history. `found` is undefined until known, null if there is none. */
export function useRequest(id: Readonly<Ref<string>>) {
  const live = useLive(() => findRequest(memory(), id.value));
  const failure = shallowRef<RecordFailure | null>(null);
  /** The entries that were made last, so that they can be taken back in one click. */
  const lastMade = shallowRef<readonly string[]>([]);
  const found = computed(() => live.value.value);
  const request = computed(() => found.value?.request ?? null);
  const events = computed(() => found.value?.events ?? []);
  const actions = computed(() => (request.value ? actionsFor(request.value) : []));
  const letters = computed(() => (request.value ? nextLetters(request.value) : []));
  watch(id, live.restart);

  /** Records facts and files; the answer says whether they are on the disk, and why not is kept for the screen until the next one. */
  async function record({ facts, files = [], finished, erase = [] }: Recording): Promise<boolean> {
    const stamped = await stampFiles(files);
    if ('kind' in stamped) return refuse(stamped);
    const made: string[] = [];
    const nextId = (): string => made[made.push(newId()) - 1] ?? '';
    const happening = { facts, files: stamped, finished, now: now(), newId: nextId };
    const result = erase.length === 0 ? await appendFacts(memory(), id.value, happening) : await appendErasing(memory(), id.value, { ...happening, fileIds: erase, newEraseId: newId });
    if (result.kind !== 'written') return refuse(result);
    failure.value = null;
    lastMade.value = made;
    return true;
  }

  function refuse(because: RecordFailure): false {
    failure.value = because;
    return false;
  }

  return { found, failed: live.failed, request, events, actions, letters, failure, lastMade, record };
}
