import { type NamedCookie, type NamedSurvivor } from '@/domain/evidence/clearing-state';
import { type ClearingRow } from './evidence-rows';
import { type KaijiDatabase } from './schema';
import { toStoredInstant } from './stored-fact';
import { write, type WriteResult } from './write';

export interface ClearingStart {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly asked: readonly NamedCookie[];
  readonly storage: readonly string[];
}

/** Written before anything is removed; once more where a clearing is taken up again. */
export function logClearing(database: KaijiDatabase, { id, at, asked, storage }: ClearingStart): Promise<WriteResult<undefined>> {
  return write(database, [database.clearings], async () => {
    const row: ClearingRow = { id, at: toStoredInstant(at), endedAt: null, asked, storage, survivors: [], undoneAt: null };
    await database.clearings.put(row);
    return undefined;
  });
}

export function logClearingEnd(database: KaijiDatabase, id: string, { survivors, now }: { readonly survivors: readonly NamedSurvivor[]; readonly now: Temporal.Instant }): Promise<WriteResult<undefined>> {
  return change(database, id, { survivors, endedAt: toStoredInstant(now) });
}

export function logClearingUndone(database: KaijiDatabase, id: string, now: Temporal.Instant): Promise<WriteResult<undefined>> {
  return change(database, id, { undoneAt: toStoredInstant(now) });
}

function change(database: KaijiDatabase, id: string, changes: Partial<ClearingRow>): Promise<WriteResult<undefined>> {
  return write(database, [database.clearings], async () => {
    await database.clearings.update(id, changes);
    return undefined;
  });
}

/** The newest first. */
export function listClearings(database: KaijiDatabase): Promise<ClearingRow[]> {
  return database.clearings.orderBy('at').reverse().toArray();
}
