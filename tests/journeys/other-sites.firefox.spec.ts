import { expect } from '@playwright/test';
import { firefoxTest as test } from '@/tests/support/browser/fixtures.ts';
import { tellBackground } from '@/tests/support/journeys/clearing.ts';
import { onPage } from '@/tests/support/journeys/firefox-pages.ts';
import { rowsOf } from '@/tests/support/journeys/stored.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');
const PRODUCT = 'https://studio.jitera.app/';

test.use({ locale: 'en' });

test('another site is looked at and cleared after one click, and no more once it is withdrawn; what was recorded stays', async ({ firefox }) => {
  test.setTimeout(120_000);
  const settings = onPage(await firefox.open(firefox.extensionUrl('options.html#/settings')));
  const listOf = async (table: string, field: string) => (await settings.page.evaluate(rowsOf, table)).map((row) => String(row[field]));
  const views = async () => (await settings.page.evaluate(rowsOf, 'pageViews')).filter(({ site }) => site === 'jitera.app').map(({ count }) => count);
  const registered = () => settings.page.evaluate(scriptsRegistered);
  await settings.expectText(say('watching.hosts.why'));
  await firefox.open(PRODUCT);
  expect(await registered()).toEqual([]);

  await settings.page.bringToFront();
  await settings.click('button', say('watching.hosts.allow', { domain: 'jitera.app' }));
  await settings.expectText(say('watching.hosts.on'));
  await expect.poll(registered).toEqual(['jitera.app']);
  await expect.poll(views, 'the page that was open needs no reload').toEqual([1]);
  await firefox.open(PRODUCT);
  await expect.poll(views, 'a new one has the script by itself').toEqual([2]);
  expect(await listOf('seenHosts', 'host')).toEqual(['studio.jitera.app']);
  await expect.poll(() => listOf('seenCookies', 'name')).toEqual(['workspace']);

  const report = onPage(await firefox.open(firefox.extensionUrl('options.html#/site')));
  const listed = () => report.textsOf('[aria-labelledby=cookies-title] .opener code');
  await expect.poll(listed).toEqual(['workspace']);
  const jar = () => report.page.evaluate(productJar);
  const before = await jar();
  expect(before).toHaveLength(1);
  await report.page.evaluate(tellBackground, { kind: 'clearCookies', cookies: 'all', saveIdentifiers: false });
  expect(await jar()).toEqual([]);
  await report.click('button', say('clear.undo', { n: 10 }));
  await expect.poll(jar).toEqual(before);

  // In the middle: the product is open and the report is shown.
  await firefox.evaluateInBrowser(WITHDRAW);
  await expect.poll(listed).toEqual([]);
  await report.expectText('workspace'); // Its history stays.
  await expect.poll(registered).toEqual([]);
  await firefox.open(PRODUCT);
  await settings.expectText(say('watching.hosts.allow', { domain: 'jitera.app' }));
  expect([await views(), await listOf('seenHosts', 'host'), await listOf('seenCookies', 'name')]).toEqual([[2], ['studio.jitera.app'], ['workspace']]);

  await settings.page.bringToFront();
  await settings.click('button', say('watching.hosts.allow', { domain: 'jitera.app' }));
  await expect.poll(registered).toEqual(['jitera.app']);
  await settings.click('button', say('watching.hosts.withdraw', { domain: 'jitera.app' }));
  await expect.poll(registered).toEqual([]);
});

interface Api {
  readonly scripting: { getRegisteredContentScripts(): Promise<{ readonly id: string }[]> };
  readonly cookies: { getAll(query: object): Promise<object[]> };
}

declare const browser: Api;

/** The sites for which our script is registered; runs inside one of our pages. */
async function scriptsRegistered(): Promise<string[]> {
  return (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
}

async function productJar(): Promise<object[]> {
  return browser.cookies.getAll({ domain: 'jitera.app', partitionKey: {} });
}

/** What Firefox's own page about the add-on does when a person takes the site away. */
const WITHDRAW = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getActiveExtensions().find(({ id }) => id === '{7d1c1f0e-6c1b-4c36-9a55-0b5f3f0a7e21}');
  await ExtensionPermissions.remove(extension.id, { permissions: [], origins: ['*://*.jitera.app/*'] }, extension);
  return true;
})()`;
