import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, formatDay, readDay } from './day';
import { dayOfArrival } from './zones';

describe('reading a day', () => {
  it.each(['2026-11-24', '2028-02-29', '1970-01-01', '9999-12-31', ' 2026-11-24 '])('reads %j', (text) => {
    expect(readDay(text)).toMatchObject({ kind: 'day' });
    const found = readDay(text);
    expect(found.kind === 'day' && found.day.toString()).toBe(text.trim());
  });

  it.each(['', '2026-02-30', '2027-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-1', '24/11/2026', '2026-11-24T00:00', '２０２６-11-24', 'x'])(
    'refuses %j by name',
    (text) => {
      expect(readDay(text)).toEqual({ kind: 'error', error: 'notADay' });
    },
  );

  it('refuses a year that nobody can mean', () => {
    expect(readDay('0026-11-24')).toEqual({ kind: 'error', error: 'dayOutOfRange' });
  });

  it('never throws', () => {
    const looksLikeADay = fc.tuple(fc.nat(9999), fc.nat(99), fc.nat(99)).map((parts) => parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-'));
    fc.assert(fc.property(fc.oneof(fc.string(), looksLikeADay), (text) => ['day', 'error'].includes(readDay(text).kind)));
  });
});

describe('writing a day', () => {
  const monday = Temporal.PlainDate.from('2026-11-23');

  it('is the same on every machine', () => {
    expect([formatDate(monday, 'ja'), formatDate(monday, 'en')]).toEqual(['2026年11月23日', '23 November 2026']);
    expect([formatDay(monday, 'ja'), formatDay(monday, 'en')]).toEqual(['2026年11月23日（月）', 'Monday 23 November 2026']);
  });

  it('has room for a remark', () => {
    expect(formatDay(monday, 'ja', '勤労感謝の日')).toBe('2026年11月23日（月・勤労感謝の日）');
    expect(formatDay(monday, 'en', 'a holiday')).toBe('Monday 23 November 2026 (a holiday)');
  });
});

describe('the day of arrival', () => {
  it.each([
    ['2026-11-24T14:59:59Z', 'Asia/Tokyo', '2026-11-24'],
    ['2026-11-24T15:00Z', 'Asia/Tokyo', '2026-11-25'],
    ['2026-11-24T15:30Z', 'Asia/Tokyo', '2026-11-25'],
    ['2026-11-24T15:30Z', 'Asia/Singapore', '2026-11-24'],
    ['2026-11-24T16:00Z', 'Asia/Singapore', '2026-11-25'],
    ['1970-01-01T00:00Z', 'Asia/Tokyo', '1970-01-01'],
    ['9999-12-31T23:59Z', 'Asia/Tokyo', '+010000-01-01'],
  ] as const)('of %s in %s is %s', (instant, zone, expected) => {
    expect(dayOfArrival(Temporal.Instant.from(instant), zone).toString()).toBe(expected);
  });
});
