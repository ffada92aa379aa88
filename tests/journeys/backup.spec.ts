import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, type TestInfo } from '@playwright/test';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { openChromium } from '@/tests/support/browser/chromium.ts';
import { putRow, rowsOf } from '@/tests/support/journeys/stored.ts';
import { button, draftRequest, field, markArrived, markSent, openOwn } from '@/tests/support/journeys/tracker.ts';
import { type Say, sentencesOf } from '@/tests/support/journeys/words.ts';

const BUILT = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');
const PROOF = { name: '受領証.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 proof of posting') };
/** What is worked out of the rest or belongs to the installation. */
const COMPARED = ['events', 'requests', 'drafts', 'followUps', 'files', 'words', 'dues', 'notified', 'evidence', 'tombstones', 'seenCookies', 'policies'] as const;

test.use({ locale: 'en' });
const say = sentencesOf('en');

test('everything goes into one file and comes back in a fresh profile, once and whole', async ({ chromium, browserOptions }, info) => {
  const page = await openOwn(chromium, 'options.html');
  await draftRequest(page, say);
  await markSent(page, say);
  await markArrived(page, say);
  const card = page.getByRole('region', { name: say('case.files.title') });
  await card.locator('input[type=file]').setInputFiles(PROOF);
  await button(page, say('case.files.keep', { n: 1 })).click();
  await expect(card.locator('.file-line')).toHaveCount(1);
  await field(page, say('case.notes.add')).fill('half a note'); // a text begun, kept as a working copy
  await page.evaluate(putRow, ['settings', { key: 'contactEmail', value: 'kept as it is' }] as const);
  await page.evaluate(putRow, ['evidence', { id: 'ev1', madeAt: '2026-11-20T00:00:00.000Z', what: 'report', json: '{}\n', sha256: 'aa' }] as const);
  await page.goto(`${tracker(page)}#/settings`);
  await expect(page.getByText(say('backup.never'))).toBeVisible();
  await page.getByRole('link', { name: say('backup.card.open') }).click();
  await expect(page.getByText(say('backup.restore.notEmpty'))).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, say('backup.make.save')).click()]);
  const file = info.outputPath(download.suggestedFilename());
  await download.saveAs(file);
  await expect(page.getByText(say('backup.never'))).toBeHidden();
  await expect(page.getByText(say('backup.unchanged'))).toBeVisible();
  const before = await allOf(page);

  const other = await openChromium({ ...browserOptions, extensionDir: BUILT });
  const fresh = await openOwn(other, 'options.html#/backup');
  await refuse(fresh, say, damaged(info, file));
  await choose(fresh, file);
  await expect(fresh.getByText(say('backup.restore.previewTitle'))).toBeVisible();
  await expect(fresh.getByRole('listitem').filter({ hasText: 'KJ-' })).toContainText(say('components.state.waiting'));
  expect(await fresh.evaluate(rowsOf, 'events'), 'looking adds nothing').toEqual([]);
  await button(fresh, say('backup.restore.go')).click();
  await expect(fresh.getByText(say('backup.restore.done', { requests: say('backup.requests', { n: 1 }), files: say('backup.files', { n: 1, size: `${PROOF.buffer.length} bytes` }) }))).toBeVisible();
  expect(await allOf(fresh)).toEqual(before);
  const settings = await fresh.evaluate(rowsOf, 'settings');
  expect(settings).toContainEqual({ key: 'contactEmail', value: 'kept as it is' });

  await fresh.getByRole('link', { name: say('backup.restore.doneLink') }).click();
  await fresh.getByRole('link', { name: say('rights.jp.disclose.wish') }).click();
  await expect(field(fresh, say('case.notes.add'))).toHaveValue('half a note');
  const [kept] = await Promise.all([fresh.waitForEvent('download'), fresh.getByRole('button', { name: new RegExp(`^${say('case.files.save')}.*${PROOF.name}`) }).click()]);
  expect(readFileSync(await kept.path()).equals(PROOF.buffer)).toBe(true);
  await fresh.goto(`${tracker(fresh)}#/backup`);
  await expect(fresh.getByText(say('backup.restore.notEmpty'))).toBeVisible();
  expect(other.complaints).toEqual([]);
  await other.close();
});

test('a file that was taken back is marked, and is offered for erasure when the case is closed', async ({ chromium }) => {
  const page = await openOwn(chromium, 'options.html');
  await draftRequest(page, say);
  await markSent(page, say);
  const card = page.getByRole('region', { name: say('case.files.title') });
  await card.locator('input[type=file]').setInputFiles(PROOF);
  await card.getByRole('checkbox', { name: say('case.files.isPaper') }).check();
  await button(page, say('case.files.keep', { n: 1 })).click();
  await expect(card.locator('.file-line')).toHaveCount(1);
  await expect(card.getByText(say('case.files.takenBack'))).toHaveCount(0);
  await button(page, say('case.undo')).click();
  await expect(card.locator('.file-line').getByText(say('case.files.takenBack'))).toBeVisible();
  await button(page, say('request.actions.close')).click();
  await page.getByRole('checkbox', { name: new RegExp(RegExp.escape(say('case.close.paper', { name: PROOF.name }))) }).check();
  await page.getByRole('radio', { name: say('components.outcome.given-up') }).check();
  await button(page, say('request.close.record')).click();
  await expect(card.locator('.file-line')).toHaveCount(0);
  expect(await page.evaluate(rowsOf, 'files')).toEqual([]);
});

function tracker(page: Page): string {
  return page.url().split('#')[0] ?? '';
}

async function choose(page: Page, file: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
}

/** Files that are no whole backup, with what is said of each. */
function damaged(info: TestInfo, file: string): readonly (readonly [string, string])[] {
  const whole = readFileSync(file);
  const flipped = Buffer.from(whole);
  const place = flipped.indexOf('%PDF-1.4');
  flipped[place] = (flipped[place] ?? 0) ^ 1;
  const made = [['not-a-zip', whole.subarray(0, whole.length / 2)], ['not-a-zip', Buffer.from('hello')], ['damaged', flipped]] as const;
  return made.map(([kind, bytes], index) => {
    const path = info.outputPath(`${kind}-${index}.zip`);
    writeFileSync(path, bytes);
    return [kind, path];
  });
}

async function refuse(page: Page, words: Say, files: readonly (readonly [string, string])[]): Promise<void> {
  for (const [kind, path] of files) {
    await choose(page, path);
    await expect(page.getByRole('alert')).toContainText(words(`backup.restore.problem.${kind}`));
  }
}

async function allOf(page: Page): Promise<Record<string, unknown>> {
  const tables: Record<string, unknown> = {};
  for (const table of COMPARED) tables[table] = await page.evaluate(rowsOf, table);
  return tables;
}
