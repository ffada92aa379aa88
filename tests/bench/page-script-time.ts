import { type BrowserContext } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

/** Milliseconds for which a page's main thread ran our script, from the start of the page until two seconds after it had loaded. */
export async function measurePageScript(context: BrowserContext, address: string, script: string): Promise<number> {
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gives no browser for a persistent context.');
  const cdp = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'v8'] } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(2_000);
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  await page.close();
  return busy(events.filter((event) => isOf(event, script))) / 1_000;
}

function isOf({ args, ph }: TraceEvent, script: string): boolean {
  const { url = '', fileName = '' } = args?.data ?? {};
  return ph === 'X' && (url.endsWith(script) || fileName.endsWith(script));
}

/** Compiling is traced inside evaluating: time that two events share is counted once. */
function busy(events: readonly TraceEvent[]): number {
  let until = 0;
  let sum = 0;
  for (const { ts, dur = 0 } of [...events].sort((one, other) => one.ts - other.ts)) {
    sum += Math.max(0, ts + dur - Math.max(ts, until));
    until = Math.max(until, ts + dur);
  }
  return sum;
}
