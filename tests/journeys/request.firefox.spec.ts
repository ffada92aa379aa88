import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import { firefoxTest as test } from '@/tests/support/browser/fixtures.ts';
import { onPage } from '@/tests/support/journeys/firefox-pages.ts';
import { ARRIVED_ON, ASKER, DATES_AHEAD, SENT_ON } from '@/tests/support/journeys/people.ts';
import { rowsOf } from '@/tests/support/journeys/stored.ts';
import { LANGUAGES, sentencesOf } from '@/tests/support/journeys/words.ts';

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: language });
    const say = sentencesOf(language);

    test('one request is drafted, reviewed, copied, sent, arrived, and there after a restart', async ({ firefox }) => {
      const tracker = onPage(await firefox.open(firefox.extensionUrl('options.html')));
      await tracker.page.locator('a[href="#/draft?wish=jp.disclose"]').click();
      await tracker.page.locator('#step-person').click();
      await tracker.fill(say('fields.person.address'), ASKER.address);
      await tracker.expectText(say('saving.saved'));
      await tracker.page.locator('#step-answer').click();
      const letter = `draft.language.${language}`;
      await tracker.click('radio', `${say(`${letter}.title`)} ${say(`${letter}.hint`)}`);
      await tracker.click('button', say('draft.check.ready'));
      await tracker.expectText(`${say('fields.sender.name')}: ${say('gaps.missing.name')}`);
      await expect.poll(() => tracker.page.evaluate(() => document.activeElement?.id)).toBe('field-sender.name');
      expect(await tracker.valueOf(say('fields.person.address'))).toBe(ASKER.address);
      await tracker.fill(say('fields.person.name'), ASKER.name);
      await tracker.expectText(say('draft.check.complete'));
      await tracker.click('button', say('draft.check.ready'));
      await tracker.expectText(say('request.letter.ready'));

      const facts = (await tracker.page.evaluate(rowsOf, 'events')).map(({ fact }) => fact as { kind: string; letter?: { text: string } });
      const text = facts.find(({ kind }) => kind === 'readied')?.letter?.text ?? '';
      expect(text).toContain(ASKER.name);
      expect((await tracker.textsOf('[aria-labelledby=letter-title] .paper > p')).join('\n\n').trimEnd()).toBe(text.trimEnd());
      await tracker.expectText(createHash('sha256').update(text).digest('hex'));

      await tracker.click('button', say('request.actions.copy'));
      await tracker.expectText(say('request.copied'));
      await tracker.page.$eval('[aria-labelledby=notes-title] textarea', (note) => note.focus());
      await tracker.page.keyboard.down('Control');
      await tracker.page.keyboard.press('v');
      await tracker.page.keyboard.up('Control');
      await expect.poll(() => tracker.valueOf(say('case.notes.add'))).toBe(text);

      await tracker.click('button', say('request.actions.send'));
      await tracker.fill(say('request.sent.day'), SENT_ON);
      await tracker.page.click('.form-card input[type=checkbox]'); // the day is before the letter's own
      await tracker.click('button', say('request.sent.record'));
      await tracker.expectText(say('components.state.awaiting-arrival'));
      await tracker.click('button', say('request.actions.arrive'));
      await tracker.fill(say('request.arrived.day'), ARRIVED_ON);
      await tracker.click('button', say('request.arrived.record'));
      await tracker.expectText(say('request.next.noFixedDay'));

      await firefox.restart();
      const again = onPage(await firefox.open(firefox.extensionUrl('options.html')));
      await again.expectText(say('components.state.waiting'));
      await again.expectText(say('dates.reminder.whose'));
      await again.click('link', say('rights.jp.disclose.wish'));
      await again.expectText(say('request.next.noFixedDay'));
      const days = await again.page.$$eval('time', (times) => times.map(({ dateTime }) => dateTime));
      expect(days).toEqual(expect.arrayContaining([...Object.values(DATES_AHEAD), SENT_ON, ARRIVED_ON]));
      expect((await again.textsOf('[aria-labelledby=letter-title] .paper > p')).join('\n\n').trimEnd()).toBe(text.trimEnd());
    });
  });
}
