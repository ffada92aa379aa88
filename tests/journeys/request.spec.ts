import { createHash } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { ARRIVED_ON, ASKER, DATES_AHEAD, SENT_ON } from '@/tests/support/journeys/people.ts';
import { rowsOf } from '@/tests/support/journeys/stored.ts';
import { button, choice, field, markArrived, markSent, openOwn, openStep, pasteIntoNote, state, wordsOnPaper } from '@/tests/support/journeys/tracker.ts';
import { LANGUAGES, type Say, sentencesOf } from '@/tests/support/journeys/words.ts';

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: language });
    const say = sentencesOf(language);

    test('one request is drafted, reviewed, copied, sent, arrived, and there after a restart', async ({ chromium }) => {
      const page = await openOwn(chromium, 'options.html');
      await page.getByRole('link', { name: say('requests.empty.start') }).click();
      await expect(page.getByRole('heading', { level: 1, name: say('draft.title') })).toBeVisible();

      // Without a name it cannot be ready: the gap is named, its field has the focus, what was typed stays.
      await openStep(page, 'person');
      await field(page, say('fields.person.address')).fill(ASKER.address);
      await openStep(page, 'answer');
      await choice(page, say, `draft.language.${language}`).check();
      await expect(page.getByRole('status').getByText(say('saving.saved'))).toBeVisible();
      await button(page, say('draft.check.ready')).click();
      const name = field(page, say('fields.person.name'));
      await expect(name).toBeFocused();
      await expect(name).toHaveAccessibleDescription(new RegExp(say('gaps.missing.name')));
      const summary = page.getByRole('alert');
      await expect(summary).toContainText(say('draft.check.gaps', { n: 1 }));
      await expect(summary).toContainText(`${say('fields.sender.name')}: ${say('gaps.missing.name')}`);
      await expect(field(page, say('fields.person.address'))).toHaveValue(ASKER.address);
      await expect(page).toHaveURL(/#\/draft/);

      await name.fill(ASKER.name);
      await expect(page.getByText(say('draft.check.complete'))).toBeVisible();
      const previewed = await page.getByRole('article', { name: say('draft.preview.title') }).locator('p').allTextContents();
      await button(page, say('draft.check.ready')).click();
      await expect(state(page, say('components.state.ready'))).toBeVisible();

      // What is on the paper is what is kept, word for word, and the hash says so.
      const [readied] = (await page.evaluate(rowsOf, 'events')).map(({ fact }) => fact as { kind: string; letter?: { text: string } }).filter(({ kind }) => kind === 'readied');
      const text = readied?.letter?.text ?? '';
      expect(text).toContain(ASKER.name);
      expect(await wordsOnPaper(page, say)).toBe(text.trimEnd());
      await expect(page.getByText(createHash('sha256').update(text).digest('hex'), { exact: true })).toBeVisible();
      expect(previewed.join('\n')).toContain(ASKER.name);

      await button(page, say('request.actions.copy')).click();
      await expect(page.getByRole('status').getByText(say('request.copied'))).toBeVisible();
      expect(await pasteIntoNote(page, say)).toBe(text);

      await markSent(page, say);
      await markArrived(page, say);
      await expectArrived(page, say);
      const address = page.url();

      await chromium.restart();
      const tracker = await openOwn(chromium, 'options.html');
      const row = tracker.getByRole('table', { name: say('list.captionGrouped') }).getByRole('row').filter({ has: tracker.getByRole('link') });
      await expect(row).toContainText('KJ-');
      await expect(row).toContainText(say('components.state.waiting'));
      await expect(row).toContainText(say('dates.reminder.whose'));
      await expect(row).toContainText(say('events.arrived.what'));
      await row.getByRole('link', { name: say('rights.jp.disclose.wish') }).click();
      await expect(tracker).toHaveURL(address);
      await expectArrived(tracker, say);
      expect(await wordsOnPaper(tracker, say)).toBe(text.trimEnd());
    });
  });
}

async function expectArrived(page: Page, say: Say): Promise<void> {
  await expect(page.getByText(say('request.next.noFixedDay'))).toBeVisible();
  for (const day of Object.values(DATES_AHEAD)) await expect(page.locator(`time[datetime="${day}"]`).first()).toBeVisible();
  const history = page.getByRole('region', { name: say('request.history.title') }).getByRole('listitem');
  const kinds = ['arrived', 'sent', 'handedOver', 'readied', 'revised', 'drafted'];
  await expect(history.getByRole('heading')).toHaveText(kinds.map((kind) => say(`events.${kind}.what`)));
  await expect(history.nth(0).locator('time')).toHaveAttribute('datetime', ARRIVED_ON);
  await expect(history.nth(1).locator('time')).toHaveAttribute('datetime', SENT_ON);
}
