import { checkDay, type DayProblem } from '@/domain/request/action';
import { type Channel, type LetterRecord, type Sending } from '@/domain/request/event';

/** When and how a letter really went, as it is typed. `sure`: a day before the letter's own date is meant so. */
export interface TypedSending {
  readonly on: string;
  readonly channel: Channel;
  readonly tracking: string;
  readonly sure: boolean;
}

export interface SendingOccasion {
  readonly letter: LetterRecord;
  readonly today: Temporal.PlainDate;
  /** The day that stands on the letter; null where it is not known. */
  readonly datedOn: Temporal.PlainDate | null;
}

export type ReadSending =
  | { readonly kind: 'sending'; readonly sending: Sending }
  | { readonly kind: 'problem'; readonly problem: DayProblem }
  /** It would have been sent before it was written: possible only if one of the two days is wrong, so the person is asked. */
  | { readonly kind: 'before-letter'; readonly datedOn: Temporal.PlainDate; readonly on: Temporal.PlainDate };

export function startSending(today: Temporal.PlainDate, channel: Channel | null): TypedSending {
  return { on: today.toString(), channel: channel ?? 'registered-mail', tracking: '', sure: false };
}

export function readSending({ on, channel, tracking, sure }: TypedSending, { letter, today, datedOn }: SendingOccasion): ReadSending {
  const checked = checkDay(on, { today });
  if (checked.kind === 'problem') return checked;
  if (datedOn && !sure && Temporal.PlainDate.compare(checked.on, datedOn) < 0) return { kind: 'before-letter', datedOn, on: checked.on };
  return { kind: 'sending', sending: { on: checked.on, channel, tracking: tracking.trim(), letter } };
}
