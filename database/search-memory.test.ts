import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aHistory, seed } from '@/tests/support/histories';
import { anOccasion, expectWritten, freshMemory } from '@/tests/support/memory';
import { listPages, type Order } from './list';
import { observe } from './live';
import { appendFacts } from './record';
import { idsInOrder, termIndex } from './search-memory';
import { hasTerm, queryTerms } from '@/domain/request/terms';
import { type KaijiDatabase } from './schema';

const ORDER: Order = { view: 'all', sort: 'reference', descending: false };
let database: KaijiDatabase;
let noted = 9;

beforeEach(async () => {
  database = await freshMemory();
  await seed(database, aHistory(450, { eventsEach: 6 }));
});

async function read(): Promise<void> {
  await vi.waitFor(() => expect(termIndex(database)).not.toBeNull());
}

async function found(text: string): Promise<readonly string[]> {
  const [page] = await listPages(database, [ORDER], { filter: { text }, limit: 1_000 });
  return page?.rows.map(({ reference }) => reference) ?? [];
}

async function noteOn(id: string, text: string): Promise<void> {
  expectWritten(await appendFacts(database, id, { ...anOccasion(`2030-01-01T00:00:${String((noted += 1)).padStart(2, '0')}Z`), facts: [{ kind: 'noted', text }] }));
}

describe('a search', () => {
  it('finds in memory what looking at every request finds', async () => {
    await read();
    for (const text of ['n17x', '佐藤 健', '東京都', 'invoice', 'zzz', '山']) {
      const holding = await database.words.filter(({ terms }) => queryTerms(text).every((beginning) => hasTerm(terms, beginning))).toArray();
      expect([...(await found(text))].sort()).toEqual((await database.requests.bulkGet(holding.map(({ requestId }) => requestId))).map((row) => row?.reference).sort());
    }
  });

  it('finds at once what has been written since, and no more what was erased', async () => {
    await read();
    const [id = ''] = await idsInOrder(database, ORDER);
    expect(await found('wholly-new-word')).toEqual([]);
    await noteOn(id, 'wholly-new-word');
    expect(await found('wholly-new-word')).toHaveLength(1);
    await read();
    expect(await found('wholly-new-word')).toHaveLength(1);
    await database.words.where('[requestId+source]').between([id, ''], [id, '\uffff']).delete();
    expect(await found('wholly-new-word')).toEqual([]);
  });

  it('is followed while it is shown, whether it looks in memory or not', async () => {
    await read();
    const shown: number[] = [];
    const live = observe(() => listPages(database, [ORDER], { filter: { text: 'later-word' } }), { onValue: ([page]) => shown.push(page?.rows.length ?? -1), onError: () => shown.push(-2) });
    await vi.waitFor(() => expect(shown).toEqual([0]));
    const [first = '', second = ''] = await idsInOrder(database, ORDER);
    await noteOn(first, 'later-word');
    await vi.waitFor(() => expect(shown.at(-1)).toBe(1));
    await read();
    await noteOn(second, 'later-word');
    await vi.waitFor(() => expect(shown.at(-1)).toBe(2));
    live.stop();
  });
});

it('an order follows every change of it', async () => {
  const byLast: Order = { view: 'all', sort: 'last', descending: true };
  const [, second = ''] = await idsInOrder(database, byLast);
  await noteOn(second, 'now the last');
  expect((await idsInOrder(database, byLast))[0]).toBe(second);
});
