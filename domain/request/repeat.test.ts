import { describe, expect, it } from 'vitest';
import { aLetter, answered, aSending, asked, erased, extended, supplied } from '@/tests/support/requests';
import { createDraft } from './draft';
import { type FactOf, type RequestEvent, type RequestFact } from './event';
import { foldRequest } from './fold';
import { isRepeated } from './repeat';

const DRAFT = createDraft({ organisation: 'o', company: 'c', language: 'ja' });
const day = (text: string) => Temporal.PlainDate.from(text);
const READIED: RequestFact = { kind: 'readied', letter: aLetter('a') };
const COPIED: RequestFact = { kind: 'handedOver', how: 'copied', letter: aLetter('a'), for: 'request' };
const SENT: RequestFact = { kind: 'sent', on: day('2026-11-20'), channel: 'email', tracking: '', letter: aLetter('a') };
const ARRIVED: RequestFact = { kind: 'arrived', on: day('2026-11-21') };
const CLOSED: RequestFact = { kind: 'closed', outcome: 'full', reason: '' };
const ACKNOWLEDGED: FactOf<'acknowledged'> = { kind: 'acknowledged', on: day('2026-11-22'), theirReference: '' };
const OBJECTED = { kind: 'objected' as const, ...aSending('2026-12-02') };
const CHECKED: RequestFact = { kind: 'checked', points: { b: 'missing', a: 'there' } };
const WITHDRAWN: RequestFact = { kind: 'withdrawn', rights: ['jp.disclose'], by: null, on: day('2026-11-23') };
const RECEIVED: FactOf<'received'> = { kind: 'received', on: day('2026-11-23'), from: 'a', subject: 's', text: 'x', fileIds: [] };
const ATTACHED: FactOf<'attached'> = { kind: 'attached', about: null, file: { id: 'f', name: 'n', size: 1, sha256: 's', type: 't', sensitive: false } };
const DATE_SET: FactOf<'dateSet'> = { kind: 'dateSet', dateId: 'd', on: day('2026-12-24'), words: 'w' };

function after(...facts: readonly RequestFact[]) {
  const all: readonly RequestFact[] = [{ kind: 'drafted', reference: 'KJ-2026-001', draft: DRAFT }, ...facts];
  const events = all.map((fact, index): RequestEvent => ({
    id: `e${index}`, requestId: 'r', deviceId: 'd', counter: index + 1, at: Temporal.Instant.fromEpochMilliseconds(index), fact,
  }));
  const request = foldRequest(events);
  if (!request) throw new Error('not a history');
  return { request, events };
}

describe('a fact that is stated again', () => {
  it.each<Readonly<[string, RequestFact, ReturnType<typeof after>, boolean]>>([
    ['ready again', READIED, after(READIED), true],
    ['ready with other words', { kind: 'readied', letter: { ...aLetter('b'), sha256: '1'.repeat(64) } }, after(READIED), false],
    ['ready again after a change', READIED, after(READIED, { kind: 'revised', draft: { ...DRAFT, ownParagraphs: ['x'] } }), false],
    ['copied twice running', COPIED, after(READIED, COPIED), true],
    ['copied and then printed', { ...COPIED, how: 'printed' }, after(READIED, COPIED), false],
    ['sent the same way from a second tab', SENT, after(READIED, SENT), true],
    ['sent on another day', { ...SENT, on: day('2026-11-21') }, after(READIED, SENT), false],
    ['arrived on the same day', ARRIVED, after(READIED, SENT, ARRIVED), true],
    ['arrived on another day', { kind: 'arrived', on: day('2026-11-22') }, after(READIED, SENT, ARRIVED), false],
    ['closed with the same outcome', CLOSED, after(CLOSED), true],
    ['closed with another outcome', { kind: 'closed', outcome: 'partial', reason: '' }, after(CLOSED), false],
    ['reopened while open', { kind: 'reopened' }, after(CLOSED, { kind: 'reopened' }), true],
    ['taken back twice', { kind: 'voided', eventId: 'e1' }, after(CLOSED, { kind: 'voided', eventId: 'e1' }), true],
    ['taken back anew after that was undone', { kind: 'voided', eventId: 'e1' }, after(CLOSED, { kind: 'voided', eventId: 'e1' }, { kind: 'voided', eventId: 'e2' }), false],
    ['acknowledged in the same words', ACKNOWLEDGED, after(SENT, ACKNOWLEDGED), true],
    ['acknowledged with a number', { ...ACKNOWLEDGED, theirReference: '7' }, after(SENT, ACKNOWLEDGED), false],
    ['asked for the same', asked('fee'), after(SENT, asked('fee')), true],
    ['asked for the same after it was given', asked('fee'), after(SENT, asked('fee'), supplied('fee')), false],
    ['asked for something else', asked('identification'), after(SENT, asked('fee')), false],
    ['given twice', supplied('fee'), after(SENT, asked('fee'), supplied('fee')), true],
    ['given on another day', supplied('fee', '2026-11-30'), after(SENT, asked('fee'), supplied('fee')), false],
    ['put off to the same day', extended('2026-12-20'), after(SENT, extended('2026-12-20')), true],
    ['put off further', extended('2026-12-24'), after(SENT, extended('2026-12-20')), false],
    ['answered in the same way', answered(), after(SENT, answered()), true],
    ['answered in the same way after an objection', answered(), after(SENT, answered(), OBJECTED), false],
    ['answered otherwise', answered('refused'), after(SENT, answered()), false],
    ['the same letter of objection', OBJECTED, after(SENT, answered(), OBJECTED), true],
    ['a complaint in the words of the objection', { ...OBJECTED, kind: 'complained' }, after(SENT, answered(), OBJECTED), false],
    ['the same letter on another day', { ...OBJECTED, on: day('2026-12-03') }, after(SENT, answered(), OBJECTED), false],
    ['the letter of objection after it was taken back', OBJECTED, after(SENT, answered(), OBJECTED, { kind: 'voided', eventId: 'e3' }), false],
    ['checked with the same finding', CHECKED, after(SENT, answered(), CHECKED), true],
    ['checked with another finding', { kind: 'checked', points: { a: 'there', b: 'there' } }, after(SENT, answered(), CHECKED), false],
    ['withdrawn twice', WITHDRAWN, after(SENT, WITHDRAWN, { kind: 'reopened' }), true],
    ['the same correspondence', RECEIVED, after(RECEIVED), true],
    ['the same sender again', { ...RECEIVED, text: 'y' }, after(RECEIVED), false],
    ['the same file', ATTACHED, after(ATTACHED), true],
    ['a file of the same name', { ...ATTACHED, file: { ...ATTACHED.file, id: 'f2' } }, after(ATTACHED), false],
    ['the same own date', DATE_SET, after(DATE_SET), true],
    ['moved to where it is', { kind: 'dateMoved', dateId: 'd', on: DATE_SET.on }, after(DATE_SET), true],
    ['moved elsewhere', { kind: 'dateMoved', dateId: 'd', on: day('2027-01-01') }, after(DATE_SET), false],
    ['taken off', { kind: 'dateStopped', dateId: 'd' }, after(DATE_SET), false],
    ['taken off twice', { kind: 'dateStopped', dateId: 'd' }, after(DATE_SET, { kind: 'dateStopped', dateId: 'd' }), true],
    ['stopped twice', { kind: 'paused', until: null }, after({ kind: 'paused', until: null }), true],
    ['stopped for longer', { kind: 'paused', until: day('2027-01-01') }, after({ kind: 'paused', until: null }), false],
    ['taken up again while not stopped', { kind: 'resumed' }, after(), true],
    ['taken up again', { kind: 'resumed' }, after({ kind: 'paused', until: null }), false],
    ['closed for another reason', { ...CLOSED, reason: 'x' }, after(CLOSED), false],
    ['erased twice', erased('event', 'e1'), after({ kind: 'noted', text: '' }, erased('event', 'e1')), true],
    ['something else erased', erased('event', 'e1'), after({ kind: 'noted', text: '' }, erased('file', 'e1')), false],
    ['the same note', { kind: 'noted', text: 'x' }, after({ kind: 'noted', text: 'x' }), false],
  ])('%s', (...[, fact, history, repeated]) => {
    expect(isRepeated(fact, history)).toBe(repeated);
  });
});
