import { type RequestEvent, type RequestFact } from '@/domain/request/event';
import { type EventRow } from './schema';

/** A fact as it is stored: structured clone refuses Temporal objects, so days are ISO text. */
export type StoredFact = RequestFact extends infer F ? Stored<F> : never;

type Stored<T> = T extends object ? { readonly [K in keyof T]: K extends DayKey ? StoredDay<T[K]> : K extends 'by' ? StoredSending<T[K]> : T[K] } : T;
type StoredDay<T> = T extends Temporal.PlainDate ? string : T;
type StoredSending<T> = T extends object ? Stored<T> : T;
type DayKey = 'on' | 'until';

/** Where a fact holds days: by these names, in itself and in the sending that it holds under `by`. */
const DAYS: readonly DayKey[] = ['on', 'until'];

export function toStoredFact(fact: RequestFact): StoredFact {
  return eachDay(fact, String) as StoredFact;
}

export function fromStoredFact(stored: StoredFact): RequestFact {
  return eachDay(stored, (day) => Temporal.PlainDate.from(day as string)) as RequestFact;
}

function eachDay(holder: object, convert: (day: unknown) => unknown): object {
  const entries = Object.entries(holder).map(([key, value]: [string, unknown]): [string, unknown] => {
    if (value === null) return [key, null];
    if (DAYS.includes(key as DayKey)) return [key, convert(value)];
    return [key, key === 'by' ? eachDay(value as object, convert) : value];
  });
  return Object.fromEntries(entries);
}

/** ISO text with exactly three decimals: without a fixed width, text order is not time order. */
export function toStoredInstant(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 3 });
}

export function toEventRow({ fact, at, ...stamp }: RequestEvent): EventRow {
  return { ...stamp, at: toStoredInstant(at), fact: toStoredFact(fact) };
}

export function fromEventRow({ fact, at, ...stamp }: EventRow): RequestEvent {
  return { ...stamp, at: Temporal.Instant.from(at), fact: fromStoredFact(fact) };
}
