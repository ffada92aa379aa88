import { defineStore } from 'pinia';
import { computed, type Ref, shallowRef, watch } from 'vue';
import { listAhead, listOfRequest } from '@/database/dues';
import { settleRequest, snoozeRequest, tellOnPage } from '@/database/ledger';
import { appendFacts } from '@/database/record';
import { findReminderSettings } from '@/database/reminder-settings';
import { writeSetting } from '@/database/settings';
import { type WriteResult } from '@/database/write';
import { type RequestFact } from '@/domain/request/event';
import { keyOfKind, readReminderSettings, type ReminderKind, type ReminderSettings, REMINDER_KEYS } from '@/domain/request/reminder-settings';
import { type Moment, nextTelling, type Reminder, type Snooze, snoozeDay } from '@/domain/request/reminders';
import { now, zoneHere } from '@/platform/clock';
import { newId } from '@/platform/ids';
import { followTickTimes, type TickTimes } from '@/platform/tick-times';
import { useLive } from './live';
import { lookForReminders } from './look-for-reminders';
import { memory } from './memory';
import { useNoteAccess } from './note-access';

/** How the person wants to be reminded, and what comes next. */
export const useReminders = defineStore('reminders', () => {
  const notes = useNoteAccess();
  notes.follow();
  const kept = useLive(() => findReminderSettings(memory()));
  const settings = computed<ReminderSettings>(() => kept.value.value ?? readReminderSettings(() => undefined));
  const ahead = useLive(async () => listAhead(memory(), (await findReminderSettings(memory())).off));
  /** When the next reminder comes; null when none is ahead, undefined until that is known. */
  const next = computed(() => ahead.value.value && nextTelling(ahead.value.value, momentNow(settings.value)));
  const times = shallowRef<TickTimes>();
  followTickTimes((seen) => {
    times.value = seen;
  });

  /** For the click with which the person asks to be reminded. The browser's question is put the first time only; later the settings put it. */
  async function allowOnce(): Promise<void> {
    if (notes.access === 'missing' && !settings.value.asked) await notes.ask();
  }

  async function choose(what: 'hour' | 'notify' | 'count', value: number | boolean): Promise<boolean> {
    return (await writeSetting(memory(), REMINDER_KEYS[what], value)).kind === 'written';
  }

  async function chooseKind(kind: ReminderKind, isOn: boolean): Promise<boolean> {
    return (await writeSetting(memory(), keyOfKind(kind), isOn)).kind === 'written';
  }

  return { settings, times, next, allowOnce, choose, chooseKind };
});

function momentNow({ hour }: ReminderSettings): Moment {
  return { now: now(), zone: zoneHere(), hour };
}

/** What one request has to remind of, live, with what the person can do about it. */
export function useRequestReminders(id: Readonly<Ref<string>>) {
  const reminders = useReminders();
  const live = useLive(() => listOfRequest(memory(), id.value));
  const all = computed<readonly Reminder[]>(() => live.value.value ?? []);
  const told = computed(() => all.value.filter(({ ahead }) => ahead === null).map(({ due }) => due));
  const wanted = computed(() => all.value.filter(({ due }) => !reminders.settings.off.includes(due.kind)));
  const next = computed(() => nextTelling(wanted.value, momentNow(reminders.settings)));
  const lastResult = shallowRef<WriteResult<void>>();
  watch(id, live.restart);

  async function answer(writing: Promise<WriteResult<void>>): Promise<boolean> {
    lastResult.value = await writing;
    lookForReminders();
    return lastResult.value.kind === 'written';
  }

  /** Puts off what was told, to a day of the person's own. */
  function snooze(until: Temporal.PlainDate | Snooze): Promise<boolean> {
    const day = typeof until === 'string' ? snoozeDay(until, { now: now(), zone: zoneHere() }) : until;
    return answer(snoozeRequest(memory(), id.value, day));
  }

  const settle = (): Promise<boolean> => answer(settleRequest(memory(), id.value));
  /** The person has just changed the request here: what is due of it by that is seen where it stands. */
  const seen = (): Promise<boolean> => answer(tellOnPage(memory(), id.value, momentNow(reminders.settings)));

  const resume = (): Promise<boolean> => answer(record({ kind: 'resumed' }));

  async function record(fact: RequestFact): Promise<WriteResult<void>> {
    const result = await appendFacts(memory(), id.value, { facts: [fact], now: now(), newId });
    return result.kind === 'written' ? { kind: 'written', value: undefined } : result;
  }

  return { told, next, lastResult, snooze, settle, seen, resume };
}
