import { type RightId } from '@/domain/law/right';
import { type Block, type LetterKind, type LetterLanguage } from '@/domain/letter/letter';
import { type Draft } from './draft';

export const CHANNELS = ['registered-mail', 'recorded-mail', 'content-certified', 'ordinary-mail', 'email', 'web-form', 'in-person'] as const;
/** How a letter really left the person: 簡易書留, 特定記録, 内容証明, and so on. */
export type Channel = (typeof CHANNELS)[number];

export const OUTCOMES = ['full', 'partial', 'refused', 'no-data-held', 'withdrawn', 'given-up'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const RESULTS = ['full', 'partial', 'refused', 'no-data-held'] as const satisfies readonly Outcome[];
/** What an answer amounts to, as the person reads it. */
export type Result = (typeof RESULTS)[number];

export const WAYS_TO_HAND_OVER = ['copied', 'printed', 'mail', 'eml', 'txt', 'certified'] as const;
/** How a letter was given to the person: to the clipboard, to the printer, to the mail program, as a file. It is not sent by that. */
export type WayToHandOver = (typeof WAYS_TO_HAND_OVER)[number];

export const LATER_KINDS = [
  'cover-note', 'clarification', 'reminder', 'reasons', 'objection', 'complaint', 'ppc-call', 'withdrawal',
] as const satisfies readonly LetterKind[];
/** A letter about a request that was made before. */
export type LaterKind = (typeof LATER_KINDS)[number];

export const ASKED_FOR = ['procedure', 'identification', 'fee', 'clarification'] as const;
/** What the organisation can want before it answers (Art. 37 and 38). */
export type AskedFor = (typeof ASKED_FOR)[number];

export const POINT_ANSWERS = ['there', 'missing', 'not-needed'] as const;
export type PointAnswer = (typeof POINT_ANSWERS)[number];
/** The answer check: what the person found at each of its points. */
export type Points = Readonly<Record<string, PointAnswer>>;

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

/** That a letter really went: when, how, and in which words. */
export interface Sending {
  readonly on: Temporal.PlainDate;
  readonly channel: Channel;
  readonly tracking: string;
  readonly letter: LetterRecord;
}

/** A kept file, without its bytes. `type` is what its first bytes say; `sensitive` ones stay out of what is handed on. */
export interface FileStamp {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly type: string;
  readonly sensitive: boolean;
}

/** What becomes of the person's own letters. */
type LetterFact =
  | { readonly kind: 'drafted'; readonly reference: string; readonly draft: Draft }
  | { readonly kind: 'revised'; readonly draft: Draft }
  | { readonly kind: 'readied'; readonly letter: LetterRecord }
  | { readonly kind: 'handedOver'; readonly how: WayToHandOver; readonly letter: LetterRecord; readonly for: 'request' | LaterKind }
  | ({ readonly kind: 'sent' } & Sending)
  | { readonly kind: 'arrived'; readonly on: Temporal.PlainDate }
  | { readonly kind: 'supplied'; readonly what: AskedFor; readonly by: Sending | null; readonly on: Temporal.PlainDate }
  | ({ readonly kind: 'remindedThem' | 'reasonsAsked' | 'objected' | 'complained' } & Sending)
  | { readonly kind: 'withdrawn'; readonly rights: readonly RightId[]; readonly by: Sending | null; readonly on: Temporal.PlainDate };

/** What the organisation did. `words` are its own, as the person copied or summed them up. */
type AnswerFact =
  | { readonly kind: 'acknowledged'; readonly on: Temporal.PlainDate; readonly theirReference: string }
  | { readonly kind: 'asked'; readonly on: Temporal.PlainDate; readonly what: AskedFor; readonly words: string; readonly until: Temporal.PlainDate | null }
  | { readonly kind: 'extended'; readonly on: Temporal.PlainDate; readonly until: Temporal.PlainDate | null; readonly words: string }
  | { readonly kind: 'answered'; readonly on: Temporal.PlainDate; readonly result: Result; readonly words: string; readonly reasonsGiven: boolean }
  | { readonly kind: 'received'; readonly on: Temporal.PlainDate; readonly from: string; readonly subject: string; readonly text: string; readonly fileIds: readonly string[] };

/** What the person adds to the case. `about` is the event that a file proves. */
type CaseFact =
  | { readonly kind: 'checked'; readonly points: Points }
  | { readonly kind: 'attached'; readonly file: FileStamp; readonly about: string | null }
  | { readonly kind: 'dateSet'; readonly dateId: string; readonly on: Temporal.PlainDate; readonly words: string }
  | { readonly kind: 'dateMoved'; readonly dateId: string; readonly on: Temporal.PlainDate }
  | { readonly kind: 'dateStopped'; readonly dateId: string }
  | { readonly kind: 'paused'; readonly until: Temporal.PlainDate | null }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'noted'; readonly text: string }
  | { readonly kind: 'closed'; readonly outcome: Outcome; readonly reason: string }
  | { readonly kind: 'reopened' };

/** What is said about the history itself. An erasure takes nothing back: only words are gone, and that stays to be seen. */
type HistoryFact = { readonly kind: 'voided'; readonly eventId: string } | { readonly kind: 'erased'; readonly what: 'event' | 'file'; readonly target: string };

/**
 * What happened to a request, in the past tense. Nothing is edited in place: a mistake is voided by a later event.
 * Days are the person's statement and count in the law's zone; when it was recorded is in the stamp.
 */
export type RequestFact = LetterFact | AnswerFact | CaseFact | HistoryFact;

export type FactKind = RequestFact['kind'];
export type FactOf<K extends FactKind> = Extract<RequestFact, { readonly kind: K }>;

/** Later letters that put the ball into the organisation's court, by the kind of letter. */
export const FACT_OF_LETTER = {
  reminder: 'remindedThem', reasons: 'reasonsAsked', objection: 'objected', complaint: 'complained',
} as const satisfies Partial<Record<LaterKind, FactKind>>;

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
