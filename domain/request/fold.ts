import { type Draft } from './draft';
import { type Channel, compareEvents, type LetterRecord, type Outcome, type RequestEvent, type RequestFact } from './event';

/** Where a request stands. Who must act follows from it: see `holderOf`. */
export const STATES = ['drafting', 'ready', 'awaiting-arrival', 'waiting', 'closed'] as const;
export type State = (typeof STATES)[number];

export type Holder = 'person' | 'organisation' | 'nobody';

export interface Sending {
  readonly on: Temporal.PlainDate;
  readonly channel: Channel;
  readonly tracking: string;
  readonly letter: LetterRecord;
}

/** One request as its events leave it. */
export interface Request {
  readonly id: string;
  readonly reference: string;
  readonly draft: Draft;
  readonly state: State;
  readonly outcome: Outcome | null;
  /** The words that were marked ready, or null while they are still being drafted. */
  readonly readyLetter: LetterRecord | null;
  readonly handedOver: boolean;
  readonly sending: Sending | null;
  readonly arrivedOn: Temporal.PlainDate | null;
  readonly createdAt: Temporal.Instant;
  readonly lastEvent: RequestEvent;
}

type Folding = Omit<Request, 'id' | 'createdAt' | 'lastEvent'>;

/** The state that events lead to, whatever order they are given in; null when none of them is a beginning. */
export function foldRequest(events: readonly RequestEvent[]): Request | null {
  const ordered = [...events].sort(compareEvents);
  const standing = withoutVoided(ordered);
  const first = standing.find((event) => event.fact.kind === 'drafted');
  const last = ordered.at(-1);
  if (first?.fact.kind !== 'drafted' || !last) return null;
  const start = begin(first.fact.reference, first.fact.draft);
  const folded = standing.reduce((request, event) => apply(request, event.fact), start);
  return { id: first.requestId, createdAt: first.at, lastEvent: last, ...folded };
}

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

export function holderOf(state: State): Holder {
  switch (state) {
    case 'drafting':
    case 'ready':
    case 'awaiting-arrival':
      return 'person';
    case 'waiting':
      return 'organisation';
    case 'closed':
      return 'nobody';
  }
}

function begin(reference: string, draft: Draft): Folding {
  return { reference, draft, state: 'drafting', outcome: null, readyLetter: null, handedOver: false, sending: null, arrivedOn: null };
}

function apply(request: Folding, fact: RequestFact): Folding {
  switch (fact.kind) {
    case 'drafted':
    case 'revised':
      return settle({ ...request, draft: fact.draft, readyLetter: null, handedOver: false });
    case 'readied':
      return settle({ ...request, readyLetter: fact.letter, handedOver: false });
    case 'handedOver':
      return { ...request, handedOver: true };
    case 'sent':
      return settle({ ...request, sending: { on: fact.on, channel: fact.channel, tracking: fact.tracking, letter: fact.letter } });
    case 'arrived':
      return settle({ ...request, arrivedOn: fact.on });
    case 'closed':
      return { ...request, state: 'closed', outcome: fact.outcome };
    case 'reopened':
      return settle({ ...request, state: 'drafting', outcome: null });
    case 'noted':
    case 'voided':
      return request;
  }
}

/** The state that the facts gathered so far amount to. A closed request stays closed until it is reopened. */
function settle(request: Folding): Folding {
  if (request.outcome) return request;
  return { ...request, state: stateOf(request) };
}

/** A letter does not arrive before it is sent: such a day is that of an earlier sending, and its arrival is still to be told. */
function stateOf({ sending, arrivedOn, readyLetter }: Folding): State {
  if (sending && arrivedOn && Temporal.PlainDate.compare(arrivedOn, sending.on) >= 0) return 'waiting';
  if (sending) return 'awaiting-arrival';
  return readyLetter ? 'ready' : 'drafting';
}
