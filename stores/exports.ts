import { type DatedRequest, listDates } from '@/database/requests';
import { type RequestRow } from '@/database/schema';
import { isSample } from '@/domain/request/sample';
import { memory } from './memory';

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

/** A date of an open request for a calendar file; `sequence` grows with every entry in the history of its request. */
export interface ExportedDate extends DatedRequest {
  readonly sequence: number;
}

/** All dates of open requests, or of those that are named. A calendar of the person's life has no place for made-up ones. */
export async function readDates(only: ReadonlySet<string> | null): Promise<readonly ExportedDate[]> {
  const listed = await listDates(memory(), { from: FIRST_DAY, until: LAST_DAY, limit: Infinity });
  const dates = listed.filter(({ request }) => (only === null || only.has(request.id)) && !isSample(request.reference));
  const ids = [...new Set(dates.map(({ request }) => request.id))];
  const counts = await Promise.all(ids.map((id) => memory().events.where('requestId').equals(id).count()));
  const sequences = new Map(ids.map((id, at) => [id, counts[at] ?? 0]));
  return dates.map((date) => ({ ...date, sequence: sequences.get(date.request.id) ?? 0 }));
}

/** Every request in the order of its reference. */
export function readAllRequests(): Promise<readonly RequestRow[]> {
  return memory().requests.orderBy('[year+serial+id]').toArray();
}
