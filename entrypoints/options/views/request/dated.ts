import { type LetterRecord, type RequestEvent } from '@/domain/request/event';
import { ORGANISATION } from '@/organisations/registry';

/** The day that stands on a letter: that on which its exact words were first kept. Null for a letter that the history does not know. */
export function datedOn(letter: LetterRecord, events: readonly RequestEvent[]): Temporal.PlainDate | null {
  const first = events.find(({ fact }) => 'letter' in fact && fact.letter.sha256 === letter.sha256);
  return first?.at.toZonedDateTimeISO(ORGANISATION.zone).toPlainDate() ?? null;
}
