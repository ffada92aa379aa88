import { expect } from '@playwright/test';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { caseOn } from '@/tests/support/journeys/case.ts';
import { button, draftRequest, field, openOwn } from '@/tests/support/journeys/tracker.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');

test.use({ locale: 'en' });
test.setTimeout(120_000); // A whole case is a long walk on a busy machine.

test('a disclosure is refused: the reasons are asked for, a complaint follows, and it is closed as refused', async ({ chromium }) => {
  const page = await openOwn(chromium, 'options.html');
  await draftRequest(page, say);
  const story = caseOn(page, say);
  await story.send({ on: '2026-02-02', channel: 'recorded-mail', tracking: '123-45-67890-1' });
  await story.arrive('2026-02-05');
  await story.expect({ state: 'components.state.waiting', newest: ['events.arrived.what', 'events.sent.what'], dates: ['2026-02-19', '2026-02-20', '2026-03-09'] });

  await story.came({ deed: 'answered', result: 'refused', on: '2026-02-12', text: 'We do not disclose such data.' });
  await story.check({ 'the reasons for what was not done': 'missing' });
  await story.expect({ state: 'components.state.answered', newest: ['events.checked.what', 'case.answered.refused'], dates: [] });
  await expect(page.getByText(say('case.noReasons'), { exact: true })).toBeVisible();

  // What they wrote is in the letter without being typed again.
  const reasons = await story.write('reasons', async () => {
    await expect(page.getByRole('textbox', { name: new RegExp(`^${say('case.later.summary')}`) })).toHaveValue('We do not disclose such data.');
  }, { on: '2026-02-13', channel: 'recorded-mail' });
  expect(reasons).toContain('We do not disclose such data.');
  await story.expect({ state: 'components.state.waiting', newest: ['events.reasonsAsked.what', 'events.handedOver.what'], dates: ['2026-02-27', '2026-03-16'] });

  await story.came({ deed: 'answered', result: 'refused', on: '2026-02-26', text: 'We have nothing to add.' });
  await story.check({ 'the reasons for what was not done': 'missing' });
  const complaint = await story.write('complaint', async () => {
    await expect(field(page, say('case.later.eventWhat', { n: 1 }))).toHaveValue(/.+/);
    await button(page, say('case.later.addWish')).click();
    await page.keyboard.type('Give the reasons in writing.');
  }, { on: '2026-03-02', channel: 'content-certified' });
  expect(complaint).toContain('Give the reasons in writing.');
  await story.expect({ state: 'components.state.waiting', newest: ['events.complained.what', 'events.handedOver.what'], dates: ['2026-03-16', '2026-04-01'] });

  await story.came({ deed: 'received', on: '2026-03-10', text: 'Your complaint is noted.' });
  await story.close('refused', 'I shall call the Commission.');
  await story.expect({ state: 'components.state.closed', newest: ['events.closed.what', 'events.received.what'], dates: [] });
  await expect(page.getByRole('main').getByText(say('components.outcome.refused'), { exact: true }).first()).toBeVisible();
  await expect(page.getByText('I shall call the Commission.')).toBeVisible();

  // In the list it stands with what is closed, as refused.
  await page.getByRole('link', { name: say('nav.requests') }).first().click();
  await page.getByRole('link', { name: new RegExp(`^${say('list.view.nobody')}`) }).click();
  await expect(page.getByRole('table').getByRole('row').filter({ hasText: say('components.outcome.refused') })).toHaveCount(1);
});
