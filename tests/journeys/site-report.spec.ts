import { expect, type Page } from '@playwright/test';
import { SITE_COOKIES } from '@/tests/site/cookies.ts';
import { HOSTILE } from '@/tests/site/hostile.ts';
import { plantingUrl } from '@/tests/site/plant.ts';
import { HOME_STORES } from '@/tests/site/seen.ts';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { jarOf, openStored, overflowOf } from '@/tests/support/journeys/site-pages.ts';
import { openOwn } from '@/tests/support/journeys/tracker.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');

test.use({ locale: 'en' });

const tableOf = (page: Page, title: string) => page.getByRole('region', { name: say(title), exact: true }).getByRole('table');

test('the site report lists each cookie with its attributes and each store with its size, and no value', async ({ chromium }) => {
  const site = await openStored(chromium.context);
  const report = await openOwn(chromium, 'options.html#/site');
  const cookies = tableOf(report, 'site.cookie.title').locator('tbody').getByRole('row');
  const jar = await jarOf(chromium.context);
  await expect(cookies).toHaveCount(jar.length);
  const lines = jar.map((cookie) => {
    const planted = SITE_COOKIES.find(({ name, value }) => name === cookie.name && value === cookie.value);
    return [
      cookie.name + cookie.domain + cookie.path,
      [
        say(cookie.domain.startsWith('.') ? 'site.cookie.subdomains' : 'site.cookie.hostOnly'),
        say(cookie.secure ? 'site.cookie.secure' : 'site.cookie.notSecure'),
        ...(cookie.httpOnly ? [say('site.cookie.httpOnly')] : []),
        ...(planted?.partitioned ? [say('site.cookie.partitioned')] : []),
      ].join(' · ') + say('site.cookie.bytes', { n: Buffer.byteLength(cookie.value) }),
      cookie.expires === -1 ? say('site.cookie.session') : momentInTokyo(cookie.expires * 1000),
    ].join(' | ');
  });
  expect((await cellsOf(cookies)).sort()).toEqual(lines.sort());

  const kept = await cellsOf(tableOf(report, 'site.kept.title').locator('tbody').getByRole('row'));
  const sizes = await site.evaluate(() => {
    const measure = (storage: Storage) => Object.entries(storage).map(([key, value]: [string, string]) => [key, 2 * (key.length + value.length)] as const);
    return { local: measure(localStorage), session: measure(sessionStorage) };
  });
  expect(kept.map((line) => line.replace(/bytes?$/, 'bytes')).sort()).toEqual(
    [
      ...sizes.local.map(([key, bytes]) => `${key} | ${say('site.kept.local')} | ${bytes} bytes`),
      ...sizes.session.map(([key, bytes]) => `${key} | ${say('site.kept.session')} | ${bytes} bytes`),
      ...HOME_STORES.databases.map((name) => `${name} | ${say('site.kept.databases')} | ${say('site.kept.noSize')}`),
      ...HOME_STORES.caches.map((name) => `${name} | ${say('site.kept.caches')} | ${say('site.kept.noSize')}`),
      `https://jitera.com/ | ${say('site.kept.workers')} | ${say('site.kept.noSize')}`,
    ].sort(),
  );

  const values = [...jar.map(({ value }) => value), ...(await site.evaluate(() => Object.values(localStorage) as string[]))].filter((value) => value.length > 6);
  expect(values.length).toBeGreaterThan(7);
  const source = await report.content();
  expect(values.filter((value) => source.includes(value))).toEqual([]);
});

test('hostile names are only text, cut with a mark, and the page keeps its shape', async ({ chromium }) => {
  const setter = await chromium.context.newPage();
  const names = ['<h6>markup</h6>', 'total \u202Efdp.exe\u2066 end', 'x'.repeat(4_000)];
  await setter.goto(plantingUrl('jitera.com', names.map((name) => `${name}=1; Path=/; Secure`)));
  await expectInert(await openOwn(chromium, 'popup.html'), [1280, 380]);

  await openStored(chromium.context, 'https://jitera.com/hostile');
  const report = await openOwn(chromium, 'options.html#/site');
  await expect(tableOf(report, 'site.kept.title').getByText(HOSTILE.template.slice(0, 20)).first()).toBeVisible();
  await expectInert(report, [1280, 320]);
});

async function expectInert(page: Page, widths: readonly number[]): Promise<void> {
  await expect(page.getByText('<h6>markup</h6>').first()).toBeVisible();
  await expect(page.getByText('U+202E').first()).toBeVisible();
  await expect(page.getByText(say('components.cut', { count: '' }).trim()).first()).toBeVisible();
  expect(await page.title()).toMatch(/Kaiji$/);
  const seen = await page.evaluate(() => ({ elements: document.querySelectorAll('img, h6').length, text: document.body.innerText }));
  expect(seen.elements).toBe(0);
  // eslint-disable-next-line no-control-regex -- these are what must not be there
  expect(seen.text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u0000-\u0008]/);
  expect(seen.text).not.toContain('x'.repeat(200));
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect(await overflowOf(page), `at ${width}`).toBe(0);
  }
}

async function cellsOf(rows: ReturnType<Page['locator']>): Promise<string[]> {
  await expect(rows.first()).toBeVisible();
  const texts = await rows.evaluateAll((found) => found.map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent.trim()).join(' | ')));
  return texts;
}

/** "20 Nov 2026, 18:04" where the law's days are counted. */
function momentInTokyo(milliseconds: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Tokyo', hourCycle: 'h23' }).format(milliseconds);
}
