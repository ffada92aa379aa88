import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RIGHT_IDS } from '@/domain/law/rights';
import { aDraft, day } from '@/tests/support/requests';
import { createAsk, type Draft, ENTRUSTED, RELATIONSHIPS, WAYS_TO_RECEIVE, WISHES } from './draft';
import { formFieldOf } from './form-field';
import { composeDraft } from './letter';
import { stepOf, stepsOf } from './steps';

describe('the steps of a draft', () => {
  it.each<[string, Partial<Draft>, string]>([
    ['that asks to see data needs no ground', {}, 'wish data person answer words envelope sending'],
    ['that asks for erasure needs one', { asks: [createAsk('jp.erase')] }, 'wish details data person answer words envelope sending'],
    ['that corrects says what is wrong', { asks: [createAsk('jp.add')] }, 'wish details data person answer words envelope sending'],
    ['in Singapore is in English', { wish: 'singapore', asks: [createAsk('sg.access')] }, 'wish data person words envelope sending'],
    ['that withdraws consent says which', { wish: 'singapore', asks: [createAsk('sg.withdraw')] }, 'wish details data person words envelope sending'],
    ['that asks a question has it', { wish: 'inquiry' }, 'wish details data person answer words sending'],
    ['against advertising names the address', { wish: 'stop-advertising' }, 'wish details person answer words sending'],
    ['about the procedure is short', { wish: 'ask-procedure', asks: [createAsk('jp.erase')] }, 'wish person answer words sending'],
  ])('%s', (_, changed, steps) => {
    expect(stepsOf(aDraft(changed)).join(' ')).toBe(steps);
  });
});

const LONG = 'x'.repeat(10_001);
const text = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('', ' ', 'ok', 'a@example.jp', 'passport', 'a\u0000', '\ud800', 'a\nb', LONG) }, fc.string({ unit: 'binary' }));
const texts = fc.array(text, { maxLength: 3 });
const person = fc.record({ name: text, reading: text, postalCode: text, address: text, telephone: text, email: text });
const correction = fc.record({ about: text, wrong: text, right: text, evidence: text });
const ask = fc.record({
  right: fc.constantFrom(...RIGHT_IDS),
  ground: fc.constantFrom(null, '34.untrue', '35.3.consent', '35.5.no-need', '35.1.purpose'),
  scope: text,
  facts: text,
  corrections: fc.array(correction, { maxLength: 2 }),
});

/** A draft as anybody may leave it: half typed, pasted into, contradictory. */
const anyDraft: fc.Arbitrary<Partial<Draft>> = fc.record({
  wish: fc.constantFrom(...WISHES),
  language: fc.constantFrom('ja', 'en', 'ja+en'),
  asks: fc.array(ask, { maxLength: 4 }),
  topics: fc.uniqueArray(fc.constantFrom('security', 'recipients', 'joint-use', 'subcontractors', 'handling')),
  question: text,
  mailAddress: text,
  sender: person,
  inEnglish: fc.record({ name: text, address: text }),
  agent: fc.option(fc.record({ kind: fc.constantFrom('legal', 'mandated'), person, papers: texts }), { nil: null }),
  relationship: fc.record({ kind: fc.option(fc.constantFrom(...RELATIONSHIPS), { nil: null }), words: text }),
  entrusted: fc.constantFrom(...ENTRUSTED),
  entrustedBy: text,
  identifying: fc.record({ service: text, registeredEmail: text, account: text, usedFrom: text, usedUntil: text, other: text }),
  siteIdentifiers: fc.array(fc.record({ cookie: fc.constant('_ga'), kind: fc.constantFrom('client-id', 'property', 'nonsense'), text }), { maxLength: 2 }),
  receive: fc.constantFrom(...WAYS_TO_RECEIVE),
  fileWish: text,
  enclosures: texts,
  ownParagraphs: texts,
});

const ADDRESSEE = { company: { ja: '株式会社見本', en: 'Acme' }, desk: { ja: '窓口', en: 'Desk' }, postalCode: '', address: { ja: [], en: [] } };
const OCCASION = { reference: 'KJ-2026-001', writtenOn: day('2026-11-24'), addressee: ADDRESSEE, citedClauses: {} };

it('any draft becomes a letter, or says what is missing at an input of one of its steps', () => {
  fc.assert(
    fc.property(anyDraft, (changed) => {
      const draft = aDraft(changed);
      const composed = composeDraft(draft, OCCASION);
      if (composed.kind === 'complete') return;
      expect(composed.gaps.length).toBeGreaterThan(0);
      const steps = composed.gaps.map((gap) => stepOf(formFieldOf(gap, draft)));
      expect(steps.filter((step) => !stepsOf(draft).includes(step))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
