import { type Language } from '@/domain/settings';

const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', ja: 'ja-JP' };

/** "Tue 24 Nov", 11月24日（火）; with the year when it is not this one. */
export function toDayWords(day: Temporal.PlainDate, { language, today }: { language: Language; today: Temporal.PlainDate }): string {
  const year = day.year === today.year ? {} : { year: 'numeric' as const };
  const month = language === 'ja' ? ('long' as const) : ('short' as const);
  const format = new Intl.DateTimeFormat(TAGS[language], { ...year, month, day: 'numeric', weekday: 'short' });
  return tidy(format.format(day), language);
}

/** "6 Mar 2024", 2024年3月6日: a date of record, with its year and without a weekday. */
export function toDateWords(day: Temporal.PlainDate, language: Language): string {
  const month = language === 'ja' ? ('long' as const) : ('short' as const);
  return new Intl.DateTimeFormat(TAGS[language], { year: 'numeric', month, day: 'numeric' }).format(day);
}

/** The weekday and the day apart, for the popup's narrow column: "24 Nov" and "Tue", 11/24 and 火. */
export function toDayParts(day: Temporal.PlainDate, language: Language): { readonly day: string; readonly weekday: string } {
  const weekday = new Intl.DateTimeFormat(TAGS[language], { weekday: 'short' }).format(day);
  if (language === 'ja') return { day: `${day.month}/${day.day}`, weekday };
  return { day: new Intl.DateTimeFormat(TAGS.en, { day: 'numeric', month: 'short' }).format(day), weekday };
}

/** "in 2 days", "tomorrow", "3 days ago". */
export function toDistanceWords(day: Temporal.PlainDate, { language, today }: { language: Language; today: Temporal.PlainDate }): string {
  const days = today.until(day, { largestUnit: 'day' }).days;
  return new Intl.RelativeTimeFormat(TAGS[language], { numeric: 'auto' }).format(days, 'day');
}

/** "20 Nov 2026, 18:04" in a zone; months are words and hours count to 24. */
export function toMomentWords(moment: Temporal.Instant, { language, zone }: { language: Language; zone: string }): string {
  const format = new Intl.DateTimeFormat(TAGS[language], { dateStyle: 'medium', timeStyle: 'short', timeZone: zone, hourCycle: 'h23' });
  return format.format(moment);
}

/** A list in words: "a, b and c"; a、b、c. */
export function toListWords(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(TAGS[language], { type: 'conjunction' }).format(items);
}

/** "12 bytes", "2.4 kB". */
export function toSizeWords(bytes: number, language: Language): string {
  const [value, unit] = bytes < 1_000 ? [bytes, 'byte'] : [bytes / 1_000, 'kilobyte'];
  return new Intl.NumberFormat(TAGS[language], { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }).format(value);
}

function tidy(words: string, language: Language): string {
  if (language === 'ja') return words.replace('(', '（').replace(')', '）');
  return words.replaceAll(',', '');
}
