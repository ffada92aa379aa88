import 'fake-indexeddb/auto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { upgradeDraft } from '@/domain/request/draft-upgrade';
import { foldRequest, STATES } from '@/domain/request/fold';
import { allRows, anOccasion, connect, expectWritten } from '@/tests/support/memory';
import { READIED } from '@/tests/support/requests';
import { type Stored, storedByThisVersion } from '@/tests/support/stored';
import { checkHealth } from './health';
import { listPage } from './list';
import { appendFacts, startRequest } from './record';
import { toRequestRow } from './request-row';
import { findRequest, listNextDates } from './requests';
import { SCHEMA_VERSION } from './schema';
import { fromEventRow, toEventRow } from './stored-fact';

const FOLDER = path.join(import.meta.dirname, '../tests/fixtures/schema');
const FIXTURES = readdirSync(FOLDER).map((file): Stored => JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Stored);

/** For a new schema version, once: `FREEZE_SCHEMA=1 vitest run database/schema`. */
if (process.env.FREEZE_SCHEMA) {
  it('freezes what this version stores', async () => {
    writeFileSync(path.join(FOLDER, `${SCHEMA_VERSION}.json`), `${JSON.stringify(await storedByThisVersion(), null, 1)}\n`, { flag: 'wx' });
  });
}

it('every schema version has its stored rows', () => {
  expect(FIXTURES.map(({ version }) => version)).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1));
});

describe.each(FIXTURES)('rows that schema $version left on a disk', ({ version, stores, rows }) => {
  /** The database as that version made it, opened by today's code. */
  async function reopened(name: string) {
    const old = new Dexie(name);
    old.version(version).stores(stores);
    await Promise.all(Object.entries(rows).map(([table, stored]) => old.table(table).bulkAdd([...stored])));
    old.close();
    return connect(name);
  }

  it('open, all of them', async () => {
    const database = await reopened(`reopened-${version}`);
    expect(await checkHealth(database, 'another-device')).toEqual({ kind: 'ready' });
    const now = await allRows(database);
    expect(Object.fromEntries(Object.entries(now).map(([table, found]) => [table, found.length]))).toMatchObject(
      Object.fromEntries(Object.entries(rows).map(([table, stored]) => [table, stored.length])),
    );
  });

  it('fold to the states that they had', async () => {
    const database = await reopened(`folded-${version}`);
    const states = await Promise.all((await database.requests.toArray()).map(async ({ id }) => (await findRequest(database, id))?.request.state));
    expect(states).toEqual((await database.requests.toArray()).map(({ state }) => state));
    expect(new Set(states)).toEqual(new Set(version === 1 ? ['drafting', 'ready', 'awaiting-arrival', 'waiting', 'closed'] : STATES));
  });

  it('rebuild the rows of the lists from nothing but the events', async () => {
    const database = await reopened(`rebuilt-${version}`);
    const events = (await database.events.toArray()).map(fromEventRow);
    for (const row of await database.requests.toArray()) {
      const request = foldRequest(events.filter(({ requestId }) => requestId === row.id));
      expect(request && toRequestRow(request)).toEqual(row);
    }
  });

  it('are drafts, facts and words as today’s code knows them', async () => {
    const database = await reopened(`upgraded-${version}`);
    const drafts = [...(await database.drafts.toArray()).map(({ draft }) => draft), ...(await database.events.toArray()).flatMap(({ fact }) => ('draft' in fact ? [fact.draft] : []))];
    expect(drafts).toEqual(drafts.map(upgradeDraft));
    expect((await database.events.toArray()).filter(({ fact }) => fact.kind === 'handedOver').map(({ fact }) => fact)).toEqual([expect.objectContaining({ for: 'request' })]);
    expect((await listPage(database, { view: 'all', sort: 'next', descending: false, filter: { text: '書きかけ' } })).rows).toHaveLength(1);
    expect((await listPage(database, { view: 'all', sort: 'next', descending: false, filter: { text: '見本 花子' } })).rows).toHaveLength(rows.requests?.length ?? 0);
  });

  it('are written back as they were read', () => {
    const events = rows.events as Parameters<typeof fromEventRow>[0][];
    expect(events.map((row) => toEventRow(fromEventRow(row)))).toEqual(events);
  });

  it('can be gone on with', async () => {
    const database = await reopened(`continued-${version}`);
    const next = (await listNextDates(database, 9)).find(({ state }) => state === 'waiting');
    expect(next?.state).toBe('waiting');
    expectWritten(await appendFacts(database, next?.id ?? '', { ...anOccasion('2026-12-01T00:00:00Z'), facts: [READIED] }));
    const draft = (await database.drafts.toArray())[0]?.draft;
    expect(draft && expectWritten(await startRequest(database, draft, { ...anOccasion('2026-12-02T00:00:00Z'), year: 2026 })).reference).toBe(version === 1 ? 'KJ-2026-006' : 'KJ-2026-009');
    const counters = (await database.events.orderBy('[deviceId+counter]').toArray()).map(({ counter }) => counter);
    expect(counters).toEqual(counters.map((_, index) => index + 1));
  });
});

it('an upgrade that would lose a request leaves the older version as it was', async () => {
  const { stores, rows } = FIXTURES[0] ?? expect.unreachable('there is a first version');
  const old = new Dexie('damaged');
  old.version(1).stores(stores);
  await Promise.all(Object.entries(rows).map(([table, stored]) => old.table(table).bulkAdd([...stored])));
  await old.table('events').clear();
  old.close();
  expect(await checkHealth(connect('damaged'), 'device')).toMatchObject({ kind: 'unavailable' });
  await old.open();
  expect(old.verno).toBe(1);
  expect(await old.table('requests').count()).toBe(rows.requests?.length);
  old.close();
});
