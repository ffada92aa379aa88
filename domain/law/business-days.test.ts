import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, CALENDARS, rollForward, whatDay } from './business-days';
import { SINGAPORE_HOLIDAYS } from './singapore-holidays';

const day = (text: string) => Temporal.PlainDate.from(text);

function reached(result: ReturnType<typeof addWorkingDays>): string {
  return result.kind === 'reached' ? result.day.toString() : result.kind;
}

const HOLIDAYS_IN_JAPAN = {
  2026: '01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23',
  2027: '01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23',
  2028: '01-01 01-10 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-17 08-11 09-18 09-22 10-09 11-03 11-23',
};

function daysOf(year: number): Temporal.PlainDate[] {
  const first = day(`${year}-01-01`);
  return Array.from({ length: first.daysInYear }, (_, days) => first.add({ days }));
}

describe('working days in Japan', () => {
  it.each([
    ['B1', '2026-11-20', 1, '2026-11-24'], // weekend and 勤労感謝の日
    ['B2', '2026-12-28', 1, '2027-01-04'], // 29 December to 3 January
    ['B4', '2026-09-18', 1, '2026-09-24'], // weekend and three holidays
    ['B5', '2026-04-28', 5, '2026-05-11'], // the golden week
  ] as const)('%s: working day after %s, number %i, is %s', (...[, from, count, expected]) => {
    expect(reached(addWorkingDays({ calendar: 'jp', from: day(from) }, count))).toBe(expected);
  });

  it.each(Object.entries(HOLIDAYS_IN_JAPAN))('the holidays of %s are the announced or forecast ones', (year, expected) => {
    const found = daysOf(Number(year)).filter((one) => CALENDARS.jp.holidayOn(one) !== null);
    expect(found.map((one) => one.toString().slice(5)).join(' ')).toBe(expected);
  });

  it.each([
    ['2026-11-23', 'holiday', '勤労感謝の日'],
    ['2026-12-29', 'yearEnd', undefined],
    ['2027-01-01', 'holiday', '元日'],
    ['2027-01-03', 'yearEnd', undefined],
    ['2026-11-21', 'saturday', undefined],
    ['2026-11-22', 'sunday', undefined],
    ['2027-03-21', 'holiday', '春分の日'], // a Sunday too
  ] as const)('%s is off because of %s', (text, because, name) => {
    const found = whatDay('jp', day(text));
    expect(found.kind === 'off' && [found.off.because, found.off.name?.ja]).toEqual([because, name]);
  });

  it('28 December and 4 January are working days', () => {
    expect([whatDay('jp', day('2026-12-28')), whatDay('jp', day('2027-01-04'))]).toEqual([{ kind: 'working' }, { kind: 'working' }]);
  });

  it.each([1970, 2050])('the holidays of %i are in the table', (year) => {
    expect(whatDay('jp', day(`${year}-11-23`))).toMatchObject({ kind: 'off', off: { because: 'holiday' } });
  });

  it.each(['1969-12-31', '2051-01-01', '9999-12-31', '+275760-09-13', '-271821-04-19'])('%s is not known', (text) => {
    expect(whatDay('jp', day(text))).toEqual({ kind: 'notKnown', lastKnownYear: 2050 });
  });

  it.each(['1969-12-30', '9999-12-31', '+275760-09-13', '-271821-04-19'])('counting from %s ends in "not known"', (text) => {
    expect(addWorkingDays({ calendar: 'jp', from: day(text) }, 5)).toEqual({ kind: 'notKnown', lastKnownYear: 2050 });
    expect(addWorkingDays({ calendar: 'sg', from: day(text) }, 5)).toEqual({ kind: 'notKnown', lastKnownYear: 2028 });
  });

  it('a count that leaves the known years ends in "not known"', () => {
    expect(addWorkingDays({ calendar: 'jp', from: day('2050-12-01') }, 30)).toEqual({ kind: 'notKnown', lastKnownYear: 2050 });
    expect(rollForward({ calendar: 'jp', from: day('2050-12-31') })).toEqual({ kind: 'notKnown', lastKnownYear: 2050 });
  });

  it('a result in a year whose holidays were not read in a notice is marked as a forecast', () => {
    expect(rollForward({ calendar: 'jp', from: day('2027-12-28') })).toMatchObject({ forecast: false });
    expect(rollForward({ calendar: 'jp', from: day('2027-12-29') })).toMatchObject({ forecast: true });
    expect(rollForward({ calendar: 'sg', from: day('2026-12-25') })).toMatchObject({ forecast: false });
    expect(rollForward({ calendar: 'sg', from: day('2027-02-07') })).toMatchObject({ forecast: true });
  });
});

describe('working days in Singapore', () => {
  it('skip weekends and public holidays', () => {
    const found = addWorkingDays({ calendar: 'sg', from: day('2026-12-17') }, 10);
    expect(reached(found)).toBe('2027-01-04');
    const skipped = found.kind === 'reached' ? found.skipped.filter(({ because }) => because === 'holiday') : [];
    expect(skipped.map((off) => off.day.toString())).toEqual(['2026-12-25', '2027-01-01']);
  });

  it('do not rest at the turn of the year', () => {
    expect(whatDay('sg', day('2026-12-29'))).toEqual({ kind: 'working' });
  });

  it('have a Monday in lieu for every holiday on a Sunday', () => {
    const sundays = Object.keys(SINGAPORE_HOLIDAYS.days).map(day).filter((one) => one.dayOfWeek === 7);
    expect(sundays.length).toBeGreaterThan(4);
    const mondays = sundays.map((one) => SINGAPORE_HOLIDAYS.days[one.add({ days: 1 }).toString()]?.en ?? 'none');
    expect(mondays.every((name) => name.endsWith('(in lieu)'))).toBe(true);
  });

  it.each([2024, 2025, 2026, 2027, 2028])('%i has its eleven holidays', (year) => {
    const named = Object.entries(SINGAPORE_HOLIDAYS.days).filter(([text, { en }]) => text.startsWith(`${year}`) && !/lieu|Polling/.test(en));
    expect(named).toHaveLength(11);
  });

  it('are not known after the last year of the data', () => {
    expect(whatDay('sg', day('2028-12-31')).kind).toBe('off');
    expect(whatDay('sg', day('2029-01-01'))).toEqual({ kind: 'notKnown', lastKnownYear: 2028 });
  });
});

describe('any working day', () => {
  const someDay = fc.integer({ min: 0, max: 1_400 }).map((days) => day('2025-01-01').add({ days }));
  const calendar = fc.constantFrom('jp' as const, 'sg' as const);

  it('is a working day, and every day before it that was stepped over is accounted for', () => {
    fc.assert(
      fc.property(someDay, calendar, fc.integer({ min: 1, max: 12 }), (from, id, count) => {
        const found = addWorkingDays({ calendar: id, from }, count);
        if (found.kind === 'notKnown') return from.until(day('2029-01-01')).days < 40;
        expect(whatDay(id, found.day).kind).toBe('working');
        return from.until(found.day).days === count + found.skipped.length;
      }),
    );
  });
});
