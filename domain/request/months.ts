/** A month of the calendar page: one with its days, or several in a row that hold nothing. */
export type MonthPart<T> = { readonly kind: 'month'; readonly month: Temporal.PlainYearMonth; readonly days: readonly DayOf<T>[] } | Empty;

interface Empty {
  readonly kind: 'empty';
  readonly from: Temporal.PlainYearMonth;
  readonly until: Temporal.PlainYearMonth;
}

export interface DayOf<T> {
  readonly on: Temporal.PlainDate;
  readonly dates: readonly T[];
}

/**
 * Dates by month, from this month to the last that has one. This month is there in any case; what lies empty between
 * two months is one part, because a date can be far away. Dates before this month are left out.
 */
export function toMonths<T extends { readonly on: Temporal.PlainDate }>(dates: readonly T[], today: Temporal.PlainDate): readonly MonthPart<T>[] {
  const first = today.toPlainYearMonth();
  const byMonth = Map.groupBy(dates, ({ on }) => on.toPlainYearMonth().toString());
  const named = [...byMonth.keys()].map((month) => Temporal.PlainYearMonth.from(month));
  const months = [first, ...named.filter((month) => Temporal.PlainYearMonth.compare(month, first) > 0).sort((a, b) => Temporal.PlainYearMonth.compare(a, b))];
  return months.flatMap((month, at): readonly MonthPart<T>[] => [
    ...gapBefore(month, months[at - 1]),
    { kind: 'month', month, days: toDays(byMonth.get(month.toString()) ?? []) },
  ]);
}

function gapBefore(month: Temporal.PlainYearMonth, before: Temporal.PlainYearMonth | undefined): readonly Empty[] {
  if (!before || before.until(month, { largestUnit: 'month' }).months < 2) return [];
  return [{ kind: 'empty', from: before.add({ months: 1 }), until: month.subtract({ months: 1 }) }];
}

/** Dates by day, in the order of the days. */
export function toDays<T extends { readonly on: Temporal.PlainDate }>(dates: readonly T[]): readonly DayOf<T>[] {
  const byDay = [...Map.groupBy(dates, ({ on }) => on.toString()).values()];
  const days = byDay.flatMap((found): readonly DayOf<T>[] => (found[0] ? [{ on: found[0].on, dates: found }] : []));
  return days.sort((a, b) => Temporal.PlainDate.compare(a.on, b.on));
}

/** The weeks of a month as rows of seven; `null` stands for the days of other months. A week begins on the given weekday, Monday is 1. */
export function weeksOf(month: Temporal.PlainYearMonth, firstWeekday: number): readonly (readonly (Temporal.PlainDate | null)[])[] {
  const first = month.toPlainDate({ day: 1 });
  const before = (first.dayOfWeek - firstWeekday + 7) % 7;
  const days = Array.from({ length: month.daysInMonth }, (_, index) => month.toPlainDate({ day: index + 1 }));
  const cells = [...Array.from({ length: before }, () => null), ...days];
  const rows = Math.ceil(cells.length / 7);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: 7 }, (__, column) => cells[row * 7 + column] ?? null));
}
