import { extension, fromOwnPage, fromPage, ORIGIN, resetExtension } from '@/tests/support/extension';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listIncidents } from '@/database/incidents';
import { appendFacts, startRequest } from '@/database/record';
import { type KaijiDatabase } from '@/database/schema';
import { writeSetting } from '@/database/settings';
import { background as english } from '@/locales/en.json';
import { background as japanese } from '@/locales/ja.json';
import { holdLock } from '@/platform/locks';
import { anOccasion, expectWritten, freshMemory } from '@/tests/support/memory';
import { fakeLocks } from '@/tests/support/locks';
import { aDraft, arrived, READIED, sent } from '@/tests/support/requests';
import { showBadge } from './badge';
import { createIncidents, type Incidents } from './incidents';
import { hearPages } from './sites';
import { updateInPeace } from './update';
import { withCount, words } from './words';

const OPENED = { kind: 'pageOpened' };
const SEEN = { kind: 'siteSeen', address: 'https://jitera.com/', isNew: true, hosts: [], cut: false, fields: [], geolocation: 'prompt' };

let database: KaijiDatabase;
let incidents: Incidents;

beforeEach(async () => {
  resetExtension();
  Object.defineProperty(navigator, 'languages', { configurable: true, value: ['en-GB'] });
  Object.defineProperty(navigator, 'locks', { configurable: true, value: fakeLocks() });
  database = await freshMemory();
  incidents = createIncidents(database);
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function counted(): Promise<Record<string, number>> {
  return Object.fromEntries((await listIncidents(database)).map(({ kind, count }) => [kind, count]));
}

const send = (message: unknown, sender: object): unknown[] => extension.runtime.onMessage.emit(message, sender);
/** Long enough for everything that a message sets off. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('the local log', () => {
  it('counts each kind, and a flood in few writes', async () => {
    const written = vi.spyOn(database.incidents, 'put');
    for (let times = 0; times < 500; times += 1) incidents.count('message-malformed');
    incidents.count('message-too-large');
    await vi.waitFor(async () => expect(await counted()).toEqual({ 'message-malformed': 500, 'message-too-large': 1 }));
    expect(written.mock.calls.length).toBeLessThanOrEqual(3);
    incidents.count('message-too-large');
    await vi.waitFor(async () => expect(await counted()).toMatchObject({ 'message-too-large': 2 }));
  });

  it.each<[string, () => Promise<unknown>]>([
    ['fails later', () => Promise.reject(new Error('broken'))],
    ['throws at once', () => { throw new Error('broken'); }],
  ])('has one line more when a concern %s, and nothing else happens', async (_, work) => {
    incidents.guard(work);
    await vi.waitFor(async () => expect(await counted()).toEqual({ 'concern-failed': 1 }));
  });

  it('counts on after a write of it has failed', async () => {
    const broken = vi.spyOn(database.incidents, 'put').mockRejectedValue(new DOMException('no', 'UnknownError'));
    incidents.count('message-malformed');
    await vi.waitFor(() => expect(broken).toHaveBeenCalled());
    broken.mockRestore();
    await settled();
    incidents.count('message-malformed');
    await vi.waitFor(async () => expect(await counted()).toMatchObject({ 'message-malformed': expect.any(Number) }));
  });
});

describe('a page of the company', () => {
  beforeEach(() => {
    hearPages(database, incidents);
  });

  it('is marked in the toolbar for its own tab, by icon and by words', async () => {
    send(OPENED, fromPage('https://www.jitera.com/careers?x=1', 7));
    await vi.waitFor(() => expect(extension.action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: english.onSite }));
    expect(extension.action.setIcon).toHaveBeenCalledWith({ tabId: 7, path: { 16: '/icon/site-16.png', 32: '/icon/site-32.png' } });
    expect(await counted()).toEqual({});
  });

  it('is marked in the language that the person chose', async () => {
    expectWritten(await writeSetting(database, 'language', 'ja'));
    send(OPENED, fromPage('https://jitera.com/'));
    await vi.waitFor(() => expect(extension.action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: japanese.onSite }));
  });

  it.each<[string, unknown, object, string]>([
    ['another extension', OPENED, { ...fromPage('https://jitera.com/'), id: 'other' }, 'message-from-stranger'],
    ['a frame', OPENED, { ...fromPage('https://jitera.com/'), frameId: 3 }, 'message-from-stranger'],
    ['no tab', OPENED, { id: 'ours', url: 'https://jitera.com/', frameId: 0 }, 'message-from-stranger'],
    ['another site that names the company’s address', SEEN, fromPage('https://evil.test/'), 'message-from-stranger'],
    ['a page that names an address of another host', SEEN, fromPage('https://www.jitera.com/'), 'message-from-stranger'],
    ['a page without an address', OPENED, { id: 'ours', frameId: 0, tab: { id: 7 } }, 'message-from-stranger'],
    ['a script that says something else', { kind: 'other' }, fromPage('https://jitera.com/'), 'message-malformed'],
    ['a script that says one thing more', { ...OPENED, more: 1 }, fromPage('https://jitera.com/'), 'message-malformed'],
    ['a script that says too much', { ...OPENED, more: 'x'.repeat(300_000) }, fromPage('https://jitera.com/'), 'message-too-large'],
  ])('is not what %s says: it is dropped and counted', async (...[, message, sender, kind]) => {
    expect(send(message, sender)).toEqual([undefined]);
    await vi.waitFor(async () => expect(await counted()).toEqual({ [kind]: 1 }));
    expect(extension.action.setIcon).not.toHaveBeenCalled();
  });

  it('that floods us is marked, then counted only', async () => {
    for (let times = 0; times < 100; times += 1) send(OPENED, fromPage('https://jitera.com/'));
    await vi.waitFor(async () => expect(await counted()).toEqual({ 'message-too-many': 70 }));
    expect(extension.action.setIcon.mock.calls.length).toBeLessThanOrEqual(30);
    send(OPENED, fromPage('https://jitera.com/', 9));
    await vi.waitFor(() => expect(extension.action.setIcon).toHaveBeenCalledWith(expect.objectContaining({ tabId: 9 })));
  });

  it('that is closed before it is marked costs one line in the log', async () => {
    extension.action.setIcon.mockRejectedValue(new Error('No tab with id: 7.'));
    send(OPENED, fromPage('https://jitera.com/'));
    await vi.waitFor(async () => expect(await counted()).toEqual({ 'concern-failed': 1 }));
  });

  it('is not looked for in what our own pages say', async () => {
    send({ kind: 'applyUpdate', returnTo: '#/' }, fromOwnPage());
    await settled();
    expect(await counted()).toEqual({});
  });
});

describe('the number on the toolbar', () => {
  const lastText = (): unknown => extension.action.setBadgeText.mock.lastCall?.[0];
  const lastTitle = (): unknown => extension.action.setTitle.mock.lastCall?.[0];

  it('is that of the requests that need the person, and follows each change', async () => {
    showBadge(database, incidents);
    await vi.waitFor(() => expect(lastText()).toEqual({ text: '' }));
    expect(lastTitle()).toEqual({ title: english.actionTitle });
    const { id } = expectWritten(await startRequest(database, aDraft(), { ...anOccasion(), year: 2026 }));
    await vi.waitFor(() => expect(lastText()).toEqual({ text: '1' }));
    expect(lastTitle()).toEqual({ title: withCount(english.needsYou, 1) });
    expectWritten(await appendFacts(database, id, { ...anOccasion('2026-11-21T00:00:00Z'), facts: [READIED, sent('2026-11-20'), arrived('2026-11-21')] }));
    await vi.waitFor(() => expect(lastText()).toEqual({ text: '' }));
  });

  it('changes its words with the language', async () => {
    showBadge(database, incidents);
    await vi.waitFor(() => expect(lastTitle()).toEqual({ title: english.actionTitle }));
    expectWritten(await startRequest(database, aDraft(), { ...anOccasion(), year: 2026 }));
    await vi.waitFor(() => expect(lastText()).toEqual({ text: '1' }));
    expectWritten(await writeSetting(database, 'language', 'ja'));
    await vi.waitFor(() => expect(lastTitle()).toEqual({ title: withCount(japanese.needsYou, 1) }));
  });

  it('is coloured at each start', async () => {
    showBadge(database, incidents);
    extension.runtime.onStartup.emit();
    await vi.waitFor(() => expect(extension.action.setBadgeTextColor).toHaveBeenCalledTimes(1));
    expect(extension.action.setBadgeBackgroundColor).toHaveBeenCalledTimes(1);
  });
});

describe('a new version', () => {
  beforeEach(() => {
    updateInPeace(incidents);
  });

  const updateReady = async () => (await extension.storage.session.get('updateReady')) as { updateReady?: boolean };
  const apply = (message: unknown = { kind: 'applyUpdate', returnTo: '#/draft/1' }, sender = fromOwnPage()) => send(message, sender)[0];

  it('restarts us at once when nobody is looking', async () => {
    extension.runtime.onUpdateAvailable.emit({ version: '2' });
    await vi.waitFor(() => expect(extension.runtime.reload).toHaveBeenCalledTimes(1));
    expect(await updateReady()).toEqual({});
  });

  it('waits and is announced while the tracker is open', async () => {
    const close = holdLock('tracker-open');
    extension.runtime.onUpdateAvailable.emit({ version: '2' });
    await vi.waitFor(async () => expect(await updateReady()).toEqual({ updateReady: true }));
    expect(extension.runtime.reload).not.toHaveBeenCalled();
    close();
  });

  it('restarts us when the person agrees, and remembers where they were', async () => {
    const close = holdLock('tracker-open');
    expect(await apply()).toEqual({ restarted: true });
    expect(extension.runtime.reload).toHaveBeenCalledTimes(1);
    extension.runtime.onInstalled.emit({ reason: 'update' });
    extension.runtime.onStartup.emit();
    await vi.waitFor(() => expect(extension.tabs.create).toHaveBeenCalledWith({ url: `${ORIGIN}options.html#/draft/1` }));
    await settled();
    expect(extension.tabs.create).toHaveBeenCalledTimes(1);
    close();
  });

  it('is refused while words are unsaved, in whichever tab', async () => {
    const saved = holdLock('words-unsaved');
    expect(await apply()).toEqual({ restarted: false });
    expect(extension.runtime.reload).not.toHaveBeenCalled();
    saved();
    await settled();
    expect(await apply()).toEqual({ restarted: true });
  });

  it.each<[string, unknown, object]>([
    ['a page of the company', { kind: 'applyUpdate', returnTo: '#/' }, fromPage('https://jitera.com/')],
    ['another extension', { kind: 'applyUpdate', returnTo: '#/' }, { ...fromOwnPage(), id: 'other' }],
    ['a command that does not fit', { kind: 'applyUpdate', returnTo: 'https://evil.test' }, fromOwnPage()],
  ])('is not brought by %s', async (_, message, sender) => {
    expect(apply(message, sender)).toBeUndefined();
    await settled();
    expect(extension.runtime.reload).not.toHaveBeenCalled();
  });

  it('opens nothing at an ordinary start', async () => {
    extension.runtime.onStartup.emit();
    await settled();
    expect(extension.tabs.create).not.toHaveBeenCalled();
  });
});

describe('the words of the toolbar', () => {
  it('are in the browser’s language until the person chooses one', async () => {
    Object.defineProperty(navigator, 'languages', { configurable: true, value: ['ja-JP', 'en'] });
    expect(await words(database)).toEqual(japanese);
    expectWritten(await writeSetting(database, 'language', 'en'));
    expect(await words(database)).toEqual(english);
  });

  it('are there even where the memory cannot be opened', async () => {
    database.close({ disableAutoOpen: true });
    expect(await words(database)).toEqual(english);
  });

  it('have room for a number', () => {
    expect(withCount('{count} of {count}', 3)).toBe('3 of 3');
    expect([english, japanese].every(({ needsYou }) => needsYou.includes('{count}'))).toBe(true);
  });
});
