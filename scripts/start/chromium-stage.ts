import { type BrowserContext, type Page } from '@playwright/test';
import { openChromium } from '@/tests/support/browser/chromium.ts';
import { requestsOf } from '@/tests/support/browser/net-log.ts';
import { type BrowserOptions } from '@/tests/support/browser/session.ts';
import { PATIENCE_MS, fieldUnder, onOneLine, type Size, type Stage, type Tab } from './stage.ts';

export async function openChromiumStage(options: BrowserOptions): Promise<Stage> {
  const session = await openChromium(options);
  const { context } = session;
  context.setDefaultTimeout(PATIENCE_MS);
  return {
    browser: 'Chromium',
    open: (address) => openTab(context, address),
    openOwn: (path, size) => openTab(context, session.extensionUrl(path), size),
    complaints: () => Promise.resolve(session.complaints.map(({ url, text }) => `${url}: ${text}`)),
    requests: async () => requestsOf(await session.requests(), session.extensionUrl('')).map(({ url }) => url),
    gone: new Promise((resolve) => context.once('close', () => resolve())),
    close: () => session.close(),
  };
}

/** The first page takes the empty tab that every new window has. */
async function openTab(context: BrowserContext, address: string, size?: Size): Promise<Tab> {
  const page = context.pages().find((one) => one.url() === 'about:blank') ?? (await context.newPage());
  if (size) await page.setViewportSize(size);
  await page.goto(address);
  return toTab(page);
}

function toTab(page: Page): Tab {
  return {
    title: () => page.title(),
    textOf: async (selector) => onOneLine(await page.locator(selector).first().innerText()),
    countOf: async (selector) => {
      await page.locator(selector).first().waitFor();
      return page.locator(selector).count();
    },
    waitFor: (selector, text) => page.locator(selector).filter({ hasText: text }).first().waitFor(),
    press: (name) => page.getByRole('button', { name, exact: true }).click(),
    fill: (label, text) => page.locator(`xpath=${fieldUnder(label)}`).fill(text),
    front: () => page.bringToFront(),
    picture: async (file) => void (await page.screenshot({ path: file })),
  };
}
