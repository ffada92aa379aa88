import { type BrowserContext } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** What of it the thread really ran: on a busy machine other programs run in between. */
  readonly tdur?: number;
  readonly pid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

/** Milliseconds for which a page's main thread ran our script. */
export interface ScriptTime {
  /** Until the page was idle for the first time. */
  readonly beforeIdle: number;
  /** Until five seconds after it had loaded. */
  readonly inAll: number;
}

export async function measurePageScript(context: BrowserContext, address: string, script: string): Promise<ScriptTime> {
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gives no browser for a persistent context.');
  const cdp = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'v8'] } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(5_000);
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  await page.close();
  const ours = events.filter((event) => isOf(event, script));
  const firstIdle = Math.min(...events.filter(({ name, pid }) => name === 'FireIdleCallback' && pid === ours[0]?.pid).map(({ ts }) => ts));
  return { beforeIdle: busy(ours.filter(({ ts }) => ts < firstIdle)) / 1_000, inAll: busy(ours) / 1_000 };
}

function isOf({ args, ph }: TraceEvent, script: string): boolean {
  const { url = '', fileName = '' } = args?.data ?? {};
  return ph === 'X' && (url.endsWith(script) || fileName.endsWith(script));
}

/** Compiling is traced inside evaluating: what stands within another event is counted with that. */
function busy(events: readonly TraceEvent[]): number {
  let until = 0;
  let sum = 0;
  for (const { ts, dur = 0, tdur = dur } of [...events].sort((one, other) => one.ts - other.ts)) {
    if (ts < until) continue;
    sum += tdur;
    until = ts + dur;
  }
  return sum;
}
