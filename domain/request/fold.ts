import { apply, begin, type Folding } from './apply';
import { compareEvents, type RequestEvent } from './event';
import { type Request, type State } from './request';
import { withoutVoided } from './standing';

export type { Sending } from './event';
export { type Answer, type Extension, type Holder, holderOf, type LaterLetter, type OpenAsk, type OwnDate, type Request, type State, STATES } from './request';
export { filesTakenBack, withoutVoided } from './standing';

/** The state that events lead to, in whatever order and however often they are given; null when none of them is a beginning. */
export function foldRequest(events: readonly RequestEvent[]): Request | null {
  const ordered = [...new Map(events.map((event) => [event.id, event])).values()].sort(compareEvents);
  const standing = withoutVoided(ordered);
  const first = standing.find((event) => event.fact.kind === 'drafted');
  const lastEvent = ordered.at(-1);
  if (first?.fact.kind !== 'drafted' || !lastEvent) return null;
  const folded = standing.reduce(apply, begin(first.fact.reference, first.fact.draft));
  const files = folded.files.filter(({ id }) => !isErased(id, ordered));
  return { id: first.requestId, createdAt: first.at, lastEvent, ...settle({ ...folded, files }) };
}

/** Looked for in all events, in no order: an erasure holds even against a clock that was behind. */
function isErased(fileId: string, events: readonly RequestEvent[]): boolean {
  return events.some(({ fact }) => fact.kind === 'erased' && fact.what === 'file' && fact.target === fileId);
}

/** What the facts gathered amount to, for the newest sending: what came before it was about an earlier one. */
function settle({ written: _, reactions, isAnswered, ...request }: Folding): Omit<Request, 'id' | 'createdAt' | 'lastEvent'> {
  const { sending } = request;
  const isSince = (on: Temporal.PlainDate): boolean => sending !== null && Temporal.PlainDate.compare(on, sending.on) >= 0;
  const reactedOn = reactions.filter(isSince).sort((a, b) => Temporal.PlainDate.compare(a, b))[0] ?? null;
  const answer = request.answer && isSince(request.answer.on) ? request.answer : null;
  const openAsks = request.openAsks.filter(({ on }) => isSince(on));
  const turnedOn = request.turnedOn && isSince(request.turnedOn) ? request.turnedOn : null;
  const settled = { ...request, answer, openAsks, reactedOn, turnedOn };
  const state = stateOf(settled, { hasArrived: reactedOn !== null || (request.arrivedOn !== null && isSince(request.arrivedOn)), isAnswered });
  return { ...settled, state, askedFor: state === 'asked' ? (openAsks[0]?.what ?? null) : null };
}

/** A letter does not arrive before it is sent: such a day is that of an earlier sending, and its arrival is still to be told. */
function stateOf(
  { outcome, sending, readyLetter, answer, openAsks }: Pick<Request, 'outcome' | 'sending' | 'readyLetter' | 'answer' | 'openAsks'>,
  { hasArrived, isAnswered }: { readonly hasArrived: boolean; readonly isAnswered: boolean },
): State {
  if (outcome) return 'closed';
  if (!sending) return readyLetter ? 'ready' : 'drafting';
  if (!hasArrived) return 'awaiting-arrival';
  if (openAsks.length > 0) return 'asked';
  return answer && isAnswered ? 'answered' : 'waiting';
}
