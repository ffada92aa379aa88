import { expect } from '@playwright/test';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { caseOn } from '@/tests/support/journeys/case.ts';
import { openStored } from '@/tests/support/journeys/site-pages.ts';
import { button, chooseWish, field, fillAsker, openOwn, openStep, state } from '@/tests/support/journeys/tracker.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('ja');

test.use({ locale: 'ja' });
test.setTimeout(120_000); // A whole case is a long walk on a busy machine.

test('account data is asked to be erased by registered mail: identification, an answer in part, what is missing, closed', async ({ chromium }) => {
  // The identifier comes from the site report, before anything is cleared.
  await openStored(chromium.context);
  const page = await openOwn(chromium, 'options.html#/site');
  await page.bringToFront();
  await button(page, '_ga').click();
  await button(page, say('report.ids.keep')).click();
  await expect(page).toHaveURL(/#\/draft.*from=evidence/);

  await chooseWish(page, say, 'jp.erase');
  await openStep(page, 'details');
  await page.getByRole('radio', { name: /サービスをやめた/ }).check();
  await field(page, say('fields.ask.facts')).fill('2025年12月31日に利用を終了しました。');
  await openStep(page, 'data');
  await expect(page.getByRole('group', { name: say('draft.data.identifiers') }).getByRole('checkbox').first()).toBeChecked();
  await field(page, say('fields.identifying.account')).fill('ws-2025-0077');
  await fillAsker(page, say);
  await openStep(page, 'sending');
  await page.getByRole('radio', { name: new RegExp(`^${RegExp.escape(say('channel.registered-mail'))}`) }).check();
  await button(page, say('draft.check.ready')).click();
  await expect(state(page, say('components.state.ready'))).toBeVisible();
  await expect(page.getByRole('article', { name: say('request.letter.label') })).toContainText('クライアントID（Cookie「_ga」）：1122334455.1772409600');

  const story = caseOn(page, say);
  await button(page, say('request.actions.copy')).click();
  await story.send({ on: '2026-02-02', tracking: '123-45-67890-1' });
  await story.expect({ state: 'components.state.awaiting-arrival', newest: ['events.sent.what', 'events.handedOver.what'], dates: [] });
  await expect(page.getByText('123-45-67890-1').first()).toBeVisible();

  await story.arrive('2026-02-05');
  await story.expect({ state: 'components.state.waiting', newest: ['events.arrived.what'], dates: ['2026-02-19', '2026-02-20', '2026-03-09'] });

  // They ask who she is. While the ball is with her, no day of ours asks whether they have answered.
  await story.came({ deed: 'asked', what: 'identification', on: '2026-02-10', until: '2026-02-24', text: '本人確認書類の写しを1点お送りください。' });
  await story.expect({ state: 'components.askedFor.identification', newest: ['case.asked.identification'], dates: ['2026-02-20', '2026-02-23', '2026-02-24'] });

  const note = await story.write('cover-note', async () => {
    await page.getByRole('checkbox', { name: '運転免許証の写し' }).check();
    await expect(page.getByText(say('case.later.masking'))).toBeVisible();
  }, { on: '2026-02-12', tracking: '123-45-67890-2' });
  expect(note).toContain('運転免許証の写し');
  await story.expect({ state: 'components.state.waiting', newest: ['case.supplied.identification', 'events.handedOver.what'], dates: ['2026-02-20', '2026-02-26', '2026-03-16'] });

  // They answer in part: what is ticked off as missing is the next letter.
  await story.came({ deed: 'answered', result: 'partial', on: '2026-03-02', text: 'アカウント情報は削除しましたが、問合せの記録は残します。' });
  await story.check({ 消去したことの通知: 'there', '応じなかった部分についての理由': 'missing' });
  await story.expect({ state: 'components.state.answered', newest: ['events.checked.what', 'case.answered.partial'], dates: [] });

  const objection = await story.write('objection', async () => {
    await expect(page.getByRole('textbox', { name: say('case.later.item', { what: say('case.later.missing'), n: 1 }) })).toHaveValue('応じなかった部分についての理由');
    await button(page, say('case.later.addMissing')).click();
    await page.keyboard.type('問合せの記録の消去');
  }, { on: '2026-03-04' });
  expect(objection).toContain('応じなかった部分についての理由');
  expect(objection).toContain('問合せの記録の消去');
  await story.expect({ state: 'components.state.waiting', newest: ['events.objected.what', 'events.handedOver.what'], dates: ['2026-03-18', '2026-04-03'] });

  await story.came({ deed: 'answered', result: 'full', on: '2026-03-20', text: '残りの記録も削除しました。' });
  await story.check({ 消去したことの通知: 'there' });
  await story.expect({ state: 'components.state.answered', newest: ['events.checked.what', 'case.answered.full'], dates: [] });
  await story.close('full', '問合せの記録も消えた。');
  await story.expect({ state: 'components.state.closed', newest: ['events.closed.what'], dates: [] });
  await expect(page.getByRole('main').getByText(say('components.outcome.full'), { exact: true }).first()).toBeVisible();

  // Every letter that went is still there, word for word.
  const letters = page.getByRole('group', { name: say('case.letters.choose') }).getByRole('button');
  await expect(letters).toHaveCount(3);
  await letters.filter({ hasText: say('case.letter.cover-note') }).click();
  await expect(page.getByRole('article', { name: say('request.letter.label') })).toContainText('運転免許証の写し');
});
