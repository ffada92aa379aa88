import { Dexie } from 'dexie';
import { compareEvents, type RequestEvent } from '@/domain/request/event';
import { foldRequest, type Request } from '@/domain/request/fold';
import { isSample } from '@/domain/request/sample';
import { countRemindedWaiting } from './dues';
import { listSamples } from './list-samples';
import { type KaijiDatabase, NO_DATE, type RequestRow } from './schema';
import { fromEventRow, toStoredInstant } from './stored-fact';

/** Open requests with a date, nearest first: read from the index, never by a scan. Made-up ones have no place among them. */
export function listNextDates(database: KaijiDatabase, limit: number): Promise<RequestRow[]> {
  return database.requests.where('[nextOn+id]').below([NO_DATE]).filter(isReal).limit(limit).toArray();
}

/** Requests that need the person, the one with the nearest date first. */
export function listNeedingPerson(database: KaijiDatabase, limit: number): Promise<RequestRow[]> {
  return needingPerson(database).filter(isReal).limit(limit).toArray();
}

/** Requests in which it is the person's turn, and those of which a reminder waits for them. */
export async function countNeedingPerson(database: KaijiDatabase): Promise<number> {
  const [theirTurn, reminded] = await Promise.all([countTheirTurn(database), countRemindedWaiting(database)]);
  return theirTurn + reminded;
}

/** Requests in which it is the person's turn: what the list of that name shows, without made-up ones. */
export async function countTheirTurn(database: KaijiDatabase): Promise<number> {
  const [theirTurn, samples] = await Promise.all([needingPerson(database).count(), listSamples(database)]);
  return theirTurn - samples.filter(({ holder }) => holder === 'person').length;
}

/** Whether it is the person's turn in every one of these requests. */
export async function doAllNeedPerson(database: KaijiDatabase, ids: readonly string[]): Promise<boolean> {
  return (await database.requests.bulkGet([...ids])).every((row) => row?.holder === 'person');
}

function needingPerson(database: KaijiDatabase) {
  return database.requests.where('[holder+nextOn+id]').between(['person', Dexie.minKey], ['person', Dexie.maxKey]);
}

/** How many requests there are, without made-up ones. */
export async function countRequests(database: KaijiDatabase): Promise<number> {
  return (await database.requests.count()) - (await listSamples(database)).length;
}

/** How many requests have changed since a moment, made-up ones left out. */
export function countChangedSince(database: KaijiDatabase, at: Temporal.Instant): Promise<number> {
  return database.requests.where('[lastAt+id]').above([toStoredInstant(at), Dexie.maxKey]).filter(isReal).count();
}

function isReal({ reference }: RequestRow): boolean {
  return !isSample(reference);
}

/** A date of an open request, for the calendar. */
export interface DatedRequest {
  readonly request: RequestRow;
  readonly kind: string;
  readonly milestone: string;
  readonly on: string;
  readonly words: string;
}

/** More requests are not put into one page of the calendar. */
export const MOST_DATED = 2_000;

/** All dates of open requests from one ISO day to another, both included, in the order of the days; of so many requests at most, those with the earliest. */
export async function listDates(database: KaijiDatabase, { from, until, limit = MOST_DATED }: { from: string; until: string; limit?: number }): Promise<readonly DatedRequest[]> {
  const rows = await database.requests.where('days').between(from, until, true, true).distinct().limit(limit).toArray();
  const dated = rows.flatMap((request) => request.dates.map((date) => ({ request, ...date })));
  return dated.filter(({ on }) => on >= from && on <= until).sort((a, b) => compareText(a.on, b.on) || compareText(a.request.id, b.request.id));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A request with its whole history in the agreed order, or null when there is none of that id. */
export async function findRequest(database: KaijiDatabase, id: string): Promise<{ request: Request; events: readonly RequestEvent[] } | null> {
  const events = (await database.events.where('requestId').equals(id).toArray()).map(fromEventRow).sort(compareEvents);
  const request = foldRequest(events);
  return request && { request, events };
}
