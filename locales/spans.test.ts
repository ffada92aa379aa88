import { expect, it } from 'vitest';
import { toSpanWords } from './spans';

const NOW = Temporal.Instant.from('2026-11-24T00:00:00Z');
const later = (span: Temporal.DurationLike): Temporal.Instant => NOW.add(span);

it.each([
  [{ hours: 400 * 24 }, 'in 13 months', '13 か月後'],
  [{ hours: 365 * 24 - 1, minutes: 59 }, 'in 12 months', '12 か月後'],
  [{ hours: 180 * 24 }, 'in 6 months', '6 か月後'],
  [{ hours: 3 * 366 * 24 }, 'in 3 years', '3 年後'],
  [{ hours: 59 * 24 }, 'in 59 days', '59 日後'],
  [{ hours: 36 }, 'in 2 days', '2 日後'],
  [{ hours: 35 }, 'in 35 hours', '35 時間後'],
  [{ minutes: 30 }, 'in 30 minutes', '30 分後'],
  [{ seconds: 20 }, 'in 20 seconds', '20 秒後'],
  [{ hours: -72 }, '3 days ago', '3 日前'],
])('%j is %s, %s', (span, en, ja) => {
  expect([toSpanWords(NOW, later(span), 'en'), toSpanWords(NOW, later(span), 'ja')]).toEqual([en, ja]);
});
