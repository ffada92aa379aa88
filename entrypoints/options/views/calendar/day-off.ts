import { type CalendarId, whatDay, type WhyOff } from '@/domain/law/business-days';
import { type Language } from '@/domain/settings';

/** Why nobody works on a day in Japan; `name` is that of the holiday. Null for a working day, and for years that nobody knows yet. */
export interface Off {
  readonly because: WhyOff;
  readonly name: string;
}

const CALENDAR: CalendarId = 'jp';

export function offOn(day: Temporal.PlainDate, language: Language): Off | null {
  const found = whatDay(CALENDAR, day);
  return found.kind === 'off' ? { because: found.off.because, name: found.off.name?.[language] ?? '' } : null;
}
