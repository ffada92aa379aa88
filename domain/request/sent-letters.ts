import { type LaterKind, type RequestEvent, type Sending } from './event';
import { withoutVoided } from './standing';

/** A letter that went, in its exact words. `id` is the event that says so. */
export interface SentLetter {
  readonly id: string;
  readonly for: 'request' | LaterKind;
  readonly sending: Sending;
}

/** Every letter that went and was not taken back, the newest first. */
export function lettersOf(events: readonly RequestEvent[]): readonly SentLetter[] {
  return withoutVoided(events).flatMap(toLetter).toReversed();
}

const LATER = { remindedThem: 'reminder', reasonsAsked: 'reasons', objected: 'objection', complained: 'complaint' } as const;

function toLetter({ id, fact }: RequestEvent): readonly SentLetter[] {
  switch (fact.kind) {
    case 'sent':
      return [{ id, for: 'request', sending: fact }];
    case 'remindedThem':
    case 'reasonsAsked':
    case 'objected':
    case 'complained':
      return [{ id, for: LATER[fact.kind], sending: fact }];
    case 'supplied':
      return fact.by ? [{ id, for: fact.what === 'clarification' ? 'clarification' : 'cover-note', sending: fact.by }] : [];
    case 'withdrawn':
      return fact.by ? [{ id, for: 'withdrawal', sending: fact.by }] : [];
    default:
      return [];
  }
}
