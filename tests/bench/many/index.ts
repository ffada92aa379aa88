import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Page } from '@playwright/test';
import { build } from 'vite';
import { type ChromiumSession } from '@/tests/support/browser/chromium.ts';
import { measurePaint, type Paint } from '@/tests/bench/paint.ts';
import { median, type Row, withRange } from '@/tests/bench/report.ts';
import type {} from './page.ts'; // declares what the page offers

const REQUESTS = 10_000;
const EVENTS_EACH = 10;
const RUNS = 9;
const PAGE = 'many.html';

/** What people look for: names, addresses, numbers, references, and a word that nobody wrote. */
const TYPED = ['山田 花子', '東京都港区', '解約', 'invoice', 'user4711@example.jp', '1234-0815-5678', 'KJ-2025-077', 'n77x99', 'meeting export', 'zzz'];

/** Puts a page into a copy of the build that holds the database alone. */
export async function addPage(extension: string): Promise<void> {
  writeFileSync(path.join(extension, PAGE), '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Many</title><script type="module" src="many.js"></script></head><body></body></html>');
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': process.cwd() } },
    build: {
      outDir: extension, emptyOutDir: false, target: 'esnext', minify: false, copyPublicDir: false,
      lib: { entry: path.resolve('tests/bench/many/page.ts'), formats: ['es'], fileName: () => 'many.js' },
    },
  });
}

/** The list, the search and the reminders with more requests than anybody has, beside an empty page in the same run. */
export async function measureMany(session: ChromiumSession): Promise<readonly Row[]> {
  const page = await session.context.newPage();
  await page.goto(session.extensionUrl(PAGE));
  await page.waitForSelector('[data-answer="ready"]', { state: 'attached' });
  await page.evaluate(([count, each]) => globalThis.kaijiBench.seed(count, each), [REQUESTS, EVENTS_EACH] as const);
  const searches = await repeated(() => page.evaluate((texts) => globalThis.kaijiBench.search(texts), TYPED));
  const ticks = await repeated(() => page.evaluate(() => globalThis.kaijiBench.tick()));
  await page.close();
  return [firstRow(await measureTracker(session)), keystroke(searches), tick(ticks)];
}

/** The first run only warms up. */
async function repeated<T>(measure: () => Promise<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for (let run = 0; run <= RUNS; run += 1) found.push(await measure());
  return found.slice(1);
}

async function measureTracker(session: ChromiumSession): Promise<{ readonly empty: readonly Paint[]; readonly rows: readonly number[] }> {
  const empty: Paint[] = [];
  const rows: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    empty.push(await measurePaint(session.context, session.extensionUrl('empty.html')));
    rows.push(await timeToFirstRow(await session.context.newPage(), session.extensionUrl('options.html#/requests')));
  }
  return { empty: empty.slice(1), rows: rows.slice(1) };
}

/** From the beginning of the navigation to the frame after the first row stands in the table. */
async function timeToFirstRow(page: Page, address: string): Promise<number> {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('tbody tr')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('row')));
    });
    observer.observe(document, { subtree: true, childList: true });
  });
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('row').length > 0);
  const time = await page.evaluate(() => performance.getEntriesByName('row')[0]?.startTime ?? Number.NaN);
  await page.close();
  return time;
}

function firstRow({ empty, rows }: { readonly empty: readonly Paint[]; readonly rows: readonly number[] }): Row {
  const ground = empty.map(({ first }) => first);
  const ratio = median(rows) / median(ground);
  return {
    what: `First row of the list, ${REQUESTS.toLocaleString('en')} requests and ${(REQUESTS * EVENTS_EACH).toLocaleString('en')} events`,
    measured: `${withRange(rows)}, ${ratio.toFixed(2)} times the empty page's ${withRange(ground)}`,
    budget: '3 times',
    isKept: ratio <= 3,
  };
}

function keystroke(runs: readonly (readonly number[])[]): Row {
  const slow = runs.map((times) => percentile(times, 0.95));
  return { what: 'Search over them, one keystroke, 95th percentile', measured: withRange(slow), budget: '50 ms', isKept: median(slow) <= 50 };
}

function tick(times: readonly number[]): Row {
  return { what: 'Reminders that have come, by index', measured: withRange(times), budget: '20 ms', isKept: median(times) <= 20 };
}

function percentile(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length * part) - 1] ?? Number.NaN;
}
