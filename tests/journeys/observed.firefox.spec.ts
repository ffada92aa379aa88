import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { SITE_COOKIES } from '@/tests/site/cookies.ts';
import { THIRD_PARTY } from '@/tests/site/hosts.ts';
import { firefoxTest as test } from '@/tests/support/browser/fixtures.ts';
import { rowsOf } from '@/tests/support/journeys/stored.ts';

test.use({ locale: 'en' });

const rows = (own: Page, table: string) => own.evaluate(rowsOf, table);
const listOf = async (own: Page, table: string, field: string) => (await rows(own, table)).map((row) => String(row[field])).sort();

test('a visit leaves its hosts, cookies and forms in Firefox too, and a policy is read', async ({ firefox }) => {
  test.setTimeout(120_000);
  const own = await firefox.open(firefox.extensionUrl('options.html#/settings'));
  const home = await firefox.open('https://jitera.com/');
  await home.waitForSelector('html[data-stored=yes]');
  await expect.poll(() => listOf(own, 'seenHosts', 'host'), { timeout: 30_000 }).toEqual(['jitera.com', ...Object.values(THIRD_PARTY)].sort());
  await expect.poll(() => listOf(own, 'seenCookies', 'name'), { timeout: 30_000 }).toEqual(SITE_COOKIES.map(({ name }) => name).sort());
  await firefox.open('https://jitera.com/sign-up');
  await expect.poll(() => listOf(own, 'seenForms', 'kinds'), { timeout: 30_000 }).toEqual(['', 'name,email,telephone,company,message']);
  await firefox.open('https://jitera.com/privacy-policy');
  await expect.poll(() => listOf(own, 'policyChecks', 'result'), { timeout: 30_000 }).toEqual(['read']);
  const kept = JSON.stringify(await Promise.all(['seenCookies', 'seenHosts', 'seenStores', 'seenForms', 'policies', 'pageViews'].map((table) => rows(own, table))));
  expect(SITE_COOKIES.filter(({ value }) => value.length > 6 && kept.includes(value))).toEqual([]);
});
