import { expect, it } from 'vitest';
import { stripOf } from './day-strip';
import { suitDates } from './deadlines';

const day = (text: string) => Temporal.PlainDate.from(text);

function stripFrom(arrived: string) {
  const found = suitDates({ right: 'jp.disclose', sentOn: null, arrivedOn: day(arrived), refusedOn: null });
  if (found.kind !== 'dates' || !found.plain.date || !found.safe.date) throw new Error('no dates');
  return stripOf({ arrivedOn: day(arrived), plainOn: found.plain.date, safeOn: found.safe.date });
}

it('draws the wait from the day of arrival, which is not counted, to the cautious reading', () => {
  const strip = stripFrom('2026-11-09');
  expect(strip.map(({ count }) => count)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, null, null]);
  expect(strip.map(({ is }) => is)).toEqual(['start', ...Array.from({ length: 14 }, () => 'counted'), 'plain', 'safe']);
  expect(strip.filter(({ off }) => off !== null).map((one) => [one.day.toString(), one.off])).toEqual([
    ['2026-11-14', 'saturday'], ['2026-11-15', 'sunday'], ['2026-11-21', 'saturday'], ['2026-11-22', 'sunday'], ['2026-11-23', 'holiday'],
  ]);
});

it('marks one day where both readings agree', () => {
  expect(stripFrom('2026-02-05').map(({ is }) => is)).toEqual(['start', ...Array.from({ length: 14 }, () => 'counted'), 'safe']);
});

it('shows the days off between the readings around the turn of the year', () => {
  const strip = stripFrom('2026-12-16');
  expect(strip.at(-1)).toMatchObject({ is: 'safe', count: null });
  expect(strip.some(({ is, off }) => is === 'between' && off === 'yearEnd')).toBe(true);
});

it('draws nothing where a refusal ended the wait', () => {
  expect(stripOf({ arrivedOn: day('2026-11-09'), plainOn: day('2026-11-12'), safeOn: day('2026-11-12') })).toEqual([]);
});
