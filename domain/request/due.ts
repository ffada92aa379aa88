import { type LawZone } from '@/domain/law/zones';

/** A day on which the person is to be reminded of something about one of their requests. */
export interface Due {
  /** The same reminder has the same key however often it is worked out: see `dueKey`. */
  readonly key: string;
  readonly requestId: string;
  /** Which date of the request it is about. */
  readonly kind: string;
  readonly on: Temporal.PlainDate;
  /** Where the day counts; null for a day of the person's own, which is that of the place where they are. */
  readonly zone: LawZone | null;
}

/** A day, and where it counts. */
export type Day = Pick<Due, 'on' | 'zone'>;

/** Where the person's clock is, and at which hour of it they want to be reminded. */
export interface Place {
  readonly zone: string;
  readonly hour: number;
}

/**
 * What the ledger says about one reminder, so that neither a wrong clock nor a killed background tells it twice or never.
 * `telling` was claimed and perhaps shown; `told` waits for the person; `snoozed` is told again; `settled` is over.
 */
export type Notice = {
  readonly key: string;
  readonly requestId: string;
  /** The notification that tells of it; empty where there is none. */
  readonly note: string;
} & ({ readonly state: 'telling' | 'told' | 'settled'; readonly until: null } | { readonly state: 'snoozed'; readonly until: Temporal.PlainDate });

/** Where one reminder stands: ahead of the person on a day, in front of them now, or behind them. */
export type Standing =
  | ({ readonly kind: 'ahead' } & Day)
  | { readonly kind: 'now' }
  | { readonly kind: 'settled' };

/** One date of one request on one day: moved to another day it is another reminder, and is told again. */
export function dueKey({ requestId, milestone, on }: { requestId: string; milestone: string; on: Temporal.PlainDate }): string {
  return `${requestId}|${milestone}|${on.toString()}`;
}

/** The request that a key is about: ids hold no bar. */
export function requestOfKey(key: string): string {
  return key.slice(0, key.indexOf('|'));
}

/** What a date of the person's own is called in keys: two of them may be on one day. */
export function ownMilestone(dateId: string): string {
  return `own:${dateId}`;
}

/**
 * Where a reminder stands by the ledger. A claimed one is still ahead: whether it was shown is not known yet. While
 * reminders of its request are paused, it is told on the day on which the pause ends.
 */
export function standingOf({ on, zone }: Day, notice: Notice | null, pausedUntil: Temporal.PlainDate | null = null): Standing {
  if (notice?.state === 'settled') return { kind: 'settled' };
  if (notice?.state === 'told') return { kind: 'now' };
  const day = notice?.state === 'snoozed' ? { on: notice.until, zone: null } : { on, zone };
  const isPaused = pausedUntil !== null && Temporal.PlainDate.compare(day.on, pausedUntil) < 0;
  return { kind: 'ahead', ...(isPaused ? { on: pausedUntil, zone: null } : day) };
}

/** When a day is told: at the first set hour of the person's own clock after the day has begun where it counts. */
export function tellAt({ on, zone }: Day, place: Place): Temporal.Instant {
  const begins = on.toZonedDateTime(zone ?? place.zone).toInstant();
  const here = begins.toZonedDateTimeISO(place.zone).toPlainDate();
  const first = atHour(here, place);
  return Temporal.Instant.compare(first, begins) < 0 ? atHour(here.add({ days: 1 }), place) : first;
}

/** The hour of a day; where clocks skip it, the moment that they skip to. */
function atHour(day: Temporal.PlainDate, { zone, hour }: Place): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: zone, plainTime: { hour } }).toInstant();
}

/** How far a day is, counted where it counts. `isElsewhere`: today is another day there than here, so the place has to be named. */
export function distanceTo({ on, zone }: Day, { now, zone: here }: { now: Temporal.Instant; zone: string }): { readonly days: number; readonly isElsewhere: boolean } {
  const todayHere = now.toZonedDateTimeISO(here).toPlainDate();
  const today = zone === null ? todayHere : now.toZonedDateTimeISO(zone).toPlainDate();
  return { days: today.until(on, { largestUnit: 'day' }).days, isElsewhere: !today.equals(todayHere) };
}
