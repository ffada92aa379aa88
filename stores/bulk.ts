import { type Addition, appendToAll, type Change } from '@/database/record';
import { type RequestRow } from '@/database/schema';
import { type WriteFailure } from '@/database/write';
import { type Outcome, type RequestFact } from '@/domain/request/event';
import { type Request } from '@/domain/request/fold';
import { now } from '@/platform/clock';
import { newId } from '@/platform/ids';
import { memory } from './memory';

export { type Change } from '@/database/record';

export interface BulkResult {
  /** What was written, so that it can be taken back at once. */
  readonly changes: readonly Change[];
  /** Why nothing was written. */
  readonly failure: WriteFailure | null;
}

export function closeAll(rows: readonly RequestRow[], outcome: Outcome, reason: string): Promise<BulkResult> {
  return toAll(rows.map(({ id }) => ({ requestId: id, facts: [{ kind: 'closed', outcome, reason }] })));
}

/** One date of the person's own for each. */
export function remindOfAll(rows: readonly RequestRow[], on: Temporal.PlainDate, words: string): Promise<BulkResult> {
  return toAll(rows.map(({ id }) => ({ requestId: id, facts: [{ kind: 'dateSet', dateId: newId(), on, words }] })));
}

/** That the letters which are ready were printed. */
export async function recordPrinted(requests: readonly Pick<Request, 'id' | 'readyLetter'>[]): Promise<WriteFailure | null> {
  const printed = requests.flatMap(({ id, readyLetter }): Addition[] =>
    readyLetter ? [{ requestId: id, facts: [{ kind: 'handedOver', how: 'printed', letter: readyLetter, for: 'request' }] }] : [],
  );
  return (await toAll(printed)).failure;
}

/** Takes a change back by entries of its own: the history shows both. */
export async function takeBack(changes: readonly Change[]): Promise<WriteFailure | null> {
  const voids = changes.map(({ requestId, eventIds }) => ({ requestId, facts: eventIds.map((eventId): RequestFact => ({ kind: 'voided', eventId })) }));
  return (await toAll(voids)).failure;
}

/** All of them or none, in one transaction. */
async function toAll(additions: readonly Addition[]): Promise<BulkResult> {
  const result = await appendToAll(memory(), additions, { now: now(), newId });
  return result.kind === 'written' ? { changes: result.value, failure: null } : { changes: [], failure: result };
}
