// @vitest-environment happy-dom
import { extension, resetExtension } from '@/tests/support/extension';
import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, type EffectScope, shallowRef } from 'vue';
import { listIncidents } from '@/database/incidents';
import { appendFacts, startRequest } from '@/database/record';
import { type KaijiDatabase, openDatabase, SCHEMA_VERSION } from '@/database/schema';
import { readSetting, writeSetting } from '@/database/settings';
import { type StorageAnswer } from '@/messages/questions';
import { ORGANISATION } from '@/organisations/registry';
import { announceUpdate } from '@/platform/pending-update';
import { anOccasion, connect, expectWritten, freshMemory, writeAsNewer } from '@/tests/support/memory';
import { aDraft, arrived, READIED, sent } from '@/tests/support/requests';
import { useHealth } from './health';
import { useKept } from './kept';
import { useLive } from './live';
import { useMemory } from './memory';
import { useRequest } from './request';
import { useNextDates } from './requests';
import { useSettings } from './settings';
import { useSite } from './site';

let database: KaijiDatabase;
let scope: EffectScope;

beforeEach(async () => {
  resetExtension();
  localStorage.clear();
  database = await freshMemory();
  useMemory(database);
  setActivePinia(createPinia());
  scope = effectScope();
});

afterEach(() => {
  scope.stop();
  vi.restoreAllMocks();
});

/** Runs what a view would run, until the test ends. */
function inView<T>(use: () => T): T {
  const used = scope.run(use);
  if (used === undefined) throw new Error('nothing was used');
  return used;
}

let begun = 0;
async function begin(page = database): Promise<string> {
  begun += 1;
  const at = `2026-11-20T00:00:${String(begun % 60).padStart(2, '0')}Z`;
  return expectWritten(await startRequest(page, aDraft(), { ...anOccasion(at), year: 2026 })).id;
}

async function arrive(id: string, on = '2026-11-24'): Promise<void> {
  expectWritten(await appendFacts(database, id, { ...anOccasion(`2026-11-25T00:00:${String((begun += 1) % 60).padStart(2, '0')}Z`), facts: [READIED, sent('2026-11-01'), arrived(on)] }));
}

describe('a live value', () => {
  it('is undefined until it is known, follows each change, and rests when its view is left', async () => {
    const { value, failed } = inView(() => useLive(() => database.requests.count()));
    expect(value.value).toBeUndefined();
    await vi.waitFor(() => expect(value.value).toBe(0));
    await begin(connect(database.name));
    await vi.waitFor(() => expect([value.value, failed.value]).toEqual([1, false]));
    scope.stop();
    await begin();
    expect(value.value).toBe(1);
  });

  it('says that it failed, and keeps what it knew', async () => {
    const query = vi.fn(() => Promise.resolve('known'));
    const live = inView(() => useLive(query));
    await vi.waitFor(() => expect(live.value.value).toBe('known'));
    query.mockRejectedValueOnce(new Error('broken'));
    live.restart();
    await vi.waitFor(() => expect(live.failed.value).toBe(true));
    expect(live.value.value).toBe('known');
    live.restart();
    await vi.waitFor(() => expect(live.failed.value).toBe(false));
  });

  it('looks again when the page comes back to the front', async () => {
    const query = vi.fn(() => Promise.resolve(1));
    inView(() => useLive(query));
    await vi.waitFor(() => expect(query).toHaveBeenCalledTimes(1));
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(query).toHaveBeenCalledTimes(2));
  });
});

describe('the requests of a page', () => {
  it('give those that wait for the person and the next dates, and how many need the person', async () => {
    const next = inView(useNextDates);
    await vi.waitFor(() => expect(next.answer).toEqual({ next: [], needing: 0, total: 0 }));
    const [draft, sent] = [await begin(), await begin()];
    await arrive(sent);
    await vi.waitFor(() => expect(next.answer).toMatchObject({ next: [{ id: draft }, { id: sent, nextOn: '2026-12-08' }], needing: 1, total: 2 }));
    for (let more = 0; more < 3; more += 1) await begin();
    await vi.waitFor(() => expect(next.answer).toMatchObject({ next: [{ state: 'drafting' }, { state: 'drafting' }, { state: 'drafting' }], needing: 4, total: 5 }));
  });
});

describe('one request', () => {
  it('is shown with what can be done, and what is recorded shows at once', async () => {
    const id = await begin();
    const { found, request, actions, events, record, failure } = inView(() => useRequest(shallowRef(id)));
    await vi.waitFor(() => expect(request.value?.state).toBe('drafting'));
    expect(await record({ facts: [READIED, sent('2026-11-20')] })).toBe(true);
    await vi.waitFor(() => expect(request.value?.state).toBe('awaiting-arrival'));
    expect([actions.value[0], events.value.length, failure.value, found.value === null]).toEqual(['arrive', 3, null, false]);
  });

  it('is null when there is none, and nothing can be done', async () => {
    const { found, actions } = inView(() => useRequest(shallowRef('nowhere')));
    await vi.waitFor(() => expect(found.value).toBeNull());
    expect(actions.value).toEqual([]);
  });

  it('says why nothing was recorded', async () => {
    const id = await begin();
    const { record, failure, events } = inView(() => useRequest(shallowRef(id)));
    await vi.waitFor(() => expect(events.value).toHaveLength(1));
    await writeAsNewer(database, SCHEMA_VERSION + 1);
    expect(await record({ facts: [READIED] })).toBe(false);
    expect(failure.value).toEqual({ kind: 'read-only', stored: SCHEMA_VERSION + 1 });
    expect(events.value).toHaveLength(1);
  });

  it('is another one when the address names another', async () => {
    const [first, second] = [await begin(), await begin()];
    const id = shallowRef(first);
    const { request } = inView(() => useRequest(id));
    await vi.waitFor(() => expect(request.value?.id).toBe(first));
    id.value = second;
    await vi.waitFor(() => expect(request.value?.id).toBe(second));
  });
});

describe('the settings', () => {
  it('start where the browser keeps nothing for us', async () => {
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    const settings = useSettings();
    await settings.start();
    expect([settings.theme, document.documentElement.lang]).toEqual(['system', settings.language]);
  });

  it('are shown from the mirror first, and from the memory when it knows better', async () => {
    localStorage.setItem('language', 'ja');
    localStorage.setItem('theme', 'dark');
    expectWritten(await writeSetting(database, 'theme', 'light'));
    const settings = useSettings();
    await settings.start();
    expect([settings.language, settings.theme, document.documentElement.lang, document.documentElement.dataset.theme]).toEqual(['ja', 'dark', 'ja', 'dark']);
    await settings.follow();
    await vi.waitFor(() => expect([settings.language, settings.theme]).toEqual(['ja', 'light']));
  });

  it('are kept, and reach another page', async () => {
    const settings = useSettings();
    await settings.follow();
    expect([await settings.chooseLanguage('ja'), await settings.chooseTheme('dark')]).toEqual([true, true]);
    expect([await readSetting(database, 'language'), await readSetting(database, 'theme')]).toEqual(['ja', 'dark']);
    expectWritten(await writeSetting(connect(database.name), 'language', 'en'));
    await vi.waitFor(() => expect([settings.language, document.documentElement.lang]).toEqual(['en', 'en']));
  });

  it('follow the system again when that is chosen, and take no theme that is none', async () => {
    localStorage.setItem('theme', 'purple');
    const settings = useSettings();
    expect(settings.theme).toBe('system');
    await settings.chooseTheme('dark');
    await settings.chooseTheme('system');
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });

  it('are shown though they cannot be kept, and that is said', async () => {
    const settings = useSettings();
    await writeAsNewer(database, SCHEMA_VERSION + 1);
    expect(await settings.chooseTheme('dark')).toBe(false);
    expect(settings.theme).toBe('dark');
  });
});

describe('the health of a page', () => {
  it('is checked by writing', async () => {
    const health = useHealth();
    await health.check();
    expect(health.health).toEqual({ kind: 'ready' });
  });

  it('says that the page is outdated when a newer version changes the database', async () => {
    const health = useHealth();
    await health.check();
    vi.spyOn(console, 'warn').mockReturnValue(undefined); // Dexie says that it closes
    const newer = openDatabase(database.name);
    newer.version(2).stores({ added: 'id' });
    await newer.open();
    expect(health.outdated).toBe(true);
    newer.close();
  });

  it('says that the page is outdated when its extension is gone', () => {
    const health = useHealth();
    health.watchVersion();
    window.dispatchEvent(new Event('focus'));
    expect(health.outdated).toBe(false);
    const { id } = extension.runtime;
    Reflect.deleteProperty(extension.runtime, 'id');
    window.dispatchEvent(new Event('focus'));
    extension.runtime.id = id;
    expect(health.outdated).toBe(true);
  });

  it('says that a new version waits, also when that was announced before', async () => {
    const health = useHealth();
    health.watchVersion();
    await announceUpdate();
    await vi.waitFor(() => expect(health.updateReady).toBe(true));
    setActivePinia(createPinia());
    const later = useHealth();
    later.watchVersion();
    await vi.waitFor(() => expect(later.updateReady).toBe(true));
  });

  it.each<[unknown, 'unsaved' | 'failed' | null]>([
    [{ restarted: true }, null],
    [{ restarted: false }, 'unsaved'],
    [undefined, 'failed'],
  ])('asks the background to restart, which answers %j', async (answer, refusal) => {
    extension.runtime.sendMessage.mockResolvedValue(answer);
    expect(await useHealth().update()).toBe(refusal);
    expect(extension.runtime.sendMessage).toHaveBeenCalledWith({ kind: 'applyUpdate', returnTo: '#/' });
  });
});

describe('what the company’s page keeps', () => {
  const ANSWER: StorageAnswer = { origin: 'https://jitera.com', title: 'Jitera', local: { total: 0, entries: [] }, session: null, databases: null, caches: null, workers: null };
  const withTab = () => extension.tabs.query.mockResolvedValue([{ id: 7, url: 'https://jitera.com/' }]);

  it('is not known without an open page', async () => {
    const store = useKept();
    await store.ask();
    expect(store.kept).toEqual({ kind: 'no-tab' });
  });

  it('is told by the page', async () => {
    withTab();
    extension.tabs.sendMessage.mockResolvedValue(ANSWER);
    const store = useKept();
    await store.ask();
    expect(store.kept).toEqual({ kind: 'answer', answer: ANSWER });
    expect(extension.tabs.sendMessage).toHaveBeenCalledWith(7, { kind: 'storage?' }, { frameId: 0 });
    expect(extension.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('is told by a page that was open before the installation, after our script is started there', async () => {
    withTab();
    extension.tabs.sendMessage.mockRejectedValueOnce(new Error('Could not establish connection.')).mockResolvedValueOnce(ANSWER);
    const store = useKept();
    await store.ask();
    expect(store.kept).toMatchObject({ kind: 'answer' });
    expect(extension.scripting.executeScript).toHaveBeenCalledTimes(1);
  });

  it.each<[string, () => void]>([
    ['cannot be reached', () => extension.tabs.sendMessage.mockRejectedValue(new Error('no'))],
    ['does not let us in', () => { extension.tabs.sendMessage.mockRejectedValue(new Error('no')); extension.scripting.executeScript.mockRejectedValue(new Error('no')); }],
    ['says nothing', () => extension.tabs.sendMessage.mockResolvedValue(null)],
  ])('is not known where the page %s', async (_, arrange) => {
    withTab();
    arrange();
    const store = useKept();
    await store.ask();
    expect(store.kept).toEqual({ kind: 'no-answer' });
    expect(await listIncidents(database)).toEqual([]);
  });

  it('is not believed where the answer does not fit: it is dropped and counted', async () => {
    withTab();
    extension.tabs.sendMessage.mockResolvedValue({ ...ANSWER, local: { total: -1, entries: [] } });
    const store = useKept();
    await store.ask();
    expect(store.kept).toEqual({ kind: 'no-answer' });
    expect(await listIncidents(database)).toMatchObject([{ kind: 'answer-malformed', count: 1 }]);
  });

  it('is read however long its names are', async () => {
    withTab();
    const entries = Array.from({ length: 200 }, () => ({ name: '\u0001'.repeat(300), bytes: 8_192, cut: true }));
    extension.tabs.sendMessage.mockResolvedValue({ ...ANSWER, local: { total: 500, entries }, session: { total: 500, entries } });
    const store = useKept();
    await store.ask();
    expect(store.kept.kind).toBe('answer');
  });
});

describe('the company’s site', () => {
  const COOKIE = { name: '_ga', value: 'x', domain: '.jitera.com', path: '/', hostOnly: false, secure: true, httpOnly: false, sameSite: 'lax', storeId: '0' };
  const front = (url: string) => extension.tabs.query.mockResolvedValue([{ id: 7, url, title: 'A page' }]);

  beforeEach(() => {
    extension.permissions.contains.mockResolvedValue(true);
    extension.permissions.request.mockResolvedValue(true);
    extension.cookies.getAll.mockImplementation((asked) => Promise.resolve((asked as { domain: string }).domain === 'jitera.com' ? [COOKIE, { ...COOKIE, path: '/a' }] : []));
  });

  it.each([
    ['https://www.jitera.com/', 'here'],
    ['https://studio.jitera.app/', 'here'],
    ['https://example.com/', 'elsewhere'],
    ['', 'elsewhere'],
  ])('is in front with %s: %s; its cookies are counted by name either way', async (url, place) => {
    front(url);
    const site = useSite();
    expect(site.place).toBe('looking');
    await site.look();
    expect([site.place, site.names]).toEqual([place, [{ name: '_ga', count: 2 }]]);
  });

  it('is not "nothing" where we may not look, until the person allows it', async () => {
    front('https://jitera.com/');
    extension.permissions.contains.mockResolvedValueOnce(false);
    const site = useSite();
    await site.look();
    expect([site.place, site.cookies]).toEqual(['no-access', null]);
    expect(await site.allow()).toBe(true);
    expect([site.place, site.cookies?.length]).toEqual(['here', 2]);
  });

  it('is not "nothing" where its cookies cannot be read', async () => {
    front('https://jitera.com/');
    extension.cookies.getAll.mockRejectedValue(new Error('no'));
    const site = useSite();
    await site.look();
    expect([site.place, site.cookies]).toEqual(['here', null]);
  });

  it('is looked at anew at each change, while it is watched', async () => {
    front('https://jitera.com/');
    const site = useSite();
    inView(() => (site.watch(), true));
    await site.look();
    extension.cookies.getAll.mockResolvedValue([]);
    extension.cookies.onChanged.emit({ cookie: { domain: '.jitera.com' } });
    await vi.waitFor(() => expect(site.cookies).toEqual([]));
    front('https://example.com/');
    extension.tabs.onActivated.emit({ tabId: 9 });
    await vi.waitFor(() => expect(site.place).toBe('elsewhere'));
    scope.stop();
    expect([extension.tabs.onActivated.count(), extension.cookies.onChanged.count(), extension.permissions.onRemoved.count()]).toEqual([0, 0, 0]);
  });

  it('shows the last answer, though an older one comes after it', async () => {
    front('https://jitera.com/');
    const site = useSite();
    const slow = Promise.withResolvers<readonly object[]>();
    extension.cookies.getAll.mockReturnValueOnce(slow.promise).mockResolvedValue([]);
    const looks = [site.look(), site.look()];
    await new Promise((resolve) => setTimeout(resolve, 5));
    slow.resolve([COOKIE]);
    await Promise.all(looks);
    expect(site.cookies).toEqual([]);
  });

  it('is not read a thousand times for a thousand changes', async () => {
    front('https://jitera.com/');
    const site = useSite();
    inView(() => (site.watch(), true));
    for (let times = 0; times < 1_000; times += 1) extension.cookies.onChanged.emit({ cookie: { domain: 'jitera.com' } });
    await site.look();
    expect(extension.cookies.getAll.mock.calls.length).toBeLessThanOrEqual(2 * ORGANISATION.sites.length);
  });

  it('wakes our script only on the company’s page, and bears a refusal', async () => {
    front('https://example.com/');
    const site = useSite();
    await site.look();
    await site.wake();
    expect(extension.scripting.executeScript).not.toHaveBeenCalled();
    front('https://jitera.com/');
    await site.look();
    extension.scripting.executeScript.mockRejectedValue(new Error('Frame with ID 0 is showing error page'));
    await expect(site.wake()).resolves.toBeUndefined();
    expect(extension.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['page-script.js'] });
  });
});
