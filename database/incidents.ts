import { type IncidentRow, type KaijiDatabase } from './schema';
import { toStoredInstant } from './stored-fact';
import { write } from './write';

/** What the local log counts. Only how often and when: what was in a message is never kept. */
export const INCIDENT_KINDS = ['message-malformed', 'message-too-large', 'message-too-many', 'message-from-stranger', 'answer-malformed', 'concern-failed'] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

export interface Incident {
  readonly kind: IncidentKind;
  readonly times: number;
  readonly now: Temporal.Instant;
}

export async function countIncident(database: KaijiDatabase, { kind, times, now }: Incident): Promise<void> {
  const at = toStoredInstant(now);
  await write(database, [database.incidents], async () => {
    const known = await database.incidents.get(kind);
    await database.incidents.put({ kind, count: (known?.count ?? 0) + times, firstAt: known?.firstAt ?? at, lastAt: at });
  });
}

export function listIncidents(database: KaijiDatabase): Promise<IncidentRow[]> {
  return database.incidents.toArray();
}
