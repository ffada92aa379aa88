import { whatDay, type WhyOff } from './business-days';

/** One day of a count that is drawn day by day. `count` is its place in the count, or null where none counts it. */
export interface StripDay {
  readonly day: Temporal.PlainDate;
  readonly count: number | null;
  readonly off: WhyOff | null;
  readonly is: 'start' | 'counted' | 'plain' | 'safe' | 'between';
}

/** Longer counts are told in words alone: they would not fit beside one another. */
const MOST_DAYS = 24;

/** The two readings of the wait under Art. 39 APPI, from the day of arrival to the later first day of a suit. */
export interface Wait {
  readonly arrivedOn: Temporal.PlainDate;
  readonly plainOn: Temporal.PlainDate;
  readonly safeOn: Temporal.PlainDate;
}

/** The wait day by day; empty where a refusal or a long row of days off leaves nothing to draw. */
export function stripOf({ arrivedOn, plainOn, safeOn }: Wait): readonly StripDay[] {
  const last = Temporal.PlainDate.compare(plainOn, safeOn) < 0 ? safeOn : plainOn;
  const length = arrivedOn.until(last, { largestUnit: 'day' }).days + 1;
  if (length <= 14 || length > MOST_DAYS) return [];
  return Array.from({ length }, (_, count) => {
    const day = arrivedOn.add({ days: count });
    const found = whatDay('jp', day);
    return { day, count: count <= 14 ? count : null, off: found.kind === 'off' ? found.off.because : null, is: whatItIs(day, count, { plainOn, safeOn }) };
  });
}

function whatItIs(day: Temporal.PlainDate, count: number, { plainOn, safeOn }: Pick<Wait, 'plainOn' | 'safeOn'>): StripDay['is'] {
  if (day.equals(safeOn)) return 'safe';
  if (day.equals(plainOn)) return 'plain';
  if (count === 0) return 'start';
  return count <= 14 ? 'counted' : 'between';
}
