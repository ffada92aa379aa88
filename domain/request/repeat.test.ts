import { describe, expect, it } from 'vitest';
import { aLetter } from '@/tests/support/requests';
import { createDraft } from './draft';
import { type RequestEvent, type RequestFact } from './event';
import { foldRequest } from './fold';
import { isRepeated } from './repeat';

const DRAFT = createDraft({ organisation: 'o', company: 'c', language: 'ja' });
const day = (text: string) => Temporal.PlainDate.from(text);
const READIED: RequestFact = { kind: 'readied', letter: aLetter('a') };
const COPIED: RequestFact = { kind: 'handedOver', how: 'copied', letter: aLetter('a') };
const SENT: RequestFact = { kind: 'sent', on: day('2026-11-20'), channel: 'email', tracking: '', letter: aLetter('a') };
const ARRIVED: RequestFact = { kind: 'arrived', on: day('2026-11-21') };
const CLOSED: RequestFact = { kind: 'closed', outcome: 'full' };

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
    ['closed with another outcome', { kind: 'closed', outcome: 'partial' }, after(CLOSED), false],
    ['reopened while open', { kind: 'reopened' }, after(CLOSED, { kind: 'reopened' }), true],
    ['taken back twice', { kind: 'voided', eventId: 'e1' }, after(CLOSED, { kind: 'voided', eventId: 'e1' }), true],
    ['taken back anew after that was undone', { kind: 'voided', eventId: 'e1' }, after(CLOSED, { kind: 'voided', eventId: 'e1' }, { kind: 'voided', eventId: 'e2' }), false],
    ['the same note', { kind: 'noted', text: 'x' }, after({ kind: 'noted', text: 'x' }), false],
  ])('%s', (...[, fact, history, repeated]) => {
    expect(isRepeated(fact, history)).toBe(repeated);
  });
});
