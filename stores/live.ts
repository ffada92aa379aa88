import { onScopeDispose, type Ref, shallowRef, watch } from 'vue';
import { type Live, observe } from '@/database/live';

export interface LiveValue<T> {
  /** Undefined until the first answer. */
  readonly value: Readonly<Ref<T | undefined>>;
  readonly failed: Readonly<Ref<boolean>>;
  /** Runs the query anew, for instance because what it asks for has changed. */
  readonly restart: () => void;
}

export interface Turn {
  /** Asks only when this one has its first answer, or has failed: what the person waits for is read first. */
  readonly behind?: Pick<LiveValue<unknown>, 'value' | 'failed'>;
}

/** A query of the database as a value that follows every change, made in this page or in another. */
export function useLive<T>(query: () => Promise<T>, { behind }: Turn = {}): LiveValue<T> {
  const value = shallowRef<T>();
  const failed = shallowRef(false);
  let live: Live | undefined;
  let isWaiting = false;

  function wait(isBegun: boolean): void {
    if (isBegun !== isWaiting) waiting.value += isBegun ? 1 : -1;
    isWaiting = isBegun;
  }

  function restart(): void {
    live?.stop();
    wait(value.value === undefined);
    live = observe(query, {
      onValue: (found) => {
        value.value = found;
        failed.value = false;
        wait(false);
      },
      onError: () => {
        failed.value = true;
        wait(false);
      },
    });
  }

  // A page that was frozen has missed the notices of others.
  const refresh = (): void => {
    if (document.visibilityState === 'visible') restart();
  };
  document.addEventListener('visibilitychange', refresh);
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', refresh);
    live?.stop();
    wait(false);
  });
  if (behind && behind.value.value === undefined && !behind.failed.value) watch([behind.value, behind.failed], restart, { once: true });
  else restart();
  return { value, failed, restart };
}

/** How many questions of this page wait for their first answer. */
const waiting = shallowRef(0);

/** Answers when no other question of the page waits any more: for what nobody is waiting for. */
export function useQuiet(): Pick<LiveValue<true>, 'value' | 'failed'> {
  const value = shallowRef<true>();
  // The parts of the page ask when they are made, which is before it is idle.
  requestIdleCallback(() => watch(waiting, (count) => count === 0 && (value.value = true), { immediate: true }));
  return { value, failed: shallowRef(false) };
}
