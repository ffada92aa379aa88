/** The one place that asks what time it is. Everything else takes the answer as an argument. */
export function now(): Temporal.Instant {
  return Temporal.Now.instant();
}

/** Today in a zone of the law, such as Asia/Tokyo. */
export function todayIn(zone: string): Temporal.PlainDate {
  return Temporal.Now.plainDateISO(zone);
}

/** The zone of the person's own clock, which travels with them. */
export function zoneHere(): string {
  return Temporal.Now.timeZoneId();
}

/** The person's own calendar and clock. */
export function nowHere(): Temporal.ZonedDateTime {
  return Temporal.Now.zonedDateTimeISO();
}

/** Lets some time pass. A background may be stopped meanwhile, as at every other wait. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
