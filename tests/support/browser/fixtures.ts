import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { startSite, type Site } from '@/tests/site/site.ts';
import { openChromium, type ChromiumSession } from './chromium.ts';
import { openFirefox, type FirefoxSession } from './firefox.ts';
import { requestsOf } from './net-log.ts';
import type { BrowserOptions } from './session.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** An extension that shows what extensions see on the stand-in, and misbehaves when it is told to. */
export const PROBE = join(import.meta.dirname, 'probe');

/** What a spec can choose with `test.use`. */
export interface Choices {
  /** The built extension's folder; without it the production build of this project. */
  readonly extensionDir: string | undefined;
  readonly locale: string;
  readonly colorScheme: 'light' | 'dark';
  /** Then a test passes in spite of complaints and requests of the extension. */
  readonly mayMisbehave: boolean;
}

const siteTest = base.extend<{ site: Site; browserOptions: Omit<BrowserOptions, 'extensionDir'> } & Choices>({
  extensionDir: [undefined, { option: true }],
  mayMisbehave: [false, { option: true }],
  site: async ({ browserName: _ }, use) => {
    const site = await startSite();
    await use(site);
    await site.close();
  },
  browserOptions: async ({ site, locale, colorScheme }, use) => {
    await use({ site, locale, colorScheme, headless: true });
  },
});

/**
 * A test with a stand-in and a Chromium of its own, on a fresh profile. It fails when a page or the worker complained
 * (console error, exception, refusal by policy) or when the extension itself asked for anything over the network.
 */
export const chromiumTest = siteTest.extend<{ chromium: ChromiumSession }>({
  chromium: async ({ browserOptions, extensionDir, mayMisbehave }, use) => {
    const chromium = await openChromium({ ...browserOptions, extensionDir: extensionDir ?? join(ROOT, '.output', 'chrome-mv3') });
    await use(chromium);
    await chromium.close();
    if (mayMisbehave) return;
    expect(chromium.complaints, 'no complaint was heard').toEqual([]);
    expect(requestsOf(await chromium.requests(), chromium.extensionUrl('')), 'the extension asked for nothing').toEqual([]);
  },
});

/** The same in Firefox. */
export const firefoxTest = siteTest.extend<{ firefox: FirefoxSession }>({
  firefox: async ({ browserOptions, extensionDir, mayMisbehave }, use) => {
    const firefox = await openFirefox({ ...browserOptions, extensionDir: extensionDir ?? join(ROOT, '.output', 'firefox-mv3') });
    await use(firefox);
    await firefox.close();
    if (mayMisbehave) return;
    expect(await firefox.complaints(), 'no complaint was heard').toEqual([]);
    expect(requestsOf(await firefox.requests(), firefox.extensionUrl('')), 'the extension asked for nothing').toEqual([]);
  },
});
