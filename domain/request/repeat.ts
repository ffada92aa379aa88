import { type RequestEvent, type RequestFact } from './event';
import { type Request } from './fold';

/**
 * Whether a fact says only what the history says already: a double click, or a second tab with the same form open,
 * states a thing twice. What differs is recorded, so that nothing a person states is dropped.
 */
export function isRepeated(fact: RequestFact, { request, events }: { request: Request; events: readonly RequestEvent[] }): boolean {
  switch (fact.kind) {
    case 'readied':
      return request.readyLetter?.sha256 === fact.letter.sha256 && request.state === 'ready';
    case 'handedOver':
      return isSameHandingOver(request.lastEvent.fact, fact);
    case 'sent':
      return isSameSending(request, fact);
    case 'arrived':
      return request.state === 'waiting' && request.arrivedOn?.equals(fact.on) === true;
    case 'closed':
      return request.state === 'closed' && request.outcome === fact.outcome;
    case 'reopened':
      return request.state !== 'closed';
    case 'voided':
      return isTakenBack(fact.eventId, events);
    case 'drafted':
    case 'revised':
    case 'noted':
      return false;
  }
}

function isSameHandingOver(last: RequestFact, { how, letter }: Extract<RequestFact, { kind: 'handedOver' }>): boolean {
  return last.kind === 'handedOver' && last.how === how && last.letter.sha256 === letter.sha256;
}

function isSameSending({ sending, state }: Request, { on, channel, tracking, letter }: Extract<RequestFact, { kind: 'sent' }>): boolean {
  if (!sending || state !== 'awaiting-arrival') return false;
  return sending.on.equals(on) && sending.channel === channel && sending.tracking === tracking && sending.letter.sha256 === letter.sha256;
}

/** Taken back by an entry that has not been taken back itself. */
function isTakenBack(eventId: string, events: readonly RequestEvent[]): boolean {
  const voidsOf = (id: string): readonly RequestEvent[] => events.filter(({ fact }) => fact.kind === 'voided' && fact.eventId === id);
  return voidsOf(eventId).some(({ id }) => voidsOf(id).length === 0);
}
