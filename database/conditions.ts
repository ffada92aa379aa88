import { type RightId } from '@/domain/law/right';
import { type Outcome } from '@/domain/request/event';
import { type State } from '@/domain/request/fold';
import { hasTerm, queryTerms } from '@/domain/request/terms';
import { type RequestRow } from './rows';
import { type KaijiDatabase } from './schema';
import { termIndex } from './search-memory';

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
  const found = await startingWith(database, value).limit(most + 1).primaryKeys();
  return found.length > most ? null : new Set(found.map(([requestId]) => requestId));
}

export interface Narrowed {
  /** The requests that meet every condition that narrows; null when none does. */
  readonly ids: ReadonlySet<string> | null;
  /** What is left to be looked at in each request. */
  readonly open: readonly Condition[];
}

/** Terms are found in memory where what is searched has been read, else by their index, which is slower for common ones. */
export async function narrow(database: KaijiDatabase, conditions: readonly Condition[], most: number): Promise<Narrowed> {
  const terms = valuesOf(conditions, 'term');
  const index = terms.length > 0 ? termIndex(database) : null;
  const asked = index ? conditions.filter(({ kind }) => kind !== 'term') : conditions;
  const sets = await Promise.all(asked.map((condition) => idsOf(database, condition, most)));
  // A live query that searches in memory hears of changes through these.
  if (index) await Promise.all(terms.map((term) => startingWith(database, term).limit(1).primaryKeys()));
  const known = [...(index ? [index.find(terms)] : []), ...sets.filter((ids) => ids !== null)];
  const open = asked.filter((_, place) => sets[place] === null);
  return { ids: known.length === 0 ? null : known.reduce((a, b) => a.intersection(b)), open };
}

/** Of these requests those that meet every condition, in the same order: terms are in their words, facets in their rows. */
export async function meeting(database: KaijiDatabase, ids: readonly string[], conditions: readonly Condition[]): Promise<readonly RequestRow[]> {
  const [terms, facets] = [valuesOf(conditions, 'term'), valuesOf(conditions, 'facet')];
  // Dexie alone is awaited here, and only where there is something to read: its transactions end at any other wait.
  const words = terms.length === 0 ? [] : await Promise.all(ids.map((id) => database.words.where('[requestId+source]').between([id, ''], [id, '\uffff']).toArray()));
  const holding = terms.length === 0 ? ids : ids.filter((_, place) => terms.every((term) => words[place]?.some((source) => hasTerm(source.terms, term))));
  const rows = await database.requests.bulkGet([...holding]);
  return rows.filter((row) => row !== undefined).filter((row) => facets.every((facet) => row.facets.includes(facet)));
}

function valuesOf(conditions: readonly Condition[], kind: Condition['kind']): readonly string[] {
  return conditions.filter((condition) => condition.kind === kind).map(({ value }) => value);
}

function startingWith(database: KaijiDatabase, term: string) {
  return database.words.where('terms').startsWith(term);
}
