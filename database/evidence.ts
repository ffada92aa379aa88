import { type EvidenceRow } from './evidence-rows';
import { type KaijiDatabase } from './schema';
import { write, type WriteResult } from './write';

/** Kept as it is: a piece of evidence is never changed, only kept or erased. The hash was made before, of exactly `json`. */
export function saveEvidence(database: KaijiDatabase, row: EvidenceRow): Promise<WriteResult<EvidenceRow>> {
  return write(database, [database.evidence], async () => {
    await database.evidence.put(row);
    return row;
  });
}

/** The newest first. */
export function listEvidence(database: KaijiDatabase): Promise<EvidenceRow[]> {
  return database.evidence.orderBy('madeAt').reverse().toArray();
}

export function findEvidence(database: KaijiDatabase, id: string): Promise<EvidenceRow | undefined> {
  return database.evidence.get(id);
}

export function eraseEvidence(database: KaijiDatabase, id: string): Promise<WriteResult<unknown>> {
  return write(database, [database.evidence], () => database.evidence.delete(id));
}
