import { extension, fromOwnPage, fromPage, ORIGIN, resetExtension } from '@/tests/support/extension';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { listTold, writeDues } from '@/database/dues';
import { listIncidents } from '@/database/incidents';
import { type KaijiDatabase, type RequestRow } from '@/database/schema';
import { writeSetting } from '@/database/settings';
import { dueKey } from '@/domain/request/due';
import { keyOfKind, REMINDER_KEYS } from '@/domain/request/reminder-settings';
import { background as english } from '@/locales/en.json';
import { background as japanese } from '@/locales/ja.json';
import { connect, expectWritten, freshMemory } from '@/tests/support/memory';
import { day, moment } from '@/tests/support/requests';
import { createIncidents, type Incidents } from './incidents';
import { remind } from './reminders';
import { withCount } from './words';

let database: KaijiDatabase;
let incidents: Incidents;

beforeEach(async () => {
  resetExtension();
  Object.defineProperty(navigator, 'languages', { configurable: true, value: ['en-GB'] });
  database = await freshMemory();
  incidents = createIncidents(database);
  itIs('2026-12-10T00:00:00Z'); // nine in Tokyo
});

afterEach(() => {
  vi.restoreAllMocks();
});

function itIs(at: string): void {
  vi.spyOn(Temporal.Now, 'instant').mockReturnValue(moment(at));
}

async function haveDue(requestId: string, on = '2026-12-10', kind = 'own'): Promise<void> {
  const due = { key: dueKey({ requestId, milestone: kind, on: day(on) }), requestId, kind, on: day(on), zone: null };
  await database.transaction('rw', database.dues, database.notified, () => writeDues(database, { requestId, holder: 'organisation', dues: [due], pausedUntil: null }));
}

const wake = (): unknown => extension.alarms.onAlarm.emit({ name: 'tick' });
const shown = (): Record<string, unknown>[] => [...extension.notifications.shown.values()];
const shownIds = (): string[] => [...extension.notifications.shown.keys()];
const told = async (): Promise<string[]> => (await listTold(database)).map(({ requestId }) => requestId).sort();
/** Long enough for everything that an event sets off. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 40));

describe('a reminder', () => {
  it('is shown when its hour has come, in words that anybody may read, and once', async () => {
    await haveDue('r1');
    remind(database, incidents);
    itIs('2026-12-09T23:59:00Z');
    wake();
    await settled();
    expect(shown()).toEqual([]);
    itIs('2026-12-10T00:00:00Z');
    wake();
    wake();
    await vi.waitFor(async () => expect(await told()).toEqual(['r1']));
    expect(shown()).toEqual([expect.objectContaining({ type: 'basic', title: english.reminderTitle, message: english.reminderText })]);
    wake();
    await settled();
    expect(extension.notifications.create).toHaveBeenCalledTimes(1);
  });

  it.each<[string, () => unknown]>([
    ['the browser starts', () => extension.runtime.onStartup.emit()],
    ['Kaiji is installed or updated', () => extension.runtime.onInstalled.emit({ reason: 'update' })],
    ['a page of ours asks', () => extension.runtime.onMessage.emit({ kind: 'lookForReminders' }, fromOwnPage())],
  ])('that is late is shown when %s', async (_, happens) => {
    await haveDue('r1', '2026-03-01');
    remind(database, incidents);
    happens();
    await vi.waitFor(() => expect(shown()).toHaveLength(1));
  });

  it('is not brought by a page of the company', async () => {
    await haveDue('r1');
    remind(database, incidents);
    extension.runtime.onMessage.emit({ kind: 'lookForReminders' }, fromPage('https://jitera.com/'));
    await settled();
    expect(shown()).toEqual([]);
  });

  it('is one of many in a single notification after a long absence', async () => {
    for (let number = 1; number <= 20; number += 1) await haveDue(`r${number}`, '2026-03-01');
    remind(database, incidents);
    wake();
    await vi.waitFor(async () => expect(await told()).toHaveLength(20));
    expect(shown()).toEqual([expect.objectContaining({ title: withCount(english.digestTitle, 20), message: english.digestText })]);
  });

  it('joins an older one that is still on the screen', async () => {
    await haveDue('r1', '2026-12-09');
    await haveDue('r2', '2026-12-10');
    remind(database, incidents);
    itIs('2026-12-09T12:00:00Z');
    wake();
    await vi.waitFor(async () => expect(await told()).toEqual(['r1']));
    itIs('2026-12-10T00:00:00Z');
    wake();
    await vi.waitFor(() => expect(shown()).toEqual([expect.objectContaining({ title: withCount(english.digestTitle, 2) })]));
  });

  it('speaks the language that the person chose', async () => {
    expectWritten(await writeSetting(database, 'language', 'ja'));
    await haveDue('r1');
    remind(database, incidents);
    wake();
    await vi.waitFor(() => expect(shown()).toEqual([expect.objectContaining({ title: japanese.reminderTitle })]));
  });

  it('comes at the hour that the person chose, and not at all where its kind is switched off', async () => {
    expectWritten(await writeSetting(database, REMINDER_KEYS.hour, 12));
    expectWritten(await writeSetting(database, keyOfKind('suit'), false));
    await haveDue('r1');
    await haveDue('r2', '2026-12-10', 'suit');
    remind(database, incidents);
    wake();
    await settled();
    expect(shown()).toEqual([]);
    itIs('2026-12-10T03:00:00Z');
    wake();
    await vi.waitFor(async () => expect(await told()).toEqual(['r1']));
    expect(shown()).toHaveLength(1);
    expect((await database.dues.toArray()).map(({ requestId }) => requestId)).toEqual(['r1']);
  });
});

describe('where nothing may be shown', () => {
  it.each<[string, () => unknown]>([
    ['the permission is refused', () => extension.permissions.contains.mockResolvedValue(false)],
    ['the browser’s own settings say no', () => extension.notifications.getPermissionLevel.mockResolvedValue('denied')],
    ['the person has switched it off', () => writeSetting(database, REMINDER_KEYS.notify, false)],
  ])('because %s, a reminder waits in the pages', async (_, refuse) => {
    await refuse();
    await haveDue('r1');
    remind(database, incidents);
    wake();
    await vi.waitFor(async () => expect(await told()).toEqual(['r1']));
    expect(extension.notifications.create).not.toHaveBeenCalled();
  });

  it('because the browser fails, it waits in the pages too, and the failure is counted', async () => {
    extension.notifications.create.mockRejectedValueOnce(new Error('Unable to download all specified images.'));
    await haveDue('r1');
    remind(database, incidents);
    wake();
    await vi.waitFor(async () => expect(await listIncidents(database)).toMatchObject([{ kind: 'concern-failed', count: 1 }]));
    expect(await told()).toEqual(['r1']);
    expect(extension.alarms.create).toHaveBeenCalled();
  });
});

describe('the alarm', () => {
  const lastAlarm = (): unknown => extension.alarms.create.mock.lastCall?.[1];

  it('is set at each start, and again when reminders change', async () => {
    remind(database, incidents);
    await vi.waitFor(() => expect(lastAlarm()).toEqual({ delayInMinutes: 60, periodInMinutes: 60 }));
    itIs('2026-12-09T23:45:00Z');
    await haveDue('r1');
    await vi.waitFor(() => expect(lastAlarm()).toEqual({ delayInMinutes: 15, periodInMinutes: 60 }));
  });

  it('says to the pages when it was heard and when it comes', async () => {
    remind(database, incidents);
    wake();
    const times = async () => (await extension.storage.session.get('tickTimes')) as { tickTimes?: unknown };
    await vi.waitFor(async () => expect(await times()).toEqual({ tickTimes: { lookedAt: '2026-12-10T00:00:00Z', wakesAt: '2026-12-10T01:00:00Z' } }));
  });

  it('of another name is none of ours', async () => {
    await haveDue('r1');
    remind(database, incidents);
    extension.alarms.onAlarm.emit({ name: 'undo' });
    await settled();
    expect(shown()).toEqual([]);
  });
});

describe('the answer to a notification', () => {
  async function show(...requestIds: readonly string[]): Promise<string> {
    for (const requestId of requestIds) await haveDue(requestId);
    remind(database, incidents);
    wake();
    await vi.waitFor(async () => expect(await told()).toEqual([...requestIds].sort()));
    return shownIds()[0] ?? '';
  }

  it('by a click opens the request and takes the notification away', async () => {
    const note = await show('r1');
    extension.notifications.onClicked.emit(note);
    await vi.waitFor(() => expect(extension.tabs.create).toHaveBeenCalledWith({ url: `${ORIGIN}options.html#/requests/r1` }));
    await vi.waitFor(() => expect(shown()).toEqual([]));
    expect(await told()).toEqual(['r1']);
  });

  it.each([
    ['that needs the person where all of them do', ['person', 'person'], '?view=needs-me'],
    ['of all where one waits for the organisation', ['person', 'organisation'], ''],
  ])('by a click on one of several opens the list %s', async (...[, holders, query]) => {
    await database.requests.bulkPut(holders.map((holder, place) => ({ id: `r${place + 1}`, holder }) as RequestRow));
    extension.notifications.onClicked.emit(await show('r1', 'r2'));
    await vi.waitFor(() => expect(extension.tabs.create).toHaveBeenCalledWith({ url: `${ORIGIN}options.html#/requests${query}` }));
  });

  it.each([
    [0, '2026-12-11T00:00:00Z'],
    [1, '2026-12-17T00:00:00Z'],
  ])('by button %i puts it off until %s', async (button, until) => {
    extension.notifications.onButtonClicked.emit(await show('r1'), button);
    await vi.waitFor(() => expect(shown()).toEqual([]));
    expect(await told()).toEqual([]);
    vi.spyOn(Temporal.Now, 'instant').mockReturnValue(moment(until).subtract({ seconds: 1 }));
    wake();
    await settled();
    expect(shown()).toEqual([]);
    itIs(until);
    wake();
    await vi.waitFor(() => expect(shown()).toHaveLength(1));
  });

  it('is heard from the moment on at which notifications are allowed', async () => {
    const { notifications } = extension;
    Object.assign(extension, { notifications: undefined });
    remind(database, incidents);
    Object.assign(extension, { notifications });
    expect(notifications.onClicked.count()).toBe(0);
    extension.permissions.onAdded.emit({ permissions: ['notifications'] });
    extension.permissions.onAdded.emit({ permissions: ['browsingData'] });
    expect(notifications.onClicked.count()).toBe(1);
    await settled();
  });
});

describe('a background that is killed', () => {
  const API: readonly Mock[] = [
    extension.notifications.create, extension.notifications.getAll, extension.notifications.clear, extension.notifications.getPermissionLevel,
    extension.permissions.contains, extension.alarms.create,
  ];

  /** Lets the n-th step of the background be its last: it is begun, and does (`after`) or does not (`before`) have its effect. */
  function killAt(step: number, when: 'before' | 'after'): () => boolean {
    let steps = 0;
    const never = new Promise<never>(() => undefined);
    const kill = (work: (...given: unknown[]) => unknown) => (...given: unknown[]) => {
      steps += 1;
      if (steps > step) return never;
      if (steps < step) return work(...given);
      if (when === 'after') void work(...given);
      return never;
    };
    for (const mock of API) mock.mockImplementation(kill(mock.getMockImplementation() ?? (() => Promise.resolve(undefined))));
    const transaction = database.transaction.bind(database) as (...given: unknown[]) => unknown;
    vi.spyOn(database, 'transaction').mockImplementation(kill(transaction) as typeof database.transaction);
    return () => steps >= step;
  }

  /** A new background over the same rows and the same screen. */
  function restart(): void {
    for (const mock of API) mock.mockReset();
    for (const heard of [extension.alarms.onAlarm, extension.runtime.onStartup, extension.runtime.onInstalled, extension.runtime.onMessage]) heard.clear();
    for (const heard of [extension.notifications.onClicked, extension.notifications.onButtonClicked, extension.notifications.onClosed]) heard.clear();
    database = connect(database.name);
    incidents = createIncidents(database);
    remind(database, incidents);
  }

  let everShown: string[];

  beforeEach(() => {
    everShown = [];
    const set = extension.notifications.shown.set.bind(extension.notifications.shown);
    vi.spyOn(extension.notifications.shown, 'set').mockImplementation((id, options) => {
      everShown.push(id);
      return set(id, options);
    });
  });

  const STEPS = Array.from({ length: 8 }, (_, index) => index + 1);

  for (const when of ['before', 'after'] as const) {
    it.each(STEPS)(`${when} the effect of step %i shows each reminder once`, async (step) => {
      await haveDue('r1');
      await haveDue('r2', '2026-12-09');
      remind(database, incidents);
      await settled();
      const wasKilled = killAt(step, when);
      wake();
      await settled();
      if (step <= 5) expect(wasKilled()).toBe(true);
      restart();
      wake();
      await vi.waitFor(async () => expect(await told()).toEqual(['r1', 'r2']));
      await settled();
      wake();
      await settled();
      expect(everShown).toHaveLength(1);
      expect(shownIds()).toEqual(everShown);
    });

    it.each(STEPS)(`${when} the effect of step %i does not show again what was waved away while nobody ran`, async (step) => {
      await haveDue('r1');
      remind(database, incidents);
      await settled();
      killAt(step, when);
      wake();
      await settled();
      const [note] = shownIds();
      extension.notifications.shown.clear();
      restart();
      if (note !== undefined) extension.notifications.onClosed.emit(note, true);
      await settled();
      wake();
      await settled();
      expect(everShown).toHaveLength(1);
      expect(await told()).toEqual(['r1']);
    });
  }
});
