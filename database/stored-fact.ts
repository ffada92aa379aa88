import { type RequestEvent, type RequestFact } from '@/domain/request/event';
import { type EventRow } from './schema';

/** A fact as it is stored: structured clone refuses Temporal objects, so days are ISO text. */
export type StoredFact = RequestFact extends infer F ? (F extends { readonly on: Temporal.PlainDate } ? Omit<F, 'on'> & { readonly on: string } : F) : never;

export function toStoredFact(fact: RequestFact): StoredFact {
  switch (fact.kind) {
    case 'sent':
    case 'arrived':
      return { ...fact, on: fact.on.toString() };
    default:
      return fact;
  }
}

export function fromStoredFact(stored: StoredFact): RequestFact {
  switch (stored.kind) {
    case 'sent':
    case 'arrived':
      return { ...stored, on: Temporal.PlainDate.from(stored.on) };
    default:
      return stored;
  }
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
