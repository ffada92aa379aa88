import { expect } from '@playwright/test';
import { firefoxTest as test } from '@/tests/support/browser/fixtures.ts';
import { expectDates, firefoxCaseOn } from '@/tests/support/journeys/firefox-case.ts';
import { onPage } from '@/tests/support/journeys/firefox-pages.ts';
import { ASKER } from '@/tests/support/journeys/people.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');

test.use({ locale: 'en' });

test('a correction goes by e-mail to an address that the person types, is confirmed, and is closed', async ({ firefox }) => {
  test.setTimeout(120_000);
  const tracker = onPage(await firefox.open(firefox.extensionUrl('options.html#/draft?wish=jp.correct&step=details')));
  await tracker.fill(say('fields.ask.about'), 'Telephone number');
  // The first word gives the draft its address; typing goes on when that stands.
  await expect.poll(() => tracker.page.url()).toMatch(/#\/draft\/[^/?]+/);
  await tracker.fill(say('fields.ask.wrong'), '090-0000-0001');
  await tracker.fill(say('fields.ask.right'), '090-0000-0000');
  await tracker.page.locator('#step-person').click();
  await tracker.fill(say('fields.person.name'), ASKER.name);
  await tracker.fill(say('fields.person.address'), ASKER.address);
  await tracker.page.locator('#step-answer').click();
  await tracker.choose(say('draft.language.en.title'));
  await tracker.page.locator('#step-sending').click();
  await tracker.choose(say('channel.email'));
  await tracker.click('button', say('draft.check.ready'));
  await tracker.expectText(say('request.letter.ready'));
  await tracker.expectText('Correct content: 090-0000-0000');

  // None is known, so none is there.
  await tracker.click('button', say('outputs.mail.show'));
  expect(await tracker.valueOf(say('outputs.mail.address'))).toBe('');
  await tracker.fill(say('outputs.mail.address'), 'desk@example.jp');
  await tracker.click('button', say('outputs.mail.save'));
  await tracker.expectText(say('outputs.how.eml'));

  const story = firefoxCaseOn(tracker, say);
  await story.send({ on: '2026-02-02' });
  await tracker.expectText(`Mon 2 Feb · ${say('channel.email')}`);
  await story.came({ deed: 'acknowledged', on: '2026-02-06', text: '' });
  await expectDates(tracker, ['2026-02-20', '2026-03-09']);
  await story.came({ deed: 'answered', result: 'full', on: '2026-02-16', text: 'The number is corrected.' });
  await story.check('there');
  await story.close('full');
  await expectDates(tracker, []);
});
