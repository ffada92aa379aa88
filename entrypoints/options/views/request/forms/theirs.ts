import { checkDay } from '@/domain/request/action';
import { checkDayAhead } from '@/domain/request/day-ahead';
import { type AskedFor, type RequestFact, type Result } from '@/domain/request/event';

export const THEIR_DEEDS = ['answered', 'asked', 'acknowledged', 'extended', 'received'] as const;
/** What something that came from the organisation amounts to. `received` says nothing more than that it came. */
export type TheirDeed = (typeof THEIR_DEEDS)[number];

/** What came, as it is typed. `from` and `subject` are those of a mail. An empty choice was not made yet. */
export interface TypedTheirs {
  readonly deed: TheirDeed | '';
  readonly on: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly reference: string;
  readonly what: AskedFor | '';
  readonly until: string;
  readonly result: Result | '';
  readonly reasonsGiven: boolean;
}

export const NOTHING_CAME: TypedTheirs = {
  deed: '', on: '', from: '', subject: '', text: '', reference: '', what: '', until: '', result: '', reasonsGiven: false,
};

export interface TheirsOccasion {
  readonly today: Temporal.PlainDate;
  readonly notBefore: Temporal.PlainDate | null;
  readonly fileIds: readonly string[];
}

export const THEIRS_GAPS = ['deed', 'on', 'what', 'until', 'result', 'text'] as const;
export type TheirsGap = (typeof THEIRS_GAPS)[number];

export type ReadTheirs = { readonly kind: 'facts'; readonly facts: readonly RequestFact[] } | { readonly kind: 'gaps'; readonly gaps: readonly TheirsGap[] };

/**
 * What is recorded: what it amounts to, and the mail itself where there was one. The text stands in one of them only, so that
 * nothing of it is left when it is erased: in what later letters quote where that has words, else in the mail.
 */
export function readTheirs(typed: TypedTheirs, occasion: TheirsOccasion): ReadTheirs {
  const gaps = gapsOf(typed, occasion);
  const checked = checkDay(typed.on, occasion);
  if (gaps.length > 0 || checked.kind === 'problem' || typed.deed === '') return { kind: 'gaps', gaps };
  const deed = toFact(typed, checked.on, occasion);
  if (typed.deed === 'received') return { kind: 'facts', facts: [deed] };
  const mail = { ...typed, text: 'words' in deed ? '' : typed.text };
  const isMail = [mail.from, mail.subject, mail.text].some((words) => words.trim() !== '');
  return { kind: 'facts', facts: isMail ? [deed, received(mail, checked.on, occasion)] : [deed] };
}

function gapsOf({ deed, on, what, until, result, text, from, subject }: TypedTheirs, occasion: TheirsOccasion): readonly TheirsGap[] {
  const isEmpty = [text, from, subject].every((words) => words.trim() === '') && occasion.fileIds.length === 0;
  const asksUntil = deed === 'asked' || deed === 'extended';
  const isMissing: Readonly<Record<TheirsGap, boolean>> = {
    deed: deed === '',
    on: checkDay(on, occasion).kind === 'problem',
    what: deed === 'asked' && what === '',
    until: asksUntil && until !== '' && checkDayAhead(until, { today: untilFrom(on, occasion) }).kind === 'problem',
    result: deed === 'answered' && result === '',
    text: deed === 'received' && isEmpty,
  };
  return THEIRS_GAPS.filter((gap) => isMissing[gap]);
}

/** A day that they named lies on or after the day on which they named it, though it may have passed since. */
function untilFrom(on: string, occasion: TheirsOccasion): Temporal.PlainDate {
  const checked = checkDay(on, occasion);
  return checked.kind === 'day' ? checked.on : occasion.today;
}

function toFact(typed: TypedTheirs, on: Temporal.PlainDate, occasion: TheirsOccasion): RequestFact {
  const words = typed.text.trim();
  const until = typed.until === '' ? null : Temporal.PlainDate.from(typed.until);
  switch (typed.deed) {
    case 'answered':
      return { kind: 'answered', on, result: typed.result || 'partial', words, reasonsGiven: typed.result !== 'full' && typed.reasonsGiven };
    case 'asked':
      return { kind: 'asked', on, what: typed.what || 'procedure', words, until };
    case 'acknowledged':
      return { kind: 'acknowledged', on, theirReference: typed.reference.trim() };
    case 'extended':
      return { kind: 'extended', on, until, words };
    case 'received':
    case '':
      return received(typed, on, occasion);
  }
}

function received({ from, subject, text }: TypedTheirs, on: Temporal.PlainDate, { fileIds }: TheirsOccasion): RequestFact {
  return { kind: 'received', on, from: from.trim(), subject: subject.trim(), text: text.trim(), fileIds };
}
