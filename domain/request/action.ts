import { readDay } from '@/domain/law/day';
import { type FactKind, type RequestEvent } from './event';
import { type Request, type State } from './request';
import { wordsOfFact } from './words';

/**
 * What a person can do next with a request. `ask`, `acknowledge`, `extend` and `answer` record what the organisation
 * did; `write` prepares a later letter; `receive` and `attach` keep what came.
 */
export const ACTIONS = [
  'edit', 'ready', 'copy', 'send', 'arrive', 'acknowledge', 'ask', 'supply', 'extend', 'answer', 'check', 'write', 'withdraw',
  'receive', 'attach', 'set-date', 'pause', 'resume', 'note', 'close', 'reopen',
] as const;
export type Action = (typeof ACTIONS)[number];

const KEEPING: readonly Action[] = ['attach', 'set-date', 'pause', 'resume', 'note'];
const THEIR_TURN: readonly Action[] = ['answer', 'ask', 'acknowledge', 'extend', 'receive'];

const OFFERED: Readonly<Record<State, readonly Action[]>> = {
  drafting: ['ready', 'edit', ...KEEPING, 'close'],
  ready: ['send', 'copy', 'edit', ...KEEPING, 'close'],
  'awaiting-arrival': ['arrive', ...THEIR_TURN, 'copy', 'send', 'withdraw', ...KEEPING, 'close'],
  waiting: [...THEIR_TURN, 'write', 'arrive', 'copy', 'withdraw', ...KEEPING, 'close'],
  asked: ['supply', ...THEIR_TURN, 'write', 'arrive', 'copy', 'withdraw', ...KEEPING, 'close'],
  answered: ['check', 'write', 'close', 'receive', 'answer', 'ask', 'extend', 'arrive', 'copy', 'withdraw', ...KEEPING],
  closed: ['reopen', 'copy', 'receive', 'attach', 'note'],
};

const CONDITIONS: Readonly<Partial<Record<Action, (request: Request) => boolean>>> = {
  copy: ({ readyLetter, sending }) => readyLetter !== null || sending !== null,
  arrive: ({ state, arrivedOn }) => state === 'awaiting-arrival' || arrivedOn === null,
  pause: ({ pause }) => pause === null,
  resume: ({ pause }) => pause !== null,
};

/** The actions that make sense now, the most likely one first. */
export function actionsFor(request: Request): readonly Action[] {
  return OFFERED[request.state].filter((action) => CONDITIONS[action]?.(request) ?? true);
}

/** A day that a person stated and that cannot be right; the words for it are in the locales. */
export type DayProblem = 'not-a-day' | 'in-the-future' | 'before-sending';

export type CheckedDay = { readonly kind: 'day'; readonly on: Temporal.PlainDate } | { readonly kind: 'problem'; readonly problem: DayProblem };

/**
 * Reads a day as a date field gives it (`2026-11-24`), against today in the law's zone and, for an arrival,
 * against the day of sending. Only what has happened can be recorded.
 */
export function checkDay(text: string, { today, notBefore }: { today: Temporal.PlainDate; notBefore?: Temporal.PlainDate | null }): CheckedDay {
  const read = readDay(text);
  if (read.kind === 'error') return { kind: 'problem', problem: 'not-a-day' };
  const on = read.day;
  if (Temporal.PlainDate.compare(on, today) > 0) return { kind: 'problem', problem: 'in-the-future' };
  if (notBefore && Temporal.PlainDate.compare(on, notBefore) < 0) return { kind: 'problem', problem: 'before-sending' };
  return { kind: 'day', on };
}

/** A draft is revised instead; what was handed over happened; a void and an erasure are history. */
const NOT_VOIDABLE: readonly FactKind[] = ['drafted', 'revised', 'readied', 'handedOver', 'voided', 'erased'];

/** A statement of the person can be taken back. */
export function canVoid(event: RequestEvent): boolean {
  return !NOT_VOIDABLE.includes(event.fact.kind);
}

/** A draft and its changes go with their case, whose working copy says the same; a void and an erasure hold no words. */
const NOT_ERASABLE: readonly FactKind[] = ['drafted', 'revised', 'voided', 'erased'];
/** What holds words that stand nowhere else. A letter is kept as it went, and a file is erased with its bytes. */
const WITH_OWN_WORDS: readonly FactKind[] = ['acknowledged', 'asked', 'extended', 'answered', 'received', 'dateSet', 'noted', 'closed'];

/** Whether the words of one entry can be erased for good, without the rest of its case. */
export function canErase(event: RequestEvent): boolean {
  return !NOT_ERASABLE.includes(event.fact.kind);
}

/** Whether an entry is offered to be erased: it has words of its own, and they are still there. */
export function hasOwnWords(event: RequestEvent): boolean {
  return canErase(event) && WITH_OWN_WORDS.includes(event.fact.kind) && wordsOfFact(event.fact).some((words) => words !== '');
}
