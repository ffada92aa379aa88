import { readDay } from '@/domain/law/day';
import { type LawZone } from '@/domain/law/zones';
import { type Day, type Due, type Notice, type Place, tellAt } from './due';

/** One reminder, with the day on which it is told (null when it is in front of the person already) and its place in the ledger. */
export interface Reminder {
  readonly due: Due;
  readonly ahead: Day | null;
  readonly notice: Notice | null;
}

export type Moment = Place & { readonly now: Temporal.Instant };

/** A background that is not woken by a date looks again after this time at the latest. */
export const SAFETY_MINUTES = 60;
/** The browsers wake nobody sooner than after half a minute. */
const SOONEST_SECONDS = 30;

/** Every zone in which a day may count besides the person's own. */
const LAW_ZONES: readonly LawZone[] = ['Asia/Tokyo', 'Asia/Singapore'];

/** The last day that can have come by now, here or where a law counts: what is later need not be looked at. */
export function lastDayCome({ now, zone }: Pick<Moment, 'now' | 'zone'>): Temporal.PlainDate {
  const todays = [zone, ...LAW_ZONES].map((place) => now.toZonedDateTimeISO(place).toPlainDate());
  return todays.reduce((latest, day) => (Temporal.PlainDate.compare(day, latest) > 0 ? day : latest));
}

/** The reminders that are ahead by the ledger, and whose moment has come. */
export function collectDue(reminders: readonly Reminder[], moment: Moment): readonly Reminder[] {
  return reminders.filter(({ ahead }) => ahead && Temporal.Instant.compare(tellAt(ahead, moment), moment.now) <= 0);
}

/** The next moment at which a reminder is to be told, however far away; null when none is ahead. */
export function nextTelling(reminders: readonly Reminder[], moment: Moment): Temporal.Instant | null {
  const moments = reminders.flatMap(({ ahead }) => (ahead ? [tellAt(ahead, moment)] : []));
  return moments.sort((a, b) => Temporal.Instant.compare(a, b))[0] ?? null;
}

/**
 * How many seconds to sleep: until the next reminder, and never longer than the safety period. A length and not a time
 * of day, because the clock may be set meanwhile.
 */
export function secondsToSleep(reminders: readonly Reminder[], moment: Moment): number {
  const next = nextTelling(reminders, moment);
  const longest = SAFETY_MINUTES * 60;
  if (!next) return longest;
  const seconds = Math.ceil((next.epochMilliseconds - moment.now.epochMilliseconds) / 1_000);
  return Math.min(longest, Math.max(SOONEST_SECONDS, seconds));
}

/** What is due, sorted by what has to be done with it. */
export interface Telling {
  /** Was claimed before, and its notification is there: only the ledger has to hear of it. */
  readonly told: readonly Reminder[];
  /** Of a kind that the person has switched off: it is over without a word. */
  readonly passedOver: readonly Reminder[];
  /** To be told now, in one notification. */
  readonly tell: readonly Reminder[];
}

/** Sorts what is due. `off` are kinds, `shown` the notifications that the browser shows now. */
export function planTelling(due: readonly Reminder[], { off, shown }: { off: readonly string[]; shown: readonly string[] }): Telling {
  const { told = [], passedOver = [], tell = [] } = Object.groupBy(due, (reminder) => fateOf(reminder, off, shown));
  return { told, passedOver, tell };
}

function fateOf({ due, notice }: Reminder, off: readonly string[], shown: readonly string[]): keyof Telling {
  if (notice?.state === 'telling' && shown.includes(notice.note)) return 'told';
  return off.includes(due.kind) ? 'passedOver' : 'tell';
}

export const SNOOZES = ['tomorrow', 'week'] as const;
export type Snooze = (typeof SNOOZES)[number];

/** The day of a snooze, in the place where the person is. */
export function snoozeDay(snooze: Snooze, { now, zone }: Pick<Moment, 'now' | 'zone'>): Temporal.PlainDate {
  return now.toZonedDateTimeISO(zone).toPlainDate().add({ days: snooze === 'tomorrow' ? 1 : 7 });
}

/** Reads the day of a snooze as a date field gives it: one that comes after today, where the person is. Null for anything else. */
export function readSnoozeDay(text: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const read = readDay(text);
  return read.kind === 'day' && Temporal.PlainDate.compare(read.day, today) > 0 ? read.day : null;
}
