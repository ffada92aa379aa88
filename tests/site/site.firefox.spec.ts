import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { FirefoxSession } from '@/tests/support/browser/firefox.ts';
import { firefoxTest as test, PROBE } from '@/tests/support/browser/fixtures.ts';
import { SITE_COOKIES } from './cookies.ts';
import { FIRST_PARTY, SITE_HOSTS, THIRD_PARTY } from './hosts.ts';
import { plantingUrl } from './plant.ts';
import { cookiesOfSite, factsOfPlanted, factsOfSeen, HOME_STORES, storesOfPage } from './seen.ts';

const HOME = 'https://jitera.com/';

test.use({ extensionDir: PROBE });

async function openStored(firefox: FirefoxSession, address: string): Promise<Page> {
  const page = await firefox.open(address);
  await page.waitForSelector('html[data-stored=yes]');
  return page;
}

async function seenCookies(firefox: FirefoxSession) {
  const page = await firefox.open(firefox.extensionUrl('probe.html'));
  return page.evaluate(cookiesOfSite, 'jitera.com');
}

test('the home page leaves in Firefox what it leaves in Chromium', async ({ site, firefox }) => {
  const page = await openStored(firefox, HOME);
  expect(await page.evaluate(storesOfPage)).toEqual(HOME_STORES);
  expect(await page.$('html[data-probe="https://jitera.com"]'), 'the content script ran on the real origin').not.toBeNull();
  const now = Date.now() / 1000;
  const seen = (await seenCookies(firefox)).map((cookie) => factsOfSeen(cookie, now));
  expect(seen.sort()).toEqual(SITE_COOKIES.map((cookie) => factsOfPlanted(cookie, FIRST_PARTY.home)).sort());
  await expect.poll(() => Object.values(THIRD_PARTY).filter((host) => !site.hits().some((hit) => hit.host === host))).toEqual([]);
  expect(await firefox.complaints()).toEqual([]);
});

test.describe('a page that calls on other hosts', () => {
  test.use({ mayMisbehave: true });

  test('any other host is refused', async ({ site, firefox }) => {
    const page = await firefox.open('https://jitera.com/blank');
    for (const address of ['https://example.com/', 'http://jitera.com/', 'https://app.jitera.com/']) {
      const outcome = await page.evaluate((url) => fetch(url, { mode: 'no-cors' }).then(() => 'answered', String), address);
      expect(outcome, address).toContain('NetworkError');
    }
    expect(site.hits().filter(({ host }) => !SITE_HOSTS.includes(host))).toEqual([]);
  });
});

test('planted cookies arrive to the byte, and nothing runs of hostile ones', async ({ firefox }) => {
  await firefox.open(plantingUrl('www.jitera.com', ['plain=1; Path=/', 'wide=開示; Path=/', 'domain=2; Domain=jitera.com; Secure']));
  const lines = (await seenCookies(firefox)).map(({ name, value, domain }) => `${name}=${value} ${domain}`);
  expect(lines.sort()).toEqual(['domain=2 .jitera.com', 'plain=1 www.jitera.com', 'wide=開示 www.jitera.com']);

  const page = await openStored(firefox, 'https://jitera.com/hostile');
  expect(await page.title()).toContain('</title><script>');
  const hostile = (await seenCookies(firefox)).filter(({ domain }) => domain === 'jitera.com');
  const sizes = Object.fromEntries(hostile.map(({ name, value }) => [name, value.length]));
  expect(sizes).toEqual({ bidi: 19, bytes: 13, control: 22, long: 4_092, markup: 38, percent: 19 });
});
