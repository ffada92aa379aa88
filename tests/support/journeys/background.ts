import type { ChromiumSession } from '@/tests/support/browser/chromium.ts';

/** Whether the extension's service worker runs now; looking does not wake it. */
export async function isWorkerRunning({ context, extensionUrl }: ChromiumSession): Promise<boolean> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('The browser has gone.');
  const { targetInfos } = await cdp.send('Target.getTargets');
  await cdp.detach();
  return targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith(extensionUrl('')));
}
