import { expect } from '@playwright/test';
import { SITE_COOKIES } from '@/tests/site/cookies.ts';
import type { FirefoxSession } from '@/tests/support/browser/firefox.ts';
import { firefoxTest as test } from '@/tests/support/browser/fixtures.ts';
import { onPage } from '@/tests/support/journeys/firefox-pages.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');

test.use({ locale: 'en' });

async function openSite(firefox: FirefoxSession) {
  const site = await firefox.open('https://jitera.com/');
  await site.waitForSelector('html[data-stored=yes]');
  return site;
}

test('popup and site report tell the cookies and stores that the browser has, and no value', async ({ firefox }) => {
  const popup = onPage(await firefox.open(firefox.extensionUrl('popup.html')));
  await popup.expectText(say('popup.place.elsewhere'));
  await openSite(firefox);
  await popup.expectText(say('popup.place.here'));
  await expect.poll(async () => (await popup.textsOf('.tally-count'))[0]).toBe(String(SITE_COOKIES.length));

  const report = onPage(await firefox.open(firefox.extensionUrl('options.html#/site')));
  await report.expectText('stand-in:token');
  const names = await report.textsOf('[aria-labelledby=cookies-title] .opener code');
  expect(names.sort()).toEqual(SITE_COOKIES.map(({ name }) => name).sort());
  await report.page.$$eval('[aria-labelledby=cookies-title] .opener', (openers) => openers.forEach((opener) => (opener as unknown as { click: () => void }).click()));
  await report.expectText(say('report.cookie.partitionYes', { site: 'https://jitera.com' }));
  await report.expectText('1122334455.1772409600');
  const source = (await report.page.content()).replaceAll(/ class="[^"]*"/g, '');
  const isIdentifier = (name: string) => name.startsWith('_ga') || name === 'hubspotutk';
  expect(SITE_COOKIES.filter(({ name, value }) => !isIdentifier(name) && value.length > 6 && source.includes(value))).toEqual([]);
});

test('access that was withdrawn is told and asked for again; the list is never shown as empty', async ({ firefox }) => {
  await openSite(firefox);
  await firefox.evaluateInBrowser(WITHDRAW_ACCESS);
  const popup = onPage(await firefox.open(firefox.extensionUrl('popup.html')));
  await popup.expectText(say('popup.access.title'));
  await popup.expectNoText(say('popup.noCookies'));
  expect(await popup.textsOf('.tally-count')).toEqual([]);
  const report = onPage(await firefox.open(firefox.extensionUrl('options.html#/site')));
  await report.expectText(say('popup.access.title'));
  await report.expectNoText(say('popup.noCookies'));

  await popup.page.bringToFront();
  await popup.click('button', say('popup.access.allow'));
  await expect.poll(async () => (await popup.textsOf('.tally-count'))[0]).toBe(String(SITE_COOKIES.length));
  await popup.expectNoText(say('popup.access.title'));
  await report.expectNoText(say('popup.access.title'));
});

test('the toolbar button has the site’s icon and words on the site’s tab only', async ({ firefox }) => {
  const site = await openSite(firefox);
  await firefox.open('https://docs.jitera.ai/');
  const looks = async () => (await firefox.evaluateInBrowser(TOOLBAR_LOOKS)) as { url: string; title: string; icon: string }[];
  const lookOn = async (host: string) => (await looks()).find(({ url }) => url.startsWith(`https://${host}/`));
  await expect.poll(() => lookOn('jitera.com')).toMatchObject({ title: say('background.onSite'), icon: expect.stringContaining('site-') });
  expect(await lookOn('docs.jitera.ai')).toMatchObject({ title: say('background.actionTitle'), icon: expect.stringContaining('away-') });
  await site.goto('https://studio.jitera.app/');
  await expect.poll(() => lookOn('studio.jitera.app')).toMatchObject({ title: say('background.actionTitle'), icon: expect.stringContaining('away-') });
});

const EXTENSION = `WebExtensionPolicy.getActiveExtensions().find(({ id }) => id === '{7d1c1f0e-6c1b-4c36-9a55-0b5f3f0a7e21}').extension`;

/** What Firefox's own page about the add-on does when a person takes the site away. */
const WITHDRAW_ACCESS = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const extension = ${EXTENSION};
  await ExtensionPermissions.remove(extension.id, { permissions: [], origins: ['*://*.jitera.com/*'] }, extension);
  return true;
})()`;

const TOOLBAR_LOOKS = `(() => {
  const { browserActionFor } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global;
  const { action } = browserActionFor(${EXTENSION});
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  return window.gBrowser.tabs.map((tab) => ({
    url: tab.linkedBrowser.currentURI.spec,
    title: action.getProperty(tab, 'title'),
    icon: JSON.stringify(action.getProperty(tab, 'icon')),
  }));
})()`;
