import { type BrowserContext, type Page } from '@playwright/test';

/** When a page showed something, in milliseconds since its navigation began. */
export interface Paint {
  readonly first: number;
  /** The frame after the one in which the page said that its answer stands. */
  readonly answer: number;
}

declare global {
  var kaijiAnswered: Promise<number> | undefined;
}

/** Opens a page in a tab in front, waits for its first paint and for its answer, and closes it. */
export async function measurePaint(context: BrowserContext, address: string): Promise<Paint> {
  const page = await context.newPage();
  await page.addInitScript(watchForAnswer);
  await page.goto(address);
  const paint = { first: await firstPaint(page), answer: await page.evaluate(() => globalThis.kaijiAnswered ?? -1) };
  await page.close();
  return paint;
}

/** Runs in the page before any script of its own: nothing is asked from outside while it loads. */
function watchForAnswer(): void {
  globalThis.kaijiAnswered = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[data-answer="ready"]')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.mark('answer').startTime)));
    });
    observer.observe(document, { subtree: true, childList: true, attributeFilter: ['data-answer'] });
  });
}

function firstPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [entry] = list.getEntriesByName('first-contentful-paint');
          if (entry) resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}
