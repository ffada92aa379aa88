import { extension, fromOwnPage, fromPage, ORIGIN, resetExtension } from '@/tests/support/extension';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeLocks } from '@/tests/support/locks';
import { keyOf } from '@/domain/evidence/cookie';
import { todayIn } from './clock';
import { listCookies, onCookiesChanged, readCookieValues } from './cookies';
import { sha256 } from './hash';
import { newId } from './ids';
import { holdLock, isHeld } from './locks';
import { openAddress } from './open-address';
import { isConnected, isOwnPage, isPageScript, onStarted, type Sender } from './runtime';
import { findActiveTab, findTabs, openOwnPage } from './tabs';
import { badgeText } from './toolbar';

beforeEach(() => {
  resetExtension();
});

describe('a hash', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('of "%s" is the one that everybody gets', async (text, expected) => {
    expect(await sha256(text)).toBe(expected);
  });

  it('of half a character is that of the mark in its place', async () => {
    expect(await sha256('\ud800')).toBe(await sha256('\ufffd'));
    expect(await sha256('é')).not.toBe(await sha256('e\u0301'));
  });
});

it('ids that are made later sort later', () => {
  const ids = Array.from({ length: 1_000 }, newId);
  expect(ids).toEqual([...new Set(ids)].sort());
});

it('today is that of the zone, wherever the machine is', () => {
  const days = todayIn('Pacific/Niue').until(todayIn('Pacific/Kiritimati')).days; // 25 hours apart
  expect([1, 2]).toContain(days);
});

it.each([
  [0, ''],
  [1, '1'],
  [999, '999'],
  [1_000, '999+'],
])('%d requests are "%s" on the toolbar', (count, text) => {
  expect(badgeText(count)).toBe(text);
});

it('a lock is held until each of its holders lets go', async () => {
  Object.defineProperty(navigator, 'locks', { configurable: true, value: fakeLocks() });
  const [one, other] = [holdLock('words-unsaved'), holdLock('words-unsaved')];
  expect([await isHeld('words-unsaved'), await isHeld('tracker-open')]).toEqual([true, false]);
  one();
  expect(await isHeld('words-unsaved')).toBe(true);
  other();
  await vi.waitFor(async () => expect(await isHeld('words-unsaved')).toBe(false));
});

describe('a sender', () => {
  it.each<[string, object, boolean, boolean]>([
    ['our page', fromOwnPage(), true, false],
    ['our popup, which is in no tab', { id: 'ours', url: `${ORIGIN}popup.html` }, true, false],
    ['our script on a page', fromPage('https://example.com/'), false, true],
    ['our script in a frame', { ...fromPage('https://example.com/'), frameId: 1 }, false, false],
    ['somebody else', { ...fromPage('https://example.com/'), id: 'other' }, false, false],
    ['somebody else who names our address', { id: 'other', url: `${ORIGIN}popup.html` }, false, false],
    ['nobody', {}, false, false],
  ])('is known: %s', (...[, sender, own, script]) => {
    expect([isOwnPage(sender as Sender), isPageScript(sender as Sender)]).toEqual([own, script]);
  });
});

it('a start is told once, though the browser tells it twice', () => {
  const started = vi.fn();
  onStarted(started);
  extension.runtime.onInstalled.emit({ reason: 'update' });
  extension.runtime.onStartup.emit();
  expect(started).toHaveBeenCalledTimes(1);
});

it('a page knows whether its extension is still there', () => {
  expect(isConnected()).toBe(true);
  const { id } = extension.runtime;
  Reflect.deleteProperty(extension.runtime, 'id');
  expect(isConnected()).toBe(false);
  extension.runtime.id = id;
});

describe('the cookies of a domain', () => {
  const COOKIE = { name: '_ga', value: 'é'.repeat(3), domain: '.example.com', path: '/', hostOnly: false, secure: true, httpOnly: false, sameSite: 'lax', storeId: '0' };

  it('come without their values, with their size', async () => {
    extension.cookies.getAll.mockResolvedValue([{ ...COOKIE, expirationDate: 1_800_000_000.4567, partitionKey: { topLevelSite: 'https://example.org' } }]);
    const [cookie] = await listCookies('example.com');
    expect(cookie).toEqual({
      name: '_ga', domain: '.example.com', path: '/', hostOnly: false, secure: true, httpOnly: false, sameSite: 'lax',
      partition: 'https://example.org', store: '0', expiresAt: 1_800_000_000_457, bytes: 6,
    });
  });

  it('are asked for with the partitioned ones, and end with the session where no end is told', async () => {
    extension.cookies.getAll.mockResolvedValue([COOKIE]);
    expect(await listCookies('example.com')).toMatchObject([{ partition: null, expiresAt: null }]);
    expect(extension.cookies.getAll).toHaveBeenCalledWith({ domain: 'example.com', partitionKey: {} });
  });

  it('give their values by the key of each cookie, to whoever asks for values', async () => {
    const partitioned = { ...COOKIE, value: 'other', partitionKey: { topLevelSite: 'https://example.org' } };
    extension.cookies.getAll.mockResolvedValue([COOKIE, partitioned]);
    const cookies = await listCookies('example.com');
    const values = await readCookieValues('example.com');
    expect(cookies.map((cookie) => values.get(keyOf(cookie)))).toEqual(['ééé', 'other']);
  });

  it('are followed, those of other domains are not', () => {
    const changed = vi.fn();
    const stop = onCookiesChanged('example.com', changed);
    for (const domain of ['example.com', '.example.com', 'www.example.com']) extension.cookies.onChanged.emit({ cookie: { domain } });
    expect(changed).toHaveBeenCalledTimes(3);
    for (const domain of ['notexample.com', 'example.com.test', 'com']) extension.cookies.onChanged.emit({ cookie: { domain } });
    stop();
    extension.cookies.onChanged.emit({ cookie: { domain: 'example.com' } });
    expect(changed).toHaveBeenCalledTimes(3);
  });
});

describe('tabs', () => {
  it('in front: none in a window without one, and no address where we may not see it', async () => {
    extension.tabs.query.mockResolvedValueOnce([]).mockResolvedValueOnce([{ id: 3 }]);
    expect(await findActiveTab()).toBeNull();
    expect(await findActiveTab()).toEqual({ id: 3, url: '', title: '' });
  });

  it('of the company come in the order of their last use', async () => {
    extension.tabs.query.mockResolvedValue([{ id: 1, lastAccessed: 5 }, { id: 2, lastAccessed: 9 }, { lastAccessed: 99 }, { id: 4 }]);
    expect((await findTabs(['*://*.example.com/*'])).map(({ id }) => id)).toEqual([2, 1, 4]);
  });

  it('of ours are brought to the front and not opened twice', async () => {
    extension.tabs.query.mockResolvedValueOnce([{ id: 1, url: 'https://example.com/' }]);
    await openOwnPage('options.html#/requests');
    expect(extension.tabs.create).toHaveBeenCalledWith({ url: `${ORIGIN}options.html#/requests` });
    extension.tabs.query.mockResolvedValueOnce([{ id: 2, url: `${ORIGIN}options.html#/site` }]);
    extension.tabs.update.mockResolvedValueOnce({ windowId: 5 });
    await openOwnPage('options.html#/requests');
    expect(extension.tabs.create).toHaveBeenCalledTimes(1);
    expect(extension.tabs.update).toHaveBeenCalledWith(2, { active: true, url: `${ORIGIN}options.html#/requests` });
    expect(extension.windows.update).toHaveBeenCalledWith(5, { focused: true });
  });
});

it.each([
  ['https://example.com/', true],
  ['https://example.com/?x', false],
  ['http://example.com/', false],
  ['javascript:alert(1)', false],
])('the address %s is opened: %s', async (address, opened) => {
  expect(await openAddress(address, ['https://example.com/', 'http://example.com/', 'javascript:alert(1)'])).toBe(opened);
  expect(extension.tabs.create).toHaveBeenCalledTimes(opened ? 1 : 0);
});
