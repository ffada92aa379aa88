import { expect } from '@playwright/test';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { caseOn } from '@/tests/support/journeys/case.ts';
import { aCheck } from '@/tests/support/journeys/seen-rows.ts';
import { putRow, rowsOf } from '@/tests/support/journeys/stored.ts';
import { button, choice, chooseWish, field, fillAsker, openOwn, openStep, state } from '@/tests/support/journeys/tracker.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');
const DESK = 'privacy@stand-in.invalid';

test.use({ locale: 'en' });
test.setTimeout(120_000); // A whole case is a long walk on a busy machine.

test('a correction goes by e-mail to the address that the person confirmed; a question is answered, and it is corrected', async ({ chromium }) => {
  const page = await openOwn(chromium, 'options.html#/draft');
  await chooseWish(page, say, 'jp.correct');
  await openStep(page, 'details');
  await field(page, say('fields.ask.about')).fill('Telephone number');
  await field(page, say('fields.ask.wrong')).fill('090-0000-0001');
  await field(page, say('fields.ask.right')).fill('090-0000-0000');
  await fillAsker(page, say);
  await openStep(page, 'answer');
  await choice(page, say, 'draft.language.en').check();
  await openStep(page, 'sending');
  await page.getByRole('radio', { name: new RegExp(`^${say('channel.email')} `) }).check();
  await button(page, say('draft.check.ready')).click();
  await expect(state(page, say('components.state.ready'))).toBeVisible();

  // No address is known, so none is there: not even one that a page of theirs shows, before it is confirmed.
  await page.evaluate(putRow, ['policyChecks', { ...aCheck('translated', [DESK]) }] as const);
  await button(page, say('outputs.mail.show')).click();
  await expect(field(page, say('outputs.mail.address'))).toHaveValue('');
  const request = page.url();
  await page.goto(`${request.split('#')[0]}#/site`);
  await page.reload();
  await button(page, say('report.email.confirm')).click();
  await expect(page.getByText(say('report.email.confirmed', { email: DESK }))).toBeVisible();
  await page.goto(request);
  await button(page, say('outputs.mail.show')).click();
  await expect(field(page, say('outputs.mail.address'))).toHaveValue(DESK);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, say('outputs.mail.save')).click()]);
  expect(download.suggestedFilename()).toMatch(/\.eml$/);

  const story = caseOn(page, say);
  await story.send({ on: '2026-02-02' });
  await story.expect({ state: 'components.state.awaiting-arrival', newest: ['events.sent.what', 'events.handedOver.what'], dates: [] });
  await expect(page.getByRole('region', { name: say('request.letter.sent') })).toContainText(`Mon 2 Feb · ${say('channel.email')}`);

  // That they answer shows that it arrived: nobody has to say when.
  await story.came({ deed: 'asked', what: 'clarification', on: '2026-02-06', text: 'Which of your two accounts is meant?' });
  await story.expect({ state: 'components.askedFor.clarification', newest: ['case.asked.clarification'], dates: [] });
  const answer = await story.write('clarification', async () => {
    await expect(field(page, say('case.later.question'))).toHaveValue('Which of your two accounts is meant?');
    await field(page, say('case.later.answer')).fill('The one that ends in 77.');
  }, { on: '2026-02-09' });
  expect(answer).toContain('Which of your two accounts is meant?');
  expect(answer).toContain('The one that ends in 77.');
  await story.expect({ state: 'components.state.waiting', newest: ['case.supplied.clarification', 'events.handedOver.what'], dates: ['2026-02-24', '2026-03-11'] });

  await story.came({ deed: 'answered', result: 'full', on: '2026-02-16', text: 'The number is corrected.' });
  await story.check({ 'a notice that the data was corrected': 'there' });
  await story.expect({ state: 'components.state.answered', newest: ['events.checked.what', 'case.answered.full'], dates: [] });
  await story.close('full', 'The number is right now.');
  await story.expect({ state: 'components.state.closed', newest: ['events.closed.what'], dates: [] });
  expect(JSON.stringify(await page.evaluate(rowsOf, 'events'))).not.toContain('@jitera');
});
