import { firefoxTest as test } from '@/tests/support/browser/fixtures.ts';
import { expectDates, firefoxCaseOn } from '@/tests/support/journeys/firefox-case.ts';
import { onPage } from '@/tests/support/journeys/firefox-pages.ts';
import { ASKER } from '@/tests/support/journeys/people.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('ja');

test.use({ locale: 'ja' });

test('account data is asked to be erased: identification, an answer in part, what is missing, closed', async ({ firefox }) => {
  test.setTimeout(120_000);
  const site = await firefox.open('https://jitera.com/');
  await site.waitForSelector('html[data-stored=yes]');
  const tracker = onPage(await firefox.open(firefox.extensionUrl('options.html#/draft?wish=jp.erase&step=details')));
  await tracker.choose('もう使う必要がない');
  await tracker.fill(say('fields.ask.facts'), '2025年12月31日に利用を終了しました。');
  await tracker.page.locator('#step-data').click();
  await tracker.choose('クライアントID');
  await tracker.page.locator('#step-person').click();
  await tracker.fill(say('fields.person.name'), ASKER.name);
  await tracker.fill(say('fields.person.address'), ASKER.address);
  await tracker.page.locator('#step-sending').click();
  await tracker.choose(say('channel.registered-mail'));
  await tracker.expectText(say('draft.check.complete'));
  await tracker.click('button', say('draft.check.ready'));
  await tracker.expectText(say('request.letter.ready'));
  await tracker.expectText('（Cookie「_ga」）：1122334455.1772409600');

  const story = firefoxCaseOn(tracker, say);
  await story.send({ on: '2026-02-02' });
  await story.arrive('2026-02-05');
  await expectDates(tracker, ['2026-02-19', '2026-02-20', '2026-03-09']);
  await story.came({ deed: 'asked', what: 'identification', on: '2026-02-10', text: '本人確認書類の写しをお送りください。' });
  await expectDates(tracker, ['2026-02-20']);
  await story.write('cover-note', () => tracker.choose('運転免許証の写し'), { on: '2026-02-12' });
  await tracker.expectText(say('case.supplied.identification'));
  await expectDates(tracker, ['2026-02-20', '2026-02-26', '2026-03-16']);

  await story.came({ deed: 'answered', result: 'partial', on: '2026-03-02', text: '一部を削除しました。' });
  await story.check('missing');
  await story.write('objection', () => tracker.expectText('消去したことの通知'), { on: '2026-03-04' });
  await tracker.expectText(say('events.objected.what'));
  await expectDates(tracker, ['2026-03-18', '2026-04-03']);
  await story.came({ deed: 'answered', result: 'full', on: '2026-03-20', text: 'すべて削除しました。' });
  await story.check('there');
  await story.close('full');
  await expectDates(tracker, []);
});
