import { expect } from '@playwright/test';
import { firefoxTest as test } from '@/tests/support/browser/fixtures.ts';
import { onPage } from '@/tests/support/journeys/firefox-pages.ts';
import { rowsOf } from '@/tests/support/journeys/stored.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

test.use({ locale: 'ja' });
const say = sentencesOf('ja');

test('in Firefox as well, a case is shown on paper and saved, and a backup is made', async ({ firefox }) => {
  const tracker = onPage(await firefox.open(firefox.extensionUrl('options.html')));
  await tracker.click('button', say('samples.show'));
  await tracker.expectText('SAMPLE-1');
  const id = (await tracker.page.evaluate(rowsOf, 'requests')).find(({ reference }) => reference === 'SAMPLE-1')?.id;
  await tracker.page.goto(firefox.extensionUrl(`options.html#/case/${String(id)}`));
  await tracker.expectText(say('caseFile.sample'));
  await tracker.expectText(say('caseFile.what.arrived'));
  await tracker.click('button', say('caseFile.save'));
  await tracker.expectText(say('caseFile.saved', { name: 'case-SAMPLE-1.zip' }));

  await tracker.page.goto(firefox.extensionUrl('options.html#/backup'));
  await tracker.expectText(say('backup.never'));
  await tracker.click('button', say('backup.make.save'));
  await tracker.expectNoText(say('backup.never'));
  const settings = await tracker.page.evaluate(rowsOf, 'settings');
  expect(settings.map(({ key }) => key)).toContain('lastBackupAt');
});
