import { shallowRef } from 'vue';
import { eraseEvent, eraseFile, eraseRequest } from '@/database/erase';
import { type WriteFailure } from '@/database/write';
import { now } from '@/platform/clock';
import { newId } from '@/platform/ids';
import { memory } from './memory';

/** What can be erased for good: a case, one kept file, or the words of one entry. `name` is for the question only. */
export interface Erasable {
  readonly what: 'request' | 'file' | 'entry';
  readonly id: string;
  readonly name: string;
}

/** Asks before anything is erased: `asking` is what the question is about. */
export function useErasing() {
  const asking = shallowRef<Erasable | null>(null);
  const failure = shallowRef<WriteFailure | null>(null);

  /** Erases what was asked about; null when it was not erased, and `failure` says why. */
  async function erase(): Promise<Erasable | null> {
    const target = asking.value;
    asking.value = null;
    if (!target) return null;
    const result = await eraseOne(target);
    failure.value = result.kind === 'written' ? null : result;
    return result.kind === 'written' ? target : null;
  }

  return { asking, failure, erase };
}

function eraseOne({ what, id }: Erasable) {
  const occasion = { now: now(), newId };
  if (what === 'request') return eraseRequest(memory(), id, occasion.now);
  return what === 'file' ? eraseFile(memory(), id, occasion) : eraseEvent(memory(), id, occasion);
}
