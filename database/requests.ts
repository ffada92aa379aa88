import { Dexie } from 'dexie';
import { compareEvents, type RequestEvent } from '@/domain/request/event';
import { foldRequest, type Request } from '@/domain/request/fold';
import { type KaijiDatabase, NO_DATE, type RequestRow } from './schema';
import { fromEventRow } from './stored-fact';

/** Every request, the one with the nearest date first; those without a date come last. */
export function listRequests(database: KaijiDatabase, limit: number): Promise<RequestRow[]> {
  return database.requests.orderBy('[nextOn+id]').limit(limit).toArray();
}

/** Open requests with a date, nearest first: read from the index, never by a scan. */
export function listNextDates(database: KaijiDatabase, limit: number): Promise<RequestRow[]> {
  return database.requests.where('[nextOn+id]').below([NO_DATE]).limit(limit).toArray();
}

export function countNeedingPerson(database: KaijiDatabase): Promise<number> {
  return database.requests.where('[holder+nextOn+id]').between(['person', Dexie.minKey], ['person', Dexie.maxKey]).count();
}

export function countRequests(database: KaijiDatabase): Promise<number> {
  return database.requests.count();
}

/** A request with its whole history in the agreed order, or null when there is none of that id. */
export async function findRequest(database: KaijiDatabase, id: string): Promise<{ request: Request; events: readonly RequestEvent[] } | null> {
  const events = (await database.events.where('requestId').equals(id).toArray()).map(fromEventRow).sort(compareEvents);
  const request = foldRequest(events);
  return request && { request, events };
}
