import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { toCertified } from '@/domain/letter/to-certified.ts';
import { type LetterRecord } from '@/domain/request/event.ts';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { bare, charactersOf, printToPdf } from '@/tests/support/journeys/pdf.ts';
import { ASKER } from '@/tests/support/journeys/people.ts';
import { putRow, rowsOf } from '@/tests/support/journeys/stored.ts';
import { button, choice, field, fillAsker, openOwn, openStep, state } from '@/tests/support/journeys/tracker.ts';
import { LANGUAGES, type Say, sentencesOf } from '@/tests/support/journeys/words.ts';
import type { ChromiumSession } from '@/tests/support/browser/chromium.ts';

const A4 = { width: 210, height: 297 };
const A4_LANDSCAPE = { width: 297, height: 210 };
/** What stands between a letter and its translation in the text. */
const RULE = '-'.repeat(40);

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: language });
    const say = sentencesOf(language);

    test('a letter and its translation print as an A4 sheet each, with the words of the letter and nothing else', async ({ chromium }) => {
      const page = await openPrint(chromium, say, { language: 'ja+en' });
      const { text } = await keptLetter(page);
      const [letter = '', translation = ''] = text.split(RULE);
      const sheets = await printToPdf(page);
      expect(sheets).toMatchObject([A4, A4]);
      expect(charactersOf(sheets[0]?.words ?? '')).toBe(charactersOf(`${onPaper(letter)}1/1`));
      expect(charactersOf(sheets[1]?.words ?? '')).toBe(charactersOf(`${translation}1/1`));
      for (const line of text.split('\n').filter((one) => one !== RULE)) expect(sheets.map(({ words }) => words).join()).toContain(bare(onPaper(line)));

      await button(page, say('print.sheet.translation')).click();
      expect((await printToPdf(page)).map(({ words }) => words)).toEqual([sheets[1]?.words]);
      await button(page, say('print.sheet.letter')).click();
      expect((await printToPdf(page)).map(({ words }) => words)).toEqual([sheets[0]?.words]);
    });
  });
}

test.describe('in English', () => {
  test.use({ locale: 'en' });
  const say = sentencesOf('en');

  test('a long letter goes on over clean sheets, numbered, with no heading left behind and no line cut', async ({ chromium }) => {
    const sentence = '登録した内容のほかに、問い合わせの記録も開示してください。';
    const short = Array.from({ length: 20 }, (_, index) => `${index + 1}番目の段落です。${sentence.repeat(1 + (index % 4))}`);
    const own = [sentence.repeat(150), ...short].join('\n\n');
    const page = await openPrint(chromium, say, { language: 'ja', own });
    const { text } = await keptLetter(page);
    const sheets = await printToPdf(page);
    const total = sheets.length;
    expect(total).toBeGreaterThan(2);
    const [, reference = ''] = /(整理番号\s+\S+)/.exec(text) ?? [];
    const feet = sheets.map((_, index) => `${index === 0 ? '' : reference}${index + 1}/${total}`).join('');
    expect(charactersOf(sheets.map(({ words }) => words).join(''))).toBe(charactersOf(onPaper(text) + feet));
    for (const [index, { words }] of sheets.entries()) expect(words).toContain(bare(`${reference}${index + 1}/${total}`));

    await page.emulateMedia({ media: 'print' });
    const ends = await page.locator('.a4-frame').evaluateAll((frames) =>
      frames.map((frame) => {
        const pieces = [...frame.querySelectorAll('[data-piece]')];
        const foot = frame.querySelector('.a4-foot')?.getBoundingClientRect().top ?? 0;
        return { last: pieces.at(-1)?.tagName, room: foot - (pieces.at(-1)?.getBoundingClientRect().bottom ?? 0) };
      }),
    );
    expect(ends.filter(({ last, room }) => last === 'H2' || last === 'H3' || room < 0)).toEqual([]);
  });

  test('what prints is the letter that was kept, whatever a later version would write', async ({ chromium }) => {
    const page = await openPrint(chromium, say, { language: 'ja' });
    const row = (await page.evaluate(rowsOf, 'events')).find(({ fact }) => (fact as { kind: string }).kind === 'readied');
    const earlier = JSON.parse(JSON.stringify(row).replaceAll('次のとおり', '左記のとおり')) as Record<string, unknown>;
    await page.evaluate(putRow, ['events', earlier] as const);
    await page.reload();
    await expect(button(page, say('print.print'))).toBeVisible();
    const [sheet] = await printToPdf(page);
    expect(sheet?.words).toContain('左記のとおり請求します');
    expect(sheet?.words).not.toContain('次のとおり');
  });

  test('a content-certified letter prints on its grid, upright or across, and that is recorded when the person says so', async ({ chromium }) => {
    const page = await openPrint(chromium, say, { language: 'ja' });
    const letter = { ...(await keptLetter(page)), kind: 'first-request' } as const;
    for (const [sheet, size] of [['horizontal', A4], ['vertical', A4_LANDSCAPE]] as const) {
      await button(page, say(`print.sheet.${sheet}`)).click();
      const { pages } = toCertified(letter, `${sheet}-20x26`);
      await expect(page.getByText(say('print.check.fits', { n: pages.length }))).toBeVisible();
      const printed = await printToPdf(page);
      expect(printed).toMatchObject(pages.map(() => size));
      const glyphs = pages.map((lines) => lines.flatMap(({ units }) => units.map(({ glyph }) => glyph)).join(''));
      expect(printed.map(({ words }) => charactersOf(words))).toEqual(glyphs.map(charactersOf));
    }
    await button(page, say('print.ask.yes')).click();
    await expect(page.getByText(say('print.recorded'))).toBeVisible();
    await page.getByRole('link', { name: say('request.actions.send') }).click();
    await expect(page.getByLabel(say('request.sent.day'))).toBeFocused();
    await expect(history(page, say)).toContainText(say('outputs.how.certified'));
  });

  test('a letter that breaks the rules of content certification is not printed, and its place is named', async ({ chromium }) => {
    const page = await openPrint(chromium, say, { language: 'ja', email: ASKER.email });
    await button(page, say('print.sheet.vertical')).click();
    await expect(page.getByText(say('print.problem.latin-only-in-names.title', { text: ASKER.email }))).toBeVisible();
    await expect(page.getByText(/Sheet \d+, line \d+/).first()).toBeVisible();
    await expect(button(page, say('print.print'))).toBeDisabled();
    expect((await printToPdf(page)).map(({ words }) => words)).toEqual(['']);
    await expect(page.getByText(say('print.ask.title'))).toBeHidden();
  });

  test('a letter with a translation is told to be in Japanese alone first', async ({ chromium }) => {
    const page = await openPrint(chromium, say, { language: 'ja+en' });
    await button(page, say('print.sheet.horizontal')).click();
    await expect(page.getByText(say('print.problem.japanese-only.title'))).toBeVisible();
    await expect(button(page, say('print.print'))).toBeDisabled();
    await page.getByRole('link', { name: say('request.actions.edit') }).click();
    await expect(page).toHaveURL(/#\/draft\//);
  });

  test('the page for printing passes the checks for accessibility, on a wide and on a narrow screen', async ({ chromium }) => {
    const page = await openPrint(chromium, say, { language: 'ja' });
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByRole('navigation')).toBeHidden();
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      for (const sheet of ['vertical', 'horizontal', 'letter']) {
        await button(page, say(`print.sheet.${sheet}`)).click();
        await expect(page.getByRole('article').first()).toBeVisible();
        expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }
    await page.getByRole('link', { name: say('print.back') }).click();
    await expect(page.getByRole('main')).toBeFocused();
  });
});

/** Drafts a letter and goes to the page for printing as a person does. */
async function openPrint(chromium: ChromiumSession, say: Say, letter: { readonly language: string; readonly own?: string; readonly email?: string }): Promise<Page> {
  const page = await openOwn(chromium, 'options.html#/draft?wish=jp.disclose');
  await fillAsker(page, say);
  await openStep(page, 'answer');
  await choice(page, say, `draft.language.${letter.language}`).check();
  await openStep(page, 'person');
  if (letter.email) await field(page, say('fields.person.email')).fill(letter.email);
  await openStep(page, 'words');
  if (letter.own) await field(page, say('fields.ownParagraphs', { n: 1 })).fill(letter.own);
  await button(page, say('draft.check.ready')).click();
  await expect(state(page, say('components.state.ready'))).toBeVisible();
  await page.getByRole('link', { name: say('outputs.print') }).click();
  // The request's own page shows the letter as an article as well: the sheets are there when the address has changed.
  await page.waitForURL(/#\/print\//);
  await expect(page.locator('.a4-frame').first()).toBeVisible();
  return page;
}

async function keptLetter(page: Page): Promise<LetterRecord> {
  const facts = (await page.evaluate(rowsOf, 'events')).map(({ fact }) => fact as { readonly kind: string; readonly letter: LetterRecord });
  const readied = facts.find(({ kind }) => kind === 'readied');
  if (!readied) throw new Error('No letter was marked ready.');
  return readied.letter;
}

/** On paper a heading is bold; in the text it stands in brackets. */
function onPaper(text: string): string {
  return text.replace(/【(.+)】/g, '$1');
}

function history(page: Page, say: Say) {
  return page.getByRole('region', { name: say('request.history.title') });
}
