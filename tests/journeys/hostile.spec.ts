import { expect, type Page } from '@playwright/test';
import { NO_DATE } from '@/database/schema.ts';
import type { ChromiumSession } from '@/tests/support/browser/chromium.ts';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { buildWith } from '@/tests/support/journeys/build-copy.ts';
import { caseOn } from '@/tests/support/journeys/case.ts';
import { SENT_ON } from '@/tests/support/journeys/people.ts';
import { rowsOf } from '@/tests/support/journeys/stored.ts';
import { button, draftRequest, field, markArrived, markSent, openOwn, state } from '@/tests/support/journeys/tracker.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');
const PAGE = '<!doctype html><title>ran</title><script>document.title = "ran"; chrome.storage.local.set({ ran: true });</script>';
const QUOTA = 2_000_000;
const YEAR_IN_HOURS = 365 * 24;

test.use({ locale: 'en' });
test.setTimeout(120_000); // A whole case is a long walk on a busy machine.

test('a file that says it is a PDF and is a page is never shown as a page of ours', async ({ chromium }) => {
  const page = await haveRequest(chromium);
  await attach(page, [{ name: 'answer.pdf', text: PAGE }, { name: 'both.pdf', text: `%PDF-1.7\n${PAGE}` }, { name: 'words.html', text: `Plain at first\n${PAGE}` }]);
  const line = (name: string) => page.getByRole('region', { name: say('case.files.title') }).getByRole('listitem').filter({ hasText: name });
  await expect(line('answer.pdf')).toContainText(say('case.files.type.other'));
  await expect(line('answer.pdf').getByRole('button', { name: new RegExp(`^(${say('case.files.open')}|${say('case.files.view')})`) })).toHaveCount(0);

  await line('words.html').getByRole('button', { name: new RegExp(`^${say('case.files.view')}`) }).click();
  await expect(page.getByRole('dialog')).toContainText('<!doctype html>');
  await page.keyboard.press('Escape');

  // The first bytes of a PDF: the browser takes it for one, and has nothing to run in it.
  const opened = chromium.context.waitForEvent('page');
  await line('both.pdf').getByRole('button', { name: new RegExp(`^${say('case.files.open')}`) }).click();
  const tab = await opened;
  await tab.waitForLoadState();
  expect(await tab.evaluate(() => document.contentType)).not.toMatch(/html/);
  expect(await tab.title()).not.toBe('ran');
  expect(await page.evaluate(() => (globalThis as unknown as { chrome: { storage: { local: { get: (key: string) => Promise<object> } } } }).chrome.storage.local.get('ran'))).toEqual({});
});

test.describe('with a quota', () => {
  // The permission for any amount lifts the quota, and a test cannot fill the disk.
  test.use({ extensionDir: buildWith(({ permissions, ...manifest }) => ({ ...manifest, permissions: permissions.filter((name) => name !== 'unlimitedStorage') })) });

  test('when the disk is full, a file that does not fit is refused in words, and the case is as it was', async ({ chromium }) => {
    const page = await haveRequest(chromium);
    const before = await page.evaluate(rowsOf, 'events');
    const cdp = await chromium.context.newCDPSession(page);
    const origin = chromium.extensionUrl('').slice(0, -1);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: QUOTA });
    // Chromium goes by the room that it found half a minute ago at most.
    await expect.poll(() => page.evaluate(tryToWrite, 2 * QUOTA), { timeout: 60_000 }).toBe('QuotaExceededError');
    const files = page.getByRole('region', { name: say('case.files.title') });
    await files.locator('input[type=file]').setInputFiles({ name: 'scan.png', mimeType: 'image/png', buffer: noise(8_000_000) });
    await button(files, say('case.files.keep', { n: 1 })).click();
    await expect(page.getByRole('alert')).toContainText(say('failure.full'));
    expect(await page.evaluate(rowsOf, 'events')).toEqual(before);
    expect(await page.evaluate(rowsOf, 'files')).toEqual([]);
    expect(await page.evaluate(rowsOf, 'blobs')).toEqual([]);

    // With room, the file that was picked is kept: nobody has to look for it again.
    await cdp.send('Storage.overrideQuotaForOrigin', { origin });
    await button(files, say('case.files.keep', { n: 1 })).click();
    await expect(files).toContainText('scan.png');
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(await page.evaluate(rowsOf, 'files')).toHaveLength(1);
  });
});

test('whatever is stopped in the middle of an action, what was acknowledged is there, and no case is half written', async ({ chromium }) => {
  let page = await haveRequest(chromium);
  const address = new URL(page.url());
  await chromium.stopWorker();
  await markSent(page, say); // Acknowledged: the page has said so.
  await chromium.stopWorker();
  await chromium.kill();
  await chromium.restart();

  page = await openOwn(chromium, address.pathname + address.hash);
  await expect(state(page, say('components.state.awaiting-arrival'))).toBeVisible();
  await page.getByRole('button', { name: say('request.actions.arrive') }).click();
  await page.getByLabel(say('request.arrived.day')).fill('2026-02-05');
  await chromium.stopWorker();
  await button(page, say('request.arrived.record')).evaluate((record) => (record as HTMLElement).click());
  await chromium.kill(); // While it is being recorded.
  await chromium.restart();

  // Nobody was told that it was recorded: it is there whole, or not at all.
  page = await openOwn(chromium, address.pathname + address.hash);
  await expect(page.getByRole('region', { name: say('request.history.title') })).toBeVisible();
  const [row] = await page.evaluate(rowsOf, 'requests');
  const kinds = (await page.evaluate(rowsOf, 'events')).map(({ fact }) => (fact as { kind: string }).kind);
  const dues = await page.evaluate(rowsOf, 'dues');
  const hasArrived = kinds.includes('arrived');
  expect(kinds).toContain('sent');
  expect(row).toMatchObject({ state: hasArrived ? 'waiting' : 'awaiting-arrival', nextOn: hasArrived ? '2026-02-19' : NO_DATE });
  expect(dues).toHaveLength(hasArrived ? 3 : 0);
  await expect(state(page, say(hasArrived ? 'components.state.waiting' : 'components.state.awaiting-arrival'))).toBeVisible();
});

test('a clock that is set back a year changes neither the order of the history nor what stands in it', async ({ chromium }) => {
  const first = await haveRequest(chromium);
  await markSent(first, say);
  await markArrived(first, say);
  const page = await chromium.context.newPage();
  await page.addInitScript(setClockBack, YEAR_IN_HOURS);
  await page.goto(first.url());
  await first.close();
  const story = caseOn(page, say);
  await field(page, say('case.notes.add')).fill('Written with a wrong clock.');
  await button(page, say('request.note.record')).click();
  await expect(page.getByRole('region', { name: say('request.history.title') }).getByRole('listitem').first()).toContainText('Written with a wrong clock.');
  await story.expect({ state: 'components.state.waiting', newest: ['events.noted.what', 'events.arrived.what', 'events.sent.what'], dates: ['2026-02-19', '2026-02-20', '2026-03-09'] });

  // What happened by then has "not come yet": it is asked about, and nothing is recorded.
  await button(page, say('request.actions.answer')).click();
  await page.getByLabel(say('case.theirs.on'), { exact: true }).fill('2026-02-12');
  await button(page, say('case.theirs.record')).click();
  await expect(page.getByText(say('day.in-the-future'))).toBeVisible();
  const right = await openOwn(chromium, new URL(page.url()).pathname + new URL(page.url()).hash);
  await page.close();
  await caseOn(right, say).came({ deed: 'answered', result: 'full', on: '2026-02-12' });
  await expect(state(right, say('components.state.answered'))).toBeVisible();
  await expect(right.locator(`time[datetime="${SENT_ON}"]`).first()).toBeVisible();
});

async function haveRequest(chromium: ChromiumSession): Promise<Page> {
  const page = await openOwn(chromium, 'options.html');
  await draftRequest(page, say);
  return page;
}

async function attach(page: Page, files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
  const card = page.getByRole('region', { name: say('case.files.title') });
  await card.locator('input[type=file]').setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(text) })));
  await button(card, say('case.files.keep', { n: files.length })).click();
  await expect(card.getByText(say('case.files.none'))).toHaveCount(0);
}

/** A picture by its first bytes that no disk can make smaller. */
function noise(size: number): Buffer {
  const bytes = Buffer.alloc(size);
  let state = 1;
  for (let place = 0; place < size; place += 4) bytes.writeUInt32LE((state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0), place);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return bytes;
}

/** Writes so many bytes into a database of its own, which goes again, and names what the browser said; runs in one of our pages. */
function tryToWrite(size: number): Promise<string> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('room');
    opening.onupgradeneeded = () => opening.result.createObjectStore('room');
    opening.onerror = () => resolve(opening.error?.name ?? '');
    opening.onsuccess = () => {
      const database = opening.result;
      const writing = database.transaction('room', 'readwrite');
      writing.objectStore('room').put(crypto.getRandomValues(new Uint8Array(65_536)).toHex().repeat(Math.ceil(size / 131_072)), 1);
      const end = (said: string): void => {
        database.close();
        indexedDB.deleteDatabase('room').onsuccess = () => resolve(said);
      };
      writing.oncomplete = () => end('written');
      writing.onabort = () => end(writing.error?.name ?? '');
    };
  });
}

/** Runs in one of our pages before its own code: everything that asks for the time hears of another one. */
function setClockBack(hours: number): void {
  const real = Temporal.Now.instant.bind(Temporal.Now);
  const zone = Temporal.Now.timeZoneId();
  const now = () => real().subtract({ hours });
  Temporal.Now.instant = now;
  Temporal.Now.plainDateISO = (in_ = zone) => now().toZonedDateTimeISO(in_).toPlainDate();
  Temporal.Now.zonedDateTimeISO = (in_ = zone) => now().toZonedDateTimeISO(in_);
}
