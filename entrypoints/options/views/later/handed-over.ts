import { FACT_OF_LETTER, type LaterKind, type LetterRecord, type RequestEvent, type RequestFact } from '@/domain/request/event';
import { withoutVoided } from '@/domain/request/standing';

export interface HandedOver {
  readonly letter: LetterRecord;
  readonly at: Temporal.Instant;
}

/** The words that were last handed over for a letter of this kind, if none has been sent since: they are probably what went. */
export function handedOverOf(kind: LaterKind, events: readonly RequestEvent[]): HandedOver | null {
  const standing = withoutVoided(events);
  const sentAt = standing.findLastIndex(({ fact }) => isSending(fact, kind));
  const last = standing.slice(sentAt + 1).findLast(({ fact }) => fact.kind === 'handedOver' && fact.for === kind);
  return last?.fact.kind === 'handedOver' ? { letter: last.fact.letter, at: last.at } : null;
}

function isSending(fact: RequestFact, kind: LaterKind): boolean {
  switch (kind) {
    case 'reminder':
    case 'reasons':
    case 'objection':
    case 'complaint':
      return fact.kind === FACT_OF_LETTER[kind];
    case 'clarification':
      return fact.kind === 'supplied' && fact.by !== null && fact.what === 'clarification';
    case 'cover-note':
      return fact.kind === 'supplied' && fact.by !== null && fact.what !== 'clarification';
    case 'withdrawal':
      return fact.kind === 'withdrawn' && fact.by !== null;
    case 'ppc-call':
      return false;
  }
}
