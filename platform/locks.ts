/**
 * What our pages tell the background by holding a lock: it is released by the browser itself when a page dies,
 * so nothing can be left behind.
 */
export type LockName = 'tracker-open' | 'words-unsaved';

/** Holds a lock beside other holders until the returned function is called. */
export function holdLock(name: LockName): () => void {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  void navigator.locks.request(name, { mode: 'shared' }, () => promise);
  return () => resolve(undefined);
}

export async function isHeld(name: LockName): Promise<boolean> {
  const { held } = await navigator.locks.query();
  return held?.some((lock) => lock.name === name) ?? false;
}
