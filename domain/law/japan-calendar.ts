// The table by ISO day, not the package's own functions: those take a Date and read it in the machine's zone.
import holidays from '@holiday-jp/holiday_jp/lib/holidays.js';
import { type Calendar } from './calendar';
import { type Words } from './words';

const BY_DAY: Readonly<Record<string, { readonly name: string; readonly name_en: string }>> = holidays;

function holidayOn(day: Temporal.PlainDate): Words | null {
  const holiday = BY_DAY[day.toString()];
  return holiday ? { ja: holiday.name, en: holiday.name_en } : null;
}

/**
 * National holidays of Japan, with the year-end days off of public offices: for private firms a convention only.
 * The equinox days are announced each February for the next year, so from 2028 on they are a forecast.
 */
export const JAPAN_CALENDAR: Calendar = { firstYear: 1970, officialUntil: 2027, lastYear: 2050, hasYearEnd: true, holidayOn };
