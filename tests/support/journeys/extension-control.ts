import type { Page } from '@playwright/test';
import type { ChromiumSession } from '@/tests/support/browser/chromium.ts';

interface Management {
  readonly management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  readonly developerPrivate: { reload(id: string, options: object): Promise<void> };
}

declare const chrome: Management;

/** What a person can do with an installed extension on Chromium's own page for it. */
export interface ExtensionControl {
  /** Off and on again is as good as removed and installed: tabs that were open meanwhile have no script of ours. */
  readonly setEnabled: (enabled: boolean) => Promise<void>;
  readonly reload: () => Promise<void>;
}

export async function controlExtension({ context, extensionId }: ChromiumSession): Promise<ExtensionControl> {
  const page: Page = await context.newPage();
  await page.goto('chrome://extensions');
  return {
    setEnabled: (enabled) => page.evaluate(([id, on]) => chrome.management.setEnabled(id, on), [extensionId, enabled] as const),
    reload: () => page.evaluate((id) => chrome.developerPrivate.reload(id, { failQuietly: true }), extensionId),
  };
}
