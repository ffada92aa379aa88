import { setTimeout as wait } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';
import { SCHEMA_VERSION } from '@/database/schema.ts';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { putRow, rowsOf } from '@/tests/support/journeys/stored.ts';
import { button, field, openOwn, openStep } from '@/tests/support/journeys/tracker.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');
const saying = (page: Page, kind: string) => page.getByRole('status').getByText(say(`saving.${kind}`));

test.use({ locale: 'en' });

test('words are still there when the browser is killed one second after they were typed', async ({ chromium }) => {
  const page = await openOwn(chromium, 'options.html#/draft?wish=jp.disclose&step=person');
  await field(page, say('fields.person.name')).pressSequentially('山田 花子');
  await openStep(page, 'words');
  await field(page, say('fields.ownParagraphs', { n: 1 })).pressSequentially('Typed just before the power went.');
  await wait(1_000); // Not a wait for the page: a second is what is promised.
  await chromium.kill();
  await chromium.restart();
  const again = await openOwn(chromium, 'options.html');
  await again.getByRole('table').getByRole('link', { name: say('rights.jp.disclose.wish') }).click();
  await openStep(again, 'person');
  await expect(field(again, say('fields.person.name'))).toHaveValue('山田 花子');
  await openStep(again, 'words');
  await expect(field(again, say('fields.ownParagraphs', { n: 1 }))).toHaveValue('Typed just before the power went.');
});

test('when two tabs edit one draft, the person chooses and both texts are kept', async ({ chromium }) => {
  const { second, inFirst, inSecond } = await openInConflict(chromium);
  await expect(inSecond).toHaveValue('the address that was typed in the second tab');

  await button(second, say('saving.mine')).click();
  await expect(second.getByRole('alert')).toHaveCount(0);
  await expect(inFirst).toHaveValue('the address that was typed in the second tab');
  const history = async () => JSON.stringify(await second.evaluate(rowsOf, 'events'));
  await expect.poll(history).toContain('the address of the first tab');
  await expect.poll(history).toContain('the address that was typed in the second tab');
});

test('when the browser is killed before the person has chosen, both texts are still there to choose from', async ({ chromium }) => {
  const { inSecond } = await openInConflict(chromium);
  await inSecond.pressSequentially(', and more');
  await wait(1_000); // Not a wait for the page: a second is what is promised.
  await chromium.kill();
  await chromium.restart();
  const again = await openOwn(chromium, 'options.html');
  await again.getByRole('table').getByRole('link', { name: say('rights.jp.disclose.wish') }).click();
  await openStep(again, 'person');
  await expect(again.getByRole('alert')).toContainText(say('saving.conflictTitle'));
  await expect(field(again, say('fields.person.address'))).toHaveValue('the address that was typed in the second tab, and more');
  await button(again, say('saving.theirs')).click();
  await expect(field(again, say('fields.person.address'))).toHaveValue('the address of the first tab');
  await expect(again.getByRole('alert')).toHaveCount(0);
  await expect.poll(async () => JSON.stringify(await again.evaluate(rowsOf, 'events'))).toContain('the address that was typed in the second tab, and more');
  await expect.poll(() => again.evaluate(rowsOf, 'followUps')).toEqual([]);
});

test('when two tabs edit the person’s own details, those that are not chosen stay on the page until they are erased', async ({ chromium }) => {
  const first = await openOwn(chromium, 'options.html#/me');
  const second = await openOwn(chromium, 'options.html#/me');
  const [inFirst, inSecond] = [field(first, say('fields.person.name')), field(second, say('fields.person.name'))];
  await expect(inSecond).toBeVisible();
  const typing = inSecond.pressSequentially('typed in the second tab', { delay: 60 });
  await expect(inSecond).not.toHaveValue('');
  await inFirst.fill('of the first tab');
  await expect(saying(first, 'saved')).toBeVisible();
  await typing;
  await button(second, say('saving.mine')).click();
  const aside = second.getByRole('main').getByText(say('profile.aside'));
  await expect(aside).toBeVisible();
  await expect(second.getByText('of the first tab')).toBeVisible();
  await expect(inFirst).toHaveValue('typed in the second tab');

  await second.reload();
  await button(second, say('profile.asideUse')).click();
  await expect(inSecond).toHaveValue('of the first tab');
  await expect(second.getByText('typed in the second tab')).toBeVisible();
  await button(second, say('profile.asideErase')).click();
  await expect(aside).toHaveCount(0);
  await expect(saying(second, 'saved')).toBeVisible();
  expect(JSON.stringify(await second.evaluate(rowsOf, 'settings'))).not.toContain('typed in the second tab');
});

test('in the data of a newer version nothing is written, and the words stay on the screen', async ({ chromium }) => {
  const page = await openOwn(chromium, 'options.html#/draft?step=person');
  await field(page, say('fields.person.name')).fill('山田');
  await expect(saying(page, 'saved')).toBeVisible();
  await page.evaluate(putRow, ['meta', { key: 'schemaVersion', value: 99 }] as const);
  const tables = ['events', 'drafts', 'requests', 'meta', 'settings'];
  const everything = () => Promise.all(tables.map((table) => page.evaluate(rowsOf, table)));
  const before = await everything();

  await page.reload();
  await expect(page.getByRole('alert').getByText(say('health.readOnly.detail', { stored: 99, known: SCHEMA_VERSION }))).toBeVisible();
  await openStep(page, 'person');
  await field(page, say('fields.person.name')).fill('山田 花子');
  await expect(page.getByRole('alert').getByText(say('failure.read-only'))).toBeVisible();
  await expect(saying(page, 'failed')).toBeVisible();
  // The letter has a language of its own, in a button of the same name.
  for (const name of ['日本語', 'English']) await page.getByRole('banner').getByRole('button', { name }).click();
  await expect(field(page, say('fields.person.name'))).toHaveValue('山田 花子');
  expect(await everything()).toEqual(before);
});

test('a page whose database a newer version has changed says so, with the words still on it', async ({ chromium }) => {
  const page = await openOwn(chromium, 'options.html#/draft?step=person');
  await field(page, say('fields.person.name')).fill('山田 花子');
  await expect(saying(page, 'saved')).toBeVisible();
  const newer = await openOwn(chromium, 'manifest.json');
  await newer.evaluate(upgradeDatabase);
  await expect(page.getByRole('alert')).toContainText(say('health.outdated.title'));
  await expect(field(page, say('fields.person.name'))).toHaveValue('山田 花子');
  await button(page, say('health.outdated.reload')).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await openStep(page, 'person');
  await expect(field(page, say('fields.person.name'))).toHaveValue('山田 花子');
});

/** Opens the database with a higher version, as the code of a later release does; runs inside one of our pages. */
async function upgradeDatabase(): Promise<void> {
  const known = (await indexedDB.databases()).find(({ name }) => name === 'kaiji')?.version ?? 0;
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('kaiji', known + 10);
    opening.onerror = () => reject(new Error(String(opening.error)));
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

/** One draft in two tabs, in which the second one was typed in while the first one saved. */
async function openInConflict(chromium: Parameters<typeof openOwn>[0]) {
  const first = await openOwn(chromium, 'options.html#/draft?wish=jp.disclose&step=person');
  await field(first, say('fields.person.name')).fill('山田');
  await expect(saying(first, 'saved')).toBeVisible();
  const second = await openOwn(chromium, new URL(first.url()).pathname + new URL(first.url()).hash);
  await openStep(second, 'person');
  const [inFirst, inSecond] = [first, second].map((page) => field(page, say('fields.person.address')));
  if (!inFirst || !inSecond) throw new Error('Both tabs are open.');
  await expect(inSecond).toBeVisible();

  // The second tab never pauses long enough to save before the first one has.
  const typing = inSecond.pressSequentially('the address that was typed in the second tab', { delay: 60 });
  await expect(inSecond).not.toHaveValue('');
  await inFirst.fill('the address of the first tab');
  await expect(saying(first, 'saved')).toBeVisible();
  await typing;
  await expect(second.getByRole('alert')).toContainText(say('saving.conflictTitle'));
  return { second, inFirst, inSecond };
}
