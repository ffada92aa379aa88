import { listAhead } from '@/database/dues';
import { letGo, requestsOnNote, snoozeNote } from '@/database/ledger';
import { observe } from '@/database/live';
import { findReminderSettings } from '@/database/reminder-settings';
import { doAllNeedPerson } from '@/database/requests';
import { type KaijiDatabase } from '@/database/schema';
import { secondsToSleep, SNOOZES, snoozeDay } from '@/domain/request/reminders';
import { Command } from '@/messages/commands';
import { read } from '@/messages/read';
import { onWake, wakeAfter } from '@/platform/alarms';
import { now, zoneHere } from '@/platform/clock';
import { hideNote, onNoteAnswered } from '@/platform/notifications';
import { isOwnPage, onMessage, onStarted } from '@/platform/runtime';
import { openOwnPage } from '@/platform/tabs';
import { keepTickTimes } from '@/platform/tick-times';
import { oneAtATime } from '@/stores/one-at-a-time';
import { type Incidents } from './incidents';
import { momentNow, tellReminders } from './tell-reminders';

/**
 * Reminds the person of dates. What is due is in the database; the alarm only wakes us. It is set anew at each start of
 * ours, after each tick, when reminders change, and when a page asks, because browsers lose alarms.
 */
export function remind(database: KaijiDatabase, incidents: Incidents): void {
  const arm = oneAtATime(() => setAlarm(database));
  const tick = oneAtATime(async () => {
    await tellReminders(database).finally(arm); // Whatever went wrong, there is a next time.
    await keepTickTimes({ lookedAt: now().toString() });
  });

  onWake(() => incidents.guard(tick));
  onStarted(() => incidents.guard(tick));
  onMessage((raw, sender) => {
    if (!isOwnPage(sender)) return undefined;
    const reading = read(Command, raw);
    if (reading.kind === 'message' && reading.message.kind === 'lookForReminders') incidents.guard(tick);
    return undefined;
  });
  onNoteAnswered({
    onClicked: (note) => incidents.guard(() => openFrom(database, note)),
    onButton: (note, button) => incidents.guard(() => snoozeFrom(database, note, button)),
    onClosed: (note) => incidents.guard(() => letGo(database, note)),
  });
  observe(() => whatIsAhead(database), { onValue: () => incidents.guard(arm), onError: () => incidents.count('concern-failed') });
}

async function setAlarm(database: KaijiDatabase): Promise<void> {
  const { settings, ahead } = await whatIsAhead(database);
  const seconds = secondsToSleep(ahead, momentNow(settings));
  await wakeAfter(seconds);
  await keepTickTimes({ wakesAt: now().add({ seconds }).toString() });
}

async function whatIsAhead(database: KaijiDatabase) {
  const settings = await findReminderSettings(database);
  return { settings, ahead: await listAhead(database, settings.off) };
}

/** Opens what a notification speaks of: the request, or a list that holds all of them; those of the organisation's turn have a day as well. */
async function openFrom(database: KaijiDatabase, note: string): Promise<void> {
  const ids = await requestsOnNote(database, note);
  const list = (await doAllNeedPerson(database, ids)) ? 'requests?view=needs-me' : 'requests';
  await openOwnPage(`options.html#/${ids.length === 1 ? `requests/${ids[0]}` : list}`);
  await letGo(database, note);
  await hideNote(note);
}

async function snoozeFrom(database: KaijiDatabase, note: string, button: number): Promise<void> {
  const snooze = SNOOZES[button];
  if (snooze) await snoozeNote(database, note, snoozeDay(snooze, { now: now(), zone: zoneHere() }));
  await hideNote(note);
}
