import { isCountable } from '@/domain/law/day';
import { answerDeadline, type Deadline, eveOf, remindAfterDays, suggestReminders, statedDay, suitDates } from '@/domain/law/deadlines';
import { findRight, type RightId } from '@/domain/law/rights';
import { dayOfArrival, type LawZone } from '@/domain/law/zones';
import { rightsOf } from './draft-asks';
import { type Due, dueKey } from './due';
import { type Request } from './request';

/**
 * Whose date it is: without that, a date would look like one that the law sets. `named` days are the organisation's word
 * for its answer, `wanted` days that for what it asked of the person; each has its eve.
 */
export const DATE_KINDS = [
  'not-sent', 'reminder', 'second-reminder', 'suit', 'suit-plain', 'named-eve', 'named', 'wanted-eve', 'wanted', 'own', 'singapore-answer', 'singapore-withdrawal',
] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** A date ahead of a request, with the working that led to it. */
export interface DateAhead {
  readonly kind: DateKind;
  /** Tells dates of one kind apart; the same date has the same one however often it is worked out. */
  readonly milestone: string;
  readonly on: Temporal.PlainDate;
  /** Where the day counts; null for days of the person's own. */
  readonly zone: LawZone | null;
  readonly deadline: Deadline;
  /** The person's words for a date of her own, or the organisation's for one that it named. */
  readonly words: string;
}

/** After so many days somebody who copied the letter is asked whether it went. */
const NOT_SENT_AFTER_DAYS = 3;

/**
 * The dates ahead of a request, nearest first; none once it is closed. Japan sets no day for an answer: what stands here
 * is ours, the person's, the organisation's own word, or about a suit (Art. 39). While the ball is with the person,
 * no day of ours asks whether an answer came.
 */
export function datesAhead(request: Request): readonly DateAhead[] {
  const found = request.state === 'closed' ? [] : [...datesOfState(request), ...ownDates(request)];
  return found.sort((a, b) => Temporal.PlainDate.compare(a.on, b.on));
}

/** What the person is to be reminded of: nothing while reminders are stopped without an end. */
export function duesOf(request: Request): readonly Due[] {
  if (request.pause && request.pause.until === null) return [];
  const requestId = request.id;
  return datesAhead(request).map(({ kind, milestone, on, zone }) => ({ key: dueKey({ requestId, milestone, on }), requestId, kind, on, zone }));
}

/** Of several dates the one to show: the first that is not past, or else the last of those that are. */
export function nextOf<D extends { readonly on: string }>(dates: readonly D[], today: Temporal.PlainDate): D | null {
  return dates.find(({ on }) => on >= today.toString()) ?? dates.at(-1) ?? null;
}

function datesOfState(request: Request): readonly DateAhead[] {
  switch (request.state) {
    case 'ready':
      return notSent(request);
    case 'waiting':
      return [...reminders(request), ...suits(request), ...named(request), ...inSingapore(request)];
    case 'asked':
      return [...suits(request), ...named(request), ...wanted(request), ...inSingapore(request)];
    default:
      return [];
  }
}

function notSent({ handedOverAt }: Request): readonly DateAhead[] {
  if (!handedOverAt) return [];
  const on = dayOfArrival(handedOverAt, 'Asia/Tokyo');
  return dated('not-sent', remindAfterDays(on, NOT_SENT_AFTER_DAYS));
}

/** On which days to look whether something came: counted from what was last heard or last sent. Singapore's law has its own day. */
function reminders(request: Request): readonly DateAhead[] {
  const since = lastTurn(request);
  if (!since || isOfSingapore(request)) return [];
  const [first, second] = suggestReminders(since);
  return [...dated('reminder', first), ...dated('second-reminder', second)];
}

/** The latest day on which either side moved, or on which the organisation said that it would. */
function lastTurn({ arrivedOn, reactedOn, turnedOn, extension }: Request): Temporal.PlainDate | null {
  const days = [arrivedOn ?? reactedOn, turnedOn, extension && (extension.until ?? extension.on)].filter((day) => day !== null);
  return days.sort((a, b) => Temporal.PlainDate.compare(a, b)).at(-1) ?? null;
}

/** Both readings of Art. 39 where they differ; the cautious one alone where they do not. What was written since is newer. */
function suits(request: Request): readonly DateAhead[] {
  const both = suitReadings(request);
  if (!both) return [];
  const isOne = both.plain.date !== null && both.safe.date?.equals(both.plain.date);
  const found = [...(isOne ? [] : dated('suit-plain', both.plain, { zone: 'Asia/Tokyo' })), ...dated('suit', both.safe, { zone: 'Asia/Tokyo' })];
  const { turnedOn } = request;
  return found.filter(({ on }) => !turnedOn || Temporal.PlainDate.compare(on, turnedOn) > 0);
}

/** Art. 39 in the safe reading: the later day, because it is unsettled whether days off move the end of the wait. */
export function suitOf(request: Request): Deadline | undefined {
  return suitReadings(request)?.safe;
}

/** A refusal ends the wait at once. Nothing where Art. 39 does not apply, or where the days contradict each other. */
export function suitReadings(request: Request): { readonly plain: Deadline; readonly safe: Deadline } | undefined {
  const right = rightsStanding(request).find((id) => findRight(id).suitRuleApplies);
  if (!right) return undefined;
  const refusedOn = request.answer?.result === 'refused' ? request.answer.on : null;
  const found = suitDates({ right, sentOn: request.sending?.on ?? null, arrivedOn: request.arrivedOn, refusedOn });
  return found.kind === 'dates' ? found : undefined;
}

function named({ extension }: Request): readonly DateAhead[] {
  if (!extension?.until) return [];
  return withEve('named', extension.until, { words: extension.words });
}

function wanted({ openAsks }: Request): readonly DateAhead[] {
  return openAsks.flatMap(({ eventId, until, words }) => (until ? withEve('wanted', until, { id: eventId, words }) : []));
}

function withEve(kind: 'named' | 'wanted', on: Temporal.PlainDate, parts: Parts): readonly DateAhead[] {
  return [...dated(`${kind}-eve`, eveOf(on), parts), ...dated(kind, statedDay('their.date', on), parts)];
}

function ownDates({ ownDates: dates }: Request): readonly DateAhead[] {
  return dates.flatMap(({ id, on, words }) => dated('own', statedDay('own.date', on), { id, words }));
}

/** A date of the law itself; each once, though several rights may lead to it. */
function inSingapore(request: Request): readonly DateAhead[] {
  const zone = 'Asia/Singapore';
  const found = rightsStanding(request)
    .filter((right) => findRight(right).regime === 'sg')
    .map((right) => answerDeadline(right, request.arrivedOn));
  const withdrawal = found.find(({ id }) => id === 'sg.10bd');
  return [...dated('singapore-answer', found.find(({ id }) => id === 'sg.30'), { zone }), ...dated('singapore-withdrawal', withdrawal, { zone })];
}

function isOfSingapore(request: Request): boolean {
  return rightsStanding(request).some((right) => findRight(right).regime === 'sg');
}

/** What was asked for in the letter that was sent, without what was taken back since. */
export function rightsStanding({ sentDraft, draft, withdrawnRights }: Request): readonly RightId[] {
  return rightsOf(sentDraft ?? draft).filter((right) => !withdrawnRights.includes(right));
}

interface Parts {
  readonly id?: string;
  readonly zone?: LawZone;
  readonly words?: string;
}

function dated(kind: DateKind, deadline: Deadline | undefined, { id, zone, words = '' }: Parts = {}): readonly DateAhead[] {
  if (!deadline?.date || !isCountable(deadline.date)) return [];
  return [{ kind, milestone: id === undefined ? kind : `${kind}:${id}`, on: deadline.date, zone: zone ?? null, deadline, words }];
}
