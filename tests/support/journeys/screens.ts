import { expect, type Page } from '@playwright/test';
import type { ChromiumSession } from '@/tests/support/browser/chromium.ts';
import { ASKER } from './people.ts';
import { openStored } from './site-pages.ts';
import { button, draftRequest, field, markArrived, markSent, openOwn, state } from './tracker.ts';
import type { Say } from './words.ts';

/** Shows every screen of ours in turn, on a fresh profile, and calls `look` at each. */
export async function walkScreens(chromium: ChromiumSession, say: Say, look: (name: string, page: Page) => Promise<void>): Promise<void> {
  const page = await openOwn(chromium, 'options.html');
  await expect(page.getByRole('heading', { name: say('requests.empty.title') })).toBeVisible();
  await look('empty tracker', page);
  await walkPopup(chromium, say, look);
  await page.bringToFront(); // A tab behind another one draws once a second.
  await walkDraft(page, say, look);
  await walkRequest(page, say, look);
  await page.getByRole('link', { name: say('caseFile.open') }).click();
  await expect(page.getByRole('heading', { name: say('caseFile.timeline.title') })).toBeVisible();
  await look('case file', page);
  await button(page, say('caseFile.show.letters')).click();
  await expect(page.locator('.a4-frame').first()).toBeVisible();
  await look('letters of a case', page);
  await page.getByRole('link', { name: say('caseFile.back') }).click();
  await page.getByRole('link', { name: say('nav.requests') }).first().click();
  await expect(page.getByRole('table')).toBeVisible();
  await look('list', page);
  await page.getByRole('link', { name: say('nav.site') }).click();
  await expect(page.getByRole('cell', { name: 'stand-in:token', exact: true })).toBeVisible();
  await look('site report', page);
  await page.getByRole('link', { name: say('nav.settings') }).click();
  await expect(page.getByText(say('settings.log.what'))).toBeVisible();
  await look('settings', page);
  await button(page, say('samples.show')).click();
  await expect(page.getByText(say('samples.list.title'))).toBeVisible();
  await look('settings, with samples', page);
  await page.getByRole('link', { name: say('backup.card.open') }).click();
  await expect(page.getByRole('heading', { name: say('backup.make.title') })).toBeVisible();
  await look('backup', page);
  await page.getByRole('link', { name: say('nav.requests') }).first().click();
  await expect(page.getByText(say('samples.list.title'))).toBeVisible();
  await look('list, with samples', page);
}

type Look = (name: string, page: Page) => Promise<void>;

async function walkPopup(chromium: ChromiumSession, say: Say, look: Look): Promise<void> {
  const popup = await openOwn(chromium, 'popup.html');
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(say('popup.place.elsewhere'));
  await look('popup elsewhere', popup);
  await openStored(chromium.context);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(say('popup.place.here'));
  await look('popup on the site', popup);
  await popup.close();
}

async function walkDraft(page: Page, say: Say, look: Look): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/draft?wish=jp.disclose`);
  await expect(page.getByRole('heading', { level: 1, name: say('draft.title') })).toBeVisible();
  await look('draft, empty', page);
  await button(page, say('draft.check.ready')).click();
  await expect(field(page, say('fields.person.name'))).toBeFocused();
  await look('draft, with gaps', page);
  await field(page, say('fields.person.name')).fill(ASKER.name);
  await field(page, say('fields.person.address')).fill(ASKER.address);
  await expect(page.getByText(say('draft.check.complete'))).toBeVisible();
  await look('draft, complete', page);
}

async function walkRequest(page: Page, say: Say, look: Look): Promise<void> {
  await draftRequest(page, say);
  await button(page, say('request.actions.send')).click();
  await look('request, ready, form open', page);
  await button(page, say('request.actions.send')).click();
  await markSent(page, say);
  await look('request, sent', page);
  await markArrived(page, say);
  await look('request, arrived', page);
  await button(page, say('request.actions.close')).click();
  await page.getByRole('radio', { name: say('components.outcome.full'), exact: true }).check();
  await button(page, say('request.close.record')).click();
  await expect(state(page, say('components.state.closed'))).toBeVisible();
  await look('request, closed', page);
}
