import { DESCENDS, type Filter, type Order, type Sort, SORTS, type View } from '@/database/list';
import { RIGHT_IDS } from '@/domain/law/rights';
import { OUTCOMES } from '@/domain/request/event';
import { STATES } from '@/domain/request/fold';
import { type ListQuestion } from '@/stores/list';

/** The saved views, in the order of their keys 1 to 4. */
export const VIEWS = ['all', 'needs-me', 'waiting', 'closed'] as const;
export type ViewName = (typeof VIEWS)[number];

export const HOLDER_OF: Readonly<Record<ViewName, View>> = { all: 'all', 'needs-me': 'person', waiting: 'organisation', closed: 'nobody' };

/** What the list shows. It stands in the address, so that Back, reload and a link bring it back. */
export interface Asked {
  readonly view: ViewName;
  readonly sort: Sort;
  readonly descending: boolean;
  readonly filter: Required<Filter>;
}

export type Query = Readonly<Record<string, unknown>>;

/** Nothing is ahead of a closed request: of those, what happened last is what people look for. */
export function usualSort(view: ViewName): Pick<Order, 'sort' | 'descending'> {
  const sort = view === 'closed' ? 'last' : 'next';
  return { sort, descending: DESCENDS[sort] };
}

/** Reads an address that may have been typed or be from another version: what is not known is left out. */
export function readAddress(query: Query): Asked {
  const view = oneOf(VIEWS, query.view) ?? 'all';
  const sort = oneOf(SORTS, query.sort);
  return {
    view,
    ...(sort ? { sort, descending: query.order === 'reversed' ? !DESCENDS[sort] : DESCENDS[sort] } : usualSort(view)),
    filter: {
      state: oneOf(STATES, query.state),
      outcome: oneOf(OUTCOMES, query.outcome),
      right: oneOf(RIGHT_IDS, query.right),
      company: textOf(query.company),
      text: textOf(query.q) ?? '',
    },
  };
}

/** The address of a list, with nothing in it that goes without saying. */
export function toAddress({ view, sort, descending, filter }: Asked): Record<string, string> {
  const usual = usualSort(view);
  const isUsual = usual.sort === sort && usual.descending === descending;
  const said = {
    view: view === 'all' ? null : view,
    sort: isUsual ? null : sort,
    order: descending === DESCENDS[sort] ? null : 'reversed',
    state: filter.state,
    outcome: filter.outcome,
    right: filter.right,
    company: filter.company,
    q: filter.text,
  };
  return Object.fromEntries(Object.entries(said).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

export const NO_FILTER: Asked['filter'] = { state: null, outcome: null, right: null, company: null, text: '' };

/** How many filters are set; the text that is looked for is not one of them. */
export function countFilters({ text: _, ...chosen }: Asked['filter']): number {
  return Object.values(chosen).filter((value) => value !== null).length;
}

/** Whether the list is the one that is shown in groups, by whose turn it is. */
export function isGrouped({ view, sort, descending }: Asked): boolean {
  const usual = usualSort('all');
  return view === 'all' && sort === usual.sort && descending === usual.descending;
}

/** What the store is asked for. */
export function questionOf(asked: Asked): ListQuestion {
  return { order: { view: HOLDER_OF[asked.view], sort: asked.sort, descending: asked.descending }, filter: asked.filter, grouped: isGrouped(asked) };
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | null {
  return known.find((each) => each === value) ?? null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
