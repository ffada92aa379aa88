import { type Notice } from '@/domain/request/due';
import { collectDue, type Moment, planTelling } from '@/domain/request/reminders';
import { dayText, type NoticeRow, TOLD } from './due-rows';
import { listComing } from './dues';
import { type KaijiDatabase } from './schema';
import { write, type WriteResult } from './write';

export interface Claiming {
  readonly moment: Moment;
  /** Kinds that are switched off. */
  readonly off: readonly string[];
  /** The notifications that the browser shows now. */
  readonly shown: readonly string[];
  /** A fresh id for the notification that is to come; null where none can be shown. */
  readonly note: string | null;
}

export interface Claim {
  /** The requests that the new notification speaks of; none: there is nothing to show. */
  readonly requestIds: readonly string[];
  /** Notifications that the new one takes the place of, or that speak of nothing any more. */
  readonly outdated: readonly string[];
}

/**
 * Takes what is due for one telling. It is only claimed: that it was shown is written by `confirm`. Where nothing can be
 * shown it counts as told at once: the badge and the pages say it.
 */
export function claim(database: KaijiDatabase, { moment, off, shown, note }: Claiming): Promise<WriteResult<Claim>> {
  return write(database, [database.dues, database.notified], async () => {
    const due = collectDue(await listComing(database, moment), moment);
    const { told, passedOver, tell } = planTelling(due, { off, shown });
    await move(database, [
      ...passedOver.map((reminder) => change(reminder.due, { state: 'settled' })),
      ...told.map((reminder) => change(reminder.due, { state: 'told', note: reminder.notice?.note ?? '' })),
      ...tell.map((reminder) => change(reminder.due, note === null ? { state: 'told' } : { state: 'telling', note })),
    ]);
    return summarise(database, note === null ? [] : tell.map((reminder) => reminder.due.requestId), shown);
  });
}

/** One notification at a time: the new one speaks also of what older ones on the screen say. */
async function summarise(database: KaijiDatabase, requestIds: readonly string[], shown: readonly string[]): Promise<Claim> {
  const standing = await listStanding(database, shown);
  if (requestIds.length > 0) return { requestIds: distinct([...requestIds, ...standing.map((notice) => notice.requestId)]), outdated: shown };
  return { requestIds: [], outdated: shown.filter((note) => !standing.some((notice) => notice.note === note)) };
}

/** What notifications on the screen tell that still waits for the person. */
async function listStanding(database: KaijiDatabase, notes: readonly string[]): Promise<readonly NoticeRow[]> {
  const notices = await database.notified.where('note').anyOf(notes).toArray();
  const rows = await database.dues.bulkGet(notices.map(({ key }) => key));
  return notices.filter((_, place) => rows[place]?.at === TOLD);
}

/** The notification `note` is on the screen, and has taken the place of `outdated`. */
export function confirm(database: KaijiDatabase, note: string, outdated: readonly string[]): Promise<WriteResult<void>> {
  return write(database, [database.dues, database.notified], async () => {
    const taken = [...(await onNote(database, note)).filter(isOpen), ...(await listStanding(database, outdated))];
    await move(database, taken.map((notice) => change(notice, { state: 'told', note })));
  });
}

/** A notification is gone, or could not be shown: what it told waits for the person in the pages. */
export function letGo(database: KaijiDatabase, note: string): Promise<WriteResult<void>> {
  return write(database, [database.dues, database.notified], async () => {
    await move(database, (await onNote(database, note)).filter(isOpen).map((notice) => change(notice, { state: 'told' })));
  });
}

/** Claimed or told: an answer of the person may have been quicker than the news that it was shown. */
function isOpen({ state }: NoticeRow): boolean {
  return state === 'telling' || state === 'told';
}

/** The requests that a notification speaks of. */
export async function requestsOnNote(database: KaijiDatabase, note: string): Promise<readonly string[]> {
  return distinct((await onNote(database, note)).map(({ requestId }) => requestId));
}

function onNote(database: KaijiDatabase, note: string): Promise<NoticeRow[]> {
  return database.notified.where('note').equals(note).toArray();
}

/** Puts off what a notification tells, to a day of the person's own. */
export function snoozeNote(database: KaijiDatabase, note: string, until: Temporal.PlainDate): Promise<WriteResult<void>> {
  return write(database, [database.dues, database.notified], async () => {
    await move(database, (await onNote(database, note)).map((notice) => change(notice, { state: 'snoozed', until })));
  });
}

/** Puts off what a request has told, to a day of the person's own. */
export function snoozeRequest(database: KaijiDatabase, requestId: string, until: Temporal.PlainDate): Promise<WriteResult<void>> {
  return moveTold(database, requestId, { state: 'snoozed', until });
}

/** The person has seen what a request had to tell: it is over. */
export function settleRequest(database: KaijiDatabase, requestId: string): Promise<WriteResult<void>> {
  return moveTold(database, requestId, { state: 'settled' });
}

function moveTold(database: KaijiDatabase, requestId: string, what: What): Promise<WriteResult<void>> {
  return write(database, [database.dues, database.notified], async () => {
    const rows = await database.dues.where('requestId').equals(requestId).toArray();
    await move(database, rows.filter(({ at }) => at === TOLD).map(({ id }) => change({ key: id, requestId }, what)));
  });
}

/** What is due of a request was seen where it stands, on the page that the person has just used: nobody has to show it. */
export function tellOnPage(database: KaijiDatabase, requestId: string, moment: Moment): Promise<WriteResult<void>> {
  return write(database, [database.dues, database.notified], async () => {
    const due = collectDue(await listComing(database, moment), moment).filter((reminder) => reminder.due.requestId === requestId);
    await move(database, due.map((reminder) => change(reminder.due, { state: 'told', note: reminder.notice?.note ?? '' })));
  });
}

type What =
  | { readonly state: 'telling' | 'told'; readonly note?: string }
  | { readonly state: 'settled' }
  | { readonly state: 'snoozed'; readonly until: Temporal.PlainDate };

function change({ key, requestId }: Pick<Notice, 'key' | 'requestId'>, what: What): NoticeRow {
  const note = 'note' in what ? (what.note ?? '') : '';
  return { key, requestId, note, state: what.state, until: what.state === 'snoozed' ? dayText(what.until) : null };
}

/** Writes what has become of reminders: into the ledger for good, and into the index where their requests still have them. */
async function move(database: KaijiDatabase, changed: readonly NoticeRow[]): Promise<void> {
  const settled = changed.filter(({ state }) => state === 'settled');
  const moved = changed.filter(({ state }) => state === 'told' || state === 'snoozed'); // A claimed one stays ahead.
  await database.notified.bulkPut(changed);
  await database.dues.bulkDelete(settled.map(({ key }) => key));
  await database.dues.bulkUpdate(moved.map(({ key, until }) => ({ key, changes: { at: until ?? TOLD } })));
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
