import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { firefoxTest as test } from '@/tests/support/browser/fixtures.ts';
import { onPage } from '@/tests/support/journeys/firefox-pages.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');

test.use({ locale: 'en' });

test('words are still there when the browser is killed one second after they were typed', async ({ firefox }) => {
  const draft = onPage(await firefox.open(firefox.extensionUrl('options.html#/draft?wish=jp.disclose&step=person')));
  await draft.fill(say('fields.person.name'), '山田 花子');
  await draft.page.locator('#step-words').click();
  await draft.fill(say('fields.ownParagraphs', { n: 1 }), 'Typed just before the power went.');
  await wait(1_000); // Not a wait for the page: a second is what is promised.
  await firefox.kill();
  await firefox.restart();
  const again = onPage(await firefox.open(firefox.extensionUrl('options.html')));
  await again.click('link', say('rights.jp.disclose.wish'));
  await again.page.locator('#step-person').click();
  await expect.poll(() => again.valueOf(say('fields.person.name'))).toBe('山田 花子');
  await again.page.locator('#step-words').click();
  expect(await again.valueOf(say('fields.ownParagraphs', { n: 1 }))).toBe('Typed just before the power went.');
});
