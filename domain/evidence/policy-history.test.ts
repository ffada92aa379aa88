import { describe, expect, it } from 'vitest';
import { changesBetween, clauseOf, copiesOf, effectsOf, type ClauseUses } from './policy-history';
import { type PolicyVersion } from './policy-watch';

const TEXT = (contact: string): string => `Privacy Policy\nWe handle it.\n1. What we take\n1.1 Names and numbers of people who write to us\n2. Contact\nE-mail address: ${contact}`;

const aVersion = (day: string, contact: string, changed: Partial<PolicyVersion> = {}): PolicyVersion => ({
  at: `2026-11-${day}T00:00:00Z`, lastSeenAt: `2026-11-${day}T00:00:00Z`, why: 'changed', extractor: '1', wholeSha256: contact, text: TEXT(contact),
  clauses: [{ clause: '1', sha256: 'a' }, { clause: '1.1', sha256: 'b' }, { clause: '2', sha256: contact }], ...changed,
});

const BASELINE = aVersion('01', '※', { why: 'first' });
const CHANGED = aVersion('20', 'privacy@example.com');

describe('the copies of a policy', () => {
  it('stand with the newest first, each beside the one before it and the clauses that differ', () => {
    expect(copiesOf({ baseline: BASELINE, versions: [CHANGED], candidate: null }).map(({ version, before, differing }) => [version.why, before?.why ?? null, differing])).toEqual([
      ['changed', 'first', ['2']],
      ['first', null, []],
    ]);
  });

  it('read by another extractor are not compared by their hashes', () => {
    const reread = aVersion('21', 'other', { extractor: '2', why: 'technical' });
    expect(copiesOf({ baseline: BASELINE, versions: [reread], candidate: null })[0]?.differing).toEqual([]);
  });

  it('are compared clause by clause, with only what is not the same', () => {
    const [change, ...more] = changesBetween(BASELINE, CHANGED, 'en');
    expect(more).toEqual([]);
    expect(change).toMatchObject({ kind: 'changed', before: { number: '2' }, after: { number: '2' } });
    expect(change && clauseOf(change)).toBe('2');
  });

  it('show a clause that is gone and one that is new under their own numbers', () => {
    const without = { ...CHANGED, text: TEXT('※').replace('1.1 Names and numbers of people who write to us\n', '') };
    const found = [...changesBetween(BASELINE, without, 'en'), ...changesBetween(without, BASELINE, 'en')];
    expect(found.map((change) => [change.kind, clauseOf(change)])).toEqual([['removed', '1.1'], ['added', '1.1']]);
  });
});

describe('what a change touches here', () => {
  const USES: ClauseUses = { letter: ['2.2', '5'], contact: ['8'], rights: ['4'], levels: ['7', '1.3'], summary: ['1.1', '10'] };

  it.each([
    ['8', ['contact']],
    ['1', ['levels', 'summary']],
    ['1.1', ['summary']],
    ['2', ['letter']],
    ['5.1', ['letter']],
    ['10', ['summary']],
    ['9', []],
    ['intro', []],
  ])('clause %s: %j', (clause, effects) => {
    expect(effectsOf(clause, USES)).toEqual(effects);
  });
});
