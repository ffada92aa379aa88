import { expect, type Page } from '@playwright/test';
import { SITE_COOKIES } from '@/tests/site/cookies.ts';
import { storesOfPage } from '@/tests/site/seen.ts';
import { type ChromiumSession } from '@/tests/support/browser/chromium.ts';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { isWorkerRunning } from '@/tests/support/journeys/background.ts';
import { closeGate, fullJar, localMemory, openGate, plantMore, sessionMemory, tellBackground } from '@/tests/support/journeys/clearing.ts';
import { openStored } from '@/tests/support/journeys/site-pages.ts';
import { rowsOf } from '@/tests/support/journeys/stored.ts';
import { button, openOwn } from '@/tests/support/journeys/tracker.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');
/** Allow-listed: everything else may be nowhere but in the jar and, for ten minutes, in the undo. */
const IDENTIFIERS = /^(?:_ga|_ga_.*|hubspotutk)$/;
const SECRETS = SITE_COOKIES.filter(({ name, value }) => !IDENTIFIERS.test(name) && value.length > 5).map(({ value }) => value);

test.use({ locale: 'en' });

/** The site's home with many more cookies in the browser, and our report beside it. */
async function openFullJar(chromium: ChromiumSession): Promise<{ readonly report: Page; readonly before: readonly string[] }> {
  await openStored(chromium.context);
  await plantMore(await chromium.context.newPage());
  const report = await openOwn(chromium, 'options.html#/site');
  const before = await report.evaluate(fullJar);
  expect(before.length).toBeGreaterThan(SITE_COOKIES.length + 8);
  return { report, before };
}

async function clearAll(report: Page): Promise<void> {
  await button(report, say('clear.all')).click();
  const dialog = report.getByRole('dialog');
  await expect(dialog.getByText('1122334455.1772409600')).toBeVisible();
  await button(dialog, say('clear.saveAndClear')).click();
}

/** Whatever the minutes are that it says. */
const undoButton = (page: Page) => page.getByRole('button', { name: say('clear.undo', { n: 2 }).split('2')[0] ?? '' });

test('clearing empties the jar, says so, and undo brings back every cookie with every attribute', async ({ chromium }) => {
  const { report, before } = await openFullJar(chromium);
  await clearAll(report);
  await expect(report.getByText(say('clear.ended.all', { n: before.length }))).toBeVisible();
  expect(await report.evaluate(fullJar)).toEqual([]);
  const [kept] = await report.evaluate(rowsOf, 'evidence');
  expect(kept).toMatchObject({ what: 'identifiers' });
  expect((JSON.parse(String(kept?.json)) as { text: string }[]).map(({ text }) => text)).toEqual(
    expect.arrayContaining(['1122334455.1772409600', 'G-STANDIN001', 'G-STANDIN002', '0123456789abcdef0123456789abcdef']),
  );

  await undoButton(report).click();
  await expect(report.getByText(say('clear.undone.title', { n: before.length }))).toBeVisible();
  expect(await report.evaluate(fullJar)).toEqual(before);
});

test('one cookie of several with one name goes, and the others stay', async ({ chromium }) => {
  const { report, before } = await openFullJar(chromium);
  const wanted = ['["0",null,".jitera.com","/","lang"]', '["0","https://jitera.com","jitera.com","/","part"]'];
  await report.evaluate(tellBackground, { kind: 'clearCookies', cookies: wanted, saveIdentifiers: false });
  const gone = before.filter((cookie) => cookie.includes('"value":"ja"') || cookie.includes('"value":"inside"'));
  expect(gone).toHaveLength(2);
  expect(await report.evaluate(fullJar)).toEqual(before.filter((cookie) => !gone.includes(cookie)));
  await undoButton(report).click();
  await expect.poll(() => report.evaluate(fullJar)).toEqual(before);
});

test('a page that is closed half-way stops nothing', async ({ chromium }) => {
  const { report, before } = await openFullJar(chromium);
  const worker = await chromium.worker();
  await worker.evaluate(closeGate, 3);
  await clearAll(report);
  await expect(report.getByText(say('clear.running'))).toBeVisible();
  await report.close();
  await worker.evaluate(openGate);
  const again = await openOwn(chromium, 'options.html#/site');
  await expect(again.getByText(say('clear.ended.all', { n: before.length }))).toBeVisible();
  expect(await again.evaluate(fullJar)).toEqual([]);
});

test('a background that is stopped half-way goes on when it is started again, and all can be brought back', async ({ chromium }) => {
  const { report, before } = await openFullJar(chromium);
  await (await chromium.worker()).evaluate(closeGate, 3);
  await clearAll(report);
  await expect.poll(async () => (await report.evaluate(fullJar)).length).toBe(before.length - 3);
  await chromium.stopWorker();
  await expect.poll(() => isWorkerRunning(chromium)).toBe(false).catch(() => undefined); // The page may have woken it already.
  await expect(report.getByText(say('clear.ended.all', { n: before.length }))).toBeVisible();
  expect(await report.evaluate(fullJar)).toEqual([]);
  await undoButton(report).click();
  await expect.poll(() => report.evaluate(fullJar)).toEqual(before);
});

test('a cookie that the page sets again at once is told, with the reason', async ({ chromium }) => {
  const site = await chromium.context.newPage();
  await site.goto('https://jitera.com/blank');
  await site.evaluate(() => {
    const set = () => (document.cookie = `sticky=${performance.now()}; path=/`);
    set();
    // A page behind another one has its own timers slowed down; those of its workers are not.
    const ticking = new Worker(URL.createObjectURL(new Blob(['setInterval(() => postMessage(0), 10)'])));
    ticking.onmessage = set;
  });
  const report = await openOwn(chromium, 'options.html#/site');
  await button(report, say('clear.all')).click();
  await button(report.getByRole('dialog'), say('clear.confirm')).click();
  await expect(report.getByRole('status').getByText(say('clear.reason.set-again'))).toBeVisible();
  await expect(report.getByText(say('clear.ended.some', { gone: 0, asked: 1 }))).toBeVisible();
  expect(await report.evaluate(rowsOf, 'clearings')).toMatchObject([{ survivors: [{ name: 'sticky', reason: 'set-again' }] }]);
});

test('after a restart of the browser the undo is gone, the log stays, and no value was written down', async ({ chromium }) => {
  const { report } = await openFullJar(chromium);
  await clearAll(report);
  await expect(undoButton(report)).toBeVisible();
  const session = JSON.stringify(await report.evaluate(sessionMemory));
  expect(SECRETS.filter((value) => session.includes(value)), 'the undo holds them for now').toEqual(SECRETS);
  const written = async (page: Page): Promise<string> => {
    const tables = ['clearings', 'evidence', 'seenCookies', 'seenStores', 'settings', 'incidents', 'meta'];
    const rows = await Promise.all(tables.map((table) => page.evaluate(rowsOf, table)));
    return JSON.stringify([rows, await page.evaluate(localMemory), await page.evaluate(() => ({ ...localStorage })), chromium.complaints]);
  };
  const before = await written(report);
  expect(before).toContain('session_id');
  expect(SECRETS.filter((value) => before.includes(value))).toEqual([]);

  await chromium.restart();
  const again = await openOwn(chromium, 'options.html#/site');
  await expect(again.getByRole('heading', { name: say('clear.title') })).toBeVisible();
  expect(await again.evaluate(sessionMemory)).not.toHaveProperty('clearings');
  await expect(undoButton(again)).toHaveCount(0);
  expect(await again.evaluate(rowsOf, 'clearings')).toMatchObject([{ endedAt: expect.any(String), undoneAt: null }]);
  const after = await written(again);
  expect(SECRETS.filter((value) => after.includes(value))).toEqual([]);
});

test('other storage is emptied, without cookies, and nothing of it is left in the page', async ({ chromium }) => {
  const site = await openStored(chromium.context);
  const report = await openOwn(chromium, 'options.html#/site');
  await button(report, say('clear.storage')).click();
  const dialog = report.getByRole('dialog');
  await expect(dialog.getByText(say('clear.store.final'))).toBeVisible();
  await button(dialog, say('clear.confirm')).click();
  await expect(report.getByText(say('clear.stored.browser'))).toBeVisible();
  expect(await site.evaluate(storesOfPage)).toEqual({ local: [], session: [], databases: [], caches: [], workers: [] });
  expect((await report.evaluate(fullJar)).length).toBe(SITE_COOKIES.length);
  expect(await report.evaluate(rowsOf, 'clearings')).toMatchObject([{ asked: [], storage: expect.arrayContaining(['https://jitera.com']) }]);
});
