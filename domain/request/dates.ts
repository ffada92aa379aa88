import { type Deadline, suggestReminders, suitDates } from '@/domain/law/deadlines';
import { findRight } from '@/domain/law/rights';
import { rightsOf } from './draft-asks';
import { type Request } from './fold';

/** Whose date it is: without that, a date would look like one that the law sets. */
export const DATE_KINDS = ['reminder', 'second-reminder', 'suit'] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** A date ahead of a request, with the working that led to it. */
export interface DateAhead {
  readonly kind: DateKind;
  readonly on: Temporal.PlainDate;
  readonly deadline: Deadline;
  /** The person's words for a date of her own, or the organisation's for one that it named. */
  readonly words: string;
}

/**
 * The dates ahead of a request, nearest first. There are none before the letter has arrived, and none once the
 * request is closed. Japan sets no day for an answer: what stands here is ours (reminders) or about a suit (Art. 39).
 */
export function datesAhead(request: Request): readonly DateAhead[] {
  if (request.state !== 'waiting' || !request.arrivedOn) return [];
  const [first, second] = suggestReminders(request.arrivedOn);
  const found = [dated('reminder', first), dated('second-reminder', second), dated('suit', suitOf(request))];
  return found.filter((date) => date !== null).sort((a, b) => Temporal.PlainDate.compare(a.on, b.on));
}

/** Art. 39 in the safe reading: the later day, because it is unsettled whether days off move the end of the wait. */
export function suitOf(request: Request): Deadline | undefined {
  const right = rightsOf(request.draft).find((id) => findRight(id).suitRuleApplies);
  if (!right) return undefined;
  const found = suitDates({ right, sentOn: request.sending?.on ?? null, arrivedOn: request.arrivedOn, refusedOn: null });
  return found.kind === 'dates' ? found.safe : undefined;
}

function dated(kind: DateKind, deadline: Deadline | undefined): DateAhead | null {
  return deadline?.date ? { kind, on: deadline.date, deadline, words: '' } : null;
}
