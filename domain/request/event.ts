import { type Block, type LetterLanguage } from '@/domain/letter/letter';
import { type Draft } from './draft';

export const CHANNELS = ['registered-mail', 'recorded-mail', 'content-certified', 'ordinary-mail', 'email', 'web-form', 'in-person'] as const;
/** How a letter really left the person: 簡易書留, 特定記録, 内容証明, and so on. */
export type Channel = (typeof CHANNELS)[number];

export const OUTCOMES = ['full', 'partial', 'refused', 'no-data-held', 'withdrawn', 'given-up'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const WAYS_TO_HAND_OVER = ['copied', 'printed', 'mail', 'eml', 'txt', 'certified'] as const;
/** How a letter was given to the person: to the clipboard, to the printer, to the mail program, as a file. It is not sent by that. */
export type WayToHandOver = (typeof WAYS_TO_HAND_OVER)[number];

/**
 * The exact words of a letter, with the SHA-256 of their UTF-8 bytes in lower-case hex. The blocks are kept as well,
 * so that it prints the same after a later version of us words its letters differently.
 */
export interface LetterRecord {
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly subject: string;
  readonly sha256: string;
  readonly composer: string;
  readonly language: LetterLanguage;
}

/**
 * What happened to a request, in the past tense. Nothing is edited in place: a mistake is voided by a later event.
 * Days are the person's statement and count in the law's zone; when it was recorded is in the stamp.
 */
export type RequestFact =
  | { readonly kind: 'drafted'; readonly reference: string; readonly draft: Draft }
  | { readonly kind: 'revised'; readonly draft: Draft }
  | { readonly kind: 'readied'; readonly letter: LetterRecord }
  | { readonly kind: 'handedOver'; readonly how: WayToHandOver; readonly letter: LetterRecord }
  | { readonly kind: 'sent'; readonly on: Temporal.PlainDate; readonly channel: Channel; readonly tracking: string; readonly letter: LetterRecord }
  | { readonly kind: 'arrived'; readonly on: Temporal.PlainDate }
  | { readonly kind: 'noted'; readonly text: string }
  | { readonly kind: 'closed'; readonly outcome: Outcome }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'voided'; readonly eventId: string };

export type FactKind = RequestFact['kind'];

/** Who wrote an event and when. `counter` counts the events of one device from 1, without gaps. */
export interface Stamp {
  readonly id: string;
  readonly requestId: string;
  readonly deviceId: string;
  readonly counter: number;
  readonly at: Temporal.Instant;
}

export type RequestEvent = Stamp & { readonly fact: RequestFact };

/** The order in which all devices agree: by time, then by device, then by that device's counter. */
export function compareEvents(a: RequestEvent, b: RequestEvent): number {
  return Temporal.Instant.compare(a.at, b.at) || compareText(a.deviceId, b.deviceId) || a.counter - b.counter;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
