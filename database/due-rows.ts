import { type LawZone } from '@/domain/law/zones';
import { type Due, type Notice, type Standing } from '@/domain/request/due';
import { type Holder } from '@/domain/request/fold';

/**
 * A reminder that is not over. `on` and `zone` are those of the date; `at` is the day on which it is told, where the
 * ledger has put it off another one, or `TOLD` while it waits for the person: no tick has to read those again.
 */
export interface DueRow {
  /** The key of the reminder, which is also that of its row in the ledger. */
  readonly id: string;
  readonly requestId: string;
  /** Whose turn it is in the request: its row has the same, and is written with this one. */
  readonly holder: Holder;
  readonly kind: string;
  readonly on: string;
  readonly zone: LawZone | null;
  readonly at: string;
}

/** What the ledger says about one reminder: the stored form of a `Notice`. */
export interface NoticeRow {
  readonly key: string;
  readonly requestId: string;
  readonly note: string;
  readonly state: Notice['state'];
  readonly until: string | null;
}

/** Sorts after every day. */
export const TOLD = '~';

/** The last day whose text sorts after all others: in the year 10000 a sign comes first. */
const LAST_DAY = '9999-12-31';

export function dayText(day: Temporal.PlainDate): string {
  return day.year > 9999 ? LAST_DAY : day.toString();
}

/** The row of a reminder, or null when it is over. */
export function toDueRow({ key, on, ...due }: Due, { standing, holder }: { readonly standing: Standing; readonly holder: Holder }): DueRow | null {
  if (standing.kind === 'settled') return null;
  return { ...due, holder, id: key, on: dayText(on), at: standing.kind === 'now' ? TOLD : dayText(standing.on) };
}

export function fromDueRow({ id, requestId, kind, on, zone }: DueRow): Due {
  return { key: id, requestId, kind, on: Temporal.PlainDate.from(on), zone };
}

export function toNoticeRow({ until, ...notice }: Notice): NoticeRow {
  return { ...notice, until: until && dayText(until) };
}

export function fromNoticeRow({ key, requestId, note, state, until }: NoticeRow): Notice {
  const same = { key, requestId, note };
  if (state === 'snoozed') return { ...same, state, until: Temporal.PlainDate.from(until ?? LAST_DAY) };
  return { ...same, state, until: null };
}
