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
