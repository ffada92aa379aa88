import { afterEach, describe, expect, it } from 'vitest';
import { toDayParts, toDayWords, toDistanceWords, toListWords, toMomentWords, toSizeWords } from './dates';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-11-23');

describe('a day in words', () => {
  it.each([
    ['2026-11-24', 'Tue 24 Nov', '11月24日（火）'],
    ['2026-01-04', 'Sun 4 Jan', '1月4日（日）'],
    ['2027-01-04', 'Mon 4 Jan 2027', '2027年1月4日（月）'],
    ['2025-12-31', 'Wed 31 Dec 2025', '2025年12月31日（水）'],
    ['2028-02-29', 'Tue 29 Feb 2028', '2028年2月29日（火）'],
  ])('%s has its year only when it is not this one', (on, english, japanese) => {
    expect(toDayWords(day(on), { language: 'en', today })).toBe(english);
    expect(toDayWords(day(on), { language: 'ja', today })).toBe(japanese);
  });

  it('can stand apart from its weekday', () => {
    expect(toDayParts(day('2026-11-24'), 'en')).toEqual({ day: '24 Nov', weekday: 'Tue' });
    expect(toDayParts(day('2026-11-24'), 'ja')).toEqual({ day: '11/24', weekday: '火' });
  });
});

it.each([
  ['2026-11-23', 'today', '今日'],
  ['2026-11-24', 'tomorrow', '明日'],
  ['2026-11-25', 'in 2 days', '明後日'],
  ['2026-12-23', 'in 30 days', '30 日後'],
  ['2026-11-20', '3 days ago', '3 日前'],
  ['2027-11-23', 'in 365 days', '365 日後'],
])('%s is so far away', (on, english, japanese) => {
  expect(toDistanceWords(day(on), { language: 'en', today })).toBe(english);
  expect(toDistanceWords(day(on), { language: 'ja', today })).toBe(japanese);
});

it('a moment is told in the zone that was asked for, by a clock of 24 hours', () => {
  const moment = Temporal.Instant.from('2026-11-20T15:04:00Z');
  expect(toMomentWords(moment, { language: 'en', zone: 'Asia/Tokyo' })).toBe('21 Nov 2026, 00:04');
  expect(toMomentWords(moment, { language: 'ja', zone: 'Asia/Tokyo' })).toBe('2026/11/21 0:04');
  expect(toMomentWords(moment, { language: 'en', zone: 'America/Los_Angeles' })).toBe('20 Nov 2026, 07:04');
});

it('a list reads as a sentence does', () => {
  expect(toListWords(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  expect(toListWords(['a', 'b', 'c'], 'ja')).toBe('a、b、c');
  expect(toListWords(['a'], 'en')).toBe('a');
});

it.each([
  [0, '0 bytes', '0 バイト'],
  [1, '1 byte', '1 バイト'],
  [999, '999 bytes', '999 バイト'],
  [1_000, '1 kB', '1 KB'],
  [2_449, '2.4 kB', '2.4 KB'],
  [12_345_678, '12.3 MB', '12.3 MB'],
  [80_285_580_600, '80.3 GB', '80.3 GB'],
])('%d bytes', (bytes, english, japanese) => {
  expect(toSizeWords(bytes, 'en')).toBe(english);
  expect(toSizeWords(bytes, 'ja')).toBe(japanese);
});

describe('on a machine elsewhere', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])('in %s every day keeps its name', (there) => {
    process.env.TZ = there;
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(there);
    expect(toDayWords(day('2026-11-24'), { language: 'en', today })).toBe('Tue 24 Nov');
    expect(toDayParts(day('2026-11-24'), 'en')).toEqual({ day: '24 Nov', weekday: 'Tue' });
    expect(toDistanceWords(day('2026-11-24'), { language: 'en', today })).toBe('tomorrow');
  });
});
