import { duesOf } from '@/domain/request/dates';
import { type RequestEvent } from '@/domain/request/event';
import { foldRequest } from '@/domain/request/fold';
import { isSample } from '@/domain/request/sample';
import { foundBy, termsOf } from '@/domain/request/terms';
import { wordsOfDraft, wordsOfFact } from '@/domain/request/words';
import { writeDues } from './dues';
import { toRequestRow } from './request-row';
import { type DraftRow, type RequestRow, type WordsRow } from './rows';
import { type KaijiDatabase } from './schema';

/** Longer texts are indexed apart, each once and for all, and by their beginnings. */
const LONG_TEXT = 1_000;
/** The source of all short texts of a case, each of which is found whole. */
const SHORT = 'case';

/** The tables that a change of a request's history writes: name them in every transaction that calls `project`. */
export function projected({ requests, words, dues, notified }: KaijiDatabase) {
  return [requests, words, dues, notified];
}

/**
 * Writes what lists, search and reminders need of a request, from all of its events and in their transaction. It can be
 * rebuilt at any time, because it holds nothing that the events do not. Null when they do not begin a request.
 */
export async function project(database: KaijiDatabase, events: readonly RequestEvent[]): Promise<RequestRow | null> {
  const request = foldRequest(events);
  if (!request) return null;
  const row = toRequestRow(request);
  await database.requests.put(row);
  await indexEvents(database, row.id, events);
  const dues = isSample(request.reference) ? [] : duesOf(request); // nobody is reminded of a made-up case
  await writeDues(database, { requestId: row.id, holder: row.holder, dues, pausedUntil: request.pause?.until ?? null });
  return row;
}

/** The short texts of a case make one row together; a source whose terms are written never changes. */
async function indexEvents(database: KaijiDatabase, requestId: string, events: readonly RequestEvent[]): Promise<void> {
  const written = await sourcesOf(database, requestId);
  for (const { source, texts } of sourcesIn(events)) {
    if (source === SHORT || !written.includes(source)) await indexWords(database, { requestId, source, texts });
  }
}

interface Source {
  readonly source: string;
  readonly texts: readonly string[];
}

/** What the events of one request say, by the source under which it is found. */
export function sourcesIn(events: readonly RequestEvent[]): readonly Source[] {
  const told = events.map(({ id, fact }): Source => ({ source: id, texts: wordsOfFact(fact) }));
  const long = told.filter(isLong);
  return [{ source: SHORT, texts: told.filter((source) => !isLong(source)).flatMap(({ texts }) => texts) }, ...long];
}

function isLong({ texts }: Source): boolean {
  return texts.reduce((length, text) => length + text.length, 0) > LONG_TEXT;
}

async function sourcesOf(database: KaijiDatabase, requestId: string): Promise<readonly string[]> {
  const keys = await database.words.where('[requestId+source]').between([requestId, ''], [requestId, '\uffff']).primaryKeys();
  return keys.map(([, source]) => source);
}

/** Replaces the terms that one source of a request is found by. */
export async function indexWords(database: KaijiDatabase, { requestId, source, texts }: Pick<WordsRow, 'requestId' | 'source'> & { readonly texts: readonly string[] }): Promise<void> {
  const terms = termsOf(source === SHORT ? texts : foundBy(texts));
  if (terms.length === 0) await database.words.delete([requestId, source]);
  else await database.words.put({ requestId, source, terms });
}

/** The working copy is found as well; it is saved at every pause in typing, so it is a source of its own. */
export function indexDraft(database: KaijiDatabase, { requestId, draft }: Pick<DraftRow, 'requestId' | 'draft'>): Promise<void> {
  return indexWords(database, { requestId, source: 'draft', texts: wordsOfDraft(draft) });
}
