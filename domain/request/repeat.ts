import { type FactKind, type RequestEvent, type RequestFact, type Sending } from './event';
import { type Request } from './request';
import { withoutVoided } from './standing';

interface History {
  readonly request: Request;
  readonly events: readonly RequestEvent[];
}

/**
 * Whether a fact says only what the history says already: a double click, or a second tab with the same form open,
 * states a thing twice. What differs is recorded, so that nothing a person states is dropped.
 */
export function isRepeated(fact: RequestFact, history: History): boolean {
  const { request } = history;
  switch (fact.kind) {
    case 'readied':
      return request.readyLetter?.sha256 === fact.letter.sha256 && request.state === 'ready';
    case 'handedOver':
      return isSame(request.lastEvent.fact, fact);
    case 'sent':
      return request.state === 'awaiting-arrival' && isSameSending(request.sending, fact);
    case 'arrived':
      return request.state !== 'awaiting-arrival' && request.sending !== null && request.arrivedOn?.equals(fact.on) === true;
    case 'remindedThem':
    case 'reasonsAsked':
    case 'objected':
    case 'complained':
      return standing(history, fact.kind).some((told) => isSameSending(told, fact));
    case 'acknowledged':
    case 'supplied':
    case 'withdrawn':
    case 'received':
    case 'erased':
      return standing(history, fact.kind).some((told) => isSame(told, fact));
    default:
      return isStanding(fact, history);
  }
}

/** Facts that say how something is from now on: they are repeated when it is so already. */
function isStanding(fact: RequestFact, history: History): boolean {
  const { request, events } = history;
  switch (fact.kind) {
    case 'asked':
      return request.openAsks.some(({ eventId }) => isSame(factOf(eventId, events), fact));
    case 'answered':
      return request.state === 'answered' && isSame(standing(history, 'answered').at(-1), fact);
    case 'extended':
      return isSame(request.extension && { kind: 'extended', ...request.extension }, fact);
    case 'checked':
      return isSame(request.points, fact.points);
    case 'attached':
      return request.files.some(({ id }) => id === fact.file.id);
    case 'paused':
      return request.pause !== null && isSame(request.pause.until, fact.until);
    case 'resumed':
      return request.pause === null;
    case 'closed':
      return request.state === 'closed' && request.outcome === fact.outcome && request.closedBecause === fact.reason;
    case 'reopened':
      return request.state !== 'closed';
    case 'voided':
      return isTakenBack(fact.eventId, events);
    default:
      return isOwnDateAsIs(fact, request);
  }
}

function isOwnDateAsIs(fact: RequestFact, { ownDates }: Request): boolean {
  switch (fact.kind) {
    case 'dateSet':
    case 'dateMoved':
      return ownDates.some(({ id, on }) => id === fact.dateId && (fact.kind === 'dateSet' || on.equals(fact.on)));
    case 'dateStopped':
      return ownDates.every(({ id }) => id !== fact.dateId);
    default:
      return false; // drafts are compared where they are recorded; a note may say a thing twice
  }
}

function standing<K extends FactKind>({ events }: History, kind: K): readonly Extract<RequestFact, { kind: K }>[] {
  return withoutVoided(events).flatMap(({ fact }) => (fact.kind === kind ? [fact as Extract<RequestFact, { kind: K }>] : []));
}

function factOf(eventId: string, events: readonly RequestEvent[]): RequestFact | undefined {
  return events.find(({ id }) => id === eventId)?.fact;
}

/** Days know how to write themselves; the order of keys is taken out of the comparison. */
function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

/** The same letter, on the same day, in the same way. Its hash speaks for its words. */
function isSameSending(told: Sending | null, { on, channel, tracking, letter }: Sending): boolean {
  return told !== null && told.on.equals(on) && told.channel === channel && told.tracking === tracking && told.letter.sha256 === letter.sha256;
}

/** Taken back by an entry that has not been taken back itself. */
function isTakenBack(eventId: string, events: readonly RequestEvent[]): boolean {
  const voidsOf = (id: string): readonly RequestEvent[] => events.filter(({ fact }) => fact.kind === 'voided' && fact.eventId === id);
  return voidsOf(eventId).some(({ id }) => voidsOf(id).length === 0);
}
