import { type LetterRecord, type RequestEvent, type RequestFact, type Sending } from './event';

/** A letter of which nothing is left but that there was one. */
function bareLetter({ composer, language }: LetterRecord): LetterRecord {
  return { blocks: [], text: '', subject: '', sha256: '', composer, language };
}

function bareSending({ on, channel, letter }: Sending): Sending {
  return { on, channel, tracking: '', letter: bareLetter(letter) };
}

/**
 * What stays of an event whose words are erased: that it happened, when, and what it did to the state. An event that was
 * nothing but words becomes the mark of its own erasure.
 */
export function withoutWords({ id, fact }: Pick<RequestEvent, 'id' | 'fact'>): RequestFact {
  switch (fact.kind) {
    case 'readied':
    case 'handedOver':
      return { ...fact, letter: bareLetter(fact.letter) };
    case 'sent':
    case 'remindedThem':
    case 'reasonsAsked':
    case 'objected':
    case 'complained':
      return { kind: fact.kind, ...bareSending(fact) };
    case 'supplied':
    case 'withdrawn':
      return { ...fact, by: fact.by && bareSending(fact.by) };
    case 'acknowledged':
      return { ...fact, theirReference: '' };
    case 'asked':
    case 'extended':
    case 'answered':
    case 'dateSet':
      return { ...fact, words: '' };
    case 'closed':
      return { ...fact, reason: '' };
    case 'revised':
    case 'received':
    case 'attached':
    case 'noted':
      return { kind: 'erased', what: 'event', target: id };
    default:
      return fact;
  }
}
