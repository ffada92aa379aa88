import { type RequestEvent } from './event';

/**
 * Events that no standing void names. A void can itself be voided, which brings the event back. The order plays no
 * part in it: the clock of a device may be behind that of the one whose event it voids.
 */
export function withoutVoided(ordered: readonly RequestEvent[]): readonly RequestEvent[] {
  const voids = Map.groupBy(ordered, ({ fact }) => (fact.kind === 'voided' ? fact.eventId : null));
  const isVoided = (id: string, seen: readonly string[]): boolean =>
    (voids.get(id) ?? []).some((by) => !seen.includes(by.id) && !isVoided(by.id, [...seen, by.id]));
  return ordered.filter(({ id, fact }) => fact.kind !== 'voided' && !isVoided(id, []));
}

/** The ids of files whose adding was taken back. Their bytes are kept until they are erased, so that it can be redone. */
export function filesTakenBack(events: readonly RequestEvent[]): ReadonlySet<string> {
  return new Set(filesIn(events)).difference(new Set(filesIn(withoutVoided(events))));
}

function filesIn(events: readonly RequestEvent[]): readonly string[] {
  return events.flatMap(({ fact }) => (fact.kind === 'attached' ? [fact.file.id] : []));
}
