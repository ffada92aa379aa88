import { type EntryFile, type TimelineEntry } from '@/components/timeline-entry';
import { compareEvents, type RequestEvent } from '@/domain/request/event';
import { withoutVoided } from '@/domain/request/standing';
import { dayOf, sayDay, toEntry, type Voice } from './entry';

/** A taking back, and whether it stands itself: a void can be taken back as well. */
export interface Void {
  readonly id: string;
  readonly stands: boolean;
  readonly words: string;
}

export interface HistoryLine {
  readonly event: RequestEvent;
  readonly entry: TimelineEntry;
  readonly voids: readonly Void[];
}

/**
 * Everything that has happened, in the order in which it was recorded, oldest first. A file stands with the entry that it
 * belongs to, and a taking back beneath the entry that it takes back.
 */
export function toHistory(events: readonly RequestEvent[], voice: Voice): readonly HistoryLine[] {
  const ordered = [...events].sort(compareEvents);
  const standing = new Set(withoutVoided(ordered).map(({ id }) => id));
  const ids = new Set(ordered.map(({ id }) => id));
  const isShown = ({ fact }: RequestEvent): boolean => fact.kind !== 'voided' && !(fact.kind === 'attached' && fact.about !== null && ids.has(fact.about));
  return ordered.filter(isShown).map((event) => ({
    event,
    entry: toEntry(event, { voided: !standing.has(event.id), files: filesOf(event, ordered, standing) }, voice),
    voids: voidsOf(event.id, ordered, voice),
  }));
}

function filesOf(event: RequestEvent, ordered: readonly RequestEvent[], standing: ReadonlySet<string>): readonly EntryFile[] {
  const erased = new Set(ordered.map(({ fact }) => (fact.kind === 'erased' ? fact.target : '')));
  return ordered.flatMap(({ id, fact }) => {
    if (fact.kind !== 'attached' || erased.has(fact.file.id)) return [];
    const belongs = id === event.id || (fact.about === event.id && standing.has(id));
    return belongs ? [{ id: fact.file.id, name: fact.file.name }] : [];
  });
}

function voidsOf(id: string, ordered: readonly RequestEvent[], voice: Voice): readonly Void[] {
  const by = (target: string) => ordered.filter(({ fact }) => fact.kind === 'voided' && fact.eventId === target);
  const stands = (event: RequestEvent, seen: readonly string[] = []): boolean => !by(event.id).some((other) => !seen.includes(other.id) && stands(other, [...seen, event.id]));
  return by(id).map((event) => ({
    id: event.id,
    stands: stands(event),
    words: voice.t(stands(event) ? 'case.history.takenBack' : 'case.history.restored', { day: sayDay(dayOf(event), voice) }),
  }));
}
