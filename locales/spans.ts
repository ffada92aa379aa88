import { type Language } from '@/domain/settings';

const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', ja: 'ja-JP' };

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The mean month and year of the calendar: of a span in words nobody expects the day, and the date stands beside it. */
const MONTH = 30.436875 * DAY;
const YEAR = 12 * MONTH;

/** From how many seconds on a unit is the natural one: 45 days are still days, 400 days are 13 months. */
const UNITS = [
  { unit: 'year', seconds: YEAR, from: 24 * MONTH },
  { unit: 'month', seconds: MONTH, from: 60 * DAY },
  { unit: 'day', seconds: DAY, from: 36 * HOUR },
  { unit: 'hour', seconds: HOUR, from: 90 * MINUTE },
  { unit: 'minute', seconds: MINUTE, from: 90 },
  { unit: 'second', seconds: 1, from: 0 },
] as const;

/** "in 13 months", "in 30 minutes", "3 days ago"; 13か月後. */
export function toSpanWords(from: Temporal.Instant, to: Temporal.Instant, language: Language): string {
  const seconds = (to.epochMilliseconds - from.epochMilliseconds) / 1000;
  const { unit, seconds: one } = UNITS.find((candidate) => Math.abs(seconds) >= candidate.from) ?? UNITS[5];
  return new Intl.RelativeTimeFormat(TAGS[language], { numeric: 'always' }).format(Math.round(seconds / one) || 0, unit);
}
