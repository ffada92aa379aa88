import { type Addressee } from '@/domain/letter/content';
import { type Earlier, type Happening, type LetterContent, type RightInJapan } from '@/domain/letter/content-later';
import { readDay } from '@/domain/law/day';
import { dayOfArrival } from '@/domain/law/zones';
import { type Words } from '@/domain/law/words';
import { answerCheck, type Collected, missingPoints } from './answer-check';
import { rightsStanding } from './dates';
import { asksOf } from './draft-asks';
import { toEnclosure } from './enclosures';
import { type LaterKind, type RequestEvent } from './event';
import { happeningsOf } from './happenings';
import { type LaterTyped } from './later-typed';
import { headOf } from './letter';
import { type Request } from './request';

const ALWAYS: readonly LaterKind[] = ['complaint', 'ppc-call'];

/**
 * The later letters that make sense now, the most likely one first. They rest on Japanese law, so there are none for a
 * request in Singapore; what asks for no right can still be complained about.
 */
export function nextLetters(request: Request): readonly LaterKind[] {
  const rights = rightsStanding(request);
  if (!request.sending || rights.some((right) => right.startsWith('sg.')) || request.draft.wish === 'singapore') return [];
  if (rights.length === 0) return ['waiting', 'asked', 'answered'].includes(request.state) ? ALWAYS : [];
  switch (request.state) {
    case 'awaiting-arrival':
      return ['withdrawal'];
    case 'waiting':
      return ['reminder', ...(request.answer ? AFTER_ANSWER[request.answer.result] : []), ...ALWAYS, 'withdrawal'];
    case 'asked':
      return [...new Set(request.openAsks.map(({ what }): LaterKind => (what === 'clarification' ? 'clarification' : 'cover-note'))), ...ALWAYS, 'withdrawal'];
    case 'answered':
      return [...(request.answer ? AFTER_ANSWER[request.answer.result] : []), ...ALWAYS, 'withdrawal'];
    default:
      return [];
  }
}

const AFTER_ANSWER: Readonly<Record<NonNullable<Request['answer']>['result'], readonly LaterKind[]>> = {
  full: ['objection'],
  partial: ['objection', 'reasons'],
  refused: ['reasons', 'objection'],
  'no-data-held': ['objection'],
};

/** What a later letter begins with: the language of the letter that was sent, and what the history knows already. */
export function startLater(request: Request, events: readonly RequestEvent[], collected: readonly Collected[]): LaterTyped {
  const language = (request.sentDraft ?? request.draft).language;
  const spoken = language === 'en' ? 'en' : 'ja';
  return {
    language,
    documents: [],
    masked: false, // a claim of the person's, and never ours
    payment: request.openAsks.some(({ what }) => what === 'fee') ? { amount: '', way: '' } : null,
    question: request.openAsks.find(({ what }) => what === 'clarification')?.words ?? '',
    answer: '',
    result: request.answer?.result === 'partial' ? 'partly-taken' : 'not-taken',
    summary: request.answer?.words ?? '',
    missingParts: missingPoints(request, collected).map(({ words }) => words[spoken]),
    happenings: happeningsOf(events, spoken),
    wishes: [],
    withdrawn: rightsStanding(request),
    papersSent: events.some(({ fact }) => fact.kind === 'supplied' && fact.what === 'identification'),
    ownParagraphs: [],
  };
}

export interface LaterOccasion {
  /** What the policy names, whose words are known in both languages. */
  readonly collected?: readonly Collected[];
  readonly writtenOn: Temporal.PlainDate;
  readonly addressee: Addressee;
}

/** A later letter about what was SENT, whatever the working copy says now. */
export function laterContent(request: Request, kind: LaterKind, { typed, collected = [], ...occasion }: LaterOccasion & { readonly typed: LaterTyped }): LetterContent {
  const draft = { ...(request.sentDraft ?? request.draft), language: typed.language, ownParagraphs: typed.ownParagraphs };
  const head = headOf(draft, { ...occasion, reference: request.reference, citedClauses: {} });
  const earlier = earlierOf(request, occasion.writtenOn);
  const answeredOn = request.answer?.on ?? occasion.writtenOn;
  switch (kind) {
    case 'cover-note': {
      const askedOn = request.openAsks.find(({ what }) => what !== 'clarification')?.on ?? null;
      return { ...head, kind, earlier, askedOn, documents: typed.documents.map(toEnclosure), masked: typed.masked, payment: typed.payment };
    }
    case 'clarification': {
      const askedOn = request.openAsks.find(({ what }) => what === 'clarification')?.on ?? occasion.writtenOn;
      return { ...head, kind, earlier, askedOn, question: typed.question, answer: typed.answer, service: '', period: null, identifying: [] };
    }
    case 'reminder':
      return { ...head, kind, earlier };
    case 'reasons':
      return { ...head, kind, earlier, answeredOn, result: typed.result, summary: typed.summary };
    case 'objection':
      return { ...head, kind, earlier, answeredOn, missingParts: typed.missingParts.map((part) => knownPart(part, request, collected)) };
    case 'complaint':
    case 'ppc-call':
      return { ...head, kind, earlier: earlier.asks.length === 0 ? null : earlier, events: happenings(typed), wishes: typed.wishes };
    case 'withdrawal':
      return { ...head, kind, earlier, withdrawn: typed.withdrawn.filter(isInJapan), papersSent: typed.papersSent };
  }
}

/** What was taken over from the answer check as it stands can be said in both languages; the person's own words cannot. */
function knownPart(part: string, request: Request, collected: readonly Collected[]): Words | string {
  return answerCheck(request, collected).find(({ words }) => words.ja === part || words.en === part)?.words ?? part;
}

/** The request that a later letter is about. Where no arrival was told, none is claimed. */
function earlierOf(request: Request, today: Temporal.PlainDate): Earlier {
  const { sending, arrivedOn, writtenAt, sentDraft, draft, withdrawnRights, theirReference } = request;
  const sentOn = sending?.on ?? today;
  const asks = asksOf(sentDraft ?? draft).flatMap(({ right, ground }) => (isInJapan(right) && !withdrawnRights.includes(right) ? [{ right, ground }] : []));
  const hasArrived = arrivedOn !== null && Temporal.PlainDate.compare(arrivedOn, sentOn) >= 0;
  return { asks, writtenOn: writtenAt ? dayOfArrival(writtenAt, 'Asia/Tokyo') : sentOn, sentOn, arrivedOn: hasArrived ? arrivedOn : null, theirReference };
}

/** One for each row of the form, in their order: a gap is named by the place of its row. */
function happenings({ happenings: typed }: LaterTyped): readonly Happening[] {
  return typed.map(({ on, what }) => {
    const read = readDay(on);
    return { on: read.kind === 'day' ? read.day : null, what };
  });
}

function isInJapan(right: string): right is RightInJapan {
  return right.startsWith('jp.');
}
