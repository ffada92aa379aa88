import { describe, expect, it } from 'vitest';
import { type DictionaryAnswer, type DictionaryEntry, type MatchedBy } from './cookie-dictionary';
import { type Explanation } from './explanations/explanation';
import { groupOf, meaningOf, probableOf, PURPOSE_GROUPS, setByOf, type Sources } from './meaning';
import { type Purpose } from './purpose';

const words = { ja: '語', en: 'words' };
const METRICS: Explanation = { id: 'm', names: ['_m'], setBy: 'Metrics', purpose: 'analytics', life: '2y', what: words, holds: words };
const entry = (platform: string, purpose: Purpose): DictionaryEntry => ({ name: 'x', platform, purpose, life: { kind: 'unknown' } });
const found = (by: MatchedBy, ...candidates: readonly DictionaryEntry[]): DictionaryAnswer => ({ kind: 'probable', by, candidates });

const sources = (answer: DictionaryAnswer, explanation: Explanation | null = null): Sources => ({ explain: () => explanation, dictionary: { find: () => answer } });

describe('what a name means', () => {
  it('is told in our own words before a list is asked', () => {
    expect(meaningOf('_m', 'example.com', sources(found('name', entry('Other', 'advertising')), METRICS))).toEqual({ kind: 'explained', explanation: METRICS });
  });

  it.each([
    ['user_token', found('name', entry('Shop', 'other')), 'listed'],
    ['user_token', found('prefix', entry('Shop', 'other')), 'login'],
    ['user_token', { kind: 'unknown' }, 'login'],
    ['theme', found('prefix', entry('Shop', 'other')), 'listed'],
    ['theme', { kind: 'unknown' }, 'unknown'],
  ] as const)('of %s with %j is %s', (name, answer, kind) => {
    expect(meaningOf(name, 'example.com', sources(answer)).kind).toBe(kind);
  });
});

describe('the group of a meaning', () => {
  it.each([
    [{ kind: 'explained', explanation: METRICS }, 'analytics', 'Metrics', { by: 'Metrics', purpose: 'analytics' }],
    [{ kind: 'listed', by: 'name', candidates: [entry('Shop', 'security')] }, 'security', 'Shop', { by: 'Shop', purpose: 'security' }],
    [{ kind: 'listed', by: 'name', candidates: [entry('', 'security')] }, 'security', null, { by: '', purpose: 'security' }],
    [{ kind: 'listed', by: 'name', candidates: [entry('Shop', 'security'), entry('Other', 'security')] }, 'security', null, { by: '', purpose: 'security' }],
    [{ kind: 'listed', by: 'name', candidates: [entry('Shop', 'security'), entry('Other', 'advertising')] }, 'unknown', null, null],
    [{ kind: 'login' }, 'sign-in', null, { by: '', purpose: 'sign-in' }],
    [{ kind: 'unknown' }, 'unknown', null, null],
  ] as const)('%j: %s, set by %s', (...[meaning, group, setBy, probable]) => {
    expect([groupOf(meaning), setByOf(meaning), probableOf(meaning)]).toEqual([group, setBy, probable]);
  });

  it('stands last where nothing is known', () => {
    expect(PURPOSE_GROUPS.at(-1)).toBe('unknown');
  });
});
