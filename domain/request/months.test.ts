import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '@/tests/support/requests';
import { toDays, toMonths, weeksOf } from './months';

const on = (text: string) => ({ on: day(text) });
/** One word for each part: the month with its days, or the months that lie empty. */
function told(dates: readonly { readonly on: Temporal.PlainDate }[], today: string): string[] {
  return toMonths(dates, day(today)).map((part) =>
    part.kind === 'empty' ? `nothing ${part.from.toString()}..${part.until.toString()}` : [part.month.toString(), ...part.days.map(({ on, dates: of }) => `${on.day}x${of.length}`)].join(' '),
  );
}

describe('the dates by month', () => {
  it('begin with this month, even when it is empty', () => {
    expect(told([], '2026-11-22')).toEqual(['2026-11']);
    expect(told([on('2026-12-01')], '2026-11-22')).toEqual(['2026-11', '2026-12 1x1']);
  });

  it('stand in the order of their days, those of one day together', () => {
    expect(told([on('2026-11-30'), on('2026-11-24'), on('2026-11-30')], '2026-11-22')).toEqual(['2026-11 24x1 30x2']);
  });

  it('say where nothing is, over the turn of a year and to a far day', () => {
    expect(told([on('2027-03-01')], '2026-11-22')).toEqual(['2026-11', 'nothing 2026-12..2027-02', '2027-03 1x1']);
    expect(told([on('9999-12-31')], '2026-11-22')).toEqual(['2026-11', 'nothing 2026-12..9999-11', '9999-12 31x1']);
  });

  it('leave out what was before this month', () => {
    expect(told([on('1970-01-01'), on('2026-10-31'), on('2026-11-01')], '2026-11-22')).toEqual(['2026-11 1x1']);
  });
});

it('days keep every date', () => {
  const someDay = fc.integer({ min: 0, max: 400 }).map((days) => ({ on: day('2026-01-01').add({ days }) }));
  fc.assert(
    fc.property(fc.array(someDay, { maxLength: 12 }), (dates) => {
      const days = toDays(dates);
      expect(days.flatMap(({ dates: of }) => of)).toHaveLength(dates.length);
      expect(days.map(({ on: each }) => each.toString())).toEqual([...new Set(dates.map(({ on: each }) => each.toString()))].sort());
    }),
  );
});

describe('the weeks of a month', () => {
  const month = (text: string) => Temporal.PlainYearMonth.from(text);

  it.each([
    { text: '2026-11', firstWeekday: 1, before: 6, rows: 6 }, // begins on a Sunday
    { text: '2026-11', firstWeekday: 7, before: 0, rows: 5 },
    { text: '2027-02', firstWeekday: 1, before: 0, rows: 4 }, // four whole weeks
    { text: '2028-02', firstWeekday: 7, before: 2, rows: 5 }, // a leap year
  ])('of $text, from weekday $firstWeekday, begin after $before empty days and make $rows rows', ({ text, firstWeekday, before, rows }) => {
    const weeks = weeksOf(month(text), firstWeekday);
    expect(weeks).toHaveLength(rows);
    expect(weeks[0]?.findIndex((each) => each !== null)).toBe(before);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks.flat().filter((each) => each !== null)).toHaveLength(month(text).daysInMonth);
  });

  it('have each weekday in its column', () => {
    for (const week of weeksOf(month('2026-11'), 7)) for (const [column, each] of week.entries()) if (each) expect(each.dayOfWeek % 7).toBe(column);
  });
});
