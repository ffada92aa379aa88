import { readDay } from '@/domain/law/day';

/** A day that a person chose for later and that cannot be one; the words for it are in the locales. */
export type AheadProblem = 'not-a-day' | 'not-ahead';

export type CheckedDayAhead = { readonly kind: 'day'; readonly on: Temporal.PlainDate } | { readonly kind: 'problem'; readonly problem: AheadProblem };

/** Reads a day to come as a date field gives it; today counts, because a reminder can still be told on it. */
export function checkDayAhead(text: string, { today }: { readonly today: Temporal.PlainDate }): CheckedDayAhead {
  const read = readDay(text);
  if (read.kind === 'error') return { kind: 'problem', problem: 'not-a-day' };
  return Temporal.PlainDate.compare(read.day, today) < 0 ? { kind: 'problem', problem: 'not-ahead' } : { kind: 'day', on: read.day };
}
