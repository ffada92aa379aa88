import { afterEach, describe, expect, it, vi } from 'vitest';
import { allRows, anOccasion, connect, expectWritten, freshMemory, writeAsNewer } from '@/tests/support/memory';
import { aDraft, moment, READIED } from '@/tests/support/requests';
import { saveDraft } from './drafts';
import { countIncident } from './incidents';
import { appendFacts, startRequest } from './record';
import { type KaijiDatabase, SCHEMA_VERSION } from './schema';
import { writeSetting } from './settings';
import { write } from './write';

afterEach(() => {
  vi.restoreAllMocks();
});

const NOW = moment('2026-11-21T00:00:00Z');

async function withRequest(): Promise<{ database: KaijiDatabase; id: string }> {
  const database = await freshMemory();
  const { id } = expectWritten(await startRequest(database, aDraft(), { ...anOccasion(), year: 2026 }));
  return { database, id };
}

const WRITES: Readonly<Record<string, (database: KaijiDatabase, id: string) => Promise<unknown>>> = {
  'the beginning of a request': (database) => startRequest(database, aDraft(), { ...anOccasion('2026-11-22T00:00:00Z'), year: 2026 }),
  'an event': (database, id) => appendFacts(database, id, { ...anOccasion('2026-11-22T00:00:00Z'), facts: [READIED] }),
  'a draft': (database, id) => saveDraft(database, { requestId: id, draft: aDraft({ ownParagraphs: ['x'] }), basedOn: 1, now: NOW }),
  'a setting': (database) => writeSetting(database, 'theme', 'dark'),
};

describe.each(Object.entries(WRITES))('%s', (_, act) => {
  it('is written strictly: the disk has it before we say so', async () => {
    const { database, id } = await withRequest();
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
    expect(await act(connect(database.name), id)).toMatchObject({ kind: 'written' });
    const options = opened.mock.calls.filter(([, mode]) => mode === 'readwrite').map(([, , given]) => given);
    expect(options).not.toEqual([]);
    expect(options.every((given) => given?.durability === 'strict')).toBe(true);
  });

  it('is refused, and nothing is changed, where a newer version has written', async () => {
    const { database, id } = await withRequest();
    await writeAsNewer(database, SCHEMA_VERSION + 1);
    const before = await allRows(database);
    expect(await act(database, id)).toEqual({ kind: 'read-only', stored: SCHEMA_VERSION + 1 });
    expect(await allRows(database)).toEqual(before);
  });

  it.each(['at once', 'later', 'at the end'] as const)('says that the disk is full where the browser finds out %s, and keeps what was there', async (when) => {
    const { database, id } = await withRequest();
    const before = await allRows(database);
    const met = fillDisk(when);
    expect(await act(database, id)).toEqual({ kind: 'full' });
    expect(met()).toBe(true);
    vi.restoreAllMocks();
    expect(await allRows(database)).toEqual(before);
  });

  it('says that the memory cannot be reached once it is closed', async () => {
    const { database, id } = await withRequest();
    database.close({ disableAutoOpen: true });
    expect(await act(database, id)).toEqual({ kind: 'unavailable', detail: 'DatabaseClosedError' });
  });
});

it('nothing is written after a newer version has begun to write, even if we had looked before', async () => {
  const { database } = await withRequest();
  const other = connect(database.name);
  await other.open();
  const pending = writeSetting(database, 'theme', 'dark');
  const then = await other.transaction('rw', other.meta, other.settings, async () => {
    await writeAsNewer(other, 2);
    return other.settings.toArray();
  });
  await pending;
  expect(await other.settings.toArray()).toEqual(then);
});

it('an incident that cannot be counted harms nobody', async () => {
  const { database } = await withRequest();
  database.close({ disableAutoOpen: true });
  await expect(countIncident(database, { kind: 'concern-failed', times: 1, now: NOW })).resolves.toBeUndefined();
});

it('what a write returns is told only when its transaction is complete', async () => {
  const { database: first } = await withRequest();
  const order: string[] = [];
  const { transaction: open } = IDBDatabase.prototype as { transaction: (this: IDBDatabase, ...given: Opening) => IDBTransaction };
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
    const transaction = open.apply(this, given);
    if (given[1] === 'readwrite') transaction.addEventListener('complete', () => order.push('complete'));
    return transaction;
  });
  const database = connect(first.name);
  await write(database, [database.settings], () => database.settings.put({ key: 'a', value: 1 }));
  order.push('told');
  expect(order).toEqual(['complete', 'told']);
});

type Opening = Parameters<IDBDatabase['transaction']>;

/** What fake-indexeddb does inside; the real thing has no such names. */
interface FakeTransaction extends IDBTransaction {
  _abort(name: string): void;
  readonly _markFinished: (this: FakeTransaction) => void;
  _execRequestAsync(asked: { operation: () => never; source: IDBObjectStore }): IDBRequest<IDBValidKey>;
}

/** A full disk is met when a value is handed over, when it is written, or when the transaction is committed. */
function fillDisk(when: 'at once' | 'later' | 'at the end'): () => boolean {
  let met = false;
  const full = (): never => {
    met = true;
    throw new DOMException('The disk is full', 'QuotaExceededError');
  };
  const refuse = function (this: IDBObjectStore): IDBRequest<IDBValidKey> {
    return when === 'at once' ? full() : (this.transaction as FakeTransaction)._execRequestAsync({ operation: full, source: this });
  };
  if (when !== 'at the end') {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(refuse);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuse);
    return () => met;
  }
  const prototype = IDBTransaction.prototype as FakeTransaction;
  const finish = prototype._markFinished;
  vi.spyOn(prototype, '_markFinished').mockImplementation(function (this: FakeTransaction) {
    if (this.mode === 'readonly' || met) return finish.call(this);
    met = true;
    this._abort('QuotaExceededError');
  });
  return () => met;
}
