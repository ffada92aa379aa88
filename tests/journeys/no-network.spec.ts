import { expect } from '@playwright/test';
import { SITE_HOSTS } from '@/tests/site/hosts.ts';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { requestsOf } from '@/tests/support/browser/net-log.ts';
import { openStored } from '@/tests/support/journeys/site-pages.ts';
import { button, draftRequest, markArrived, markSent, openOwn } from '@/tests/support/journeys/tracker.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');

test.use({ locale: 'en' });

test('over the whole job the extension asks the network for nothing, and nothing goes to another host', async ({ chromium }) => {
  await openStored(chromium.context);
  const page = await openOwn(chromium, 'options.html#/site');
  await expect(page.getByRole('cell', { name: 'stand-in:token', exact: true })).toBeVisible();
  const popup = await openOwn(chromium, 'popup.html');
  await expect(popup.locator('[data-answer=ready]')).toBeVisible();
  await page.bringToFront(); // A tab behind another one draws once a second.
  await draftRequest(page, say);
  await button(page, say('request.actions.copy')).click();
  await markSent(page, say);
  await markArrived(page, say);
  await page.getByRole('navigation').getByRole('link', { name: say('nav.settings') }).click();
  await expect(page.getByText(say('settings.access.network'))).toBeVisible();
  await chromium.close();

  const requests = await chromium.requests();
  expect(requestsOf(requests, chromium.extensionUrl(''))).toEqual([]);
  // What Chromium itself asks for (its own updates, say) has no initiator, and is refused like every other host.
  const hosts = new Set(requests.filter(({ kind, initiator }) => kind === 'request' && initiator !== '').map(({ url }) => new URL(url).hostname));
  expect(hosts, 'the log has seen the site').toContain('jitera.com');
  expect([...hosts].filter((host) => !SITE_HOSTS.includes(host))).toEqual([]);
});

test.describe('a page of ours that tries', () => {
  test.use({ mayMisbehave: true });

  test('is refused by the browser itself, in the page and in the worker', async ({ chromium }) => {
    const page = await openOwn(chromium, 'options.html');
    const ask = () => fetch('https://jitera.com/').then(() => 'answered', () => 'refused');
    expect(await page.evaluate(ask)).toBe('refused');
    const worker = await chromium.worker();
    expect(await worker.evaluate(ask)).toBe('refused');
    expect(await page.evaluate(() => navigator.sendBeacon('https://jitera.com/'))).toBe(true); // Queued, then stopped.
    await expect.poll(() => chromium.complaints.filter(({ text }) => text.includes("connect-src 'none'")).length).toBeGreaterThanOrEqual(3);
    await chromium.close();
    expect(requestsOf(await chromium.requests(), chromium.extensionUrl(''))).toEqual([]);
  });
});
