import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { SITE_COOKIES } from '@/tests/site/cookies.ts';
import { HOSTILE } from '@/tests/site/hostile.ts';
import { plantingUrl } from '@/tests/site/plant.ts';
import { HOME_STORES } from '@/tests/site/seen.ts';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { aCheck, aForm, aHost, changedPolicy, POLICY_ADDRESS } from '@/tests/support/journeys/seen-rows.ts';
import { jarOf, openStored, overflowOf } from '@/tests/support/journeys/site-pages.ts';
import { putRow, rowsOf } from '@/tests/support/journeys/stored.ts';
import { button, openOwn } from '@/tests/support/journeys/tracker.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');

test.use({ locale: 'en' });

const cardOf = (page: Page, title: string): Locator => page.getByRole('region', { name: say(title), exact: true });
const SAME_SITE = { Strict: 'strict', Lax: 'lax', None: 'no_restriction', unspecified: 'unspecified' } as const;

/** What is identified by name and form, and may be shown in full. Everything else is cut or withheld. */
const ALLOWED = ['_ga', '_ga_STANDIN001', '_ga_STANDIN002', 'hubspotutk'];
const SECRETS = SITE_COOKIES.filter(({ name, value }) => !ALLOWED.includes(name) && value.length > 6).map(({ value }) => value);

test('the site report tells each attribute of each cookie, and each store with its size', async ({ chromium }) => {
  const site = await openStored(chromium.context);
  const report = await openOwn(chromium, 'options.html#/site');
  const cookies = cardOf(report, 'site.cookie.title');
  await openEvery(cookies, SITE_COOKIES.length);
  const jar = await jarOf(chromium.context);
  const told = await cookies.locator('dl.attributes').evaluateAll((lists) => lists.map((list) => [...list.querySelectorAll('dd')].slice(0, 11).map(({ textContent }) => textContent.trim()).join(' | ')));
  const expected = jar.map((cookie) => {
    const planted = SITE_COOKIES.find(({ name, value }) => name === cookie.name && value === cookie.value);
    const isHostOnly = !cookie.domain.startsWith('.');
    return [
      cookie.name,
      cookie.domain,
      say(isHostOnly ? 'report.cookie.hostOnly' : 'report.cookie.subdomains'),
      cookie.path,
      cookie.expires === -1 ? say('report.cookie.session') : `(${momentInTokyo(cookie.expires * 1000)})`,
      say(cookie.secure ? 'report.cookie.secureYes' : 'report.cookie.secureNo'),
      say(cookie.httpOnly ? 'report.cookie.httpOnlyYes' : 'report.cookie.httpOnlyNo'),
      say(`report.cookie.sameSite.${SAME_SITE[planted?.sameSite ?? 'unspecified']}`),
      planted?.partitioned ? say('report.cookie.partitionYes', { site: 'https://jitera.com' }) : say('report.cookie.partitionNo'),
      say('report.cookie.storeUsual'),
      `${Buffer.byteLength(cookie.value)} bytes`,
    ].join(' | ');
  });
  expect(told.map((line) => line.replace(/in \d+ \w+ \(/, '(')).sort()).toEqual(expected.sort());

  const sizes = await site.evaluate(() => {
    const measure = (storage: Storage) => Object.entries(storage).map(([key, value]: [string, string]) => [key, 2 * (key.length + value.length)] as const);
    return { local: measure(localStorage), session: measure(sessionStorage) };
  });
  const kept = await cellsOf(cardOf(report, 'site.kept.title').locator('tbody tr:not(.group)'), [1, 2, 3]);
  expect(kept.map((line) => line.replace(/bytes?$/, 'bytes')).sort()).toEqual(
    [
      ...sizes.local.map(([key, bytes]) => `${key} | ${say('report.storage.localStorage')} | ${bytes} bytes`),
      ...sizes.session.map(([key, bytes]) => `${key} | ${say('report.storage.sessionStorage')} | ${bytes} bytes`),
      ...HOME_STORES.databases.map((name) => `${name} | ${say('report.storage.indexedDB')} | ${say('site.kept.noSize')}`),
      ...HOME_STORES.caches.map((name) => `${name} | ${say('report.storage.cacheStorage')} | ${say('site.kept.noSize')}`),
      `https://jitera.com/ | ${say('report.storage.serviceWorker')} | ${say('site.kept.noSize')}`,
    ].sort(),
  );
});

test('cookies stand by purpose, are found by words and levels, and say what their value means', async ({ chromium }) => {
  await openStored(chromium.context);
  const report = await openOwn(chromium, 'options.html#/site');
  const cookies = cardOf(report, 'site.cookie.title');
  const analytics = cookies.locator('tbody', { has: report.getByRole('rowheader', { name: new RegExp(`^${say('report.purpose.analytics')}`) }) });
  await expect(analytics.locator('.opener')).toHaveText(['_ga', '_ga_STANDIN001', '_ga_STANDIN002']);
  await expect(analytics.getByText(say('report.clause', { clause: '7' }))).toHaveCount(3);
  await expect(cookies.locator('tbody', { has: report.getByRole('rowheader', { name: new RegExp(`^${say('report.purpose.advertising')}`) }) }).locator('.opener')).toHaveText(['hubspotutk']);

  await cookies.getByRole('button', { name: '_ga', exact: true }).click();
  const row = analytics.locator('.detail-row').first();
  await expect(row.getByText('1122334455.1772409600', { exact: true })).toBeVisible();
  await expect(row.getByText(momentInTokyo(1_772_409_600_000), { exact: true })).toBeVisible();
  await expect(row.getByText(say('report.why.client-id'))).toBeVisible();

  const search = report.getByRole('searchbox', { name: say('report.find.label') });
  await search.fill('hubspot');
  await expect(cookies.locator('.opener')).toHaveText(['hubspotutk']);
  await button(report, say('report.find.clear')).click();
  await report.getByRole('button', { name: say('components.levelShort.named'), exact: true }).click();
  await expect(cookies.locator('.opener')).toHaveText(['_ga', '_ga_STANDIN001', '_ga_STANDIN002']);
  await search.fill('nothing has this name');
  await expect(cookies.getByText(say('report.find.none'))).toBeVisible();
});

test('a record of picked lines is looked through, kept, saved and read back; no other value leaves the browser’s jar', async ({ chromium }) => {
  await openStored(chromium.context);
  const report = await openOwn(chromium, 'options.html#/site');
  const cookies = cardOf(report, 'site.cookie.title');
  await openEvery(cookies, SITE_COOKIES.length);
  await cookies.getByRole('checkbox', { name: say('report.picked.all'), exact: true }).check();
  await button(report, say('report.save')).click();
  const review = cardOf(report, 'report.review.title');
  await expect(review.getByRole('listitem')).toHaveCount(SITE_COOKIES.length);
  const shown = (await report.content()).replaceAll(/ class="[^"]*"/g, ''); // one of the values is also the name of a style
  expect(SECRETS.length).toBeGreaterThan(2);
  expect(SECRETS.filter((value) => shown.includes(value))).toEqual([]);

  await button(review, say('report.review.leaveOutName', { name: 'notice' })).click();
  await expect(review.getByRole('listitem')).toHaveCount(SITE_COOKIES.length - 1);
  await button(review, say('report.review.keep')).click();
  await expect(review.getByText(say('report.review.kept'))).toBeVisible();

  const json = await saved(report, button(review, say('report.review.json')));
  const hash = createHash('sha256').update(json.text, 'utf8').digest('hex');
  await expect(review.locator('.hash')).toHaveText(hash);
  const record = JSON.parse(json.text) as { kind: string; browser: string; extensionVersion: string; limits: string[]; lines: { name: string; value: { kind: string } }[] };
  expect(record).toMatchObject({ kind: 'evidence-report', browser: expect.stringMatching(/^Chrome \d+$/), extensionVersion: expect.stringMatching(/^\d/) });
  expect(record.limits).toEqual(expect.arrayContaining(['values-masked', 'since-installed', 'sites-left-out']));
  expect(record.lines.filter(({ value }) => value.kind === 'full').map(({ name }) => name).sort()).toEqual([...ALLOWED].sort());
  expect(record.lines.map(({ name }) => name)).not.toContain('notice');

  const text = await saved(report, button(review, say('report.review.text', { language: '日本語' })));
  expect(text.name).toBe(json.name.replace('.json', '.ja.txt'));
  expect(text.text).toContain(`\n${hash}\n`);
  const rows = JSON.stringify(await everyRow(report));
  for (const held of [json.text, text.text, rows]) expect(SECRETS.filter((value) => held.includes(value))).toEqual([]);
  expect(await report.evaluate(rowsOf, 'evidence')).toMatchObject([{ what: 'report', json: json.text, sha256: hash }]);

  await cardOf(report, 'report.kept.title').getByRole('link', { name: say('report.review.use') }).click();
  await expect(report).toHaveURL(/#\/draft.*from=evidence&id=[\w-]+$|#\/draft/);
});

test('a changed policy is told, compared clause by clause, and read; its e-mail address is used only when confirmed', async ({ chromium }) => {
  const first = await openOwn(chromium, 'options.html#/site');
  await expect(cardOf(first, 'report.policy.title')).toBeVisible();
  await putRows(first, 'policies', [changedPolicy({ '8': 'Write to the contact point: privacy@stand-in.invalid.' })]);
  await putRows(first, 'policyChecks', [aCheck('translated', ['privacy@stand-in.invalid'])]);
  const report = await openOwn(chromium, 'options.html#/site');
  await expect(report.getByText(say('report.news.title'))).toBeVisible();
  const policy = cardOf(report, 'report.policy.title');
  await expect(policy.getByRole('heading', { name: say('report.policy.clause', { clause: '8' }) })).toBeVisible();
  await expect(policy.locator('.diff > div')).toContainText(['an answer may take longer.', 'Write to the contact point: privacy@stand-in.invalid.']);
  await expect(policy.locator('.diff ins').first()).toBeVisible();
  await expect(policy.locator('.diff del').first()).toBeVisible();
  await expect(policy.getByText(say('report.policy.effect.letter'))).toBeVisible();
  await expect(policy.getByText(say('report.policy.effect.contact'))).toBeVisible();
  await expect(policy.getByText(say('report.policy.reason.translated'))).toBeVisible();
  await button(policy, say('report.policy.acknowledge')).click();
  await expect(policy.getByText(say('report.policy.acknowledged'))).toBeVisible();
  await expect(report.getByText(say('report.news.title'))).toBeHidden();

  await button(report, say('report.email.confirm')).click();
  await expect(report.getByText(say('report.email.confirmed', { email: 'privacy@stand-in.invalid' }))).toBeVisible();
  const [setting] = (await report.evaluate(rowsOf, 'settings')).filter(({ key }) => key === 'contactEmail');
  expect(JSON.parse(String(setting?.value))).toMatchObject({ email: 'privacy@stand-in.invalid', address: POLICY_ADDRESS, foundAt: '2026-11-21T09:04:00.000Z' });
});

test('three hundred hosts are cut with a mark and shown on demand; what forms ask for is told', async ({ chromium }) => {
  const first = await openOwn(chromium, 'options.html#/site');
  await expect(cardOf(first, 'report.hosts.title').getByText(say('report.hosts.noViews'))).toBeVisible();
  await putRows(first, 'seenHosts', Array.from({ length: 300 }, (_, index) => aHost(`h${String(index).padStart(3, '0')}.many.example`)));
  await putRows(first, 'pageViews', [{ site: 'jitera.com', day: '2026-11-20', count: 6, cut: 0 }]);
  await putRows(first, 'seenForms', [aForm('https://jitera.com/sign-up', ['name', 'email']), aForm('https://jitera.com', [], 'denied')]);
  const report = await openOwn(chromium, 'options.html#/site');
  const hosts = cardOf(report, 'report.hosts.title');
  await expect(hosts.locator('tbody tr')).toHaveCount(100);
  await button(hosts, say('report.showMore', { shown: 100, n: 300 })).click();
  await expect(hosts.locator('tbody tr')).toHaveCount(200);
  await expect(hosts.getByText(say('report.hosts.seen', { seen: 1, of: 6 })).first()).toBeVisible();
  const forms = cardOf(report, 'report.forms.title');
  await expect(forms).toContainText(say('report.forms.asks', { kinds: 'name and e-mail' }));
  await expect(forms).toContainText(say('report.forms.geolocation.denied', { origin: 'https://jitera.com' }));
});

test('hostile names are only text, cut with a mark, and the page keeps its shape', async ({ chromium }) => {
  const setter = await chromium.context.newPage();
  const names = ['<h6>markup</h6>', 'total \u202Efdp.exe\u2066 end', 'x'.repeat(4_000)];
  await setter.goto(plantingUrl('jitera.com', names.map((name) => `${name}=1; Path=/; Secure`)));

  await openStored(chromium.context, 'https://jitera.com/hostile');
  const report = await openOwn(chromium, 'options.html#/site');
  await expect(cardOf(report, 'site.kept.title').getByText(HOSTILE.template.slice(0, 20)).first()).toBeVisible();
  await expectInert(report, [1280, 320]);
});

/** Opens the row of every cookie that the card lists. */
async function openEvery(card: Locator, count: number): Promise<void> {
  const openers = card.locator('.opener');
  await expect(openers).toHaveCount(count);
  for (const opener of await openers.all()) await opener.click();
  await expect(card.locator('dl.attributes')).toHaveCount(count);
}

async function saved(page: Page, by: Locator): Promise<{ readonly name: string; readonly text: string }> {
  const download = page.waitForEvent('download');
  await by.click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

async function putRows(page: Page, table: string, rows: readonly object[]): Promise<void> {
  for (const row of rows) await page.evaluate(putRow, [table, row as Record<string, unknown>] as const);
}

async function everyRow(page: Page): Promise<unknown> {
  const tables = ['evidence', 'seenCookies', 'seenStores', 'seenHosts', 'settings', 'incidents', 'policies', 'policyChecks'];
  return Promise.all(tables.map((table) => page.evaluate(rowsOf, table)));
}

async function expectInert(page: Page, widths: readonly number[]): Promise<void> {
  await expect(page.getByText('<h6>markup</h6>').first()).toBeVisible();
  await expect(page.getByText('U+202E').first()).toBeVisible();
  await expect(page.getByText(say('components.cut', { count: '' }).trim()).first()).toBeVisible();
  expect(await page.title()).toMatch(/Kaiji$/);
  const seen = await page.evaluate(() => ({
    elements: document.querySelectorAll('img, h6').length,
    text: document.body.innerText + [...document.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label')).join('\n'),
  }));
  expect(seen.elements).toBe(0);
  // eslint-disable-next-line no-control-regex -- these are what must not be there
  expect(seen.text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u0000-\u0008]/);
  expect(seen.text).not.toContain('x'.repeat(200));
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect(await overflowOf(page), `at ${width}`).toBe(0);
  }
}

/** Some cells of each row, in one line. */
async function cellsOf(rows: Locator, places: readonly number[]): Promise<string[]> {
  await expect(rows.first()).toBeVisible();
  const cells = await rows.evaluateAll((found) => found.map((row) => [...row.querySelectorAll('td')].map((cell) => [...cell.childNodes].filter((node) => !(node instanceof HTMLElement && node.classList.contains('sub'))).map(({ textContent }) => textContent).join('').trim())));
  return cells.map((row) => places.map((place) => row[place] ?? '').join(' | '));
}

/** "20 Nov 2026, 18:04" where the law's days are counted. */
function momentInTokyo(milliseconds: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Tokyo', hourCycle: 'h23' }).format(milliseconds);
}
