import { expect } from '@playwright/test';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { type ChromiumSession } from '@/tests/support/browser/chromium.ts';
import { isWorkerRunning } from '@/tests/support/journeys/background.ts';
import { contextsOf } from '@/tests/support/journeys/content-script.ts';
import { toolbarOf } from '@/tests/support/journeys/extension-api.ts';
import { openOwn } from '@/tests/support/journeys/tracker.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');
/** A page of another registrable domain, to which Kaiji has no access. */
const ELSEWHERE = 'https://docs.jitera.ai/';

test.use({ locale: 'en' });

test('the toolbar says in words which tabs are on the site, and forgets it when they leave', async ({ chromium }) => {
  const own = await openOwn(chromium, 'options.html');
  const titleOf = (address: string) => own.evaluate(toolbarOf, address).then(({ title }) => title);
  const page = await chromium.context.newPage();
  await page.goto('https://jitera.com/blank');
  const other = await chromium.context.newPage();
  await other.goto(ELSEWHERE);
  await expect.poll(() => titleOf('https://jitera.com/*')).toBe(say('background.onSite'));
  expect((await own.evaluate(toolbarOf, undefined)).title).toBe(say('background.actionTitle'));

  await page.goto('https://docs.jitera.com/');
  await expect.poll(() => titleOf('https://docs.jitera.com/*')).toBe(say('background.onSite'));
  const tabId = await own.evaluate(tabOn, 'https://docs.jitera.com/*');
  await page.goto(ELSEWHERE);
  expect(await own.evaluate(titleOfTab, tabId)).toBe(say('background.actionTitle'));
});

test('on other sites no code of ours runs: no script in the page, and the worker stays asleep', async ({ chromium }) => {
  await untilInstalled(chromium);
  await chromium.stopWorker();
  await expect.poll(() => isWorkerRunning(chromium)).toBe(false);
  const page = await chromium.context.newPage();
  await page.goto(ELSEWHERE, { waitUntil: 'networkidle' });
  expect((await contextsOf(chromium, page)).length).toBe(0);
  expect(await isWorkerRunning(chromium)).toBe(false);

  await page.goto('https://jitera.com/blank');
  await expect.poll(() => isWorkerRunning(chromium)).toBe(true);
  expect((await contextsOf(chromium, page)).length).toBe(1);
});

/** A worker that is stopped while it is still being told of its installation is started again by the browser. */
async function untilInstalled(chromium: ChromiumSession): Promise<void> {
  const own = await openOwn(chromium, 'options.html');
  await expect.poll(() => own.evaluate(badgeColour)).toEqual([125, 67, 0, 255]); // set when the installation was heard of
  await own.close();
}

async function badgeColour(): Promise<readonly number[]> {
  return [...(await chrome.action.getBadgeBackgroundColor({}))];
}

declare const chrome: {
  readonly tabs: { query(query: { readonly url: string }): Promise<{ readonly id: number }[]> };
  readonly action: {
    getTitle(of: { readonly tabId: number }): Promise<string>;
    getBadgeBackgroundColor(of: object): Promise<readonly number[]>;
  };
};

async function tabOn(address: string): Promise<number> {
  const [tab] = await chrome.tabs.query({ url: address });
  return tab?.id ?? -1;
}

async function titleOfTab(tabId: number): Promise<string> {
  return chrome.action.getTitle({ tabId });
}
