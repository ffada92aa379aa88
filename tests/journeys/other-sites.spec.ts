import { expect } from '@playwright/test';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { grantedBefore } from '@/tests/support/journeys/extension-control.ts';
import { rows } from '@/tests/support/journeys/policy-visits.ts';
import { button, openOwn } from '@/tests/support/journeys/tracker.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');
const PRODUCT = 'https://studio.jitera.app/';

test.use({ locale: 'en' });

test('another site is looked at after one click and no more once it is withdrawn; what was recorded stays', async ({ chromium }) => {
  await grantedBefore(chromium, '*://*.jitera.app/*');
  const own = await openOwn(chromium, 'options.html#/settings');
  const registered = () => own.evaluate(scriptsRegistered);
  const views = async () => (await rows<{ site: string; count: number }>(own, 'pageViews')).filter(({ site }) => site === 'jitera.app').map(({ count }) => count);
  const visit = async () => (await chromium.context.newPage()).goto(PRODUCT);
  await visit();
  expect(await registered()).toEqual([]);

  await own.bringToFront();
  await button(own, say('watching.hosts.allow', { domain: 'jitera.app' })).click();
  await expect(own.getByText(say('watching.hosts.on'))).toBeVisible();
  await expect.poll(registered).toEqual(['jitera.app']);
  await expect.poll(views, 'the page that was open needs no reload').toEqual([1]);
  await visit();
  await expect.poll(views, 'a new one has the script by itself').toEqual([2]);
  const report = await openOwn(chromium, 'options.html#/site');
  const cookie = report.getByRole('button', { name: 'workspace', exact: true });
  await expect(cookie).toBeVisible();

  await button(own, say('watching.hosts.withdraw', { domain: 'jitera.app' })).click();
  await expect(cookie).toBeHidden();
  await expect.poll(registered).toEqual([]);
  await visit();
  await expect(report.getByText(say('report.limits.leftOut', { domains: 'jitera.app and jitera.ai' }))).toBeVisible();
  expect([await views(), (await rows<{ name: string }>(own, 'seenCookies')).map(({ name }) => name)]).toEqual([[2], ['workspace']]);
});

declare const chrome: { readonly scripting: { getRegisteredContentScripts(): Promise<{ readonly id: string }[]> } };

/** The sites for which our script is registered; runs inside one of our pages. */
async function scriptsRegistered(): Promise<string[]> {
  return (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id);
}
