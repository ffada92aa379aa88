import { claim, confirm, letGo } from '@/database/ledger';
import { findReminderSettings } from '@/database/reminder-settings';
import { type KaijiDatabase } from '@/database/schema';
import { type WriteResult } from '@/database/write';
import { type ReminderSettings } from '@/domain/request/reminder-settings';
import { type Moment } from '@/domain/request/reminders';
import { now, zoneHere } from '@/platform/clock';
import { newId } from '@/platform/ids';
import { findNoteAccess, hideNote, listShownNotes, type Note, showNote } from '@/platform/notifications';
import { withCount, words, type Words } from './words';

const PREFIX = 'reminder-';

export function isReminderNote(id: string): boolean {
  return id.startsWith(PREFIX);
}

export function momentNow({ hour }: ReminderSettings): Moment {
  return { now: now(), zone: zoneHere(), hour };
}

/**
 * Tells what is due, each thing once, though the browser may stop us at every `await`. A notification and the ledger
 * cannot be written together, so it goes in steps that can be begun again:
 *
 * 1. `claim`: the ledger says which notification will tell what. Stopped before it, nothing has happened; after it, the
 *    next tick finds the claim, and asks the browser whether that notification is there.
 * 2. The notification is shown under the claimed id, fresh for each claim. If it is there, the next tick only notes that;
 *    if not, it tells anew. Clicked or waved away meanwhile, the answer itself wakes us and says that it was shown.
 * 3. `confirm`: told. Stopped before the older notifications are taken away, the next tick does that.
 *
 * Only when the whole browser dies between 2 and 3 is a reminder told twice: better than never.
 */
export async function tellReminders(database: KaijiDatabase): Promise<void> {
  const settings = await findReminderSettings(database);
  const sentences = await words(database);
  const isAllowed = settings.notify && (await findNoteAccess()) === 'allowed';
  const shown = (await listShownNotes()).filter(isReminderNote);
  const note = isAllowed ? PREFIX + newId() : null;
  const claimed = written(await claim(database, { moment: momentNow(settings), off: settings.off, shown, note }));
  if (note !== null && claimed.requestIds.length > 0) {
    await showOrLetGo(database, compose(note, claimed.requestIds.length, sentences));
    written(await confirm(database, note, claimed.outdated));
  }
  for (const outdated of claimed.outdated) await hideNote(outdated);
}

/** One that the browser refuses to show counts as told: the badge and the pages say it, and nobody tries for ever. */
async function showOrLetGo(database: KaijiDatabase, note: Note): Promise<void> {
  try {
    await showNote(note);
  } catch (error) {
    await letGo(database, note.id);
    throw error;
  }
}

/** Says how many requests there are something about and nothing more: it can be read on a locked screen. */
function compose(id: string, count: number, sentences: Words): Note {
  const buttons = [sentences.snoozeTomorrow, sentences.snoozeWeek];
  if (count === 1) return { id, title: sentences.reminderTitle, message: sentences.reminderText, buttons };
  return { id, title: withCount(sentences.digestTitle, count), message: sentences.digestText, buttons };
}

/** What was written; a ledger that cannot be written tells nothing, because it could not know of it afterwards. */
function written<T>(result: WriteResult<T>): T {
  if (result.kind !== 'written') throw new Error(`The ledger was not written: ${result.kind}`);
  return result.value;
}
