import { type SourceKey } from './sources';

export type { Language, Words } from './words';

/** A calendar day as `2026-11-22`. */
export type IsoDay = `${number}-${number}-${number}`;

/** How sure we are: read in the source; known but not read for this; or our own conclusion from what was read. */
export type Mark = 'verified' | 'knowledge' | 'inference';

/** Every rule says where it comes from, when that was last read, and when it has to be read again. */
export interface Sourced {
  readonly source: SourceKey;
  readonly checkedOn: IsoDay;
  readonly recheckOn: IsoDay;
  readonly mark: Mark;
}

const CHECKED_ON: IsoDay = '2026-11-22';

/** Act No. 56 of 2026 partly comes into force on this day. */
const JAPAN_RECHECK_ON: IsoDay = '2027-01-17';

/** Half a year after the check: our own habit, no announced change lies before it. */
const SINGAPORE_RECHECK_ON: IsoDay = '2027-05-22';

export function inJapan(source: SourceKey, mark: Mark = 'verified'): Sourced {
  return { source, mark, checkedOn: CHECKED_ON, recheckOn: JAPAN_RECHECK_ON };
}

export function inSingapore(source: SourceKey, mark: Mark = 'verified'): Sourced {
  return { source, mark, checkedOn: CHECKED_ON, recheckOn: SINGAPORE_RECHECK_ON };
}

/** True from the day on which a record has to be read again; screens then say so beside the rule. */
export function isCheckDue(record: Pick<Sourced, 'recheckOn'>, today: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(today, record.recheckOn) >= 0;
}
