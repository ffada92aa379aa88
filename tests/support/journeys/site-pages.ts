import type { BrowserContext, Page } from '@playwright/test';

/** Opens a page of the stand-in and waits until its scripts have written to every store. */
export async function openStored(context: BrowserContext, address = 'https://jitera.com/'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('html[data-stored=yes]').waitFor();
  return page;
}

/** The browser's own jar, as far as it is the organisation's. */
export async function jarOf(context: BrowserContext) {
  return (await context.cookies()).filter(({ domain }) => /(^|\.)jitera\.com$/.test(domain));
}

/** The page can be read without scrolling sideways. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
