import { Dexie } from 'dexie';
import { type Due, requestOfKey, standingOf } from '@/domain/request/due';
import { type Holder } from '@/domain/request/fold';
import { lastDayCome, type Moment, type Reminder } from '@/domain/request/reminders';
import { dayText, type DueRow, fromDueRow, fromNoticeRow, type NoticeRow, toDueRow, TOLD } from './due-rows';
import { type KaijiDatabase } from './schema';

/** The reminders of one request that are not over by its history, and until when they are paused. */
export interface Ahead {
  readonly requestId: string;
  readonly holder: Holder;
  readonly dues: readonly Due[];
  readonly pausedUntil: Temporal.PlainDate | null;
}

/**
 * Writes which reminders of a request are not over, in the transaction that writes its row: what the ledger says about
 * them stays. Needs `dues` and `notified` among the tables of the transaction.
 */
export async function writeDues(database: KaijiDatabase, { requestId, holder, dues, pausedUntil }: Ahead): Promise<void> {
  const known = await database.notified.bulkGet(dues.map(({ key }) => key));
  const rows = dues.map((due, index) => toDueRow(due, { standing: standingOf(due, toNotice(known[index]), pausedUntil), holder }));
  await database.dues.where('requestId').equals(requestId).delete();
  await database.dues.bulkPut(rows.filter((row) => row !== null));
}

/** The reminders whose day may have come, by the index and never by a scan. Those that were told are not among them. */
export async function listComing(database: KaijiDatabase, moment: Pick<Moment, 'now' | 'zone'>): Promise<readonly Reminder[]> {
  const last = dayText(lastDayCome(moment));
  return withNotices(database, await database.dues.where('[at+id]').between([Dexie.minKey], [last, Dexie.maxKey]).toArray());
}

/** The zones of the earth can turn the order of two days around: so many rows are more than two days hold. */
const TWO_DAYS = 100;

/** The first reminders ahead, enough of them to find the very first moment; `off` are kinds that are switched off. */
export async function listAhead(database: KaijiDatabase, off: readonly string[]): Promise<readonly Reminder[]> {
  const ahead = database.dues.where('[at+id]').below([TOLD]);
  // A filter reads row by row, which is slow: only where something is switched off.
  const wanted = off.length === 0 ? ahead : ahead.filter(({ kind }) => !off.includes(kind));
  return withNotices(database, await wanted.limit(TWO_DAYS).toArray());
}

/** The reminders that were told and wait for the person. */
export async function listTold(database: KaijiDatabase): Promise<readonly Due[]> {
  return (await toldRows(database).toArray()).map(fromDueRow);
}

/** Requests in which it is the organisation's turn, and of which a reminder waits for the person. */
export async function countRemindedWaiting(database: KaijiDatabase): Promise<number> {
  const theirs = database.dues.where('[at+holder+id]').between([TOLD, 'organisation', Dexie.minKey], [TOLD, 'organisation', Dexie.maxKey]);
  return new Set((await theirs.primaryKeys()).map(requestOfKey)).size;
}

/** The reminders of one request that are not over. */
export async function listOfRequest(database: KaijiDatabase, requestId: string): Promise<readonly Reminder[]> {
  return withNotices(database, await database.dues.where('requestId').equals(requestId).toArray());
}

export function toldRows(database: KaijiDatabase) {
  return database.dues.where('[at+id]').aboveOrEqual([TOLD]);
}

async function withNotices(database: KaijiDatabase, rows: readonly DueRow[]): Promise<readonly Reminder[]> {
  const notices = await database.notified.bulkGet(rows.map(({ id }) => id));
  return rows.map((row, index) => ({ due: fromDueRow(row), ahead: aheadOf(row), notice: toNotice(notices[index]) }));
}

/** A reminder that was put off is told on a day of the person's own. */
function aheadOf({ on, zone, at }: DueRow): Reminder['ahead'] {
  if (at === TOLD) return null;
  return { on: Temporal.PlainDate.from(at), zone: at === on ? zone : null };
}

function toNotice(row: NoticeRow | undefined) {
  return row ? fromNoticeRow(row) : null;
}
