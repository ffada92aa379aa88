/** Where a law counts its days. */
export type LawZone = 'Asia/Tokyo' | 'Asia/Singapore';

/** The calendar day, in the law's own zone, of a moment: 15:30Z on 24 November is the 25th in Tokyo. */
export function dayOfArrival(instant: Temporal.Instant, zone: LawZone): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(zone).toPlainDate();
}
