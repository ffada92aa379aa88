import { addWorkingDays, rollForward, type WhyOff } from './business-days';
import { isCountable } from './day';
import { countStep, type Deadline } from './deadline';
import { dated, undated } from './deadline-rules';

/** Interpretation Act, section 50: only these prolong a period; a Saturday is an ordinary day. */
const SUNDAY_OR_HOLIDAY: readonly WhyOff[] = ['sunday', 'holiday'];

function receipt(from: Temporal.PlainDate) {
  return countStep('sg.receipt', ['sg-interpretation.50'], { from });
}

/** PDP Regulations, regulation 5: an answer, or written word of when it will come, within 30 days after receipt. */
export function singaporeAnswerDate(receivedOn: Temporal.PlainDate | null): Deadline {
  if (receivedOn === null) return undated('sg.30', 'receiptUnknown');
  if (!isCountable(receivedOn)) return undated('sg.30', 'dayOutOfRange');
  const raw = receivedOn.add({ days: 30 });
  const counted = { amount: 30, unit: 'day' } as const;
  const thirty = countStep('sg.30', ['pdp-regulations.5', 'sg-interpretation.50'], { from: receivedOn, counted, result: raw });
  const end = rollForward({ calendar: 'sg', from: raw, over: SUNDAY_OR_HOLIDAY });
  if (end.kind === 'notKnown') return undated('sg.30', 'holidaysNotKnown', [receipt(receivedOn), thirty]);
  const { day, skipped, forecast } = end;
  if (skipped.length === 0) return dated('sg.30', day, [receipt(receivedOn), { ...thirty, forecast }]);
  const rolled = countStep('sg.roll', ['sg-interpretation.50'], { from: raw, rolledBecause: skipped, result: day, forecast });
  return dated('sg.30', day, [receipt(receivedOn), thirty, rolled]);
}

/** PDPC guidelines: ten business days from receipt are usually reasonable for a withdrawal of consent. */
export function singaporeWithdrawalDate(receivedOn: Temporal.PlainDate | null): Deadline {
  if (receivedOn === null) return undated('sg.10bd', 'receiptUnknown');
  if (!isCountable(receivedOn)) return undated('sg.10bd', 'dayOutOfRange');
  const end = addWorkingDays({ calendar: 'sg', from: receivedOn }, 10);
  if (end.kind === 'notKnown') return undated('sg.10bd', 'holidaysNotKnown', [receipt(receivedOn)]);
  const { day: result, skipped: rolledBecause, forecast } = end;
  const counted = { amount: 10, unit: 'workingDay' } as const;
  const ten = countStep('sg.10bd', ['pdpc-key-concepts.12.41'], { from: receivedOn, counted, rolledBecause, result, forecast });
  return dated('sg.10bd', result, [receipt(receivedOn), ten]);
}
