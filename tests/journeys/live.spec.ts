import { expect, type Page } from '@playwright/test';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { toolbarOf } from '@/tests/support/journeys/extension-api.ts';
import { DATES_AHEAD } from '@/tests/support/journeys/people.ts';
import { draftRequest, markArrived, markSent, openOwn } from '@/tests/support/journeys/tracker.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');

test.use({ locale: 'en' });

test('what happens in one page is seen in another, in the popup and on the toolbar, without a reload', async ({ chromium }) => {
  const list = await openOwn(chromium, 'options.html#/requests');
  const popup = await openOwn(chromium, 'popup.html');
  for (const page of [list, popup]) await page.evaluate(() => (document.documentElement.dataset.loaded = 'once'));
  await expect(list.getByRole('heading', { name: say('requests.empty.title') })).toBeVisible();
  await expect(popup.getByText(say('popup.noRequests'))).toBeVisible();
  await expectToolbar(popup, { badge: '', title: say('background.actionTitle') });

  const worker = await openOwn(chromium, 'options.html');
  await draftRequest(worker, say);
  const row = list.getByRole('table').getByRole('row').filter({ has: list.getByRole('link') });
  await expect(row).toContainText(say('components.state.ready'));
  await expect(list.getByRole('link', { name: say('nav.needing', { n: 1 }) })).toBeVisible();
  await expect(popup.getByText(say('popup.turn.ready'))).toBeVisible();
  await expect(popup.getByRole('button', { name: say('popup.draft'), exact: true })).toBeVisible();
  await expectToolbar(popup, { badge: '1', title: say('background.needsYou', { count: 1 }) });

  await markSent(worker, say);
  await expect(row).toContainText(say('components.state.awaiting-arrival'));
  await markArrived(worker, say);
  await expect(row).toContainText(say('components.state.waiting'));
  const next = popup.getByRole('link', { name: new RegExp(RegExp.escape(say('dates.reminder.task'))) });
  await expect(next.locator('time')).toHaveAttribute('datetime', DATES_AHEAD.reminder);
  await expect(next).toContainText(say('dates.reminder.whose'));
  // It is their turn, but the days on which to look for an answer are long past: that is told at once.
  await expectToolbar(popup, { badge: '1', title: say('background.needsYou', { count: 1 }) });

  for (const page of [list, popup]) expect(await page.evaluate(() => document.documentElement.dataset.loaded)).toBe('once');
});

async function expectToolbar(page: Page, toolbar: { readonly badge: string; readonly title: string }): Promise<void> {
  await expect.poll(() => page.evaluate(toolbarOf, undefined)).toEqual(toolbar);
}
