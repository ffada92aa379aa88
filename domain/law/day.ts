import { type Language } from './words';

export type ReadDay =
  | { readonly kind: 'day'; readonly day: Temporal.PlainDate }
  | { readonly kind: 'error'; readonly error: 'notADay' | 'dayOutOfRange' };

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;

/** False for days so far away that counting from them would mean nothing. */
export function isCountable(day: Temporal.PlainDate): boolean {
  return day.year >= FIRST_YEAR && day.year <= LAST_YEAR;
}

/** Reads `2026-11-24`; 30 February and 29 February of a common year are errors, never the day beside. */
export function readDay(text: string): ReadDay {
  const [, year, month, date] = (ISO_DAY.exec(text.trim()) ?? []).map(Number);
  if (year === undefined || !month || !date) return { kind: 'error', error: 'notADay' };
  const day = Temporal.PlainDate.from({ year, month, day: date }, { overflow: 'constrain' });
  if (day.month !== month || day.day !== date) return { kind: 'error', error: 'notADay' };
  return isCountable(day) ? { kind: 'day', day } : { kind: 'error', error: 'dayOutOfRange' };
}

const WEEKDAYS = {
  ja: ['月', '火', '水', '木', '金', '土', '日'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const;

export function nameWeekday(day: Temporal.PlainDate, language: Language): string {
  return WEEKDAYS[language][day.dayOfWeek - 1] ?? '';
}

/** 2026年11月24日, or 24 November 2026: our own tables, so that every browser prints the same. */
export function formatDate(day: Temporal.PlainDate, language: Language): string {
  if (language === 'ja') return `${day.year}年${day.month}月${day.day}日`;
  return `${day.day} ${MONTHS[day.month - 1] ?? ''} ${day.year}`;
}

/** The same with its weekday, and a remark where there is one: 2026年11月23日（月・勤労感謝の日）. */
export function formatDay(day: Temporal.PlainDate, language: Language, remark = ''): string {
  const weekday = nameWeekday(day, language);
  const date = formatDate(day, language);
  if (language === 'ja') return `${date}（${[weekday, remark].filter(Boolean).join('・')}）`;
  return `${weekday} ${date}${remark && ` (${remark})`}`;
}
