import { type RightId } from '@/domain/law/right';
import { type Draft } from './draft';
import { type AskedFor, type FileStamp, type LaterKind, type LetterRecord, type Outcome, type Points, type RequestEvent, type Result, type Sending } from './event';

/** Where a request stands. Who must act follows from it: see `holderOf`. */
export const STATES = ['drafting', 'ready', 'awaiting-arrival', 'waiting', 'asked', 'answered', 'closed'] as const;
export type State = (typeof STATES)[number];

export type Holder = 'person' | 'organisation' | 'nobody';

export function holderOf(state: State): Holder {
  switch (state) {
    case 'drafting':
    case 'ready':
    case 'awaiting-arrival':
    case 'asked':
    case 'answered':
      return 'person';
    case 'waiting':
      return 'organisation';
    case 'closed':
      return 'nobody';
  }
}

/** Something that the organisation wants and has not been given. */
export interface OpenAsk {
  readonly eventId: string;
  readonly what: AskedFor;
  readonly on: Temporal.PlainDate;
  readonly words: string;
  readonly until: Temporal.PlainDate | null;
}

export interface Answer {
  readonly eventId: string;
  readonly on: Temporal.PlainDate;
  readonly result: Result;
  readonly words: string;
  readonly reasonsGiven: boolean;
}

/** The organisation named a later day, or said that it needs longer. */
export interface Extension {
  readonly on: Temporal.PlainDate;
  readonly until: Temporal.PlainDate | null;
  readonly words: string;
}

export interface LaterLetter extends Sending {
  readonly kind: LaterKind;
  readonly eventId: string;
}

/** A day that the person set for herself. */
export interface OwnDate {
  readonly id: string;
  readonly on: Temporal.PlainDate;
  readonly words: string;
}

/** One request as its events leave it. */
export interface Request {
  readonly id: string;
  readonly reference: string;
  readonly draft: Draft;
  readonly state: State;
  /** What the organisation waits for, while the state is `asked`; of several, what was asked first. */
  readonly askedFor: AskedFor | null;
  readonly outcome: Outcome | null;
  readonly closedBecause: string;
  /** The words that were marked ready, or null while they are still being drafted. */
  readonly readyLetter: LetterRecord | null;
  /** When the words that are ready were last copied, printed or saved; null if they were not. */
  readonly handedOverAt: Temporal.Instant | null;
  readonly sending: Sending | null;
  /** The draft whose words were sent: later letters speak of it, whatever is in `draft` now. */
  readonly sentDraft: Draft | null;
  /** When the words that were sent were put together, and so dated. */
  readonly writtenAt: Temporal.Instant | null;
  readonly arrivedOn: Temporal.PlainDate | null;
  /** The first day on which the organisation showed that it has the request: it arrived no later than that. */
  readonly reactedOn: Temporal.PlainDate | null;
  /** The latest day on which the person gave or wrote them something after the request. */
  readonly turnedOn: Temporal.PlainDate | null;
  /** The number that the organisation gave it; empty text if none is known. */
  readonly theirReference: string;
  readonly openAsks: readonly OpenAsk[];
  readonly answer: Answer | null;
  readonly extension: Extension | null;
  /** What was found missing or there in the newest answer. */
  readonly points: Points;
  readonly laterLetters: readonly LaterLetter[];
  readonly withdrawnRights: readonly RightId[];
  readonly ownDates: readonly OwnDate[];
  /** Reminders are stopped, until a day or (null) until they are taken up again. */
  readonly pause: { readonly until: Temporal.PlainDate | null } | null;
  readonly files: readonly FileStamp[];
  readonly createdAt: Temporal.Instant;
  readonly lastEvent: RequestEvent;
}
