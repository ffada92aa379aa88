import { expect, type Page } from '@playwright/test';
import { type LetterRecord } from '@/domain/request/event.ts';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { ASKER } from '@/tests/support/journeys/people.ts';
import { openStored } from '@/tests/support/journeys/site-pages.ts';
import { rowsOf } from '@/tests/support/journeys/stored.ts';
import { button, choice, chooseWish, field, fillAsker, openOwn, openStep, state } from '@/tests/support/journeys/tracker.ts';
import { type Say, sentencesOf } from '@/tests/support/journeys/words.ts';

test.describe('in Japanese', () => {
  test.use({ locale: 'ja' });
  const say = sentencesOf('ja');

  test('the data of an account is asked to be erased, with the identifiers that the site keeps here', async ({ chromium }) => {
    await openStored(chromium.context);
    const page = await openOwn(chromium, 'options.html#/draft');
    await page.bringToFront();
    await chooseWish(page, say, 'jp.erase');
    await openStep(page, 'details');
    await page.getByRole('radio', { name: /サービスをやめた/ }).check();
    await field(page, say('fields.ask.facts')).fill('2026年9月30日に利用を終了しました。');
    await openStep(page, 'data');
    const identifiers = page.getByRole('group', { name: say('draft.data.identifiers') }).getByRole('checkbox');
    await identifiers.first().check();
    await fillAsker(page, say);
    await openStep(page, 'sending');
    await page.getByRole('radio', { name: new RegExp(`^${say('channel.registered-mail')}`) }).check();
    const letter = await finish(page, say);
    expect(letter.text).toContain('法第35条第5項に基づき、私が識別される保有個人データについて、貴社がこれを利用する必要がなくなったため、その消去を請求します。');
    expect(letter.text).toContain('理由：2026年9月30日に利用を終了しました。');
    expect(letter.text).toMatch(/クライアントID（Cookie「_ga」）：\d+\.\d+/);
    expect(JSON.stringify(await page.evaluate(rowsOf, 'drafts'))).toContain('"channel":"registered-mail"');
  });
});

test.describe('in English', () => {
  test.use({ locale: 'en' });
  const say = sentencesOf('en');

  test('an address that names evidence which is gone says so', async ({ chromium }) => {
    const page = await openOwn(chromium, 'options.html#/draft?wish=jp.disclose&from=evidence&id=gone');
    await expect(page.getByText(say('draft.noEvidence.title'))).toBeVisible();
    await page.goto(page.url().replace('&from=evidence&id=gone', ''));
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: say('draft.title') })).toBeVisible();
    await expect(page.getByText(say('draft.noEvidence.title'))).toHaveCount(0);
  });

  test('a correction of two items says what is wrong and what is right', async ({ chromium }) => {
    const page = await openOwn(chromium, 'options.html#/draft');
    await chooseWish(page, say, 'jp.correct');
    await openStep(page, 'details');
    await correct(page, say, ['Telephone number', '090-0000-0001', '090-0000-0000']);
    await button(page, say('draft.correction.add')).click();
    await expect(field(page, say('fields.ask.about')).nth(1)).toBeFocused();
    await correct(page, say, ['Address', '1-1 Old Street', '2-2 New Street']);
    await fillAsker(page, say);
    await openStep(page, 'answer');
    await choice(page, say, 'draft.language.en').check();
    const { text } = await finish(page, say);
    expect(text).toContain('Item: Telephone number\nPresent content (not factual): 090-0000-0001\nCorrect content: 090-0000-0000\nItem: Address');
  });

  test('an agent writes for another, with the papers that show it', async ({ chromium }) => {
    const page = await openOwn(chromium, 'options.html#/draft?wish=jp.disclose');
    await openStep(page, 'person');
    await choice(page, say, 'draft.writer.mandated').check();
    await field(page, say('fields.person.name')).first().fill('鈴木 一郎');
    await field(page, say('fields.person.address')).first().fill('東京都千代田区見本1-1');
    await field(page, say('fields.person.name')).nth(1).fill(ASKER.name);
    await openStep(page, 'envelope');
    await page.getByRole('checkbox', { name: 'Letter of mandate' }).check();
    await openStep(page, 'answer');
    await choice(page, say, 'draft.language.ja').check();
    const { text } = await finish(page, say);
    expect(text).toContain('任意代理人　鈴木 一郎');
    expect(text).toContain(`氏名：${ASKER.name}`);
    expect(text).toContain('委任状');
  });

  test('access is asked for under the law of Singapore, of the company there', async ({ chromium }) => {
    const page = await openOwn(chromium, 'options.html#/draft');
    await button(page, say('draft.to.change')).click();
    await page.getByRole('radio', { name: /^JITERA PTE LTD/ }).check();
    await chooseWish(page, say, 'sg.access');
    await expect(page.locator('#step-answer')).toHaveCount(0);
    await fillAsker(page, say);
    const { text, language } = await finish(page, say);
    expect(language).toBe('en');
    expect(text).toContain('Under section 21(1), please provide the personal data about me');
    expect(text).toContain('JITERA PTE LTD');
  });

  test('the person’s own details are typed once and are in the next letter', async ({ chromium }) => {
    const page = await openOwn(chromium, 'options.html#/me');
    await field(page, say('fields.person.name')).fill(ASKER.name);
    await field(page, say('fields.person.email')).fill(ASKER.email);
    await expect(page.getByRole('status').getByText(say('saving.saved'))).toBeVisible();
    const draft = await openOwn(chromium, 'options.html#/draft?wish=jp.disclose&step=person');
    await expect(field(draft, say('fields.person.name'))).toHaveValue(ASKER.name);
    // Nothing has been typed in it, and it is complete: it can be made ready as it is.
    const { text } = await finish(draft, say);
    expect(text).toContain(ASKER.email);
  });
});

async function correct(page: Page, say: Say, [about = '', wrong = '', right = '']: readonly string[]): Promise<void> {
  await field(page, say('fields.ask.about')).last().fill(about);
  await field(page, say('fields.ask.wrong')).last().fill(wrong);
  await field(page, say('fields.ask.right')).last().fill(right);
}

/** Marks the draft ready, and gives the letter as it was kept. */
async function finish(page: Page, say: Say): Promise<LetterRecord> {
  await expect(page.getByText(say('draft.check.complete'))).toBeVisible();
  await button(page, say('draft.check.ready')).click();
  await expect(state(page, say('components.state.ready'))).toBeVisible();
  const facts = (await page.evaluate(rowsOf, 'events')).map(({ fact }) => fact as { readonly kind: string; readonly letter?: LetterRecord });
  const letter = facts.find(({ kind }) => kind === 'readied')?.letter;
  if (!letter) throw new Error('No letter was marked ready.');
  return letter;
}
