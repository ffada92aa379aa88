import { describe, expect, it } from 'vitest';
import { keyOf, type SeenCookie } from '@/domain/evidence/cookie';
import { allRows, expectWritten, freshMemory, writeAsNewer } from '@/tests/support/memory';
import { day, moment } from '@/tests/support/requests';
import { eraseHistory, pruneHistory } from './history';
import { type KaijiDatabase, SCHEMA_VERSION } from './schema';
import {
  countPageViews, listSeenCookies, listSeenForms, listSeenHosts, listSeenStores, markCleared, markRestored, markStorageCleared, recordCookies, recordView, type View,
} from './sightings';

const COOKIE: SeenCookie = {
  name: '_ga', domain: '.example.com', path: '/', hostOnly: false, secure: true, httpOnly: false, sameSite: 'lax', partition: null, store: '0', expiresAt: null, bytes: 3,
};
const KEY = keyOf(COOKIE);

function aView(at: string, changed: Partial<View> = {}): View {
  return {
    site: 'example.com',
    day: day(at.slice(0, 10)),
    now: moment(at),
    isNew: true,
    hosts: ['example.com', 'stats.test'],
    cut: false,
    origin: 'https://example.com',
    geolocation: 'prompt',
    form: { address: 'https://example.com/sign-up', kinds: ['name', 'email'] },
    cookies: { cookies: [COOKIE], domains: ['example.com'], stores: ['0'] },
    stores: [{ area: 'localStorage', name: 'theme', bytes: 20 }],
    ...changed,
  };
}

async function withView(at = '2026-11-20T01:02:03.004Z'): Promise<KaijiDatabase> {
  const database = await freshMemory();
  expectWritten(await recordView(database, aView(at)));
  return database;
}

const NOTHING: Partial<View> = { hosts: [], form: null, cookies: null, stores: null };

describe('a view of a page', () => {
  it('leaves its cookies, hosts, stores and forms, and is counted', async () => {
    const database = await withView();
    const [firstSeenAt, lastSeenAt] = ['2026-11-20T01:02:03.004Z', '2026-11-20T01:02:03.004Z'];
    expect(await listSeenCookies(database)).toMatchObject([{ key: KEY, name: '_ga', firstSeenAt, lastSeenAt, goneAt: null }]);
    expect(await listSeenHosts(database)).toEqual(['example.com', 'stats.test'].map((host) => ({ host, site: 'example.com', pageViews: 1, firstSeenAt, lastSeenAt })));
    expect(await listSeenStores(database)).toEqual([{ origin: 'https://example.com', area: 'localStorage', name: 'theme', bytes: 20, cleared: false, cameBackAt: null, firstSeenAt, lastSeenAt }]);
    expect(await listSeenForms(database)).toEqual([
      { address: 'https://example.com', kinds: [], geolocation: 'prompt', firstSeenAt, lastSeenAt },
      { address: 'https://example.com/sign-up', kinds: ['name', 'email'], geolocation: 'prompt', firstSeenAt, lastSeenAt },
    ]);
    expect(await countPageViews(database)).toEqual({ count: 1, since: '2026-11-20', cut: 0 });
  });

  it('goes on being the same view when more is seen later', async () => {
    const database = await withView();
    expectWritten(await recordView(database, aView('2026-11-20T01:02:09Z', { isNew: false, hosts: ['late.test'], cut: true })));
    expect((await listSeenHosts(database)).map(({ host, pageViews }) => [host, pageViews])).toEqual([['example.com', 1], ['late.test', 1], ['stats.test', 1]]);
    expect(await countPageViews(database)).toEqual({ count: 1, since: '2026-11-20', cut: 1 });
  });

  it('changes nothing of what it could not look at', async () => {
    const database = await withView();
    const before = await allRows(database);
    expectWritten(await recordView(database, aView('2026-11-21T00:00:00Z', { ...NOTHING, isNew: false })));
    const after = await allRows(database);
    expect({ ...after, seenForms: null }).toEqual({ ...before, seenForms: null });
  });

  it('is written whole or not at all', async () => {
    const database = await withView();
    const before = await allRows(database);
    const broken = { area: 'localStorage', name: Symbol('no key') as unknown as string, bytes: 1 } as const;
    await expect(recordView(database, aView('2026-11-21T00:00:00Z', { stores: [broken] })).catch(() => ({ kind: 'unavailable' }))).resolves.toMatchObject({ kind: 'unavailable' });
    expect(await allRows(database)).toEqual(before);
  });

  it('is counted on its day and for its site', async () => {
    const database = await withView();
    for (const [at, site] of [['2026-11-20T05:00:00Z', 'example.com'], ['2026-11-19T05:00:00Z', 'example.org'], ['2026-11-21T05:00:00Z', 'example.com']] as const) {
      expectWritten(await recordView(database, aView(at, { ...NOTHING, site })));
    }
    expect(await countPageViews(database)).toEqual({ count: 4, since: '2026-11-19', cut: 0 });
    expect((await database.pageViews.toArray()).map(({ site, day: on, count }) => [site, on, count])).toEqual([
      ['example.com', '2026-11-20', 2], ['example.com', '2026-11-21', 1], ['example.org', '2026-11-19', 1],
    ]);
  });

  it('keeps entries of another origin apart', async () => {
    const database = await withView();
    expectWritten(await recordView(database, aView('2026-11-21T00:00:00Z', { origin: 'https://docs.example.com' })));
    expect((await listSeenStores(database)).map(({ origin, firstSeenAt }) => [origin, firstSeenAt.slice(0, 10)])).toEqual([
      ['https://docs.example.com', '2026-11-21'], ['https://example.com', '2026-11-20'],
    ]);
  });

  it('is none before the first one', async () => {
    expect(await countPageViews(await freshMemory())).toBeNull();
  });

  it('is refused where a newer version has written', async () => {
    const database = await withView();
    await writeAsNewer(database, SCHEMA_VERSION + 1);
    expect(await recordView(database, aView('2026-11-21T00:00:00Z'))).toMatchObject({ kind: 'read-only' });
  });
});

describe('a cookie', () => {
  const there = { cookies: [COOKIE], domains: ['example.com'], stores: ['0'] };
  const gone = { ...there, cookies: [] };

  it('that the person cleared has come back when it is seen again', async () => {
    const database = await withView();
    expectWritten(await markCleared(database, [KEY, 'one that nobody knows'], moment('2026-11-20T02:00:00Z')));
    expectWritten(await recordCookies(database, gone, moment('2026-11-20T02:00:01Z')));
    expect(await listSeenCookies(database)).toMatchObject([{ goneAt: '2026-11-20T02:00:00.000Z', cleared: true }]);
    expectWritten(await recordCookies(database, there, moment('2026-11-20T03:00:00Z')));
    expect(await listSeenCookies(database)).toMatchObject([{ goneAt: null, cleared: false, cameBackAt: '2026-11-20T03:00:00.000Z', timesBack: 1 }]);
  });

  it('that went by itself, or was brought back by undoing, has not', async () => {
    const database = await withView();
    expectWritten(await recordCookies(database, gone, moment('2026-11-20T02:00:00Z')));
    expectWritten(await recordCookies(database, there, moment('2026-11-20T03:00:00Z')));
    expectWritten(await markCleared(database, [KEY], moment('2026-11-20T04:00:00Z')));
    expectWritten(await markRestored(database, [KEY], moment('2026-11-20T04:01:00Z')));
    expectWritten(await recordCookies(database, there, moment('2026-11-20T05:00:00Z')));
    expect(await listSeenCookies(database)).toMatchObject([{ goneAt: null, cameBackAt: null, timesBack: 0 }]);
  });
});

it('storage that the person cleared has come back when it is seen again, on that origin alone', async () => {
  const database = await withView();
  expectWritten(await recordView(database, aView('2026-11-20T02:00:00Z', { origin: 'https://docs.example.com' })));
  expectWritten(await markStorageCleared(database, ['https://example.com']));
  for (const origin of ['https://example.com', 'https://docs.example.com']) expectWritten(await recordView(database, aView('2026-11-20T03:00:00Z', { origin })));
  expect((await listSeenStores(database)).map(({ origin, cameBackAt, cleared }) => [origin, cameBackAt, cleared])).toEqual([
    ['https://docs.example.com', null, false], ['https://example.com', '2026-11-20T03:00:00.000Z', false],
  ]);
});

describe('the history', () => {
  const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Asia/Tokyo]`);

  it.each([
    ['3-months', '2027-02-20T10:00:00', 4],
    ['3-months', '2027-02-20T10:03:00', 0],
    ['12-months', '2027-11-20T10:00:00', 4],
    ['12-months', '2027-11-21T10:00:00', 0],
    ['for-ever', '2099-01-01T00:00:00', 4],
  ] as const)('kept for %s has, on %s, rows in %d of its tables', async (keep, now, tables) => {
    const database = await withView();
    expectWritten(await pruneHistory(database, keep, at(now)));
    const { seenCookies, seenHosts, seenStores, seenForms } = await allRows(database);
    expect([seenCookies, seenHosts, seenStores, seenForms].filter((rows) => rows?.length)).toHaveLength(tables);
  });

  it('forgets whole days of page views', async () => {
    const database = await withView();
    expectWritten(await pruneHistory(database, '3-months', at('2027-02-20T23:59:00')));
    expect(await countPageViews(database)).toMatchObject({ count: 1 });
    expectWritten(await pruneHistory(database, '3-months', at('2027-02-21T00:00:00')));
    expect(await countPageViews(database)).toBeNull();
  });

  it('keeps what was seen again since', async () => {
    const database = await withView();
    expectWritten(await recordView(database, aView('2027-02-01T00:00:00Z', { ...NOTHING, hosts: ['stats.test'] })));
    expectWritten(await pruneHistory(database, '3-months', at('2027-03-01T00:00:00')));
    expect((await listSeenHosts(database)).map(({ host, firstSeenAt }) => [host, firstSeenAt.slice(0, 10)])).toEqual([['stats.test', '2026-11-20']]);
  });

  it('is erased at once, and what the person saved stays', async () => {
    const database = await withView();
    await database.evidence.put({ id: 'e', madeAt: '2026-11-20T00:00:00.000Z', what: 'report', json: '{}\n', sha256: '0' });
    await database.clearings.put({ id: 'c', at: '2026-11-20T00:00:00.000Z', asked: [], storage: [], survivors: [], endedAt: null, undoneAt: null });
    await database.settings.put({ key: 'watching', value: 'off' });
    expectWritten(await eraseHistory(database));
    const left = Object.entries(await allRows(database)).filter(([, rows]) => rows.length > 0);
    expect(left.map(([table]) => table).sort()).toEqual(['evidence', 'meta', 'settings']);
  });

  it('forgets what was cleared as long ago, by name', async () => {
    const database = await withView();
    for (const [id, day] of [['old', '2026-11-20'], ['new', '2027-02-28']] as const) {
      await database.clearings.put({ id, at: `${day}T00:00:00.000Z`, asked: [], storage: [], survivors: [], endedAt: null, undoneAt: null });
    }
    expectWritten(await pruneHistory(database, '3-months', at('2027-03-01T00:00:00')));
    expect(await database.clearings.toCollection().primaryKeys()).toEqual(['new']);
  });
});
