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

    test('the popup says whether the page is the site, which cookies are kept, and what the policy says', async ({ chromium }) => {
      const popup = await openOwn(chromium, 'popup.html');
      await expect(popup.getByRole('heading', { level: 1 })).toHaveText(say('popup.place.elsewhere'));
      await expect(popup.getByText(say('popup.noCookies'))).toBeVisible();
      await expect(button(popup, say('popup.goToSite'))).toBeVisible();
      await expectPolicy(popup, say, POLICY_DAY[language]);

      await openStored(chromium.context);
      await expect(popup.getByRole('heading', { level: 1 })).toHaveText(say('popup.place.here'));
      await expect(button(popup, say('popup.openReport'))).toBeVisible();
      const jar = await jarOf(chromium.context);
      expect(jar).toHaveLength(SITE_COOKIES.length);
      await expect(popup.locator('.tally-count')).toHaveText(String(jar.length));
      await expectNames(popup, say, jar.map(({ name }) => name));
      await expectPolicy(popup, say, POLICY_DAY[language]);

      // Where the tab in front is another site's, the cookies are still told.
      await popup.bringToFront();
      await expect(popup.getByRole('heading', { level: 1 })).toHaveText(say('popup.place.elsewhere'));
      await expect(popup.locator('.tally-count')).toHaveText(String(jar.length));
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

/** The first six names in order, one kept twice told so, and the rest counted. */
async function expectNames(popup: Page, say: Say, jar: readonly string[]): Promise<void> {
  const names = [...new Set(jar)];
  const lines = await popup.locator('.names > li').allTextContents();
  const shown = lines.slice(0, -1).map((line) => line.replace(/ ×\d+$/, ''));
  expect(shown.filter((name) => !names.includes(name))).toEqual([]);
  expect(lines.at(-1)).toBe(say('popup.moreNames', { n: names.length - shown.length }));
  for (const line of lines.slice(0, -1)) {
    const [name = '', times = '1'] = line.split(' ×');
    expect(Number(times)).toBe(jar.filter((kept) => kept === name).length);
  }
}
