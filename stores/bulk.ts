import { appendFacts } from '@/database/record';
import { type RequestRow } from '@/database/schema';
import { type WriteFailure } from '@/database/write';
import { type Outcome, type RequestFact } from '@/domain/request/event';
import { type Request } from '@/domain/request/fold';
import { now } from '@/platform/clock';
import { newId } from '@/platform/ids';
import { memory } from './memory';

/** What was written to several requests, so that it can be taken back at once. */
export interface Change {
  readonly requestId: string;
  readonly eventIds: readonly string[];
}

export interface BulkResult {
  readonly changes: readonly Change[];
  /** Why not all of them were written; those before it are. */
  readonly failure: WriteFailure | null;
}

export function closeAll(rows: readonly RequestRow[], outcome: Outcome, reason: string): Promise<BulkResult> {
  return appendToAll(rows, () => ({ kind: 'closed', outcome, reason }));
}

/** One date of the person's own for each. */
export function remindOfAll(rows: readonly RequestRow[], on: Temporal.PlainDate, words: string): Promise<BulkResult> {
  return appendToAll(rows, () => ({ kind: 'dateSet', dateId: newId(), on, words }));
}

/** That the letters which are ready were printed; what failed first is returned, and those before it are recorded. */
export async function recordPrinted(requests: readonly Pick<Request, 'id' | 'readyLetter'>[]): Promise<WriteFailure | null> {
  for (const { id, readyLetter } of requests) {
    if (!readyLetter) continue;
    const fact: RequestFact = { kind: 'handedOver', how: 'printed', letter: readyLetter, for: 'request' };
    const result = await appendFacts(memory(), id, { facts: [fact], now: now(), newId });
    if (result.kind !== 'written') return result;
  }
  return null;
}

/** Takes a change back by entries of its own: the history shows both. */
export async function takeBack(changes: readonly Change[]): Promise<WriteFailure | null> {
  for (const { requestId, eventIds } of changes) {
    const facts = eventIds.map((eventId): RequestFact => ({ kind: 'voided', eventId }));
    const result = await appendFacts(memory(), requestId, { facts, now: now(), newId });
    if (result.kind !== 'written') return result;
  }
  return null;
}

/** Request by request, each whole: a stop in between leaves some of them done and none of them half done. */
async function appendToAll(rows: readonly RequestRow[], factOf: () => RequestFact): Promise<BulkResult> {
  const changes: Change[] = [];
  for (const { id } of rows) {
    const eventIds: string[] = [];
    const keepId = (): string => {
      const made = newId();
      eventIds.push(made);
      return made;
    };
    const result = await appendFacts(memory(), id, { facts: [factOf()], now: now(), newId: keepId });
    if (result.kind !== 'written') return { changes, failure: result };
    if (eventIds.length > 0) changes.push({ requestId: id, eventIds });
  }
  return { changes, failure: null };
}
