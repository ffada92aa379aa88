import { expect } from '@playwright/test';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { caseOn } from '@/tests/support/journeys/case.ts';
import { ASKER } from '@/tests/support/journeys/people.ts';
import { button, choice, field, openOwn, openStep, state } from '@/tests/support/journeys/tracker.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('ja');
const AGENT = { name: '鈴木 一郎', address: '東京都千代田区見本1-1' };

test.use({ locale: 'ja' });
test.setTimeout(120_000); // A whole case is a long walk on a busy machine.

test('an agent asks for another, with the mandate enclosed, pays the fee, and closes the case', async ({ chromium }) => {
  const page = await openOwn(chromium, 'options.html#/draft?wish=jp.disclose');
  await openStep(page, 'person');
  await choice(page, say, 'draft.writer.mandated').check();
  await field(page, say('fields.person.name')).first().fill(AGENT.name);
  await field(page, say('fields.person.address')).first().fill(AGENT.address);
  await field(page, say('fields.person.name')).nth(1).fill(ASKER.name);
  await field(page, say('fields.person.address')).nth(1).fill(ASKER.address);
  await openStep(page, 'envelope');
  await page.getByRole('checkbox', { name: '委任状', exact: true }).check();
  await page.getByRole('checkbox', { name: '本人の印鑑登録証明書' }).check();
  await button(page, say('draft.check.ready')).click();
  await expect(state(page, say('components.state.ready'))).toBeVisible();
  const paper = page.getByRole('article', { name: say('request.letter.label') });
  await expect(paper).toContainText(new RegExp(`任意代理人\\s${AGENT.name}`));
  await expect(paper).toContainText(`氏名：${ASKER.name}`);
  await expect(paper).toContainText('委任状');
  await expect(paper).toContainText('本人の印鑑登録証明書');

  const story = caseOn(page, say);
  await story.send({ on: '2026-02-02' });
  await story.arrive('2026-02-05');
  await story.came({ deed: 'asked', what: 'fee', on: '2026-02-10', text: '手数料は1,000円です。' });
  await story.expect({ state: 'components.askedFor.fee', newest: ['case.asked.fee'], dates: ['2026-02-20'] });
  const note = await story.write('cover-note', async () => {
    await field(page, say('case.later.amount')).fill('1,000円');
    await field(page, say('case.later.way')).fill('銀行振込');
  }, { on: '2026-02-12' });
  expect(note).toContain('1,000円');
  expect(note).toContain(AGENT.name);
  await story.expect({ state: 'components.state.waiting', newest: ['case.supplied.fee', 'events.handedOver.what'], dates: ['2026-02-20', '2026-02-26', '2026-03-16'] });

  await story.came({ deed: 'answered', result: 'full', on: '2026-02-25', text: 'データを添付します。' });
  await story.check({ '請求した方法': 'there' });
  await story.close('full', '');
  await story.expect({ state: 'components.state.closed', newest: ['events.closed.what', 'events.checked.what', 'case.answered.full'], dates: [] });
});
