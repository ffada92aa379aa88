import { describe, expect, it } from 'vitest';
import { type PolicyRead } from '@/domain/evidence/policy-watch';
import { connect, expectWritten, freshMemory } from '@/tests/support/memory';
import { moment } from '@/tests/support/requests';
import { acknowledgePolicy, listPolicies, listPolicyChecks, type PolicyKey, recordFailedCheck, recordRead, recordReread } from './policies';

const KEY: PolicyKey = ['https://example.com/privacy', 'en'];

function aRead(at: string, hash: string, extractor = '1'): PolicyRead {
  return { at, extractor, wholeSha256: hash, clauses: [{ clause: '1', sha256: hash }], text: `text of ${hash}` };
}

const reading = (read: PolicyRead, key = KEY) => ({ key, read, movedTo: null, emails: ['a@example.com'] });

/** Reads each text in turn, twenty minutes apart. */
async function withReads(...hashes: readonly string[]) {
  const database = await freshMemory();
  const kinds: string[] = [];
  for (const [index, hash] of hashes.entries()) {
    const at = moment('2026-11-20T00:00:00Z').add({ minutes: 20 * index }).toString({ fractionalSecondDigits: 3 });
    kinds.push(expectWritten(await recordRead(database, reading(aRead(at, hash)))).kind);
  }
  return { database, kinds };
}

describe('a policy', () => {
  it('has changed only when it was read twice, and is news until the person has seen it', async () => {
    const { database, kinds } = await withReads('a', 'b', 'b');
    expect(kinds).toEqual(['first', 'candidate', 'changed']);
    expect(await listPolicies(database)).toMatchObject([{ address: KEY[0], language: 'en', checkedAt: '2026-11-20T00:40:00.000Z', acknowledged: false }]);
    expectWritten(await acknowledgePolicy(database, KEY));
    expect(await listPolicies(database)).toMatchObject([{ acknowledged: true }]);
    expect(expectWritten(await recordRead(database, reading(aRead('2026-11-20T01:00:00.000Z', 'b'))))).toEqual({ kind: 'unchanged' });
    expect(await listPolicies(database)).toMatchObject([{ acknowledged: true }]);
  });

  it('that was read for the first time is no news', async () => {
    const { database } = await withReads('a', 'b');
    expect(await listPolicies(database)).toMatchObject([{ acknowledged: true }]);
  });

  it('stays news while other texts are read once', async () => {
    const { database } = await withReads('a', 'b', 'b', 'c');
    expect(await listPolicies(database)).toMatchObject([{ acknowledged: false }]);
  });

  it('has a line of its own in each language and at each address', async () => {
    const { database } = await withReads('a');
    for (const key of [[KEY[0], 'ja'], ['https://other.example.com/', 'en']] as const) {
      expect(expectWritten(await recordRead(database, reading(aRead('2026-11-20T02:00:00.000Z', 'z'), key)))).toEqual({ kind: 'first' });
    }
    expect(await listPolicies(database)).toHaveLength(3);
  });

  it('is not compared before its stored text was read again by the same extractor', async () => {
    const { database } = await withReads('a');
    const better = aRead('2026-11-21T00:00:00.000Z', 'a2', '2');
    const answer = expectWritten(await recordRead(database, reading(better)));
    expect(answer).toMatchObject({ kind: 'reread', version: { text: 'text of a' } });
    expect((await listPolicies(database))[0]?.checkedAt).toBe('2026-11-20T00:00:00.000Z');
    expectWritten(await recordReread(database, KEY, better));
    expect(expectWritten(await recordRead(database, reading(better)))).toEqual({ kind: 'unchanged' });
    expect((await listPolicies(database))[0]?.watch.baseline).toMatchObject({ why: 'technical', wholeSha256: 'a2' });
  });

  it('is recorded once where two tabs read it in the same moment', async () => {
    const { database } = await withReads('a');
    const read = reading(aRead('2026-11-20T01:00:00.000Z', 'b'));
    const kinds = await Promise.all([recordRead(database, read), recordRead(connect(database.name), read)]);
    expect(kinds.map((kind) => expectWritten(kind).kind)).toEqual(['candidate', 'candidate']);
  });
});

describe('a check', () => {
  it('that was possible is told with the addresses that were found', async () => {
    const { database } = await withReads('a');
    expect(await listPolicyChecks(database)).toEqual([{ address: KEY[0], checkedAt: '2026-11-20T00:00:00.000Z', result: 'read', movedTo: null, emails: ['a@example.com'] }]);
  });

  it('that was not possible changes nothing of what was read', async () => {
    const { database } = await withReads('a', 'b');
    const before = await listPolicies(database);
    expectWritten(await recordFailedCheck(database, { address: KEY[0], reason: 'login-page', movedTo: 'https://example.com/new', now: moment('2026-11-22T00:00:00Z') }));
    expect(await listPolicies(database)).toEqual(before);
    expect(await listPolicyChecks(database)).toEqual([
      { address: KEY[0], checkedAt: '2026-11-22T00:00:00.000Z', result: 'login-page', movedTo: 'https://example.com/new', emails: ['a@example.com'] },
    ]);
  });
});
