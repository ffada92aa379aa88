import { type Condition, conditionsOf, type Filter, meeting, narrow, type Narrowed } from './conditions';
import { type Cursor, cursorOf, inOrder, type Order, type View } from './list-order';
import { type RequestRow } from './rows';
import { type KaijiDatabase } from './schema';
import { idsInOrder } from './search-memory';

export { type Condition, type Filter, narrows } from './conditions';
export { type Cursor, DESCENDS, type Order, type Sort, SORTS, type View } from './list-order';

export const PAGE_SIZE = 50;
const NOTHING: Page = { rows: [], next: null, total: 0 };

/** A condition that more requests meet narrows too little to be worth its list of ids. */
const MOST_IDS = 1_500;
/** So many are looked at together: a little more than a page. */
const STRIDE = 64;
/** How far to look for requests that meet only what nearly all meet, before their ids are listed after all. */
const LOOK_AT = 400;

export interface PageQuestion extends Order {
  readonly filter?: Filter;
  /** The `next` of the page before; null for the first. */
  readonly after?: Cursor | null;
  readonly limit?: number;
}

export interface Page {
  readonly rows: readonly RequestRow[];
  /** Where the next page begins, or null when this is the last. */
  readonly next: Cursor | null;
  /** How many there are in all; null where that is not known without reading or counting them. */
  readonly total: number | null;
}

/** One page of the list, in one transaction, so that its parts agree. */
export async function listPage(database: KaijiDatabase, { filter = {}, after = null, limit = PAGE_SIZE, ...order }: PageQuestion): Promise<Page> {
  const [page] = await read(database, [order], { filter, after, limit });
  return page ?? NOTHING;
}

/** The first page of each of several orders, for one filter: what it narrows to is looked up once. */
export function listPages(database: KaijiDatabase, orders: readonly Order[], { filter = {}, limit = PAGE_SIZE }: Pick<PageQuestion, 'filter' | 'limit'>): Promise<readonly Page[]> {
  return read(database, orders, { filter, after: null, limit });
}

/** How many requests each view holds, counted by index. */
export async function countViews(database: KaijiDatabase): Promise<Readonly<Record<View, number>>> {
  const count = (view: View): Promise<number> => inOrder(database, { view, sort: 'next', descending: false }).count();
  const [person, organisation, nobody] = await Promise.all([count('person'), count('organisation'), count('nobody')]);
  return { person, organisation, nobody, all: person + organisation + nobody };
}

interface Walk {
  readonly order: Order;
  readonly conditions: readonly Condition[];
  readonly after: Cursor | null;
  readonly limit: number;
}

type Question = Required<Pick<PageQuestion, 'filter' | 'after' | 'limit'>>;

/**
 * All in one transaction, so that the pages agree. Promises are awaited before they are returned: an async function that
 * returns one settles some ticks later, and Dexie can lose the transaction in them.
 */
function read(database: KaijiDatabase, orders: readonly Order[], { filter, after, limit }: Question): Promise<readonly Page[]> {
  const conditions = conditionsOf(filter);
  return database.transaction('r', [database.requests, database.words], async () => {
    if (conditions.length === 0) return await Promise.all(orders.map((order) => wholeView(database, order, { after, limit })));
    const narrowed = await narrow(database, conditions, MOST_IDS);
    return await Promise.all(orders.map((order) => narrowedView(database, narrowed, { order, conditions, after, limit })));
  });
}

/** Nothing is counted: that is slower than the page itself, and `countViews` knows it. */
async function wholeView(database: KaijiDatabase, order: Order, { after, limit }: Pick<Walk, 'after' | 'limit'>): Promise<Page> {
  return toPage(await inOrder(database, order, after).limit(limit + 1).toArray(), { order, limit }, null);
}

async function narrowedView(database: KaijiDatabase, { ids, open }: Narrowed, walk: Walk): Promise<Page> {
  if (ids) return await among(database, ids, { ...walk, conditions: open });
  const near = await along(database, walk, LOOK_AT);
  return near ?? await among(database, (await narrow(database, walk.conditions, Infinity)).ids ?? new Set(), { ...walk, conditions: [] });
}

/** Goes along the order and looks at each request; null when `most` of them did not fill a page and there are more. */
async function along(database: KaijiDatabase, walk: Walk, most: number): Promise<Page | null> {
  const ids = await idsBehind(database, walk);
  const page = await take(database, ids.slice(0, most), walk);
  return page.next !== null || ids.length <= most ? page : null;
}

/** Requests whose ids are known, in the order. */
async function among(database: KaijiDatabase, ids: ReadonlySet<string>, walk: Walk): Promise<Page> {
  const inTurn = (await idsBehind(database, walk)).filter((id) => ids.has(id));
  const page = await take(database, inTurn, walk);
  return walk.conditions.length === 0 && !walk.after ? { ...page, total: inTurn.length } : page;
}

/** Only a page's first part is asked for again and again. */
function idsBehind(database: KaijiDatabase, { order, after }: Walk): PromiseLike<readonly string[]> {
  return after ? inOrder(database, order, after).primaryKeys() : idsInOrder(database, order);
}

/** Reads until the page is full, and one row more. */
async function take(database: KaijiDatabase, ids: readonly string[], { order, conditions, limit }: Walk): Promise<Page> {
  const found: RequestRow[] = [];
  for (let at = 0; at < ids.length && found.length <= limit;) {
    const until = at + (conditions.length === 0 ? limit + 1 - found.length : STRIDE);
    found.push(...(await meeting(database, ids.slice(at, until), conditions)));
    at = until;
  }
  return toPage(found, { order, limit }, null);
}

/** One row more than the page holds tells that there is another page. */
function toPage(found: readonly RequestRow[], { order, limit }: Pick<Walk, 'order' | 'limit'>, total: number | null): Page {
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows, next: last && found.length > limit ? cursorOf(last, order) : null, total };
}
