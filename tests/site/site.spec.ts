import { expect } from '@playwright/test';
import type { ChromiumSession } from '@/tests/support/browser/chromium.ts';
import { chromiumTest as test, PROBE } from '@/tests/support/browser/fixtures.ts';
import { SITE_COOKIES } from './cookies.ts';
import { HOSTILE } from './hostile.ts';
import { FIRST_PARTY, SITE_HOSTS, THIRD_PARTY } from './hosts.ts';
import { plantingUrl } from './plant.ts';
import { cookiesOfSite, factsOfPlanted, factsOfSeen, HOME_STORES, storesOfPage } from './seen.ts';

const HOME = 'https://jitera.com/';

test.use({ extensionDir: PROBE });

async function openStored(chromium: ChromiumSession, address: string) {
  const page = await chromium.context.newPage();
  await page.goto(address);
  await page.locator('html[data-stored=yes]').waitFor();
  return page;
}

async function seenCookies(chromium: ChromiumSession) {
  const page = await chromium.context.newPage();
  await page.goto(chromium.extensionUrl('probe.html'));
  return page.evaluate(cookiesOfSite, 'jitera.com');
}

test('an extension sees each cookie of the home page with the attributes it was set with', async ({ chromium }) => {
  await openStored(chromium, HOME);
  const now = Date.now() / 1000;
  const seen = (await seenCookies(chromium)).map((cookie) => factsOfSeen(cookie, now));
  expect(seen.sort()).toEqual(SITE_COOKIES.map((cookie) => factsOfPlanted(cookie, FIRST_PARTY.home)).sort());
});

test('the home page has written to every store', async ({ chromium }) => {
  const page = await openStored(chromium, HOME);
  expect(await page.evaluate(storesOfPage)).toEqual(HOME_STORES);
});

test('the home page contacts each third party, and no host that the stand-in does not serve', async ({ site, chromium }) => {
  await openStored(chromium, HOME);
  await expect.poll(() => Object.values(THIRD_PARTY).filter((host) => !site.hits().some((hit) => hit.host === host))).toEqual([]);
  await chromium.close();
  const requests = (await chromium.requests()).filter(({ kind, initiator }) => kind === 'request' && initiator === 'https://jitera.com');
  const hosts = new Set(requests.map(({ url }) => new URL(url).host));
  expect([...hosts].filter((host) => !SITE_HOSTS.includes(host))).toEqual([]);
});

test.describe('a page that calls on other hosts', () => {
  test.use({ mayMisbehave: true });

  test('any other host is refused, also the machine itself', async ({ site, chromium }) => {
    const page = await chromium.context.newPage();
    await page.goto('https://jitera.com/blank');
    const itself = ['localhost', '127.0.0.1'].map((host) => `https://${host}:${site.port}/`);
    for (const address of ['https://example.com/', 'http://jitera.com/', 'https://app.jitera.com/', ...itself]) {
      await expect(page.evaluate((url) => fetch(url, { mode: 'no-cors' }), address), address).rejects.toThrow('Failed to fetch');
    }
  });
});

test('a page loads without an error in the console', async ({ chromium }) => {
  for (const address of [HOME, 'https://jitera.com/news', 'https://docs.jitera.com/', 'https://studio.jitera.app/', 'https://docs.jitera.ai/']) {
    const page = await chromium.context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
  }
  expect(chromium.complaints).toEqual([]);
});

test('every page says that it is a stand-in', async ({ chromium }) => {
  const page = await chromium.context.newPage();
  for (const path of ['', 'news', 'sign-up', 'privacy-policy', 'blank', 'hostile', 'plant?']) {
    await page.goto(HOME + path);
    await expect(page.getByRole('note')).toContainText('It is not Jitera’s site');
  }
  await page.goto(`${HOME}ja/privacy-policy`);
  await expect(page.getByRole('note')).toContainText('Jiteraのサイトではなく');
});

test('the content script of an extension runs on the real origin', async ({ chromium }) => {
  const page = await chromium.context.newPage();
  await page.goto('https://jitera.com/blank');
  await expect(page.locator('html')).toHaveAttribute('data-probe', 'https://jitera.com');
});

test('a late page is empty at first and is filled by its script', async ({ site, chromium }) => {
  site.vary({ policyPage: 'late' });
  const page = await chromium.context.newPage();
  const response = await page.goto('https://jitera.com/privacy-policy');
  expect(await response?.text()).not.toContain('7. Cookies');
  await expect(page.getByRole('heading', { name: '7. Cookies' })).toBeVisible();
});

test('a changed clause and a later date show on the policy page until they are taken back', async ({ site, chromium }) => {
  const page = await chromium.context.newPage();
  site.vary({ changedClauses: { '7': 'A changed text.' }, revisedOn: '2026-10-01' });
  await page.goto('https://jitera.com/privacy-policy');
  await expect(page.getByRole('main')).toContainText('A changed text.');
  await expect(page.getByRole('main')).toContainText('Revised on October 1, 2026');
  site.vary({});
  await page.reload();
  await expect(page.getByRole('main')).not.toContainText('A changed text.');
  await expect(page.getByRole('main')).toContainText('Revised on March 6, 2024');
});

test('the sign-up form sends what was typed to the stand-in', async ({ site, chromium }) => {
  const page = await chromium.context.newPage();
  await page.goto('https://jitera.com/sign-up');
  await page.getByLabel('Name').fill('Hanako');
  await page.getByLabel('E-mail').fill('hanako@example.jp');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  const posted = site.hits().find(({ method, path }) => method === 'POST' && path === '/sign-up');
  expect(posted?.body).toBe('name=Hanako&email=hanako%40example.jp&telephone=&company=&message=');
});

test('a planting address sets exactly its cookies, down to the byte', async ({ chromium }) => {
  const page = await chromium.context.newPage();
  await page.goto(plantingUrl('www.jitera.com', ['plain=1; Path=/', 'wide=開示; Path=/', 'domain=2; Domain=jitera.com; Secure']));
  const seen = await seenCookies(chromium);
  const lines = seen.map(({ name, value, domain }) => `${name}=${value} ${domain}`);
  expect(lines.sort()).toEqual(['domain=2 .jitera.com', 'plain=1 www.jitera.com', 'wide=開示 www.jitera.com']);
});

test('hostile texts reach the title, the stores and the cookies, and nothing of them runs', async ({ chromium }) => {
  const page = await openStored(chromium, 'https://jitera.com/hostile');
  await expect(page.getByRole('heading', { name: 'Hostile input' })).toBeVisible();
  expect(await page.title()).toContain('</title><script>');
  const stores = await page.evaluate(storesOfPage);
  expect(stores.local).toHaveLength(Object.keys(HOSTILE).length);
  expect(stores.databases).toEqual([HOSTILE.markup]);
  expect(stores.caches).toEqual([HOSTILE.bidi]);
  const sizes = Object.fromEntries((await seenCookies(chromium)).map(({ name, value }) => [name, value.length]));
  expect(sizes).toEqual({ '': 14, bidi: 19, bytes: 13, control: 22, long: 4_092, markup: 38, percent: 19 });
});
