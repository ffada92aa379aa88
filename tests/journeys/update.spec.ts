import { expect, type Worker } from '@playwright/test';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { controlExtension } from '@/tests/support/journeys/extension-control.ts';
import { putRow } from '@/tests/support/journeys/stored.ts';
import { button, field, openOwn, openStep } from '@/tests/support/journeys/tracker.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');

declare const chrome: { readonly runtime: { readonly onUpdateAvailable: { dispatch(details: { readonly version: string }): void } } };

test.use({ locale: 'en' });

/** The browser has fetched a new version: an unpacked extension never hears so by itself. */
function announceUpdate(worker: Worker): Promise<void> {
  return worker.evaluate(() => chrome.runtime.onUpdateAvailable.dispatch({ version: '99.0' }));
}

test('an update waits for the person, is refused while words are unsaved, and comes back to the same page', async ({ chromium }) => {
  await controlExtension(chromium);
  const page = await openOwn(chromium, 'options.html#/draft?step=person');
  await field(page, say('fields.person.name')).fill('山田');
  await expect(page.getByRole('status').getByText(say('saving.saved'))).toBeVisible();
  await announceUpdate(await chromium.worker());
  await expect(page.getByText(say('health.update.title'))).toBeVisible();

  // Words that cannot be saved are unsaved for as long as the test needs.
  await page.evaluate(putRow, ['meta', { key: 'schemaVersion', value: 99 }] as const);
  await field(page, say('fields.person.name')).fill('山田 花子');
  await expect(page.getByRole('status').getByText(say('saving.failed'))).toBeVisible();
  await button(page, say('health.update.restart')).click();
  await expect(page.getByText(say('health.update.unsaved'))).toBeVisible();
  await expect(field(page, say('fields.person.name'))).toHaveValue('山田 花子');

  await page.evaluate(putRow, ['meta', { key: 'schemaVersion', value: 1 }] as const);
  await button(page, say('saving.retry')).click();
  await expect(page.getByRole('status').getByText(say('saving.saved'))).toBeVisible();
  const address = page.url();
  const reopened = chromium.context.waitForEvent('page', { predicate: (opened) => opened !== page });
  await button(page, say('health.update.restart')).click();
  const tracker = await reopened;
  await expect(tracker).toHaveURL(address);
  await openStep(tracker, 'person');
  await expect(field(tracker, say('fields.person.name'))).toHaveValue('山田 花子');
  await expect(tracker.getByText(say('health.update.title'))).toHaveCount(0);
  expect(page.isClosed()).toBe(true);
});
