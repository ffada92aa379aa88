import { Dexie } from 'dexie';
import { createTermIndex, type TermIndex } from '@/domain/request/term-index';
import { inOrder, type Order } from './list-order';
import { type KaijiDatabase, type WordsRow } from './schema';

/** What each keystroke of a search would read again: kept until something in it changes, here or in another page. */
interface Kept {
  /** The ids of a view in an order. */
  readonly orders: Map<string, readonly string[]>;
  /** Null until it was asked for and is whole. */
  terms: TermIndex | null;
  isBuilding: boolean;
}

/** By the database's name. What began to be read before a change is filled in where nobody looks any more. */
const kept = new Map<string, Kept>();
const CHANGED = /^idb:\/\/(.+)\/(?:requests|words)\/[^/]*$/;
/** So many sources are read at once, that no part of it is felt. */
const PORTION = 200;

Dexie.on('storagemutated', (parts) => {
  for (const part of Object.keys(parts)) kept.delete(CHANGED.exec(part)?.[1] ?? '');
});

function keptOf({ name }: KaijiDatabase): Kept {
  const found = kept.get(name) ?? { orders: new Map(), terms: null, isBuilding: false };
  kept.set(name, found);
  return found;
}

/** Forgets all of it: a page that was frozen has missed the notices of changes. */
export function forgetSearch(database: KaijiDatabase): void {
  kept.delete(database.name);
}

/** All ids of a view in an order: to read ten thousand takes longer than the rest of a search. */
export async function idsInOrder(database: KaijiDatabase, order: Order): Promise<readonly string[]> {
  const { orders } = keptOf(database);
  const key = JSON.stringify([order.view, order.sort, order.descending]);
  const known = orders.get(key);
  // One key is read all the same: a live query then hears of every change of this order.
  const ids = await inOrder(database, order).limit(known ? 1 : Infinity).primaryKeys();
  if (known) return known;
  orders.set(key, ids);
  return ids;
}

/**
 * What all requests are found by, or null while that is being read: then the index in the database answers, which is
 * slower. Asking for it begins the reading.
 */
export function termIndex(database: KaijiDatabase): TermIndex | null {
  const mine = keptOf(database);
  if (!mine.terms && !mine.isBuilding) {
    mine.isBuilding = true;
    // In a task of its own: outside of the transaction and of the live query that ask.
    setTimeout(() => void build(database, mine).catch(() => (mine.isBuilding = false)));
  }
  return mine.terms;
}

async function build(database: KaijiDatabase, mine: Kept): Promise<void> {
  const index = createTermIndex();
  let behind: [string, string] = ['', ''];
  while (kept.get(database.name) === mine) {
    const rows: readonly WordsRow[] = await database.words.where('[requestId+source]').above(behind).limit(PORTION).toArray();
    for (const { requestId, terms } of rows) index.add(requestId, terms);
    const end = rows.at(-1);
    if (!end) {
      mine.terms = index;
      return;
    }
    behind = [end.requestId, end.source];
  }
}
