import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/domain/settings';
import { aLetter, anEvent, day, moment } from '@/tests/support/requests';
import { foldRequest } from './fold';
import { composeDraft } from './letter';
import { isSample } from './sample';
import { sampleCases } from './samples';

const TODAY = day('2026-11-28');
const START = { organisation: 'acme', company: 'acme-inc', today: TODAY };
const ADDRESSEE = { company: { ja: '見本社', en: 'Acme' }, desk: { ja: '窓口', en: 'Desk' }, postalCode: '', address: { ja: ['見本1'], en: ['1 Mihon'] } };

describe.each(LANGUAGES)('the sample cases in %s', (language) => {
  const cases = sampleCases({ ...START, language });

  it('are a letter each that lacks nothing', () => {
    for (const { reference, draft, writtenOn } of cases) {
      const composed = composeDraft(draft, { reference, writtenOn, addressee: ADDRESSEE, citedClauses: {} });
      expect(composed.kind, reference).toBe('complete');
    }
  });

  it('wait for an answer, wait for the person, and are closed', () => {
    const requests = cases.map(({ reference, draft, writtenOn, happenings }) => {
      const facts = [{ on: writtenOn, fact: { kind: 'drafted', reference, draft } as const }, ...happenings(aLetter())];
      return foldRequest(facts.map(({ on, fact }, index) => anEvent(fact, { id: `${reference}-${index}`, counter: index + 1, at: moment(`${on.toString()}T00:00:00Z`).add({ minutes: index }) })));
    });
    expect(requests.map((request) => [request?.reference, request?.state, request?.outcome])).toEqual([['SAMPLE-1', 'waiting', null], ['SAMPLE-2', 'asked', null], ['SAMPLE-3', 'closed', 'full']]);
  });

  it('happened before today, in order, to a made-up person', () => {
    for (const { reference, draft, happenings, writtenOn } of cases) {
      const days = [writtenOn, ...happenings(aLetter()).map(({ on }) => on)];
      expect(days.toSorted((a, b) => Temporal.PlainDate.compare(a, b))).toEqual(days);
      expect(days.every((on) => Temporal.PlainDate.compare(on, TODAY) < 0)).toBe(true);
      expect(isSample(reference)).toBe(true);
      expect(draft.sender.email).toMatch(/@example\.com$/);
    }
  });
});
