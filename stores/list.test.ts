// @vitest-environment happy-dom
import { resetExtension } from '@/tests/support/extension';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { shallowRef } from 'vue';
import { appendFacts, startRequest } from '@/database/record';
import { findRequest } from '@/database/requests';
import { type KaijiDatabase, SCHEMA_VERSION } from '@/database/schema';
import { inView } from '@/tests/support/in-view';
import { anOccasion, expectWritten, freshMemory, writeAsNewer } from '@/tests/support/memory';
import { aDraft, arrived, closed, day, READIED, sent } from '@/tests/support/requests';
import { closeAll, remindOfAll, takeBack } from './bulk';
import { askEarly, type ListQuestion, useRequestList } from './list';
import { useMemory } from './memory';

const GROUPED: ListQuestion = { order: { view: 'all', sort: 'next', descending: false }, filter: {}, grouped: true };

let database: KaijiDatabase;
let begun = 0;

beforeEach(async () => {
  resetExtension();
  database = await freshMemory();
  useMemory(database);
});

/** A request with a history, a second after the one before. */
async function begin(...facts: Parameters<typeof appendFacts>[2]['facts']) {
  const occasion = () => anOccasion(`2026-11-20T00:${String(Math.floor((begun += 1) / 60)).padStart(2, '0')}:${String(begun % 60).padStart(2, '0')}Z`);
  const { id } = expectWritten(await startRequest(database, aDraft(), { ...occasion(), year: 2026 }));
  return facts.length === 0 ? expectRow(id) : expectWritten(await appendFacts(database, id, { ...occasion(), facts }));
}

async function expectRow(id: string) {
  const row = await database.requests.get(id);
  if (!row) throw new Error('no row');
  return row;
}

const WAITING = [READIED, sent('2026-11-01'), arrived('2026-11-04')];

describe('the list of requests', () => {
  it('stands in groups by whose turn it is, each in its own order', async () => {
    const open = await begin();
    const waiting = await begin(...WAITING);
    const [older, newer] = [await begin(closed('full')), await begin(closed('refused'))];
    const list = inView(() => useRequestList(shallowRef(GROUPED)));
    await vi.waitFor(() => expect(list.groups.value?.map(({ view, rows }) => [view, ...rows.map(({ id }) => id)])).toEqual([['person', open.id], ['organisation', waiting.id], ['nobody', newer.id, older.id]]));
    expect([list.total.value, list.hasMore.value]).toEqual([4, false]);
    await vi.waitFor(() => expect(list.counts.value).toEqual({ person: 1, organisation: 1, nobody: 2, all: 4 }));
  });

  it('is a page long, even where the page ends between two groups, and remembers how long it was', async () => {
    for (let index = 0; index < 50; index += 1) await begin();
    const waiting = await begin(...WAITING);
    const list = inView(() => useRequestList(shallowRef(GROUPED)));
    await vi.waitFor(() => expect(list.rows.value).toHaveLength(50));
    expect([list.groups.value?.length, list.hasMore.value]).toEqual([1, true]);
    list.showMore();
    await vi.waitFor(() => expect(list.rows.value.at(-1)?.id).toBe(waiting.id));
    expect([list.groups.value?.length, list.hasMore.value]).toEqual([2, false]);
    const again = inView(() => useRequestList(shallowRef(GROUPED)));
    await vi.waitFor(() => expect(again.rows.value).toHaveLength(51));
  });

  it('follows what is asked for and what is recorded', async () => {
    const [first, second] = [await begin(), await begin(...WAITING)];
    const question = shallowRef<ListQuestion>({ ...GROUPED, grouped: false, order: { view: 'all', sort: 'reference', descending: true } });
    const list = inView(() => useRequestList(question));
    await vi.waitFor(() => expect(list.rows.value.map(({ id }) => id)).toEqual([second.id, first.id]));
    question.value = { ...question.value, filter: { state: 'waiting' } };
    await vi.waitFor(() => expect(list.rows.value.map(({ id }) => id)).toEqual([second.id]));
    expectWritten(await appendFacts(database, second.id, { ...anOccasion('2026-11-21T00:00:00Z'), facts: [closed('full')] }));
    await vi.waitFor(() => expect(list.rows.value).toEqual([]));
    expect(list.total.value).toBe(0);
  });
});

describe('an action on several requests', () => {
  it('closes each with the outcome, and is taken back with both to be seen in the history', async () => {
    const rows = [await begin(), await begin(...WAITING)];
    const { changes, failure } = await closeAll(rows, 'given-up', 'moved away');
    expect([changes.length, failure]).toEqual([2, null]);
    expect((await database.requests.toArray()).map(({ state, outcome }) => [state, outcome])).toEqual([['closed', 'given-up'], ['closed', 'given-up']]);
    expect(await takeBack(changes)).toBeNull();
    expect((await database.requests.toArray()).map(({ state, outcome }) => [state, outcome])).toEqual([['drafting', null], ['waiting', null]]);
    const found = await findRequest(database, rows[0]?.id ?? '');
    expect(found?.events.map(({ fact }) => fact.kind)).toEqual(['drafted', 'closed', 'voided']);
  });

  it('sets a date of its own for each, and takes it off again', async () => {
    const rows = [await begin(), await begin()];
    const ownDates = () => Promise.all(rows.map(async ({ id }) => (await findRequest(database, id))?.request.ownDates.map(({ on, words }) => `${on.toString()} ${words}`)));
    const { changes } = await remindOfAll(rows, day('2026-12-24'), '電話する');
    expect(await ownDates()).toEqual([['2026-12-24 電話する'], ['2026-12-24 電話する']]);
    await takeBack(changes);
    expect(await ownDates()).toEqual([[], []]);
  });

  it('leaves out what is so already, and says why the rest was not written', async () => {
    const [shut, open] = [await begin(closed('full')), await begin()];
    const done = await closeAll([shut], 'full', '');
    expect(done).toEqual({ changes: [], failure: null });
    await writeAsNewer(database, SCHEMA_VERSION + 1);
    expect(await closeAll([open], 'full', '')).toEqual({ changes: [], failure: { kind: 'read-only', stored: SCHEMA_VERSION + 1 } });
  });
});

describe('a list that was asked for early', () => {
  it('shows what was read before it was made, and follows every change all the same', async () => {
    const first = await begin();
    askEarly(GROUPED);
    const list = inView(() => useRequestList(shallowRef(GROUPED)));
    await vi.waitFor(() => expect(list.rows.value.map(({ id }) => id)).toEqual([first.id]));
    const second = await begin();
    await vi.waitFor(() => expect(list.rows.value.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort()));
  });

  it('is not taken for another question', async () => {
    await begin();
    askEarly(GROUPED);
    const closedOnly: ListQuestion = { order: { view: 'nobody', sort: 'last', descending: true }, filter: {}, grouped: false };
    const list = inView(() => useRequestList(shallowRef(closedOnly)));
    await vi.waitFor(() => expect(list.groups.value).toBeDefined());
    expect(list.rows.value).toEqual([]);
  });
});
