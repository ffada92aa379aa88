import ical, { ICalAlarmType, ICalEventBusyStatus, ICalEventClass, ICalEventTransparency, type ICalCalendar } from 'ical-generator';

/** One date of a request as a calendar shows it: a whole day, with a reminder in the morning. */
export interface CalendarDate {
  /** The same whenever the file is made again, so that a calendar moves the entry instead of doubling it. */
  readonly uid: string;
  /** Never smaller than in an earlier file: a calendar takes the entry with the greater number. */
  readonly sequence: number;
  readonly on: Temporal.PlainDate;
  /** When the request last changed. Not the time of export: unchanged requests make the same file, byte for byte. */
  readonly stamp: Temporal.Instant;
  readonly title: string;
  readonly reason: string;
}

const MORNING_IN_SECONDS = 9 * 60 * 60;
/** RFC 5545 has no place for control characters in a text, and calendars refuse the whole file for one. */
const CONTROLS = /[[\p{Cc}\p{Cs}]--[\t\n\r]]/gv;

/** A calendar file (RFC 5545) for import; the dates are whole days, so they stay on their day in every time zone. `name` is one line. */
export function toCalendarFile(dates: readonly CalendarDate[], name: string): string {
  const calendar = ical({ prodId: { company: 'Kaiji', product: 'Kaiji' }, name });
  for (const date of dates) addDate(calendar, date);
  return `${calendar.toString()}\r\n`;
}

function addDate(calendar: ICalCalendar, { uid, sequence, on, stamp, title, reason }: CalendarDate): void {
  const event = calendar.createEvent({
    id: plain(uid).replace(/\s/g, ''),
    sequence,
    stamp,
    start: on,
    allDay: true,
    summary: plain(title),
    description: plain(reason),
    class: ICalEventClass.PRIVATE, // Who may see the calendar need not see this.
    busystatus: ICalEventBusyStatus.FREE,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  const alarm = event.createAlarm({ type: ICalAlarmType.display, triggerAfter: MORNING_IN_SECONDS, description: plain(title) });
  alarm.relatesTo('START'); // 11.1.2 leaves it out when it is given with the rest, and then counts from the end.
}

function plain(text: string): string {
  return text.replace(CONTROLS, '');
}
