import { SAMPLE_DEVICE } from '@/domain/request/sample';
import { type RequestFact } from '@/domain/request/event';
import { eraseInside, tablesOfCases } from './erase';
import { listSamples } from './list-samples';
import { project, projected } from './projection';
import { type KaijiDatabase } from './schema';
import { toEventRow } from './stored-fact';
import { write, type WriteResult } from './write';

/** A made-up history: what is said to have been recorded, and when. It begins with a draft under a made-up reference. */
export type SampleHistory = readonly { readonly at: Temporal.Instant; readonly fact: RequestFact }[];

/** Adds made-up cases, all or none; where there are some already, nothing. They belong to no device, so its numbers stay as they are. */
export function addSamples(database: KaijiDatabase, histories: readonly SampleHistory[], newId: () => string): Promise<WriteResult<undefined>> {
  return write(database, [database.events, ...projected(database)], async () => {
    if ((await listSamples(database)).length > 0) return undefined;
    let counter = 0;
    for (const history of histories) {
      const requestId = newId();
      const events = history.map(({ at, fact }) => ({ id: newId(), requestId, deviceId: SAMPLE_DEVICE, counter: (counter += 1), at, fact }));
      await database.events.bulkAdd(events.map(toEventRow));
      await project(database, events);
    }
    return undefined;
  });
}

/** Takes all made-up cases away, with whatever the person tried on them. */
export function removeSamples(database: KaijiDatabase, now: Temporal.Instant): Promise<WriteResult<undefined>> {
  return write(database, tablesOfCases(database), () => removeSamplesInside(database, now));
}

/** The same inside a transaction of all tables of cases. */
export async function removeSamplesInside(database: KaijiDatabase, now: Temporal.Instant): Promise<undefined> {
  for (const { id } of await listSamples(database)) await eraseInside(database, id, now);
}
