import { expect, it } from 'vitest';
import { day } from '@/tests/support/requests';
import { NOTHING_CAME, readTheirs, type TypedTheirs } from './theirs';

const occasion = { today: day('2026-11-24'), notBefore: day('2026-11-06'), fileIds: [] };
const typed = (changed: Partial<TypedTheirs>): TypedTheirs => ({ ...NOTHING_CAME, on: '2026-11-12', ...changed });
const on = day('2026-11-12');

it.each<[string, Partial<TypedTheirs>, object]>([
  ['an answer', { deed: 'answered', result: 'partial', text: ' only part ', reasonsGiven: true }, { kind: 'answered', on, result: 'partial', words: 'only part', reasonsGiven: true }],
  ['an answer in full, which needs no reasons', { deed: 'answered', result: 'full', reasonsGiven: true }, { kind: 'answered', on, result: 'full', words: '', reasonsGiven: false }],
  ['a wish for something', { deed: 'asked', what: 'identification', text: 'one photo ID', until: '2026-11-30' }, { kind: 'asked', on, what: 'identification', words: 'one photo ID', until: day('2026-11-30') }],
  ['a confirmation', { deed: 'acknowledged', reference: ' 26-77 ' }, { kind: 'acknowledged', on, theirReference: '26-77' }],
  ['a later day', { deed: 'extended', until: '2026-11-13', text: 'soon' }, { kind: 'extended', on, until: day('2026-11-13'), words: 'soon' }],
  ['a later day that they left open', { deed: 'extended' }, { kind: 'extended', on, until: null, words: '' }],
  ['what says nothing of that kind', { deed: 'received', from: 'a@example.jp', subject: 'Hello', text: 'x' }, { kind: 'received', on, from: 'a@example.jp', subject: 'Hello', text: 'x', fileIds: [] }],
])('records %s', (_, changed, fact) => {
  expect(readTheirs(typed(changed), occasion)).toEqual({ kind: 'facts', facts: [fact] });
});

it('keeps the mail as it came beside what it amounts to, and its words once, where later letters find them', () => {
  const reading = readTheirs(typed({ deed: 'answered', result: 'refused', from: 'a@example.jp', subject: 'Re', text: 'no' }), { ...occasion, fileIds: ['f1'] });
  expect(reading).toEqual({
    kind: 'facts',
    facts: [
      { kind: 'answered', on, result: 'refused', words: 'no', reasonsGiven: false },
      { kind: 'received', on, from: 'a@example.jp', subject: 'Re', text: '', fileIds: ['f1'] },
    ],
  });
});

it('keeps what came beside what it amounts to, where that has no words', () => {
  const reading = readTheirs(typed({ deed: 'acknowledged', reference: '26-77', text: 'We have it.' }), occasion);
  expect(reading).toMatchObject({ facts: [{ kind: 'acknowledged', theirReference: '26-77' }, { kind: 'received', text: 'We have it.' }] });
});

it.each<[readonly string[], Partial<TypedTheirs>]>([
  [['deed', 'on'], { on: '' }],
  [['on'], { deed: 'extended', on: '2026-11-05' }],
  [['on'], { deed: 'extended', on: '2026-11-25' }],
  [['what'], { deed: 'asked' }],
  [['result'], { deed: 'answered' }],
  [['until'], { deed: 'asked', what: 'fee', until: '2026-11-11' }],
  [['text'], { deed: 'received', text: ' ' }],
])('says that %j are still open', (gaps, changed) => {
  expect(readTheirs(typed(changed), occasion)).toEqual({ kind: 'gaps', gaps });
});

it('takes a file alone for something that came', () => {
  expect(readTheirs(typed({ deed: 'received' }), { ...occasion, fileIds: ['f1'] }).kind).toBe('facts');
});
