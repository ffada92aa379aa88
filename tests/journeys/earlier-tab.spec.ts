import { expect } from '@playwright/test';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { contextsOf } from '@/tests/support/journeys/content-script.ts';
import { toolbarOf } from '@/tests/support/journeys/extension-api.ts';
import { controlExtension } from '@/tests/support/journeys/extension-control.ts';
import { openRealPopup } from '@/tests/support/journeys/real-popup.ts';
import { openStored } from '@/tests/support/journeys/site-pages.ts';
import { openOwn } from '@/tests/support/journeys/tracker.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');

test.use({ locale: 'en' });

test('a tab that was open before the installation works after one click, without a reload', async ({ chromium }) => {
  const extension = await controlExtension(chromium);
  await extension.setEnabled(false);
  const site = await openStored(chromium.context);
  await site.evaluate(() => (document.documentElement.dataset.loaded = 'once'));
  await extension.setEnabled(true);
  expect(await contextsOf(chromium, site)).toHaveLength(0);

  const own = await openOwn(chromium, 'options.html#/settings');
  await site.bringToFront();
  const popup = await openRealPopup(chromium, own);
  await expect.poll(popup.text).toContain(say('popup.place.here'));
  const title = () => own.evaluate(toolbarOf, 'https://jitera.com/*').then((toolbar) => toolbar.title);
  await expect.poll(title).toBe(say('background.onSite'));

  await own.getByRole('link', { name: say('nav.site') }).click();
  await expect(own.getByRole('cell', { name: 'stand-in:token', exact: true })).toBeVisible();
  expect(await site.evaluate(() => document.documentElement.dataset.loaded)).toBe('once');
});

test('a script of an extension that is gone stays silent, and the new one takes its place', async ({ chromium }) => {
  const extension = await controlExtension(chromium);
  // The page is kept from being idle until the extension has gone: the old script then has something to report.
  const held = Promise.withResolvers<void>();
  await chromium.context.route('https://jitera.com/style.css', async (route) => {
    await held.promise;
    await route.continue();
  });
  const site = await chromium.context.newPage();
  await site.goto('https://jitera.com/blank', { waitUntil: 'commit' });
  await expect.poll(async () => (await contextsOf(chromium, site)).length).toBe(1);
  await extension.reload();
  const own = await openOwn(chromium, 'options.html#/site');
  held.resolve();
  await site.waitForLoadState();
  await site.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));

  await expect(own.getByText('Blank | Stand-in')).toBeVisible();
  await site.evaluate(() => localStorage.setItem('later', '1'));
  await own.getByRole('button', { name: say('site.lookAgain') }).click();
  await expect(own.getByRole('cell', { name: 'later', exact: true })).toBeVisible();
  expect(chromium.complaints).toEqual([]);
});
