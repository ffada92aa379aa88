import { Dexie } from 'dexie';
import { type Holder } from '@/domain/request/fold';
import { type RequestRow } from './rows';
import { type KaijiDatabase } from './schema';

/** Whose turn it is, or everything. */
export type View = Holder | 'all';

export const SORTS = ['next', 'last', 'reference', 'state'] as const;
export type Sort = (typeof SORTS)[number];

/** The place of a row in an order: what the page after it begins behind. */
export type Cursor = readonly (string | number)[];

export interface Order {
  readonly view: View;
  readonly sort: Sort;
  readonly descending: boolean;
}

const COLUMNS = {
  next: ['nextOn'], last: ['lastAt'], reference: ['year', 'serial'], state: ['rank', 'nextOn'],
} as const satisfies Readonly<Record<Sort, readonly (keyof RequestRow)[]>>;

/** How people expect each column when they choose it: what is near or new first. */
export const DESCENDS: Readonly<Record<Sort, boolean>> = { next: false, last: true, reference: true, state: false };

/** The rows of a view in an order, behind a cursor. Read from one compound index, never by a scan or an offset. */
export function inOrder(database: KaijiDatabase, order: Order, after: Cursor | null = null) {
  const { descending } = order;
  const view = viewOf(order);
  const lower = !descending && after ? after : [...view, Dexie.minKey];
  const upper = descending && after ? after : [...view, Dexie.maxKey];
  const rows = database.requests.where(indexOf(order)).between(lower, upper, descending || !after, !descending || !after);
  return descending ? rows.reverse() : rows;
}

export function cursorOf(row: RequestRow, order: Order): Cursor {
  return [...viewOf(order), ...COLUMNS[order.sort].map((column) => row[column]), row.id];
}

function viewOf({ view }: Order): readonly string[] {
  return view === 'all' ? [] : [view];
}

function indexOf({ view, sort }: Order): string {
  return `[${[...(view === 'all' ? [] : ['holder']), ...COLUMNS[sort], 'id'].join('+')}]`;
}
