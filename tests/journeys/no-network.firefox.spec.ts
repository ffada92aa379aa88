import { expect } from '@playwright/test';
import { SITE_HOSTS } from '@/tests/site/hosts.ts';
import { firefoxTest as test } from '@/tests/support/browser/fixtures.ts';
import { requestsOf } from '@/tests/support/browser/net-log.ts';
import { onPage } from '@/tests/support/journeys/firefox-pages.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');

test.use({ locale: 'en', mayMisbehave: true });

test('the extension asks the network for nothing, and the browser refuses it when it tries', async ({ firefox }) => {
  const site = await firefox.open('https://jitera.com/');
  await site.waitForSelector('html[data-stored=yes]');
  const page = onPage(await firefox.open(firefox.extensionUrl('options.html#/site')));
  await page.expectText('stand-in:token');
  await page.click('link', say('nav.requests'));
  await page.expectText(say('requests.empty.title'));
  expect(await firefox.complaints()).toEqual([]);

  const ask = () => fetch('https://jitera.com/asked-by-us').then(() => 'answered', () => 'refused');
  expect(await page.page.evaluate(ask)).toBe('refused');
  await expect.poll(async () => (await firefox.complaints()).map(({ text }) => text).join()).toContain('connect-src');
  const requests = await firefox.requests();
  expect(requestsOf(requests, firefox.extensionUrl(''))).toEqual([]);
  const hosts = new Set(requests.filter(({ initiator }) => initiator !== '').map(({ url }) => new URL(url).hostname));
  expect(hosts, 'the log has seen the site').toContain('jitera.com');
  expect([...hosts].filter((host) => !SITE_HOSTS.includes(host))).toEqual([]);
});
