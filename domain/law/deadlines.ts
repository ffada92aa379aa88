import { type Deadline } from './deadline';
import { undated } from './deadline-rules';
import { type RightId } from './right';
import { findRight } from './rights';
import { singaporeAnswerDate, singaporeWithdrawalDate } from './singapore-dates';

export type { CountStep, Deadline, DeadlineId, LegalStatus, NoDateReason, StatementStep, Step } from './deadline';
export { DEADLINE_RULES, type DeadlineRule } from './deadline-rules';
export { eveOf, REMIND_AFTER_DAYS, remindAfterDays, statedDay, suggestReminders } from './reminders';
export { singaporeAnswerDate, singaporeWithdrawalDate } from './singapore-dates';
export { suitDates, type SuitDates, type SuitError, type SuitQuestion } from './suit-dates';

/** Japan sets no day for an answer ("without delay"), so there is never a date: only the place of the duty. */
export function japaneseAnswer(right: RightId): Deadline {
  const articles = [...findRight(right).dutyBasis, 'ppc-qa.9-12'] as const;
  return undated('jp.answer', 'noFixedDay', [{ kind: 'statement', rule: 'jp.no-day', articles }]);
}

/** For people under a law that we do not cover. */
export function answerElsewhere(): Deadline {
  return undated('elsewhere.answer', 'lawNotCovered', [{ kind: 'statement', rule: 'elsewhere.no-day', articles: [] }]);
}

/** When an answer to this right is due, under the law that the right belongs to. */
export function answerDeadline(right: RightId, receivedOn: Temporal.PlainDate | null): Deadline {
  if (findRight(right).regime === 'jp') return japaneseAnswer(right);
  return right === 'sg.withdraw' ? singaporeWithdrawalDate(receivedOn) : singaporeAnswerDate(receivedOn);
}
