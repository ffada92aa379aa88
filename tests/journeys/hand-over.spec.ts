import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import PostalMime from 'postal-mime';
import { type LetterRecord } from '@/domain/request/event.ts';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { rowsOf } from '@/tests/support/journeys/stored.ts';
import { button, draftRequest, field, markSent, openOwn, pasteIntoNote } from '@/tests/support/journeys/tracker.ts';
import { type Say, sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');
const DESK = 'desk@example.jp';

test.use({ locale: 'en' });

test('the letter is saved as a text and as a mail under its reference alone, and each is in the history', async ({ chromium }) => {
  const page = await openOwn(chromium, 'options.html');
  await draftRequest(page, say);
  const letter = await keptLetter(page);

  const text = await save(page, say('outputs.txt'));
  expect(text.name).toMatch(/^KJ-\d{4}-\d{3}\.txt$/);
  expect(text.content).toBe(letter.text);
  await expect(page.getByRole('status').getByText(say('outputs.saved', { name: text.name }))).toBeVisible();
  await expectInHistory(page, say, 'txt');

  await button(page, say('outputs.mail.show')).click();
  await field(page, say('outputs.mail.address')).fill(DESK);
  const eml = await save(page, say('outputs.mail.save'));
  expect(eml.name).toBe(text.name.replace('.txt', '.eml'));
  const mail = await PostalMime.parse(eml.content);
  expect(mail).toMatchObject({ subject: letter.subject, to: [{ address: DESK }] });
  expect(mail.text?.replaceAll('\r\n', '\n')).toBe(letter.text);
  await expectInHistory(page, say, 'eml');
});

test('no address is offered; with one that was typed the mail program is asked, and a long letter is in the clipboard', async ({ chromium }) => {
  const page = await openOwn(chromium, 'options.html');
  await draftRequest(page, say);
  const letter = await keptLetter(page);
  const asked = await mailLinks(page);

  await button(page, say('outputs.mail.show')).click();
  const address = field(page, say('outputs.mail.address'));
  await expect(address).toBeFocused();
  await expect(address).toHaveValue('');
  await expect(address).toHaveAccessibleDescription(new RegExp(RegExp.escape(say('outputs.mail.hint'))));
  await address.fill('desk@example.jp?bcc=x@example.jp');
  await page.keyboard.press('Enter');
  await expect(address).toHaveAttribute('aria-invalid', 'true');
  expect(asked).toEqual([]);

  await address.fill(DESK);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').getByText(say('outputs.mail.openedToPaste'))).toBeVisible();
  await expect.poll(() => asked.length).toBe(1);
  const link = new URL(asked[0] ?? '');
  expect(link.pathname).toBe(DESK);
  expect(link.searchParams.get('subject')).toBe(letter.subject);
  await expectInHistory(page, say, 'mail');
  expect(await pasteIntoNote(page, say)).toBe(letter.text);
});

test('what was handed over is not sent: the page says so, and leads to recording that it was', async ({ chromium }) => {
  const page = await openOwn(chromium, 'options.html');
  await draftRequest(page, say);
  await expect(page.getByText(say('outputs.notSentTitle'), { exact: true })).toBeHidden();
  await button(page, say('request.actions.copy')).click();
  await expect(page.getByText(say('outputs.notSentTitle'), { exact: true })).toBeVisible();
  await button(page, say('outputs.sent')).click();
  await expect(page.getByLabel(say('request.sent.day'))).toBeFocused();
  await page.keyboard.press('Escape');

  // Once it is sent, another copy is no event of the request.
  await markSent(page, say);
  await expect(page.getByText(say('outputs.notSentTitle'), { exact: true })).toBeHidden();
  const before = await page.evaluate(rowsOf, 'events');
  await save(page, say('outputs.txt'));
  expect(await page.evaluate(rowsOf, 'events')).toHaveLength(before.length);
});

async function keptLetter(page: Page): Promise<LetterRecord> {
  const facts = (await page.evaluate(rowsOf, 'events')).map(({ fact }) => fact as { readonly kind: string; readonly letter: LetterRecord });
  const readied = facts.find(({ kind }) => kind === 'readied');
  if (!readied) throw new Error('No letter was marked ready.');
  return readied.letter;
}

async function save(page: Page, name: string): Promise<{ readonly name: string; readonly content: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path(), 'utf8') };
}

async function expectInHistory(page: Page, words: Say, how: string): Promise<void> {
  const history = page.getByRole('region', { name: words('request.history.title') });
  await expect(history.getByRole('listitem').filter({ hasText: words(`outputs.how.${how}`) })).toHaveCount(1);
}

/** The links that the page hands to a mail program: no such program is there, so only the browser's own word tells of them. */
async function mailLinks(page: Page): Promise<readonly string[]> {
  const links: string[] = [];
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Page.enable');
  cdp.on('Page.frameRequestedNavigation', ({ url }) => url.startsWith('mailto:') && links.push(url));
  return links;
}
