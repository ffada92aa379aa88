import { extension, fromOwnPage, fromPage, resetExtension } from '@/tests/support/extension';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listIncidents } from '@/database/incidents';
import { listPolicies, listPolicyChecks } from '@/database/policies';
import { type KaijiDatabase } from '@/database/schema';
import { countPageViews, listSeenCookies, listSeenForms, listSeenHosts, listSeenStores } from '@/database/sightings';
import { writeWatching } from '@/database/watching';
import { type NotCheckedReason } from '@/domain/evidence/policy-page';
import { type PolicyShown, type SiteSeen } from '@/messages/page-facts';
import { type StorageAnswer } from '@/messages/questions';
import { aPolicyText, aShownPolicy } from '@/tests/support/policy';
import { allRows, expectWritten, freshMemory } from '@/tests/support/memory';
import { forgetOldHistory } from './history';
import { followAccess } from './hosts';
import { createIncidents, type Incidents } from './incidents';
import { checkPolicy } from './policies';
import { lookWhenAsked, watchCookies } from './sightings';
import { hearPages } from './sites';

const SEEN: SiteSeen = {
  kind: 'siteSeen', address: 'https://jitera.com/sign-up', isNew: true, hosts: ['jitera.com', 'stats.test'], cut: false,
  fields: [{ autocomplete: 'email', type: 'email', label: '' }], geolocation: 'prompt',
};
const KEPT: StorageAnswer = {
  origin: 'https://jitera.com', title: 'A page', local: { total: 1, entries: [{ name: 'theme', bytes: 20, cut: false }] },
  session: null, databases: { total: 1, entries: [{ name: 'app', bytes: null, cut: false }] }, caches: { total: 0, entries: [] }, workers: null,
};
const COOKIE = { name: '_ga', value: 'secret-value', domain: '.jitera.com', path: '/', hostOnly: false, secure: true, httpOnly: false, sameSite: 'lax', storeId: '0' };
const PAGE = fromPage('https://jitera.com/sign-up?who=me');

let database: KaijiDatabase;
let incidents: Incidents;

beforeEach(async () => {
  resetExtension();
  database = await freshMemory();
  incidents = createIncidents(database);
  extension.tabs.sendMessage.mockResolvedValue(KEPT);
  extension.cookies.getAll.mockImplementation((details) => Promise.resolve((details as { domain: string }).domain === 'jitera.com' ? [COOKIE] : []));
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const send = (message: unknown, sender: object = PAGE): Promise<unknown> => Promise.resolve(extension.runtime.onMessage.emit(message, sender).find((answer) => answer !== undefined));
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** What the browser lets us see. */
function allow(...domains: readonly string[]): void {
  extension.permissions.contains.mockImplementation((asked) => Promise.resolve((asked as { origins: string[] }).origins.every((origin) => domains.some((domain) => origin.includes(domain)))));
}

async function observed(): Promise<number> {
  const { seenCookies = [], seenHosts = [], seenStores = [], seenForms = [], pageViews = [], policies = [], policyChecks = [] } = await allRows(database);
  return [seenCookies, seenHosts, seenStores, seenForms, pageViews, policies, policyChecks].flat().length;
}

describe('a view that our script tells', () => {
  beforeEach(() => hearPages(database, incidents));

  it('is recorded with the cookies and the storage that are there, without any value', async () => {
    expect(await send(SEEN)).toEqual({ report: true, collect: true, policy: false });
    await vi.waitFor(async () => expect(await countPageViews(database)).toMatchObject({ count: 1 }));
    expect(await listSeenCookies(database)).toMatchObject([{ name: '_ga', domain: '.jitera.com', store: '0' }]);
    expect((await listSeenHosts(database)).map(({ host, site }) => [host, site])).toEqual([['jitera.com', 'jitera.com'], ['stats.test', 'jitera.com']]);
    expect((await listSeenStores(database)).map(({ area, name, bytes }) => [area, name, bytes])).toEqual([['indexedDB', 'app', null], ['localStorage', 'theme', 20]]);
    expect((await listSeenForms(database)).map(({ address, kinds }) => [address, kinds])).toEqual([['https://jitera.com', []], ['https://jitera.com/sign-up', ['email']]]);
    expect(JSON.stringify(await allRows(database))).not.toMatch(/secret-value|who=me/);
  });

  it('is recorded without its storage where the page does not tell, or tells of another origin', async () => {
    for (const answer of [null, { ...KEPT, origin: 'https://evil.test' }, { ...KEPT, more: 1 }]) {
      extension.tabs.sendMessage.mockResolvedValue(answer);
      await send(SEEN);
    }
    await vi.waitFor(async () => expect(await countPageViews(database)).toMatchObject({ count: 3 }));
    expect(await listSeenStores(database)).toEqual([]);
  });

  it.each([
    ['off', { report: false, collect: false, policy: false }],
    ['when-asked', { report: false, collect: true, policy: false }],
  ] as const)('is not recorded when watching is %s', async (watching, wish) => {
    expectWritten(await writeWatching(database, 'watching', watching));
    expect(await send({ kind: 'pageOpened' }, fromPage('https://jitera.com/privacy-policy'))).toEqual(wish);
    expect(await send(SEEN)).toEqual(wish);
    if (watching === 'off') await send(aShownPolicy(), fromPage('https://jitera.com/privacy-policy'));
    await settled();
    expect(await observed()).toBe(0);
  });

  it('is not recorded after access was withdrawn, and what was recorded stays', async () => {
    await send(SEEN);
    await vi.waitFor(async () => expect(await observed()).toBeGreaterThan(0));
    const before = await allRows(database);
    allow();
    expect(await send({ ...SEEN, hosts: ['new.test'] })).toEqual({ report: false, collect: false, policy: false });
    await settled();
    expect(await allRows(database)).toEqual(before);
  });

  it('on a site that the person has allowed is recorded, with the cookies of every allowed site', async () => {
    allow('jitera.com', 'jitera.app');
    await send({ ...SEEN, address: 'https://studio.jitera.app/' }, fromPage('https://studio.jitera.app/'));
    await vi.waitFor(async () => expect((await listSeenHosts(database)).map(({ site }) => site)).toEqual(['jitera.app', 'jitera.app']));
    expect(extension.cookies.getAll.mock.calls.map(([details]) => (details as { domain: string }).domain)).toEqual(['jitera.com', 'jitera.app']);
  });

  it('costs a line in the log where it could not be written', async () => {
    vi.spyOn(database.seenHosts, 'bulkPut').mockRejectedValue(new DOMException('no', 'UnknownError'));
    await send(SEEN);
    await vi.waitFor(async () => expect(await listIncidents(database)).toMatchObject([{ kind: 'concern-failed', count: 1 }]));
  });

  it('is asked to show the policy where one is expected', async () => {
    for (const [address, policy] of [['https://jitera.com/privacy-policy?x', true], ['https://jitera.com/ja/privacy-policy', true], ['https://jitera.com/news', false]] as const) {
      expect(await send({ kind: 'pageOpened' }, fromPage(address))).toEqual({ report: true, collect: true, policy });
    }
  });
});

describe('an address that the page has changed without a new document', () => {
  beforeEach(() => hearPages(database, incidents));
  const opened = (tabUrl?: string) => send({ kind: 'pageOpened' }, { ...PAGE, tab: { id: 5, url: tabUrl } });

  it('is the one that its tab names, as long as that is of the same origin', async () => {
    expect(await opened('https://jitera.com/privacy-policy')).toMatchObject({ policy: true });
    expect(await opened('https://jitera.com/news')).toMatchObject({ policy: false });
    for (const elsewhere of ['https://docs.jitera.com/privacy-policy', 'about:blank', '', undefined]) expect(await opened(elsewhere)).toMatchObject({ policy: false });
  });
});

describe('the cookies between two views', () => {
  const change = (): unknown => extension.cookies.onChanged.emit({ cookie: COOKIE, removed: false });

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    watchCookies(database, incidents);
  });

  it('are read once after many changes', async () => {
    for (let times = 0; times < 400; times += 1) change();
    await vi.advanceTimersByTimeAsync(2_000);
    vi.useRealTimers();
    await vi.waitFor(async () => expect(await listSeenCookies(database)).toHaveLength(1));
    expect(extension.cookies.getAll).toHaveBeenCalledTimes(3); // Once for each site.
  });

  it('are not recorded unless visits are', async () => {
    expectWritten(await writeWatching(database, 'watching', 'when-asked'));
    change();
    await vi.advanceTimersByTimeAsync(2_000);
    vi.useRealTimers();
    await settled();
    expect(await observed()).toBe(0);
  });

  it('are not said to be gone because we may not look any more', async () => {
    change();
    await vi.advanceTimersByTimeAsync(2_000);
    vi.useRealTimers();
    await vi.waitFor(async () => expect(await listSeenCookies(database)).toHaveLength(1));
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    allow('jitera.app');
    extension.cookies.getAll.mockResolvedValue([]);
    change();
    await vi.advanceTimersByTimeAsync(2_000);
    vi.useRealTimers();
    await settled();
    expect(await listSeenCookies(database)).toMatchObject([{ goneAt: null }]);
  });
});

describe('looking when asked', () => {
  const TAB = { id: 5, url: 'https://jitera.com/sign-up', title: '', lastAccessed: 1 };
  const look = (sender = fromOwnPage()): Promise<unknown> => send({ kind: 'lookAtPage' }, sender);

  beforeEach(() => {
    lookWhenAsked(database);
    extension.tabs.query.mockResolvedValue([TAB]);
    extension.tabs.sendMessage.mockImplementation((_, question) => Promise.resolve((question as { kind: string }).kind === 'page?' ? SEEN : KEPT));
  });

  it('records the page that was in front last, also where visits are not', async () => {
    expectWritten(await writeWatching(database, 'watching', 'when-asked'));
    expect(await look()).toEqual({ kind: 'looked' });
    expect(await countPageViews(database)).toMatchObject({ count: 1 });
    expect(extension.tabs.sendMessage).toHaveBeenCalledWith(5, { kind: 'page?', policy: false }, { frameId: 0 });
  });

  it.each<[string, () => unknown]>([
    ['off', () => writeWatching(database, 'watching', 'off')],
    ['no-access', () => allow()],
    ['no-tab', () => extension.tabs.query.mockResolvedValue([])],
    ['no-answer', () => extension.tabs.sendMessage.mockResolvedValue(null)],
  ])('says so where it cannot: %s', async (kind, prepare) => {
    await prepare();
    expect(await look()).toEqual({ kind });
    expect(await observed()).toBe(0);
  });

  it('is not at the command of a page of the company', async () => {
    expect(await look(PAGE)).toBeUndefined();
    expect(await observed()).toBe(0);
  });
});

describe('a policy that a page showed', () => {
  const at = (text: string): void => void vi.spyOn(Temporal.Now, 'instant').mockReturnValue(Temporal.Instant.from(text));
  const shown = (changed: Partial<PolicyShown> = {}): Promise<void> => checkPolicy(database, aShownPolicy(changed));
  const changedText = aPolicyText({ 7: 'Another text of clause 7, about something else than before. '.repeat(3) });

  it('is kept with the hashes of its clauses and the addresses that stand in it', async () => {
    at('2026-11-23T00:00:00Z');
    await shown({ text: aPolicyText({ 8: 'E-mail: \uE0002f4e6f4a574e425f434a014544\uE001 and \uE0000123\uE001 '.repeat(9) }) });
    const [row] = await listPolicies(database);
    expect(row).toMatchObject({ address: 'https://jitera.com/privacy-policy', language: 'en', acknowledged: true });
    expect(row?.watch.baseline.clauses.map(({ clause }) => clause)).toEqual(['intro', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'end']);
    expect(row?.watch.baseline.text).toContain('E-mail: a@example.jk');
    expect(await listPolicyChecks(database)).toMatchObject([{ result: 'read', movedTo: null, emails: ['a@example.jk'] }]);
  });

  it('has changed only when it was read twice, ten minutes apart', async () => {
    at('2026-11-23T00:00:00Z');
    await shown();
    for (const [time, versions] of [['00:20', 0], ['00:29', 0], ['00:30', 1]] as const) {
      at(`2026-11-23T${time}:00Z`);
      await shown({ text: changedText });
      expect((await listPolicies(database))[0]?.watch.versions).toHaveLength(versions);
    }
    expect(await listPolicies(database)).toMatchObject([{ acknowledged: false }]);
  });

  it('is the same whatever stands above its title', async () => {
    at('2026-11-23T00:00:00Z');
    await shown({ text: `Skip to content\nEN\n${aPolicyText()}` });
    at('2026-11-23T00:20:00Z');
    await shown();
    expect((await listPolicies(database))[0]?.watch).toMatchObject({ candidate: null, versions: [] });
  });

  it.each<[NotCheckedReason, Partial<PolicyShown>]>([
    ['error-page', { title: '503 Service unavailable' }],
    ['error-page', { status: 404 }],
    ['login-page', { title: 'Sign in' }],
    ['challenge-page', { title: 'Just a moment...' }],
    ['translated', { translated: true }],
    ['not-finished', { finished: false }],
    ['too-short', { text: '1. Short' }],
    ['too-long', { cut: true, text: '' }],
    ['other-language', { lang: 'ja' }],
    ['other-language', { text: '漢字'.repeat(1_000) }],
    ['no-first-clause', { text: aPolicyText().replace('1. Heading 1', 'Heading') }],
    ['too-few-clauses', { text: `1. Only\n${'One clause and nothing more. '.repeat(80)}` }],
  ])('could not be checked: %s (%o)', async (reason, changed) => {
    at('2026-11-23T00:00:00Z');
    await shown();
    const before = await listPolicies(database);
    for (const time of ['00:20', '00:40', '01:00']) {
      at(`2026-11-23T${time}:00Z`);
      await shown(changed);
    }
    expect(await listPolicies(database)).toEqual(before);
    expect(await listPolicyChecks(database)).toMatchObject([{ address: 'https://jitera.com/privacy-policy', result: reason, checkedAt: '2026-11-23T01:00:00.000Z' }]);
  });

  it('is compared with its own language only', async () => {
    at('2026-11-23T00:00:00Z');
    await shown();
    const japanese = aPolicyText(Object.fromEntries(Array.from({ length: 9 }, (_, index) => [String(index + 1), 'この条項は、個人に関する情報の取扱いについて定めています。'.repeat(8)])));
    await shown({ text: japanese, lang: 'ja' });
    expect((await listPolicies(database)).map(({ language, watch }) => [language, watch.versions.length, watch.candidate])).toEqual([['en', 0, null], ['ja', 0, null]]);
  });

  it('that has moved is compared under its known address', async () => {
    at('2026-11-23T00:00:00Z');
    await shown();
    at('2026-11-23T01:00:00Z');
    await shown({ address: 'https://jitera.com/legal', redirected: true });
    expect(await listPolicies(database)).toHaveLength(1);
    expect(await listPolicyChecks(database)).toMatchObject([{ address: 'https://jitera.com/privacy-policy', movedTo: 'https://jitera.com/legal', result: 'read' }]);
  });

  it('that another extractor has read is read again from what is kept, and has not changed', async () => {
    at('2026-11-23T00:00:00Z');
    await shown();
    await database.policies.toCollection().modify((row) => void Object.assign(row, { watch: { ...row.watch, baseline: { ...row.watch.baseline, extractor: '0', wholeSha256: 'old', clauses: [] } } }));
    at('2026-11-23T01:00:00Z');
    await shown();
    expect((await listPolicies(database))[0]?.watch).toMatchObject({ baseline: { why: 'technical', extractor: '1', lastSeenAt: '2026-11-23T01:00:00.000Z' }, versions: [], candidate: null });
  });
});

describe('the sites that the person may allow', () => {
  const registered = (): unknown => extension.scripting.registerContentScripts.mock.calls;

  beforeEach(() => followAccess(incidents));

  it('have our script at the start and as soon as they are allowed', async () => {
    allow('jitera.com');
    extension.runtime.onInstalled.emit({ reason: 'update' });
    await settled();
    expect(registered()).toEqual([]);
    allow('jitera.com', 'jitera.app');
    extension.tabs.query.mockResolvedValue([{ id: 3, url: 'https://studio.jitera.app/' }]);
    extension.permissions.onAdded.emit({ origins: ['*://*.jitera.app/*'] });
    await vi.waitFor(() => expect(registered()).toEqual([[[{ id: 'jitera.app', matches: ['*://*.jitera.app/*'], js: ['page-script.js'], runAt: 'document_start' }]]]));
    await vi.waitFor(() => expect(extension.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 3 }, files: ['page-script.js'] }));
  });

  it('have it once', async () => {
    extension.scripting.getRegisteredContentScripts.mockResolvedValue([{ id: 'jitera.app' }, { id: 'jitera.ai' }]);
    extension.runtime.onStartup.emit();
    await settled();
    expect(registered()).toEqual([]);
    expect(extension.scripting.unregisterContentScripts).not.toHaveBeenCalled();
  });

  it('lose it when they are withdrawn', async () => {
    allow('jitera.com');
    extension.scripting.getRegisteredContentScripts.mockResolvedValue([{ id: 'jitera.app' }]);
    extension.permissions.onRemoved.emit({ origins: ['*://*.jitera.app/*'] });
    await vi.waitFor(() => expect(extension.scripting.unregisterContentScripts).toHaveBeenCalledWith({ ids: ['jitera.app'] }));
  });
});

describe('what is older than the person wants it kept', () => {
  it('is forgotten at the start, and when the choice changes', async () => {
    const now = Temporal.Now.instant();
    hearPages(database, incidents);
    await send(SEEN);
    await vi.waitFor(async () => expect(await listSeenHosts(database)).toHaveLength(2));
    await database.seenHosts.where({ host: 'stats.test', site: 'jitera.com' }).modify({ lastSeenAt: now.subtract({ hours: 24 * 200 }).toString({ fractionalSecondDigits: 3 }) });
    forgetOldHistory(database, incidents);
    await settled();
    expect(await listSeenHosts(database)).toHaveLength(2);
    expectWritten(await writeWatching(database, 'keepHistory', '3-months'));
    await vi.waitFor(async () => expect((await listSeenHosts(database)).map(({ host }) => host)).toEqual(['jitera.com']));
  });
});
