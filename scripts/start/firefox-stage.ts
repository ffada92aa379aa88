import { type Page } from 'puppeteer-core';
import { openFirefox } from '@/tests/support/browser/firefox.ts';
import { requestsOf } from '@/tests/support/browser/net-log.ts';
import { type BrowserOptions } from '@/tests/support/browser/session.ts';
import { PATIENCE_MS, fieldUnder, onOneLine, type Size, type Stage, type Tab } from './stage.ts';

export async function openFirefoxStage(options: BrowserOptions): Promise<Stage> {
  const session = await openFirefox(options);
  const open = async (address: string, size?: Size): Promise<Tab> => {
    const page = await session.open(address);
    page.setDefaultTimeout(PATIENCE_MS);
    if (size) await page.setViewport(size);
    return toTab(page);
  };
  return {
    browser: 'Firefox',
    open,
    openOwn: (path, size) => open(session.extensionUrl(path), size),
    complaints: async () => (await session.complaints()).map(({ url, text }) => `${url}: ${text}`),
    requests: async () => requestsOf(await session.requests(), session.extensionUrl('')).map(({ url }) => url),
    gone: new Promise((resolve) => session.browser.once('disconnected', () => resolve())),
    close: () => session.close(),
  };
}

function toTab(page: Page): Tab {
  return {
    title: () => page.title(),
    textOf: async (selector) => {
      await page.waitForSelector(selector, { visible: true });
      return onOneLine(await page.$eval(selector, (element) => (element as HTMLElement).innerText));
    },
    countOf: async (selector) => {
      await page.waitForSelector(selector, { visible: true });
      return (await page.$$(selector)).length;
    },
    waitFor: async (selector, text) => void (await page.waitForFunction(shows, {}, selector, text)),
    press: (name) => page.locator(buttonNamed(name)).click(),
    fill: (label, text) => page.locator(`::-p-xpath(${fieldUnder(label)})`).fill(text),
    front: () => page.bringToFront(),
    picture: async (file) => void (await page.screenshot({ path: file })),
  };
}

function buttonNamed(name: string): string {
  return `::-p-aria([name="${name.replaceAll(/["\\]/g, '\\$&')}"][role="button"])`;
}

/** Runs in the page. */
function shows(selector: string, text: string): boolean {
  return [...document.querySelectorAll<HTMLElement>(selector)].some((element) => element.innerText.includes(text));
}
