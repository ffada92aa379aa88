import { expect } from '@playwright/test';
import { storesOfPage } from '@/tests/site/seen.ts';
import { plantingUrl } from '@/tests/site/plant.ts';
import { firefoxTest as test } from '@/tests/support/browser/fixtures.ts';
import { fullJar, MORE_COOKIES, tellBackground } from '@/tests/support/journeys/clearing.ts';
import { onPage } from '@/tests/support/journeys/firefox-pages.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');

test.use({ locale: 'en' });

test('clearing empties the jar, undo brings back every cookie with every attribute, and storage goes with the permission', async ({ firefox }) => {
  const site = await firefox.open('https://jitera.com/');
  await site.waitForSelector('html[data-stored=yes]');
  await firefox.open(plantingUrl('jitera.com', MORE_COOKIES));
  const report = onPage(await firefox.open(firefox.extensionUrl('options.html#/site')));
  await report.expectText(say('clear.title'));
  const before = await report.page.evaluate(fullJar);
  expect(before.length).toBeGreaterThan(15);

  await report.page.evaluate(tellBackground, { kind: 'clearCookies', cookies: ['["firefox-default",null,".jitera.com","/","lang"]'], saveIdentifiers: false });
  expect(await report.page.evaluate(fullJar)).toEqual(before.filter((cookie) => !cookie.includes('"value":"ja"')));
  await report.click('button', say('clear.undo', { n: 10 }));
  await expect.poll(() => report.page.evaluate(fullJar)).toEqual(before);

  await report.page.evaluate(tellBackground, { kind: 'clearCookies', cookies: 'all', saveIdentifiers: true });
  await report.expectText(say('clear.ended.all', { n: before.length }));
  expect(await report.page.evaluate(fullJar)).toEqual([]);
  await report.click('button', say('clear.undo', { n: 10 }));
  await expect.poll(() => report.page.evaluate(fullJar)).toEqual(before);

  await report.click('button', say('clear.storage'));
  await report.expectText(say('clear.store.final'));
  await report.click('button', say('clear.confirm'));
  await report.expectText(say('clear.stored.browser'));
  expect(await site.evaluate(storesOfPage)).toEqual({ local: [], session: [], databases: [], caches: [], workers: [] });
});
