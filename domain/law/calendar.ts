import { type Words } from './words';

/** A country's days off. Between `officialUntil` and `lastYear` the holidays are a forecast; outside the years nothing is known. */
export interface Calendar {
  readonly firstYear: number;
  readonly officialUntil: number;
  readonly lastYear: number;
  /** 29 December to 3 January count as days off. */
  readonly hasYearEnd: boolean;
  readonly holidayOn: (day: Temporal.PlainDate) => Words | null;
}
