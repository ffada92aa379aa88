import { type RightId } from '@/domain/law/right';
import { type Draft } from './draft';
import { rightsOf } from './draft-asks';
import { type FactOf, type LaterKind, type LetterRecord, type RequestEvent, type Sending } from './event';
import { type Request } from './request';

/** What is gathered event by event. The state is worked out of it once, at the end. */
export interface Folding extends Omit<Request, 'id' | 'state' | 'askedFor' | 'reactedOn' | 'createdAt' | 'lastEvent'> {
  /** Which draft, and of when, each letter was made of, by its hash. */
  readonly written: ReadonlyMap<string, Written>;
  readonly reactions: readonly Temporal.PlainDate[];
  /** Whether the newest word is an answer that the person has not replied to. */
  readonly isAnswered: boolean;
}

interface Written {
  readonly draft: Draft;
  readonly at: Temporal.Instant;
}

export function begin(reference: string, draft: Draft): Folding {
  return {
    reference, draft, outcome: null, closedBecause: '', readyLetter: null, handedOverAt: null, sending: null, sentDraft: null, writtenAt: null,
    arrivedOn: null, turnedOn: null, theirReference: '', openAsks: [], answer: null, extension: null, points: {}, laterLetters: [], withdrawnRights: [],
    ownDates: [], pause: null, files: [], written: new Map(), reactions: [], isAnswered: false,
  };
}

export function apply(request: Folding, event: RequestEvent): Folding {
  const { fact, at, id } = event;
  switch (fact.kind) {
    case 'drafted':
    case 'revised':
      return { ...request, draft: fact.draft, readyLetter: null, handedOverAt: null };
    case 'readied':
      return { ...request, readyLetter: fact.letter, handedOverAt: null, written: write(request, fact.letter, at) };
    case 'handedOver':
      return fact.for === 'request' ? { ...request, handedOverAt: at } : request;
    case 'sent':
      return send(request, fact);
    case 'arrived':
      return { ...request, arrivedOn: fact.on };
    case 'supplied':
      return withLetter(supply(request, fact), fact.what === 'clarification' ? 'clarification' : 'cover-note', { by: fact.by, id });
    case 'remindedThem':
    case 'reasonsAsked':
    case 'objected':
    case 'complained':
      return withLetter(passBall(request, fact), LETTER_OF_FACT[fact.kind], { by: fact, id });
    case 'withdrawn':
      return withLetter(withdraw(request, fact.rights), 'withdrawal', { by: fact.by, id });
    default:
      return applyRest(request, event);
  }
}

const LETTER_OF_FACT = { remindedThem: 'reminder', reasonsAsked: 'reasons', objected: 'objection', complained: 'complaint' } as const;

function applyRest(request: Folding, { fact, id }: RequestEvent): Folding {
  switch (fact.kind) {
    case 'acknowledged':
      return react({ ...request, theirReference: fact.theirReference || request.theirReference }, fact);
    case 'asked':
      return react({ ...request, openAsks: [...request.openAsks, { eventId: id, what: fact.what, on: fact.on, words: fact.words, until: fact.until }] }, fact);
    case 'extended':
      return react({ ...request, isAnswered: false, extension: { on: fact.on, until: fact.until, words: fact.words } }, fact);
    case 'answered':
      return react(answer(request, fact, id), fact);
    case 'checked':
      return { ...request, points: fact.points };
    case 'attached':
      return { ...request, files: [...request.files.filter((file) => file.id !== fact.file.id), fact.file] };
    case 'dateSet':
      return { ...request, ownDates: [...without(request, fact.dateId), { id: fact.dateId, on: fact.on, words: fact.words }] };
    case 'dateMoved':
      return { ...request, ownDates: request.ownDates.map((date) => (date.id === fact.dateId ? { ...date, on: fact.on } : date)) };
    case 'dateStopped':
      return { ...request, ownDates: without(request, fact.dateId) };
    case 'paused':
      return { ...request, pause: { until: fact.until } };
    case 'resumed':
      return { ...request, pause: null };
    case 'closed':
      return { ...request, outcome: fact.outcome, closedBecause: fact.reason };
    case 'reopened':
      return { ...request, outcome: null, closedBecause: '' };
    default:
      return request;
  }
}

function write({ written, draft }: Folding, { sha256 }: LetterRecord, at: Temporal.Instant): Folding['written'] {
  return new Map([...written, [sha256, { draft, at }]]);
}

/** Words that were never marked ready here are taken to come from the draft as it is. */
function send(request: Folding, { on, channel, tracking, letter }: FactOf<'sent'>): Folding {
  const source = request.written.get(letter.sha256);
  return { ...request, sending: { on, channel, tracking, letter }, sentDraft: source?.draft ?? request.draft, writtenAt: source?.at ?? null };
}

function supply(request: Folding, { what, on }: FactOf<'supplied'>): Folding {
  return { ...request, turnedOn: laterOf(request.turnedOn, on), openAsks: request.openAsks.filter((ask) => ask.what !== what) };
}

/** A letter of the person answers whatever was open: it is for the organisation to go on. */
function passBall(request: Folding, { on }: Sending): Folding {
  return { ...request, openAsks: [], isAnswered: false, turnedOn: laterOf(request.turnedOn, on) };
}

function laterOf(known: Temporal.PlainDate | null, on: Temporal.PlainDate): Temporal.PlainDate {
  return known && Temporal.PlainDate.compare(known, on) > 0 ? known : on;
}

/** Who takes everything back has ended the request. */
function withdraw(request: Folding, rights: readonly RightId[]): Folding {
  const withdrawnRights = [...new Set([...request.withdrawnRights, ...rights])];
  const asked = rightsOf(request.sentDraft ?? request.draft);
  const isAll = asked.length > 0 && asked.every((right) => withdrawnRights.includes(right));
  return { ...request, withdrawnRights, outcome: isAll ? 'withdrawn' : request.outcome };
}

function answer(request: Folding, { on, result, words, reasonsGiven }: FactOf<'answered'>, eventId: string): Folding {
  return { ...request, answer: { eventId, on, result, words, reasonsGiven }, isAnswered: true, openAsks: [], extension: null, points: {} };
}

/** Whatever the organisation says shows that it has the request. */
function react(request: Folding, { on }: { readonly on: Temporal.PlainDate }): Folding {
  return { ...request, reactions: [...request.reactions, on] };
}

function withLetter(request: Folding, kind: LaterKind, { by, id }: { readonly by: Sending | null; readonly id: string }): Folding {
  if (!by) return request;
  const { on, channel, tracking, letter } = by;
  return { ...request, laterLetters: [...request.laterLetters, { kind, eventId: id, on, channel, tracking, letter }] };
}

function without({ ownDates }: Folding, dateId: string): Folding['ownDates'] {
  return ownDates.filter(({ id }) => id !== dateId);
}
