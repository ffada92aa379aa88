import { indexWords } from './projection';
import { type FollowUpRow, type KaijiDatabase, type WordsRow } from './schema';
import { toStoredInstant } from './stored-fact';
import { Refusal, write, type WriteResult } from './write';

export type FollowUpSaved =
  | { readonly kind: 'saved'; readonly revision: number }
  /** Somebody else, usually another tab, saved since this one read: both texts exist, and the person chooses. */
  | { readonly kind: 'conflict'; readonly theirs: FollowUpRow };

/** Which working copy of a request: a later letter by its kind, or a form that is being filled in. */
export interface FollowUpKey {
  readonly requestId: string;
  readonly kind: string;
}

export interface FollowUpSaving extends FollowUpKey {
  readonly typed: unknown;
  /** The person's own words in it: they are found as soon as they are saved. */
  readonly words: readonly string[];
  /** The revision that this was typed on; 0 where there was none. */
  readonly basedOn: number;
  readonly now: Temporal.Instant;
}

/** Saves what is being typed about a request, if nobody else has saved it meanwhile. A request that is gone stays gone. */
export function saveFollowUp(database: KaijiDatabase, saving: FollowUpSaving): Promise<WriteResult<FollowUpSaved>> {
  return write(database, [database.followUps, database.requests, database.words, database.meta], () => saveInside(database, saving));
}

async function saveInside(database: KaijiDatabase, { requestId, kind, typed, words, basedOn, now }: FollowUpSaving): Promise<FollowUpSaved> {
  if (!(await database.requests.get(requestId))) throw new Refusal({ kind: 'not-found' });
  const current = await database.followUps.get([requestId, kind]);
  if (current && current.revision !== basedOn) return { kind: 'conflict', theirs: current };
  const revision = Math.max(basedOn, current ? 0 : await lastRevision(database)) + 1;
  await database.followUps.put({ requestId, kind, revision, savedAt: toStoredInstant(now), typed });
  await indexWords(database, { requestId, source: sourceOf(kind), texts: words });
  return { kind: 'saved', revision };
}

/** A copy that stands beside `of`, because two tabs have changed it and nobody has chosen yet. `by` tells the tabs apart. */
export function asideOf(of: string, by: string): string {
  return `aside:${of}/${by}`;
}

/** Keeps a copy as it is typed, whatever was kept under its kind before. */
export function keepFollowUp(database: KaijiDatabase, copy: Omit<FollowUpSaving, 'basedOn'>): Promise<WriteResult<FollowUpSaved>> {
  return write(database, [database.followUps, database.requests, database.words, database.meta], async (): Promise<FollowUpSaved> => {
    const current = await database.followUps.get([copy.requestId, copy.kind]);
    return saveInside(database, { ...copy, basedOn: current?.revision ?? 0 });
  });
}

/** A copy that was left beside this one before anybody had chosen. */
export function findAside(database: KaijiDatabase, { requestId, kind }: FollowUpKey): Promise<FollowUpRow | undefined> {
  return database.followUps.where('[requestId+kind]').between([requestId, asideOf(kind, '')], [requestId, asideOf(kind, '\uffff')]).first();
}

export function findFollowUp(database: KaijiDatabase, { requestId, kind }: FollowUpKey): Promise<FollowUpRow | undefined> {
  return database.followUps.get([requestId, kind]);
}

/** The kinds of which there is a working copy. */
export async function listFollowUps(database: KaijiDatabase, requestId: string): Promise<readonly string[]> {
  const rows = await database.followUps.where('[requestId+kind]').between([requestId, ''], [requestId, '\uffff']).toArray();
  return rows.map(({ kind }) => kind);
}

/** Throws working copies of a request away, because the person wants none of them. */
export function dropFollowUps(database: KaijiDatabase, requestId: string, kinds: readonly string[]): Promise<WriteResult<undefined>> {
  return write(database, [database.followUps, database.words, database.meta], async () => {
    for (const kind of kinds) await dropInside(database, { requestId, kind });
    return undefined;
  });
}

/** The same inside a transaction of `followUps`, `words` and `meta`. Its revision is kept: another tab may still type on it. */
export async function dropInside(database: KaijiDatabase, { requestId, kind }: FollowUpKey): Promise<void> {
  const gone = await database.followUps.get([requestId, kind]);
  if (gone) await database.meta.put({ key: 'lastRevision', value: Math.max(await lastRevision(database), gone.revision) });
  await database.followUps.delete([requestId, kind]);
  await database.words.delete([requestId, sourceOf(kind)]);
}

async function lastRevision(database: KaijiDatabase): Promise<number> {
  return Number((await database.meta.get('lastRevision'))?.value ?? 0);
}

const SOURCE = 'later:';

function sourceOf(kind: string): string {
  return SOURCE + kind;
}

/** Whether words are found by a working copy, and not by the history. */
export function isOfWorkingCopy({ source }: Pick<WordsRow, 'source'>): boolean {
  return source.startsWith(SOURCE);
}
