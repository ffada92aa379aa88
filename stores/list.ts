import { computed, onScopeDispose, type Ref, shallowRef, watch } from 'vue';
import { countViews, DESCENDS, type Filter, listPages, narrows, type Order, PAGE_SIZE, type View } from '@/database/list';
import { type RequestRow } from '@/database/schema';
import { forgetSearch, termIndex } from '@/database/search-memory';
import { useLive } from './live';
import { memory } from './memory';

/** What is asked for: an order, or the groups of everything by whose turn it is. */
export interface ListQuestion {
  readonly order: Order;
  readonly filter: Filter;
  readonly grouped: boolean;
}

/** Rows that stand together: of one view, or of the whole list. `total` is null where to know it would mean to read them all. */
export interface ListGroup {
  readonly view: View;
  readonly rows: readonly RequestRow[];
  readonly total: number | null;
}

interface Read {
  readonly groups: readonly ListGroup[];
  readonly hasMore: boolean;
}

/** How many rows were shown for a question: who comes back from a request finds as many as were there. */
const shownBefore = new Map<string, number>();

/** The list of requests, live, a page at a time. */
export function useRequestList(question: Readonly<Ref<ListQuestion>>) {
  const key = computed(() => JSON.stringify(question.value));
  const limit = shallowRef(shownBefore.get(key.value) ?? PAGE_SIZE);
  const first = takeEarly(key.value);
  const live = useLive(() => readList(question.value, limit.value), first ? { behind: first } : {});
  const read = { ...live, value: computed(() => live.value.value ?? first?.value.value) };
  const counted = useLive(() => countViews(memory()), { behind: live });
  const groups = computed(() => read.value.value?.groups.map((group) => ({ ...group, total: group.total ?? countOf(group.view) })));

  /** Where nothing is narrowed, a group holds what its view holds. */
  function countOf(view: View): number | null {
    return narrows(question.value.filter) ? null : (counted.value.value?.[view] ?? null);
  }
  const rows = computed(() => groups.value?.flatMap((group) => group.rows) ?? []);

  // Before the list itself asks again: see `useLive`.
  document.addEventListener('visibilitychange', forget, { capture: true });
  onScopeDispose(() => document.removeEventListener('visibilitychange', forget, { capture: true }));

  watch(key, () => {
    limit.value = shownBefore.get(key.value) ?? PAGE_SIZE;
    read.restart();
  });

  function showMore(): void {
    limit.value += PAGE_SIZE;
    shownBefore.set(key.value, limit.value);
    read.restart();
  }

  return {
    groups,
    rows,
    total: computed(() => totalOf(groups.value ?? [])),
    hasMore: computed(() => read.value.value?.hasMore ?? false),
    counts: counted.value,
    failed: read.failed,
    showMore,
  };
}

function forget(): void {
  forgetSearch(memory());
}

interface Early {
  readonly key: string;
  readonly value: Ref<Read | undefined>;
  readonly failed: Ref<boolean>;
}

let early: Early | null = null;

/** Asks for the list while the page that will show it is still being made. */
export function askEarly(question: ListQuestion): void {
  const asked: Early = { key: JSON.stringify(question), value: shallowRef(), failed: shallowRef(false) };
  early = asked;
  readList(question, PAGE_SIZE).then((read) => (asked.value.value = read), () => (asked.failed.value = true));
}

/** Only the first list of a page is asked for early, and only if it is the one that is wanted. */
function takeEarly(key: string): Early | null {
  const taken = early?.key === key ? early : null;
  early = null;
  return taken;
}

function readList(question: ListQuestion, limit: number): Promise<Read> {
  return question.grouped ? readGroups(question, limit) : readOrder(question, limit);
}

/** Reads what requests are found by, before the first letter is typed. */
export function prepareSearch(): void {
  termIndex(memory());
}

async function readOrder({ order, filter }: ListQuestion, limit: number): Promise<Read> {
  const [page] = await listPages(memory(), [order], { filter, limit });
  return page ? { groups: [{ view: order.view, rows: page.rows, total: page.total }], hasMore: page.next !== null } : { groups: [], hasMore: false };
}

/** The groups share the page: a group that does not fit begins with the next one. */
async function readGroups({ filter }: ListQuestion, limit: number): Promise<Read> {
  const pages = await listPages(memory(), GROUPS.map(orderOf), { filter, limit });
  const groups: ListGroup[] = [];
  let left = limit;
  for (const [place, { rows, next, total }] of pages.entries()) {
    const view = GROUPS[place] ?? 'all';
    groups.push({ view, rows: rows.slice(0, left), total: total ?? (next === null ? rows.length : null) });
    left -= Math.min(rows.length, left);
  }
  const found = pages.reduce((sum, { rows }) => sum + rows.length, 0);
  return { groups: groups.filter((group) => group.rows.length > 0), hasMore: found > limit || pages.some(({ next }) => next !== null) };
}

const GROUPS = ['person', 'organisation', 'nobody'] as const;

/** Nothing is ahead of what is closed: there the newest comes first. */
function orderOf(view: View): Order {
  const sort = view === 'nobody' ? 'last' : 'next';
  return { view, sort, descending: DESCENDS[sort] };
}

function totalOf(groups: readonly ListGroup[]): number | null {
  return groups.reduce<number | null>((sum, { total }) => (sum === null || total === null ? null : sum + total), 0);
}
