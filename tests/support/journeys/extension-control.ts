import { expect, type Page } from '@playwright/test';
import type { ChromiumSession } from '@/tests/support/browser/chromium.ts';

interface Management {
  readonly management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  readonly developerPrivate: {
    reload(id: string, options: object): Promise<void>;
    addHostPermission(id: string, host: string): Promise<void>;
    updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void>;
  };
}

declare const chrome: Management;

/** What a person can do with an installed extension on Chromium's own page for it. */
export interface ExtensionControl {
  /** Off and on again is as good as removed and installed: tabs that were open meanwhile have no script of ours. */
  readonly setEnabled: (enabled: boolean) => Promise<void>;
  readonly reload: () => Promise<void>;
}

export async function controlExtension({ context, extensionId, extensionUrl }: ChromiumSession): Promise<ExtensionControl> {
  const page: Page = await context.newPage();
  await page.goto('chrome://extensions');
  // Without developer mode Chromium loads what the command line names, and switches it off at the first reload.
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  return {
    setEnabled: (enabled) => page.evaluate(([id, on]) => chrome.management.setEnabled(id, on), [extensionId, enabled] as const),
    reload: async () => {
      await page.evaluate((id) => chrome.developerPrivate.reload(id, { failQuietly: true }), extensionId);
      await expect(() => page.goto(extensionUrl('manifest.json'))).toPass(); // Refused until it is there again.
      await page.goto('chrome://extensions');
    },
  };
}

/** A host that the person has granted once on Chromium's own page: it asks no second time, and nothing here could answer it. */
export async function grantedBefore({ context, extensionId }: ChromiumSession, host: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(([id, pattern]) => chrome.developerPrivate.addHostPermission(id, pattern), [extensionId, host] as const);
  await page.close();
}
