import { onScopeDispose, type Ref, shallowRef } from 'vue';
import { type Live, observe } from '@/database/live';

export interface LiveValue<T> {
  /** Undefined until the first answer. */
  readonly value: Readonly<Ref<T | undefined>>;
  readonly failed: Readonly<Ref<boolean>>;
  /** Runs the query anew, for instance because what it asks for has changed. */
  readonly restart: () => void;
}

/** A query of the database as a value that follows every change, made in this page or in another. */
export function useLive<T>(query: () => Promise<T>): LiveValue<T> {
  const value = shallowRef<T>();
  const failed = shallowRef(false);
  let live: Live | undefined;

  function restart(): void {
    live?.stop();
    live = observe(query, {
      onValue: (found) => {
        value.value = found;
        failed.value = false;
      },
      onError: () => {
        failed.value = true;
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
  });
  restart();
  return { value, failed, restart };
}
