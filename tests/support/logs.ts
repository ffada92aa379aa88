import fc from 'fast-check';
import {
  ASKED_FOR, CHANNELS, LATER_KINDS, OUTCOMES, POINT_ANSWERS, type RequestEvent, type RequestFact, RESULTS, type Sending, WAYS_TO_HAND_OVER,
} from '@/domain/request/event';
import { aLetter, anEvent, day, DRAFTED, moment, REOPENED, revised } from './requests';

const someDay = fc.integer({ min: 0, max: 400 }).map((days) => day('2026-01-01').add({ days }));
const dayOrNone = fc.option(someDay);
const someText = fc.string({ unit: 'grapheme', maxLength: 8 });
const someLetter = someText.map(aLetter);
const someSending: fc.Arbitrary<Sending> = fc.record({ on: someDay, channel: fc.constantFrom(...CHANNELS), tracking: someText, letter: someLetter });
const someDateId = fc.constantFrom('d1', 'd2');
const someFile = fc.record({
  id: fc.constantFrom('f1', 'f2'), name: someText, size: fc.nat(), sha256: someText, type: fc.constantFrom('application/pdf', 'text/plain'), sensitive: fc.boolean(),
});

const aboutLetters: fc.Arbitrary<RequestFact> = fc.oneof(
  someText.map(revised),
  someLetter.map((letter): RequestFact => ({ kind: 'readied', letter })),
  fc.record({
    kind: fc.constant('handedOver' as const), how: fc.constantFrom(...WAYS_TO_HAND_OVER), letter: someLetter, for: fc.constantFrom('request' as const, ...LATER_KINDS),
  }),
  someSending.map((sending): RequestFact => ({ kind: 'sent', ...sending })),
  someDay.map((on): RequestFact => ({ kind: 'arrived', on })),
  fc.record({ kind: fc.constant('supplied' as const), what: fc.constantFrom(...ASKED_FOR), by: fc.option(someSending), on: someDay }),
  fc.tuple(fc.constantFrom('remindedThem' as const, 'reasonsAsked' as const, 'objected' as const, 'complained' as const), someSending).map(([kind, sending]): RequestFact => ({ kind, ...sending })),
  fc.record({ kind: fc.constant('withdrawn' as const), rights: fc.subarray(['jp.disclose', 'jp.erase'] as const), by: fc.option(someSending), on: someDay }),
);

const aboutAnswers: fc.Arbitrary<RequestFact> = fc.oneof(
  fc.record({ kind: fc.constant('acknowledged' as const), on: someDay, theirReference: someText }),
  fc.record({ kind: fc.constant('asked' as const), on: someDay, what: fc.constantFrom(...ASKED_FOR), words: someText, until: dayOrNone }),
  fc.record({ kind: fc.constant('extended' as const), on: someDay, until: dayOrNone, words: someText }),
  fc.record({ kind: fc.constant('answered' as const), on: someDay, result: fc.constantFrom(...RESULTS), words: someText, reasonsGiven: fc.boolean() }),
  fc.record({ kind: fc.constant('received' as const), on: someDay, from: someText, subject: someText, text: someText, fileIds: fc.subarray(['f1', 'f2']) }),
);

const aboutTheCase: fc.Arbitrary<RequestFact> = fc.oneof(
  fc.dictionary(fc.constantFrom('p1', 'p2'), fc.constantFrom(...POINT_ANSWERS), { noNullPrototype: true }).map((points): RequestFact => ({ kind: 'checked', points })),
  someFile.map((file): RequestFact => ({ kind: 'attached', file, about: null })),
  fc.record({ kind: fc.constant('dateSet' as const), dateId: someDateId, on: someDay, words: someText }),
  fc.record({ kind: fc.constant('dateMoved' as const), dateId: someDateId, on: someDay }),
  fc.record({ kind: fc.constant('dateStopped' as const), dateId: someDateId }),
  fc.record({ kind: fc.constant('paused' as const), until: dayOrNone }),
  fc.constant<RequestFact>({ kind: 'resumed' }),
  someText.map((text): RequestFact => ({ kind: 'noted', text })),
  fc.record({ kind: fc.constant('closed' as const), outcome: fc.constantFrom(...OUTCOMES), reason: someText }),
  fc.constant(REOPENED),
);

/** Anything that can follow a beginning; `ids` are events that a void or an erasure may name. */
export function someFact(ids: readonly string[]): fc.Arbitrary<RequestFact> {
  const aboutHistory: fc.Arbitrary<RequestFact> = fc.oneof(
    fc.constantFrom(...ids).map((eventId): RequestFact => ({ kind: 'voided', eventId })),
    fc.constantFrom(...ids).map((target): RequestFact => ({ kind: 'erased', what: 'event', target })),
    fc.constantFrom('f1', 'f2').map((target): RequestFact => ({ kind: 'erased', what: 'file', target })),
  );
  return fc.oneof({ arbitrary: aboutLetters, weight: 3 }, { arbitrary: aboutAnswers, weight: 3 }, { arbitrary: aboutTheCase, weight: 2 }, aboutHistory);
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
