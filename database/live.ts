import { liveQuery } from 'dexie';

export interface Live {
  readonly stop: () => void;
}

/** Runs `query` now and again whenever rows it read have changed, in whichever page or worker. */
export function observe<T>(query: () => Promise<T>, { onValue, onError }: { onValue: (value: T) => void; onError: (error: unknown) => void }): Live {
  const subscription = liveQuery(query).subscribe({ next: onValue, error: onError });
  return { stop: () => subscription.unsubscribe() };
}
