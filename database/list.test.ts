import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { STATES } from '@/domain/request/fold';
import { aHistory, seed } from '@/tests/support/histories';
import { anOccasion, expectWritten, freshMemory } from '@/tests/support/memory';
import { aDraft } from '@/tests/support/requests';
import { saveDraft } from './drafts';
import { countViews, type Filter, listPage, listPages, type Order, type PageQuestion, SORTS, type View } from './list';
import { appendFacts, startRequest } from './record';
import { listDates } from './requests';
import { type KaijiDatabase, openDatabase, type RequestRow } from './schema';

const ALL: Order = { view: 'all', sort: 'next', descending: false };
const VIEWS: readonly View[] = ['person', 'organisation', 'nobody', 'all'];
const HISTORIES = aHistory(420, { eventsEach: 6 });
let database: KaijiDatabase;

beforeAll(async () => {
  database = openDatabase('list');
  await database.open();
  await seed(database, HISTORIES);
});

/** All pages of a list, one after the other. */
async function everyPage(question: PageQuestion): Promise<readonly RequestRow[]> {
  const found: RequestRow[] = [];
  for (let after: PageQuestion['after'] = null, pages = 0; pages < 100; pages += 1) {
    const page = await listPage(database, { ...question, after });
    found.push(...page.rows);
    if (!page.next) return found;
    after = page.next;
  }
  throw new Error('the list never ends');
}

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
const COLUMNS: Record<Order['sort'], (row: RequestRow) => readonly (string | number)[]> = {
  next: (row) => [row.nextOn], last: (row) => [row.lastAt], reference: (row) => [row.year, row.serial], state: (row) => [row.rank, row.nextOn],
};

/** The same list, made in the simplest way there is. */
function expected({ view, sort, descending }: Order, fits: (row: RequestRow) => boolean = () => true): string[] {
  const rows = HISTORIES.map(({ row }) => row).filter((row) => (view === 'all' || row.holder === view) && fits(row));
  const key = (row: RequestRow): string => JSON.stringify([...COLUMNS[sort](row), row.id].map((part) => (typeof part === 'number' ? String(part).padStart(9, '0') : part)));
  const sorted = rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return ids(descending ? sorted.reverse() : sorted);
}

describe('a list of requests', () => {
  const orders = VIEWS.flatMap((view) => SORTS.flatMap((sort) => [true, false].map((descending): Order => ({ view, sort, descending }))));

  it.each(orders)('of $view by $sort (descending: $descending) has every row once, in order, over all its pages', async (order) => {
    expect(ids(await everyPage({ ...order, limit: 37 }))).toEqual(expected(order));
  });

  it('comes fifty at a time', async () => {
    const { rows, next } = await listPage(database, ALL);
    expect(rows).toHaveLength(50);
    expect(next).not.toBeNull();
  });

  it('is the same whether it is asked for alone or with others, narrowed or not', async () => {
    const orders = VIEWS.map((view): Order => ({ ...ALL, view }));
    for (const filter of [{}, { text: '佐藤' }, { right: 'jp.erase' as const, text: '東京都' }]) {
      expect(await listPages(database, orders, { filter, limit: 7 })).toEqual(await Promise.all(orders.map((order) => listPage(database, { ...order, filter, limit: 7 }))));
    }
  });

  it('reads no more rows than it shows', async () => {
    const read = vi.spyOn(IDBIndex.prototype, 'getAll');
    await listPage(database, { ...ALL, view: 'person', limit: 20 });
    const counts = read.mock.calls.map(([query, count]) => count ?? (query as unknown as { readonly count?: number }).count);
    expect(counts).toEqual([21]);
    read.mockRestore();
  });

  it('goes on behind the last row of the page before, though rows came in meanwhile', async () => {
    const fresh = await freshMemory();
    for (const second of [1, 2, 3, 4]) expectWritten(await startRequest(fresh, aDraft(), { ...anOccasion(`2026-11-20T00:00:0${second}Z`), year: 2026 }));
    const order: Order = { view: 'all', sort: 'reference', descending: true };
    const first = await listPage(fresh, { ...order, limit: 2 });
    expectWritten(await startRequest(fresh, aDraft(), { ...anOccasion('2026-11-20T00:00:09Z'), year: 2026 }));
    const second = await listPage(fresh, { ...order, limit: 2, after: first.next });
    expect([...first.rows, ...second.rows].map(({ serial }) => serial)).toEqual([4, 3, 2, 1]);
    expect(second.next).toBeNull();
  });

  it('is counted for each view', async () => {
    const count = (view: View): number => expected({ ...ALL, view }).length;
    expect(await countViews(database)).toEqual({ person: count('person'), organisation: count('organisation'), nobody: count('nobody'), all: 420 });
  });
});

describe('a narrowed list', () => {
  const cases: readonly (readonly [string, Filter, (row: RequestRow) => boolean])[] = [
    ...STATES.map((state) => [`state ${state}`, { state }, (row: RequestRow) => row.state === state] as const),
    ['an outcome', { outcome: 'refused' }, (row) => row.outcome === 'refused'],
    ['a right', { right: 'jp.erase' }, (row) => row.rights.includes('jp.erase')],
    ['a right and a state', { right: 'jp.disclose', state: 'waiting' }, (row) => row.rights.includes('jp.disclose') && row.state === 'waiting'],
    ['what nothing has', { outcome: 'refused', state: 'waiting' }, () => false],
    ['a word that one request has', { text: 'n17x99' }, (row) => row.id.startsWith('019900000017')],
    ['a word that many have', { text: '東京都' }, () => true],
    ['a word and a state', { text: '山田', state: 'closed' }, (row) => row.state === 'closed' && HISTORIES.findIndex((one) => one.row === row) % 10 === 0],
    ['two words', { text: '佐藤 健' }, (row) => HISTORIES.findIndex((one) => one.row === row) % 10 === 1 && HISTORIES.findIndex((one) => one.row === row) % 4 === 3],
    ['a word that nobody wrote', { text: 'zzz' }, () => false],
    ['nothing but signs, which narrows nothing', { text: ' !? ' }, () => true],
  ];

  it.each(cases)('by %s has the same rows, order and pages', async (_, filter, fits) => {
    for (const order of [ALL, { ...ALL, view: 'person' as const }, { view: 'nobody', sort: 'last', descending: true } as const]) {
      expect(ids(await everyPage({ ...order, filter, limit: 41 }))).toEqual(expected(order, fits));
    }
  });

  it('is counted where that costs nothing', async () => {
    expect((await listPage(database, { ...ALL, filter: { text: 'n17x99' } })).total).toBe(1);
    expect((await listPage(database, { ...ALL, filter: { outcome: 'refused' } })).total).toBe(expected(ALL, (row) => row.outcome === 'refused').length);
  });
});

describe('a word of more requests than are worth listing', () => {
  it('is found along the order, and by its ids where the order holds them late', async () => {
    const big = openDatabase('list-big');
    await big.open();
    const many = aHistory(1_900, { eventsEach: 1 });
    await seed(big, many);
    const byReference: Order = { view: 'all', sort: 'reference', descending: false };
    const first = await listPage(big, { ...byReference, filter: { text: '東京都' } });
    expect(first.rows).toHaveLength(50);
    expect(first.total).toBeNull();
    // Every request but the first 390 in this order gets a word more than is worth listing.
    const order = (await listPage(big, { ...byReference, limit: 2_000 })).rows;
    await big.words.bulkPut(order.slice(390).map(({ id }) => ({ requestId: id, source: 'draft', terms: ['late'] })));
    const late = await listPage(big, { ...byReference, filter: { text: 'late' } });
    expect(ids(late.rows)).toEqual(ids(order.slice(390, 440)));
    await big.words.bulkDelete(order.slice(390, 450).map(({ id }): [string, string] => [id, 'draft']));
    const later = await listPage(big, { ...byReference, filter: { text: 'late' } });
    expect(ids(later.rows)).toEqual(ids(order.slice(450, 500)));
    big.close();
  }, 60_000);
});

describe('what was just written', () => {
  it('is found at once: working copies, notes and long correspondence', async () => {
    const fresh = await freshMemory();
    const { id } = expectWritten(await startRequest(fresh, aDraft(), { ...anOccasion(), year: 2026 }));
    const found = async (text: string): Promise<number> => (await listPage(fresh, { ...ALL, filter: { text } })).rows.length;
    expectWritten(await saveDraft(fresh, { requestId: id, draft: aDraft({ ownParagraphs: ['途中の言葉'] }), basedOn: 1, now: anOccasion().now }));
    expect(await found('途中の言葉')).toBe(1);
    expectWritten(await saveDraft(fresh, { requestId: id, draft: aDraft(), basedOn: 2, now: anOccasion().now }));
    expect(await found('途中の言葉')).toBe(0);
    const received = { kind: 'received', on: Temporal.PlainDate.from('2026-11-20'), from: 'desk', subject: '', text: `${'padding '.repeat(200)}quince`, fileIds: [] } as const;
    expectWritten(await appendFacts(fresh, id, { ...anOccasion('2026-11-21T00:00:00Z'), facts: [{ kind: 'noted', text: 'medlar' }, received] }));
    expect(await Promise.all(['medlar', 'quince', 'medlar quince', '見本 quince', 'medlar zzz'].map(found))).toEqual([1, 1, 1, 1, 0]);
    expect((await fresh.words.toArray()).map(({ source }) => source).sort()).toEqual([expect.stringContaining('#'), 'case', 'draft']);
  });
});

it('a text of any length is found by its beginning, and so is the working copy', async () => {
  const fresh = await freshMemory();
  const { id } = expectWritten(await startRequest(fresh, aDraft(), { ...anOccasion(), year: 2026 }));
  const found = async (text: string) => (await listPage(fresh, { ...ALL, filter: { text } })).rows.length;
  const long = `quince ${'padding '.repeat(5_000)} medlar`;
  expectWritten(await saveDraft(fresh, { requestId: id, draft: aDraft({ ownParagraphs: [long] }), basedOn: 1, now: anOccasion().now }));
  expect(await Promise.all(['quince', 'medlar'].map(found))).toEqual([1, 0]);
  expectWritten(await appendFacts(fresh, id, { ...anOccasion('2026-11-21T00:00:00Z'), facts: [{ kind: 'noted', text: long.replaceAll('quince', 'sloe') }] }));
  expect(await Promise.all(['sloe', 'medlar'].map(found))).toEqual([1, 0]);
});

it('the calendar finds every date of a month by its day', async () => {
  const [from, until] = ['2026-01-01', '2026-01-31'];
  const dated = await listDates(database, { from, until });
  const all = HISTORIES.flatMap(({ row }) => row.dates.map(({ on }) => on)).filter((on) => on >= from && on <= until);
  expect(dated.map(({ on }) => on)).toEqual(all.sort());
  expect(dated.length).toBeGreaterThan(0);
});
