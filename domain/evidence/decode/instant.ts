import { type Field, type FieldKind, instantField } from './field';

const EARLIEST = Temporal.Instant.from('2005-01-01T00:00:00Z');
const TEN_YEARS = { hours: 24 * 3653 };

/** Ten digits are seconds, thirteen are milliseconds; null outside 2005 and ten years from now, where numbers are no dates. */
export function instantOf(digits: string | undefined, now: Temporal.Instant): Temporal.Instant | null {
  if (digits === undefined || !/^(?:\d{10}|\d{13})$/.test(digits)) return null;
  const milliseconds = digits.length === 10 ? Number(digits) * 1000 : Number(digits);
  const instant = Temporal.Instant.fromEpochMilliseconds(milliseconds);
  return isPlausible(instant, now) ? instant : null;
}

export function isPlausible(instant: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(instant, EARLIEST) >= 0 && Temporal.Instant.compare(instant, now.add(TEN_YEARS)) <= 0;
}

/** A field for the time, or null where the digits are none. */
export function timeField(kind: FieldKind, digits: string | undefined, now: Temporal.Instant): Field | null {
  const instant = instantOf(digits, now);
  return instant && instantField(kind, instant);
}
