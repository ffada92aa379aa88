import { expect, type Page } from '@playwright/test';
import { SITE_COOKIES } from '@/tests/site/cookies.ts';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { openRealPopup } from '@/tests/support/journeys/real-popup.ts';
import { jarOf, openStored } from '@/tests/support/journeys/site-pages.ts';
import { button, openOwn } from '@/tests/support/journeys/tracker.ts';
import { type Language, LANGUAGES, type Say, sentencesOf } from '@/tests/support/journeys/words.ts';

/** The last line of Jitera's policy, as each language writes a day. */
const POLICY_DAY: Readonly<Record<Language, string>> = { en: '6 Mar 2024', ja: '2024年3月6日' };

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: language });
    const say = sentencesOf(language);

    test('the popup says whether the page is the site, what is kept by purpose and level, and what the policy says', async ({ chromium }) => {
      const popup = await openOwn(chromium, 'popup.html');
      await expect(popup.getByRole('heading', { level: 1 })).toHaveText(say('popup.place.elsewhere'));
      await expect(popup.getByText(say('popup.noCookies'))).toBeVisible();
      await expect(button(popup, say('popup.goToSite'))).toBeVisible();
      await expectPolicy(popup, say, POLICY_DAY[language]);

      await openStored(chromium.context);
      await expect(popup.getByRole('heading', { level: 1 })).toHaveText(say('popup.place.here'));
      await expect(button(popup, say('popup.clear'))).toBeVisible();
      const jar = await jarOf(chromium.context);
      expect(jar).toHaveLength(SITE_COOKIES.length);
      await expect(popup.locator('.tally-count').first()).toHaveText(String(jar.length));
      await expect(popup.locator('.tally-detail').first()).toContainText(`${say('report.purpose.analytics')} 3`);
      await expect(popup.locator('.tally-row').first().locator('.visually-hidden')).toHaveText(say('components.dots', { named: 3, category: jar.length - 3, notNamed: 0 }));
      await popup.reload(); // It was open before the page had written anything.
      // Three entries in local storage, one in each of the others.
      await expect(popup.locator('.tally-count').nth(1)).toHaveText('7');
      await expectPolicy(popup, say, POLICY_DAY[language]);

      // Where the tab in front is another site's, the cookies are still told.
      await popup.bringToFront();
      await expect(popup.getByRole('heading', { level: 1 })).toHaveText(say('popup.place.elsewhere'));
      await expect(popup.locator('.tally-count')).toHaveText([String(jar.length)]);
    });
  });
}

test.describe('at the toolbar', () => {
  test.use({ locale: 'en' });
  const say = sentencesOf('en');

  test('the real popup answers for the tab beneath it', async ({ chromium }) => {
    const own = await openOwn(chromium, 'options.html');
    const site = await openStored(chromium.context);
    await site.bringToFront();
    const popup = await openRealPopup(chromium, own);
    await expect.poll(popup.text).toContain(say('popup.place.here'));
    const jar = await jarOf(chromium.context);
    await expect.poll(popup.text).toContain(`${jar.length}\n${say('popup.cookies', { n: jar.length })}`);
  });
});

test.describe('clearing in it', () => {
  test.use({ locale: 'en' });
  const say = sentencesOf('en');

  test('saves the identifiers, empties the jar, and is told at the next opening with its undo', async ({ chromium }) => {
    const site = await openStored(chromium.context);
    const popup = await openOwn(chromium, 'popup.html');
    await site.bringToFront();
    await button(popup, say('popup.clear')).click();
    await expect(popup.getByText('1122334455.1772409600')).toBeVisible();
    // Other storage cannot come back: it goes only where the person says so.
    const storage = popup.getByRole('checkbox', { name: say('popup.clearStorage') });
    await expect(storage).not.toBeChecked();
    await storage.check();
    await button(popup, say('clear.saveAndClear')).click();
    await expect(popup.getByText(say('clear.ended.all', { n: SITE_COOKIES.length }))).toBeVisible();
    await expect(popup.getByText(say('clear.stored.browser'))).toBeVisible();
    expect(await jarOf(chromium.context)).toEqual([]);
  });
});

test.describe('its buttons', () => {
  test.use({ locale: 'en' });
  const say = sentencesOf('en');

  test('lead to the draft, the one open tracker and the site', async ({ chromium }) => {
    const leadsTo = async (name: string) => {
      const popup = await openOwn(chromium, 'popup.html');
      const opened = chromium.context.waitForEvent('page');
      await button(popup, name).click();
      return opened;
    };
    const draft = await leadsTo(say('popup.draft'));
    await expect(draft.getByRole('heading', { level: 1, name: say('draft.title') })).toBeVisible();
    const popup = await openOwn(chromium, 'popup.html');
    await button(popup, say('popup.openTracker')).click();
    await expect(draft.getByRole('heading', { level: 1, name: say('requests.title') })).toBeVisible();
    await expect(await leadsTo(say('popup.goToSite'))).toHaveURL('https://jitera.com/');
  });
});

async function expectPolicy(popup: Page, say: Say, day: string): Promise<void> {
  const collected = popup.locator('section', { has: popup.getByRole('heading', { name: say('popup.collected') }) });
  await expect(collected.getByRole('heading')).toContainText(day);
  await expect(collected.getByRole('term')).toHaveText(['1.1', '1.2', '1.3'].map((clause) => new RegExp(`${RegExp.escape(say('popup.clause', { clause }))}$`)));
  for (const text of await collected.getByRole('definition').allTextContents()) expect(text.length).toBeGreaterThan(10);
}
