import { expect } from '@playwright/test';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { caseOn } from '@/tests/support/journeys/case.ts';
import { button, chooseWish, fillAsker, openOwn, state } from '@/tests/support/journeys/tracker.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');

test.use({ locale: 'en' });
test.setTimeout(120_000); // A whole case is a long walk on a busy machine.

test('access is asked for in Singapore: its own thirty days count, nothing of Japan’s law is said, and it is closed', async ({ chromium }) => {
  const page = await openOwn(chromium, 'options.html#/draft');
  await button(page, say('draft.to.change')).click();
  await page.getByRole('radio', { name: /^JITERA PTE LTD/ }).check();
  await chooseWish(page, say, 'sg.access');
  await fillAsker(page, say);
  await button(page, say('draft.check.ready')).click();
  await expect(state(page, say('components.state.ready'))).toBeVisible();
  await expect(page.getByRole('main')).toContainText('To JITERA PTE LTD');

  const story = caseOn(page, say);
  await story.send({ on: '2026-02-02', channel: 'email' });
  await story.expect({ state: 'components.state.awaiting-arrival', newest: ['events.sent.what'], dates: [] });
  await expectNothingOfJapan();
  await expectNoLetterOfJapan();
  await button(page, say('request.actions.arrive')).click();
  await expectNothingOfJapan();
  await page.keyboard.press('Escape');
  await story.arrive('2026-02-03');
  // Thirty days after receipt; the day is one of Singapore's.
  await story.expect({ state: 'components.state.waiting', newest: ['events.arrived.what'], dates: ['2026-03-05'] });
  await expectNothingOfJapan();
  await expect(page.getByText(say('request.next.noFixedDay'))).toHaveCount(0);

  await story.came({ deed: 'extended', on: '2026-03-02', until: '2026-03-20', text: 'We need until 20 March.' });
  await story.expect({ state: 'components.state.waiting', newest: ['events.extended.what'], dates: ['2026-03-05', '2026-03-19', '2026-03-20'] });
  await story.came({ deed: 'answered', result: 'partial', on: '2026-03-19', text: 'Here is your data.' });
  await story.check({ 'the personal data that is held': 'there', 'how it was used or disclosed': 'missing' });
  await story.expect({ state: 'components.state.answered', newest: ['events.checked.what', 'case.answered.partial'], dates: [] });
  await expectNothingOfJapan();
  await story.close('partial', 'The use in the past year was left out.');
  await story.expect({ state: 'components.state.closed', newest: ['events.closed.what'], dates: [] });

  /** Taking it back leads to no letter of Japan's law, nor does the address of one. */
  async function expectNoLetterOfJapan(): Promise<void> {
    await button(page, say('request.actions.withdraw')).click();
    await expect(button(page, say('case.withdraw.record'))).toBeVisible();
    await expect(page.getByRole('link', { name: say('case.letter.withdrawal') })).toHaveCount(0);
    await page.keyboard.press('Escape');
    const ofRequest = page.url();
    await page.goto(`${ofRequest}/letter/withdrawal`);
    await expect(page.getByText(say('case.later.none'))).toBeVisible();
    await page.getByRole('link', { name: say('print.back') }).click();
    await expect(page).toHaveURL(ofRequest);
  }

  async function expectNothingOfJapan(): Promise<void> {
    await expect(page.getByRole('main')).not.toContainText(/APPI|Art\. 3\d|without delay|Japanese law/);
  }
});
