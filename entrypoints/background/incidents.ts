import { countIncident, type IncidentKind } from '@/database/incidents';
import { type KaijiDatabase } from '@/database/schema';
import { now } from '@/platform/clock';

export interface Incidents {
  readonly count: (kind: IncidentKind) => void;
  /** Runs one concern so that its failure stops nothing else and is counted. */
  readonly guard: (work: () => Promise<unknown>) => void;
}

/** Counts incidents, at most one write at a time: a page that floods us costs a number, not a queue of writes. */
export function createIncidents(database: KaijiDatabase): Incidents {
  const pending = new Map<IncidentKind, number>();
  let writing = false;

  async function flush(): Promise<void> {
    if (writing) return;
    writing = true;
    for (let next = takeOne(pending); next; next = takeOne(pending)) {
      await countIncident(database, { kind: next[0], times: next[1], now: now() });
    }
    writing = false;
  }

  function count(kind: IncidentKind): void {
    pending.set(kind, (pending.get(kind) ?? 0) + 1);
    void flush();
  }

  return { count, guard: (work) => void Promise.resolve().then(work).catch(() => count('concern-failed')) };
}

function takeOne(pending: Map<IncidentKind, number>): readonly [IncidentKind, number] | undefined {
  const [first] = pending;
  if (first) pending.delete(first[0]);
  return first;
}
