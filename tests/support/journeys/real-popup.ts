import type { CDPSession, Page } from '@playwright/test';
import type { ChromiumSession } from '@/tests/support/browser/chromium.ts';

declare const chrome: { readonly action: { openPopup(): Promise<void> } };

/**
 * Opens the popup at the toolbar, over the tab that is in front; `own` is any page of ours. Playwright has no page
 * for it, so what it shows is asked of the browser.
 */
export async function openRealPopup(chromium: ChromiumSession, own: Page): Promise<{ readonly text: () => Promise<string> }> {
  const cdp = await chromium.context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('The browser has gone.');
  const before = new Set(await popupsOf(cdp, chromium));
  await own.evaluate(() => chrome.action.openPopup());
  return {
    text: async () => {
      const targetId = (await popupsOf(cdp, chromium)).find((id) => !before.has(id));
      return targetId === undefined ? '' : evaluateIn(cdp, targetId, 'document.body.innerText');
    },
  };
}

async function popupsOf(cdp: CDPSession, { extensionUrl }: ChromiumSession): Promise<string[]> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  return targetInfos.filter(({ url }) => url === extensionUrl('popup.html')).map(({ targetId }) => targetId);
}

/** Playwright shows browser-wide CDP only without `flatten`: messages go in and out wrapped. */
async function evaluateIn(cdp: CDPSession, targetId: string, expression: string): Promise<string> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const answer = new Promise<string>((resolve) => {
    cdp.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const { result } = JSON.parse(event.message) as { readonly result?: { readonly result?: { readonly value?: string } } };
      resolve(result?.result?.value ?? '');
    });
  });
  await cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } }) });
  const value = await answer;
  await cdp.send('Target.detachFromTarget', { sessionId });
  return value;
}
