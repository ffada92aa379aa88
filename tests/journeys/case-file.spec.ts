import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { bare, printToPdf } from '@/tests/support/journeys/pdf.ts';
import { ARRIVED_ON, ASKER, SENT_ON } from '@/tests/support/journeys/people.ts';
import { rowsOf } from '@/tests/support/journeys/stored.ts';
import { button, draftRequest, field, markArrived, markSent, openOwn, state } from '@/tests/support/journeys/tracker.ts';
import { LANGUAGES, type Say, sentencesOf } from '@/tests/support/journeys/words.ts';

const ANSWER = { name: '回答.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 the answer') };
const PASSPORT = { name: 'passport.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]) };
/** What stands between a letter and its translation in the text; on paper they are two sheets. */
const RULE = '-'.repeat(40);

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: language });
    const say = sentencesOf(language);

    test('a case goes to a lawyer on paper and as a zip, without the identity paper until it is ticked', async ({ chromium }) => {
      const page = await openOwn(chromium, 'options.html');
      await draftRequest(page, say);
      await markSent(page, say);
      await markArrived(page, say);
      await attach(page, say, { ...ANSWER, isPaper: false });
      await attach(page, say, { ...PASSPORT, isPaper: true });
      await field(page, say('case.notes.add')).fill('only for me');
      await button(page, say('request.note.record')).click();
      await expect(page.getByText('only for me').first()).toBeVisible();
      await page.getByRole('link', { name: say('caseFile.open') }).click();

      const reference = `KJ-${new Date().getFullYear()}-001`;
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('caseFile.title', { reference }));
      const letter = await sentText(page);
      const onPaper = (await printToPdf(page)).map(({ words }) => words).join('');
      for (const words of [say('caseFile.document.title', { reference }), ASKER.name, say('caseFile.what.arrived'), ANSWER.name, hashOf(letter), hashOf(ANSWER.buffer), hashOf(PASSPORT.buffer), say('caseFile.papers.hidden', { number: 2 })]) {
        expect(onPaper).toContain(bare(words));
      }
      for (const line of letter.split('\n').filter((one) => one.trim() !== '' && one !== RULE)) expect(onPaper).toContain(bare(line));
      for (const words of [PASSPORT.name, 'only for me', say('caseFile.save'), say('caseFile.choices.title')]) expect(onPaper).not.toContain(bare(words));

      const first = await save(page, say, reference);
      expect((await save(page, say, reference)).equals(first), 'the same bytes').toBe(true);
      const files = open(first);
      expect([...files.keys()]).toEqual(['case.txt', 'case.json', `letters/01-request-${SENT_ON}.txt`, 'attachments/01-回答.pdf', 'manifest-sha256.txt']);
      expect(Buffer.from(files.get(`letters/01-request-${SENT_ON}.txt`) ?? []).toString()).toBe(letter);
      expect(files.get('attachments/01-回答.pdf')).toEqual(new Uint8Array(ANSWER.buffer));
      expectManifest(files);
      const told = Buffer.from(files.get('case.txt') ?? []).toString();
      for (const words of [ARRIVED_ON, say('caseFile.what.sent'), hashOf(letter), say('caseFile.papers.hidden', { number: 2 })]) expect(told).toContain(words);
      const whole = Buffer.from(first).toString('latin1') + [...files.values()].map((bytes) => Buffer.from(bytes).toString()).join('');
      for (const words of [PASSPORT.name, 'only for me']) expect(whole).not.toContain(words);

      await page.getByRole('checkbox', { name: new RegExp(RegExp.escape(PASSPORT.name)) }).check();
      await page.getByRole('checkbox', { name: new RegExp(RegExp.escape(say('caseFile.choices.own.title'))) }).check();
      const more = open(await save(page, say, reference));
      expect(more.get('attachments/02-passport.png')).toEqual(new Uint8Array(PASSPORT.buffer));
      expect(Buffer.from(more.get('case.txt') ?? []).toString()).toContain('only for me');
      expectManifest(more);

      // When it is over, the copy of the identity paper is offered for erasure; the answer stays.
      await page.getByRole('link', { name: say('caseFile.back') }).click();
      await button(page, say('request.actions.close')).click();
      await page.getByRole('checkbox', { name: new RegExp(RegExp.escape(say('case.close.paper', { name: PASSPORT.name }))) }).check();
      await page.getByRole('radio', { name: say('components.outcome.given-up') }).check();
      await button(page, say('request.close.record')).click();
      await expect(state(page, say('components.state.closed'))).toBeVisible();
      expect((await page.evaluate(rowsOf, 'files')).map(({ name }) => name)).toEqual([ANSWER.name]);
      expect(JSON.stringify(await page.evaluate(rowsOf, 'events'))).not.toContain(PASSPORT.name);
      await page.getByRole('link', { name: say('caseFile.open') }).click();
      await expect(page.getByText(say('caseFile.what.erased'), { exact: true })).toHaveCount(2); // the mark where the file was added, and that it was erased
    });
  });
}

test.describe('in English', () => {
  test.use({ locale: 'en' });
  const say = sentencesOf('en');

  test('several cases and their letters are printed in one go from the list', async ({ chromium }) => {
    const page = await openOwn(chromium, 'options.html');
    await draftRequest(page, say);
    await draftRequest(page, say);
    await markSent(page, say);
    await page.getByRole('link', { name: say('nav.requests') }).first().click();
    await page.getByRole('checkbox', { name: say('list.selectAll') }).check();
    await page.getByRole('link', { name: say('caseFile.bulk') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('caseFile.titleMany', { n: 2 }));
    const year = new Date().getFullYear();
    const cases = (await printToPdf(page)).map(({ words }) => words).join('');
    for (const serial of ['001', '002']) expect(cases).toContain(bare(say('caseFile.document.title', { reference: `KJ-${year}-${serial}` })));

    await button(page, say('caseFile.show.letters')).click();
    await expect(page.locator('.a4-frame')).toHaveCount(4); // each with its translation
    const letters = await printToPdf(page);
    expect(letters).toMatchObject(Array.from({ length: 4 }, () => ({ width: 210, height: 297 })));
    for (const serial of ['001', '002']) expect(letters.map(({ words }) => words).join('')).toContain(bare(`KJ-${year}-${serial}`));

    // Only the letter that was not sent yet can still be handed over.
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await button(page, say('print.ask.yes')).click();
    await expect(page.getByText(say('print.recorded'))).toBeVisible();
    const handedOver = (await page.evaluate(rowsOf, 'events')).filter(({ fact }) => (fact as { kind: string }).kind === 'handedOver');
    expect(handedOver).toHaveLength(1);
  });
});

async function attach(page: Page, say: Say, { isPaper, ...file }: typeof ANSWER & { readonly isPaper: boolean }): Promise<void> {
  const card = page.getByRole('region', { name: say('case.files.title') });
  await card.locator('input[type=file]').setInputFiles(file);
  if (isPaper) await card.getByRole('checkbox', { name: say('case.files.isPaper') }).check();
  await button(page, say('case.files.keep', { n: 1 })).click();
  await expect(card.locator('.file-line').filter({ hasText: file.name })).toBeVisible();
}

async function sentText(page: Page): Promise<string> {
  const facts = (await page.evaluate(rowsOf, 'events')).map(({ fact }) => fact as { kind: string; letter?: { text: string } });
  return facts.find(({ kind }) => kind === 'sent')?.letter?.text ?? '';
}

async function save(page: Page, say: Say, reference: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, say('caseFile.save')).click()]);
  expect(download.suggestedFilename()).toBe(`case-${reference}.zip`);
  return readFileSync(await download.path());
}

/** The files of the one folder of a zip, by their place in it. */
function open(zip: Buffer): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path.split('/').slice(1).join('/'), bytes]));
}

function expectManifest(files: ReadonlyMap<string, Uint8Array>): void {
  const listed = [...files].filter(([path]) => path !== 'manifest-sha256.txt').map(([path, bytes]) => `${hashOf(bytes)}  ${path}\n`);
  expect(Buffer.from(files.get('manifest-sha256.txt') ?? []).toString()).toBe(listed.join(''));
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
