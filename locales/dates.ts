import { type Language } from '@/domain/settings';

const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', ja: 'ja-JP' };

const kept = new Map<string, unknown>();

/** To make a formatter takes far longer than to use it, and a list has hundreds of days: each is made once. */
function once<F>(kind: string, options: object, make: () => F): F {
  const key = kind + JSON.stringify(options);
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as F;
}

function dayFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(language, options, () => new Intl.DateTimeFormat(TAGS[language], options));
}

/** "Tue 24 Nov", 11月24日（火）; with the year when it is not this one. */
export function toDayWords(day: Temporal.PlainDate, { language, today }: { language: Language; today: Temporal.PlainDate }): string {
  const isThisYear = day.year === today.year;
  if (language === 'ja') return toJapaneseDay(day, isThisYear);
  const year = isThisYear ? {} : { year: 'numeric' as const };
  const format = dayFormat('en', { ...year, month: 'short', day: 'numeric', weekday: 'short' });
  return format.format(day).replaceAll(',', '');
}

/** Put together here: for a PlainDate, V8 writes 11/24(火) even where the long month is asked for. */
function toJapaneseDay(day: Temporal.PlainDate, isThisYear: boolean): string {
  const year = isThisYear ? '' : `${day.year}年`;
  return `${year}${day.month}月${day.day}日（${toDayParts(day, 'ja').weekday}）`;
}

/** "6 Mar 2024", 2024年3月6日: a date of record, with its year and without a weekday. */
export function toDateWords(day: Temporal.PlainDate, language: Language): string {
  if (language === 'ja') return `${day.year}年${day.month}月${day.day}日`;
  return dayFormat('en', { year: 'numeric', month: 'short', day: 'numeric' }).format(day);
}

/** "November 2026", 2026年11月. */
export function toMonthWords(month: Temporal.PlainYearMonth, language: Language): string {
  if (language === 'ja') return `${month.year}年${month.month}月`;
  return dayFormat('en', { year: 'numeric', month: 'long' }).format(month.toPlainDate({ day: 1 }));
}

/** The weekday and the day apart, for the popup's narrow column: "24 Nov" and "Tue", 11/24 and 火. */
export function toDayParts(day: Temporal.PlainDate, language: Language): { readonly day: string; readonly weekday: string } {
  const weekday = dayFormat(language, { weekday: 'short' }).format(day);
  if (language === 'ja') return { day: `${day.month}/${day.day}`, weekday };
  return { day: dayFormat('en', { day: 'numeric', month: 'short' }).format(day), weekday };
}

/** "in 2 days", "tomorrow", "3 days ago". */
export function toDistanceWords(day: Temporal.PlainDate, { language, today }: { language: Language; today: Temporal.PlainDate }): string {
  const days = today.until(day, { largestUnit: 'day' }).days;
  return once(`distance ${language}`, {}, () => new Intl.RelativeTimeFormat(TAGS[language], { numeric: 'auto' })).format(days, 'day');
}

/** "20 Nov 2026, 18:04", 2026/11/20 18:04, in a zone; the year comes first or the month is a word, and hours count to 24. */
export function toMomentWords(moment: Temporal.Instant, { language, zone }: { language: Language; zone: string }): string {
  const format = dayFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone, hourCycle: 'h23' });
  return format.format(moment);
}

/** "10:20", in the person's own zone. */
export function toTimeWords(moment: Temporal.Instant, language: Language): string {
  return dayFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment);
}

/** A list in words: "a, b and c"; a、b、c. */
export function toListWords(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(TAGS[language], { type: 'conjunction' }).format(items);
}

const SIZES = [
  { unit: 'gigabyte', size: 1_000_000_000 },
  { unit: 'megabyte', size: 1_000_000 },
  { unit: 'kilobyte', size: 1_000 },
] as const;

/** "12 bytes", "2.4 kB", "80.3 GB". Small sizes are spelt out: the short form of "bytes" is "byte". */
export function toSizeWords(bytes: number, language: Language): string {
  const small = { style: 'unit', unit: 'byte', unitDisplay: 'long' } as const;
  if (bytes < 1_000) return new Intl.NumberFormat(TAGS[language], small).format(bytes);
  const { unit, size } = SIZES.find((one) => bytes >= one.size) ?? SIZES[2];
  return new Intl.NumberFormat(TAGS[language], { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }).format(bytes / size);
}
