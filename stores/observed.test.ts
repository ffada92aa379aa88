// @vitest-environment happy-dom
import '@/tests/support/extension';
import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, type EffectScope } from 'vue';
import { recordRead } from '@/database/policies';
import { type KaijiDatabase } from '@/database/schema';
import { recordView } from '@/database/sightings';
import { type PolicyRead } from '@/domain/evidence/policy-watch';
import { expectWritten, freshMemory } from '@/tests/support/memory';
import { day, moment } from '@/tests/support/requests';
import { useHistory } from './history';
import { useMemory } from './memory';
import { usePolicies } from './policies';
import { useWatching } from './watching';

let database: KaijiDatabase;
let scope: EffectScope;

beforeEach(async () => {
  database = await freshMemory();
  useMemory(database);
  setActivePinia(createPinia());
  scope = effectScope();
});

afterEach(() => scope.stop());

/** Runs what a view would run, until the test ends. */
function inView<T>(use: () => T): T {
  const used = scope.run(use);
  if (used === undefined) throw new Error('nothing was used');
  return used;
}

function aRead(at: string, hash: string): PolicyRead {
  return { at, extractor: '1', wholeSha256: hash, clauses: [{ clause: '1', sha256: hash }], text: hash };
}

describe('the policies', () => {
  it('have the newest change of all, with its address, seen or not', async () => {
    const policies = inView(usePolicies);
    await vi.waitFor(() => expect([policies.watches, policies.checks, policies.newestChange]).toEqual([[], [], null]));
    const keys = [['https://example.com/privacy', 'en'], ['https://example.com/ja/privacy', 'ja']] as const;
    for (const [index, key] of keys.entries()) {
      for (const [minute, hash] of [[0, 'a'], [20, 'b'], [40, 'b']] as const) {
        const at = moment('2026-11-20T00:00:00Z').add({ hours: index, minutes: minute }).toString({ fractionalSecondDigits: 3 });
        expectWritten(await recordRead(database, { key, read: aRead(at, hash), movedTo: null, emails: [] }));
      }
    }
    await vi.waitFor(() => expect(policies.newestChange).toMatchObject({ policy: { language: 'ja', acknowledged: false }, before: { text: 'a' }, after: { text: 'b' } }));
    expect(await policies.acknowledge(keys[1])).toBe(true);
    await vi.waitFor(() => expect(policies.newestChange).toMatchObject({ policy: { language: 'ja', acknowledged: true } }));
    expect(policies.checks).toHaveLength(2);
  });
});

describe('the history', () => {
  it('is what was seen, and nothing once it is erased', async () => {
    const history = inView(useHistory);
    await vi.waitFor(() => expect(history.pageViews).toBeNull());
    expectWritten(
      await recordView(database, {
        site: 'example.com', day: day('2026-11-20'), now: moment('2026-11-20T00:00:00Z'), isNew: true, hosts: ['a.test'], cut: false, origin: 'https://example.com', geolocation: 'unknown', form: null, cookies: null, stores: null,
      }),
    );
    await vi.waitFor(() => expect([history.hosts?.length, history.pageViews?.count, history.cookies?.length]).toEqual([1, 1, 0]));
    expect(await history.erase()).toBe(true);
    await vi.waitFor(() => expect([history.hosts?.length, history.pageViews]).toEqual([0, null]));
  });
});

describe('watching', () => {
  it('is on, for twelve months, until something else is chosen', async () => {
    const watching = inView(useWatching);
    await vi.waitFor(() => expect([watching.watching, watching.keepHistory]).toEqual(['on-visit', '12-months']));
    expect(await watching.choose('watching', 'off')).toBe(true);
    expect(await watching.choose('keepHistory', '3-months')).toBe(true);
    await vi.waitFor(() => expect([watching.watching, watching.keepHistory]).toEqual(['off', '3-months']));
  });
});
