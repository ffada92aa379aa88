import { rollForward } from './business-days';
import { isCountable } from './day';
import { countStep, type CountStep, type Deadline, type DeadlineId } from './deadline';
import { dated, undated } from './deadline-rules';
import { type RightId } from './right';
import { findRight } from './rights';

export interface SuitQuestion {
  readonly right: RightId;
  readonly sentOn: Temporal.PlainDate | null;
  /** The day in Asia/Tokyo; null while nothing proves it. */
  readonly arrivedOn: Temporal.PlainDate | null;
  readonly refusedOn: Temporal.PlainDate | null;
}

export type SuitError = 'arrivalBeforeSending' | 'refusalBeforeArrival' | 'refusalBeforeSending';

export type SuitDates =
  | { readonly kind: 'dates'; readonly plain: Deadline; readonly safe: Deadline }
  | { readonly kind: 'error'; readonly error: SuitError };

type Reading = Extract<DeadlineId, `jp.suit.${string}`>;
type MaybeDay = Temporal.PlainDate | null;

function isBefore(day: MaybeDay, other: MaybeDay): boolean {
  return day !== null && other !== null && Temporal.PlainDate.compare(day, other) < 0;
}

function findError({ sentOn, arrivedOn, refusedOn }: SuitQuestion): SuitError | null {
  if (isBefore(arrivedOn, sentOn)) return 'arrivalBeforeSending';
  if (isBefore(refusedOn, arrivedOn)) return 'refusalBeforeArrival';
  return isBefore(refusedOn, sentOn) ? 'refusalBeforeSending' : null;
}

function twoWeeksFrom(arrivedOn: Temporal.PlainDate): readonly [CountStep, CountStep, CountStep] {
  const begins = arrivedOn.add({ days: 1 }); // Civil Code 140: the day of arrival is not counted
  const ends = arrivedOn.add({ days: 14 });
  return [
    countStep('jp.arrival', ['appi.39.2', 'civil.97'], { from: arrivedOn }),
    countStep('jp.first-day', ['civil.140'], { from: arrivedOn, counted: { amount: 1, unit: 'day' }, result: begins }),
    countStep('jp.two-weeks', ['appi.39.1', 'civil.141', 'civil.143'], { from: begins, counted: { amount: 2, unit: 'week' }, result: ends }),
  ];
}

/** Art. 39: the two weeks have to have passed, so the suit is possible on the day after their end. */
function dayAfter(from: Temporal.PlainDate): CountStep {
  return countStep('jp.suit.after', ['appi.39.1'], { from, counted: { amount: 1, unit: 'day' }, result: from.add({ days: 1 }) });
}

function plainReading(arrivedOn: Temporal.PlainDate): Deadline {
  const weeks = twoWeeksFrom(arrivedOn);
  const after = dayAfter(weeks[2].result);
  return dated('jp.suit.plain', after.result, [...weeks, after]);
}

function safeReading(arrivedOn: Temporal.PlainDate): Deadline {
  const weeks = twoWeeksFrom(arrivedOn);
  const from = weeks[2].result;
  const end = rollForward({ calendar: 'jp', from });
  if (end.kind === 'notKnown') return undated('jp.suit.safe', 'holidaysNotKnown', weeks);
  const { day: result, skipped: rolledBecause, forecast } = end;
  const isRolled = rolledBecause.length > 0;
  const rolled = countStep('jp.suit.roll', ['civil.142', 'office-holidays.1'], { from, rolledBecause, result, forecast });
  const after = { ...dayAfter(result), forecast: forecast && !isRolled };
  return dated('jp.suit.safe', after.result, isRolled ? [...weeks, rolled, after] : [...weeks, after]);
}

/** A refusal ends the wait at once, unless it had already passed. */
function endedByRefusal(waited: Deadline, refusedOn: MaybeDay): Deadline {
  if (refusedOn === null || isBefore(waited.date, refusedOn)) return waited;
  const arrival = waited.steps.slice(0, 1);
  const refused = countStep('jp.refused', ['appi.39.1.proviso'], { from: refusedOn });
  return dated(waited.id, refusedOn, [...arrival, refused]);
}

function bothReadings(decide: (id: Reading) => Deadline): SuitDates {
  return { kind: 'dates', plain: decide('jp.suit.plain'), safe: decide('jp.suit.safe') };
}

function isOutOfRange({ arrivedOn, refusedOn }: SuitQuestion): boolean {
  return [arrivedOn, refusedOn].some((day) => day !== null && !isCountable(day));
}

const READINGS: Readonly<Record<Reading, (arrivedOn: Temporal.PlainDate) => Deadline>> = {
  'jp.suit.plain': plainReading,
  'jp.suit.safe': safeReading,
};

/**
 * Art. 39 APPI: the earliest day for a suit, counted from a known day of arrival, in two readings.
 * It is not a deadline for the answer. Days that contradict each other are an error by name.
 */
export function suitDates(question: SuitQuestion): SuitDates {
  const { right, arrivedOn, refusedOn } = question;
  const error = findError(question);
  if (error) return { kind: 'error', error };
  if (!findRight(right).suitRuleApplies) return bothReadings((id) => undated(id, 'suitRuleDoesNotApply'));
  if (isOutOfRange(question)) return bothReadings((id) => undated(id, 'dayOutOfRange'));
  if (arrivedOn === null) return bothReadings((id) => endedByRefusal(undated(id, 'arrivalUnknown'), refusedOn));
  return bothReadings((id) => endedByRefusal(READINGS[id](arrivedOn), refusedOn));
}
