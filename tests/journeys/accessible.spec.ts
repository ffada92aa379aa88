import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { walkScreens } from '@/tests/support/journeys/screens.ts';
import { overflowOf } from '@/tests/support/journeys/site-pages.ts';
import { LANGUAGES, sentencesOf } from '@/tests/support/journeys/words.ts';

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: language });

    test('axe finds nothing on any screen, light or dark, and no screen scrolls sideways at 320 pixels', async ({ chromium }) => {
      test.slow(); // Some thirty runs of axe.
      await walkScreens(chromium, sentencesOf(language), async (name, page) => {
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        expect.soft(await violationsOf(page, {}), `${name}, light`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        expect.soft(await violationsOf(page, { runOnly: ['color-contrast'] }), `${name}, dark`).toEqual([]);
        if (!page.url().includes('popup.html')) await expectReflow(name, page);
      });
    });
  });
}

/** Put into the page by the debugger, because our own policy would refuse it as a script. */
async function violationsOf(page: Page, options: axe.RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (asked) => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(asked);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`));
  }, options);
}

/** The popup is left out: the browser gives it the width that it asks for. */
async function expectReflow(name: string, page: Page): Promise<void> {
  const usual = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await overflowOf(page), `${name}, 320 pixels wide`).toBe(0);
  await page.setViewportSize(usual);
}
