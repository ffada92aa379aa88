import type { CDPSession, Page } from '@playwright/test';
import type { ChromiumSession } from '@/tests/support/browser/chromium.ts';

interface Context {
  readonly id: number;
  readonly evaluate: (expression: string) => Promise<void>;
}

/** The worlds of the extension's content scripts that live in a page now. */
export async function contextsOf(chromium: ChromiumSession, page: Page): Promise<readonly Context[]> {
  const cdp = await chromium.context.newCDPSession(page);
  const found: Context[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
    if (`${origin}/` === chromium.extensionUrl('')) found.push({ id, evaluate: (expression) => evaluate(cdp, { contextId: id, expression }) });
  });
  await cdp.send('Runtime.enable'); // Announces every context that there is before it returns.
  return found;
}

async function evaluate(cdp: CDPSession, call: { readonly contextId: number; readonly expression: string }): Promise<void> {
  const { exceptionDetails } = await cdp.send('Runtime.evaluate', { ...call, awaitPromise: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}
