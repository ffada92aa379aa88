import { type Calendar } from './calendar';
import { JAPAN_CALENDAR } from './japan-calendar';
import { SINGAPORE_CALENDAR } from './singapore-holidays';
import { type Words } from './words';

export const CALENDARS = { jp: JAPAN_CALENDAR, sg: SINGAPORE_CALENDAR } as const satisfies Readonly<Record<string, Calendar>>;

export type CalendarId = keyof typeof CALENDARS;

export type WhyOff = 'saturday' | 'sunday' | 'holiday' | 'yearEnd';

/** A day that does not count, and why. */
export interface DayOff {
  readonly day: Temporal.PlainDate;
  readonly because: WhyOff;
  /** The holiday's name; null for the other reasons. */
  readonly name: Words | null;
}

export interface NotKnown {
  readonly kind: 'notKnown';
  readonly lastKnownYear: number;
}

/** The day reached, the days stepped over, and whether a forecast of holidays had to be used. */
export interface Reached {
  readonly kind: 'reached';
  readonly day: Temporal.PlainDate;
  readonly skipped: readonly DayOff[];
  readonly forecast: boolean;
}

export type DayKind = { readonly kind: 'working' } | { readonly kind: 'off'; readonly off: DayOff } | NotKnown;

/** Japan's days off: the weekend, national holidays, 29 December to 3 January. */
export const ALL_DAYS_OFF: readonly WhyOff[] = ['saturday', 'sunday', 'holiday', 'yearEnd'];

const SATURDAY = 6;
const SUNDAY = 7;

function isYearEnd({ month, day }: Temporal.PlainDate): boolean {
  return (month === 12 && day >= 29) || (month === 1 && day <= 3);
}

/** A named holiday on a Sunday is given by its name, which tells the reader more. */
function offBecause(calendar: Calendar, day: Temporal.PlainDate): DayOff | null {
  const name = calendar.holidayOn(day);
  if (name) return { day, because: 'holiday', name };
  if (calendar.hasYearEnd && isYearEnd(day)) return { day, because: 'yearEnd', name: null };
  if (day.dayOfWeek === SATURDAY) return { day, because: 'saturday', name: null };
  return day.dayOfWeek === SUNDAY ? { day, because: 'sunday', name: null } : null;
}

/** Whether a day is a working day there; `notKnown` for years whose holidays we do not have. */
export function whatDay(id: CalendarId, day: Temporal.PlainDate): DayKind {
  const calendar: Calendar = CALENDARS[id];
  if (day.year < calendar.firstYear || day.year > calendar.lastYear) return { kind: 'notKnown', lastKnownYear: calendar.lastYear };
  const off = offBecause(calendar, day);
  return off ? { kind: 'off', off } : { kind: 'working' };
}

interface Walk {
  readonly calendar: CalendarId;
  readonly from: Temporal.PlainDate;
  /** Which days off are stepped over; the others count as ordinary days. */
  readonly over?: readonly WhyOff[];
}

function isForecast(id: CalendarId, day: Temporal.PlainDate): boolean {
  return day.year > CALENDARS[id].officialUntil;
}

/** The day itself, or the next one that is not a day off. */
export function rollForward({ calendar, from, over = ALL_DAYS_OFF }: Walk): Reached | NotKnown {
  const skipped: DayOff[] = [];
  let day = from;
  for (;;) {
    const found = whatDay(calendar, day);
    if (found.kind === 'notKnown') return found;
    if (found.kind === 'working' || !over.includes(found.off.because)) break;
    skipped.push(found.off);
    day = day.add({ days: 1 });
  }
  return { kind: 'reached', day, skipped, forecast: isForecast(calendar, day) };
}

/** The n-th working day after a day, which itself is not counted. */
export function addWorkingDays({ calendar, from }: Walk, count: number): Reached | NotKnown {
  const skipped: DayOff[] = [];
  let day = from;
  for (let counted = 0; counted < count; counted += 1) {
    const here = whatDay(calendar, day); // the last day of all has no next one
    if (here.kind === 'notKnown') return here;
    const next = rollForward({ calendar, from: day.add({ days: 1 }) });
    if (next.kind === 'notKnown') return next;
    skipped.push(...next.skipped);
    day = next.day;
  }
  return { kind: 'reached', day, skipped, forecast: isForecast(calendar, day) };
}
