import fc from 'fast-check';
import { CHANNELS, OUTCOMES, type RequestEvent, type RequestFact } from '@/domain/request/event';
import { aLetter, anEvent, day, DRAFTED, moment, REOPENED, revised } from './requests';

const someDay = fc.integer({ min: 0, max: 400 }).map((days) => day('2026-01-01').add({ days }));
const someText = fc.string({ unit: 'grapheme', maxLength: 8 });
const someLetter = someText.map(aLetter);

/** Anything that can follow a beginning; `ids` are events that a void may name. */
export function someFact(ids: readonly string[]): fc.Arbitrary<RequestFact> {
  return fc.oneof(
    someText.map(revised),
    someLetter.map((letter): RequestFact => ({ kind: 'readied', letter })),
    someLetter.map((letter): RequestFact => ({ kind: 'handedOver', how: 'copied', letter })),
    fc.record({ kind: fc.constant('sent' as const), on: someDay, channel: fc.constantFrom(...CHANNELS), tracking: someText, letter: someLetter }),
    someDay.map((on): RequestFact => ({ kind: 'arrived', on })),
    someText.map((text): RequestFact => ({ kind: 'noted', text })),
    fc.constantFrom(...OUTCOMES).map((outcome): RequestFact => ({ kind: 'closed', outcome })),
    fc.constant(REOPENED),
    fc.constantFrom(...ids).map((eventId): RequestFact => ({ kind: 'voided', eventId })),
  );
}

/** A request's events as two devices may have written them, in any order, with clocks that disagree. */
export const someLog: fc.Arbitrary<readonly RequestEvent[]> = fc
  .array(fc.record({ minute: fc.integer({ min: 0, max: 5 }), deviceId: fc.constantFrom('a', 'b') }), { maxLength: 9 })
  .chain((stamps) => {
    const ids = stamps.map((_, index) => `e${index + 2}`);
    const facts = fc.tuple(...stamps.map(() => someFact(ids)));
    return facts.map((later) => [
      anEvent(DRAFTED),
      ...later.map((fact, index) => {
        const { minute = 0, deviceId = 'a' } = stamps[index] ?? {};
        const at = moment('2026-11-20T00:00:00Z').add({ minutes: minute });
        return anEvent(fact, { id: `e${index + 2}`, counter: index + 2, deviceId, at });
      }),
    ]);
  });
