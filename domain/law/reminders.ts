import { rollForward } from './business-days';
import { isCountable } from './day';
import { countStep, type Deadline } from './deadline';
import { dated, undated } from './deadline-rules';

/** Our suggestion, in days after arrival; Japanese law names no day for an answer. */
export const REMIND_AFTER_DAYS = [14, 30] as const;

function remindAfter(from: Temporal.PlainDate, amount: number): Deadline {
  if (!isCountable(from)) return undated('own.reminder', 'dayOutOfRange');
  const raw = from.add({ days: amount });
  const counted = countStep('own.reminder', [], { from, counted: { amount, unit: 'day' }, result: raw });
  const end = rollForward({ calendar: 'jp', from: raw });
  if (end.kind === 'notKnown') return undated('own.reminder', 'holidaysNotKnown', [counted]);
  const { day, skipped, forecast } = end;
  if (skipped.length === 0) return dated('own.reminder', day, [{ ...counted, forecast }]);
  const rolled = countStep('own.roll', [], { from: raw, rolledBecause: skipped, result: day, forecast });
  return dated('own.reminder', day, [counted, rolled]);
}

/** Days on which to look whether a Japanese operator has answered; never on one of its days off. */
export function suggestReminders(arrivedOn: Temporal.PlainDate): readonly Deadline[] {
  return REMIND_AFTER_DAYS.map((amount) => remindAfter(arrivedOn, amount));
}

/** A day on which the person is to do something at home: no day off in Japan moves it. */
export function remindAfterDays(from: Temporal.PlainDate, amount: number): Deadline {
  if (!isCountable(from)) return undated('own.reminder', 'dayOutOfRange');
  const result = from.add({ days: amount });
  return dated('own.reminder', result, [countStep('own.reminder', [], { from, counted: { amount, unit: 'day' }, result })]);
}

/** A day that somebody set: the person for herself, or the organisation in what it wrote. */
export function statedDay(id: 'own.date' | 'their.date', on: Temporal.PlainDate): Deadline {
  return isCountable(on) ? dated(id, on, [countStep(id, [], { from: on })]) : undated(id, 'dayOutOfRange');
}

/** The day before one that the organisation named. */
export function eveOf(on: Temporal.PlainDate): Deadline {
  if (!isCountable(on)) return undated('own.reminder', 'dayOutOfRange');
  const eve = on.subtract({ days: 1 });
  return dated('own.reminder', eve, [countStep('their.date', [], { from: on }), countStep('own.eve', [], { from: on, result: eve })]);
}
