import { type RightId } from '@/domain/law/right';
import { type Outcome } from '@/domain/request/event';
import { type State } from '@/domain/request/fold';
import { hasTerm, queryTerms } from '@/domain/request/terms';
import { type RequestRow } from './rows';
import { type KaijiDatabase } from './schema';

/** What a list is narrowed to. Text is looked for in everything that the person wrote. */
export interface Filter {
  readonly state?: State | null;
  readonly outcome?: Outcome | null;
  readonly right?: RightId | null;
  readonly company?: string | null;
  readonly text?: string;
}

/** One thing that a request has to be or to hold: an entry of `facets`, or the beginning of one of `terms`. */
export type Condition = { readonly kind: 'facet' | 'term'; readonly value: string };

export function conditionsOf({ state, outcome, right, company, text = '' }: Filter): readonly Condition[] {
  const chosen = [state && `state:${state}`, outcome && `outcome:${outcome}`, right && `right:${right}`, company && `company:${company}`];
  const facets = chosen.filter((facet) => typeof facet === 'string');
  return [
    ...facets.map((value): Condition => ({ kind: 'facet', value })),
    ...queryTerms(text).map((value): Condition => ({ kind: 'term', value })),
  ];
}

/** Whether a list is narrowed by it at all. */
export function narrows(filter: Filter): boolean {
  return conditionsOf(filter).length > 0;
}

/** The requests that meet a condition, by its index; null when there are more than `most`, which narrows too little. */
async function idsOf(database: KaijiDatabase, { kind, value }: Condition, most: number): Promise<ReadonlySet<string> | null> {
  if (kind === 'facet') {
    const found = await database.requests.where('facets').equals(value).limit(most + 1).primaryKeys();
    return found.length > most ? null : new Set(found);
  }
  const found = await database.words.where('terms').startsWith(value).limit(most + 1).primaryKeys();
  return found.length > most ? null : new Set(found.map(([requestId]) => requestId));
}

export interface Narrowed {
  /** The requests that meet every condition that narrows; null when none does. */
  readonly ids: ReadonlySet<string> | null;
  /** What is left to be looked at in each request. */
  readonly open: readonly Condition[];
}

export async function narrow(database: KaijiDatabase, conditions: readonly Condition[], most: number): Promise<Narrowed> {
  const sets = await Promise.all(conditions.map((condition) => idsOf(database, condition, most)));
  const known = sets.filter((ids) => ids !== null);
  const open = conditions.filter((_, place) => sets[place] === null);
  return { ids: known.length === 0 ? null : known.reduce((a, b) => a.intersection(b)), open };
}

/** The rows that meet every condition: facets are in the row, terms in the words of its request. */
export async function meeting(database: KaijiDatabase, rows: readonly RequestRow[], conditions: readonly Condition[]): Promise<readonly RequestRow[]> {
  const terms = conditions.filter(({ kind }) => kind === 'term').map(({ value }) => value);
  const fitting = rows.filter(({ facets }) => conditions.every(({ kind, value }) => kind === 'term' || facets.includes(value)));
  return terms.length === 0 ? fitting : holding(database, fitting, terms);
}

/** Most words of a case are in one place; the others are looked at only where that is not enough. */
async function holding(database: KaijiDatabase, rows: readonly RequestRow[], terms: readonly string[]): Promise<readonly RequestRow[]> {
  const cases = await database.words.bulkGet(rows.map(({ id }): [string, string] => [id, 'case']));
  const missing = rows.map((_, place) => terms.filter((term) => !hasTerm(cases[place]?.terms ?? [], term)));
  const found = await Promise.all(rows.map(async ({ id }, place) => isElsewhere(database, id, missing[place] ?? [])));
  return rows.filter((_, place) => found[place]);
}

async function isElsewhere(database: KaijiDatabase, requestId: string, terms: readonly string[]): Promise<boolean> {
  if (terms.length === 0) return true;
  const sources = await database.words.where('[requestId+source]').between([requestId, ''], [requestId, '\uffff']).toArray();
  return terms.every((term) => sources.some((source) => hasTerm(source.terms, term)));
}
