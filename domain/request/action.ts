import { readDay } from '@/domain/law/day';
import { type FactKind, type RequestEvent } from './event';
import { type Request, type State } from './fold';

/** What a person can do next with a request. */
export type Action = 'edit' | 'ready' | 'copy' | 'send' | 'arrive' | 'note' | 'close' | 'reopen';

const ACTIONS: Readonly<Record<State, readonly Action[]>> = {
  drafting: ['ready', 'edit', 'note', 'close'],
  ready: ['send', 'copy', 'edit', 'note', 'close'],
  'awaiting-arrival': ['arrive', 'copy', 'note', 'close'],
  waiting: ['close', 'copy', 'note'],
  closed: ['reopen', 'copy', 'note'],
};

/** The actions that make sense now, the most likely one first. */
export function actionsFor(request: Request): readonly Action[] {
  const copyable = request.readyLetter !== null || request.sending !== null;
  return ACTIONS[request.state].filter((action) => action !== 'copy' || copyable);
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

const VOIDABLE: readonly FactKind[] = ['sent', 'arrived', 'noted', 'closed', 'reopened'];

/** A statement of the person can be voided; a draft is revised instead, and a void is history. */
export function canVoid(event: RequestEvent): boolean {
  return VOIDABLE.includes(event.fact.kind);
}
