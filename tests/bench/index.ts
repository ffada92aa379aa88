import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { openChromium, type ChromiumSession } from '@/tests/support/browser/chromium.ts';
import { startSite } from '@/tests/site/site.ts';
import { addPage, measureMany } from './many/index.ts';
import { measurePageScript, type ScriptTime } from './page-script-time.ts';
import { measurePaint, type Paint } from './paint.ts';
import { median, toMarkdown, withRange, type Row } from './report.ts';

const RUNS = 9;
const HOME = 'https://jitera.com/';
const BUILT = '.output/chrome-mv3';
const SCRIPT = 'page-script.js';
const KB = 1024;

/** What any page costs: the answer is in its HTML, and no script or style of ours is loaded. */
const EMPTY_PAGE = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head><body data-answer="ready"><p>Empty</p></body></html>';

/** A copy of the build with the empty page in it, so that both pages are opened by one browser in one run. */
function copyOfBuild(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'kaiji-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(BUILT, folder, { recursive: true });
  writeFileSync(path.join(folder, 'empty.html'), EMPTY_PAGE);
  return folder;
}

interface Paints {
  readonly empty: readonly Paint[];
  readonly popup: readonly Paint[];
}

/** In turn, so that a busy moment of the machine falls on both; the first round only warms up. */
async function measurePages(session: ChromiumSession): Promise<Paints> {
  const empty: Paint[] = [];
  const popup: Paint[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    empty.push(await measurePaint(session.context, session.extensionUrl('empty.html')));
    popup.push(await measurePaint(session.context, session.extensionUrl('popup.html')));
  }
  return { empty: empty.slice(1), popup: popup.slice(1) };
}

function paintRows({ empty, popup }: Paints): Row[] {
  const ground = empty.map(({ first }) => first);
  const ratio = (values: readonly number[]) => median(values) / median(ground);
  const row = (what: string, values: readonly number[], limit: number): Row => ({
    what,
    measured: `${withRange(values)}, ${ratio(values).toFixed(2)} times the empty page's ${withRange(ground)}`,
    budget: `${limit} times`,
    isKept: ratio(values) <= limit,
  });
  return [
    row('Popup, first contentful paint', popup.map(({ first }) => first), 1.25),
    row('Popup, answer visible (site and cookies)', popup.map(({ answer }) => answer), 2.5),
  ];
}

function timeRow(what: string, values: readonly number[], limit: number): Row {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { what, measured: `${median(values).toFixed(1)} ms (${least.toFixed(1)} to ${most.toFixed(1)})`, budget: `${limit} ms`, isKept: median(values) <= limit };
}

function sizeRow(what: string, bytes: number, limit: number): Row {
  return { what, measured: `${(bytes / KB).toFixed(1)} KB`, budget: `${limit} KB`, isKept: bytes <= limit * KB };
}

function zipSize(): number {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly name: string; readonly version: string };
  return statSync(path.join('.output', `${name}-${version}-chrome.zip`)).size;
}

async function bench(): Promise<void> {
  const site = await startSite();
  const extensionDir = copyOfBuild();
  await addPage(extensionDir);
  const session = await openChromium({ extensionDir, site, headless: true, locale: 'en' });
  const { context } = session;
  const times: ScriptTime[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await measurePageScript(context, HOME, SCRIPT));
  const rows = [
    ...paintRows(await measurePages(session)),
    timeRow("Script on the company's pages, main thread before the page is idle", times.map(({ beforeIdle }) => beforeIdle), 2),
    timeRow("Script on the company's pages, main thread in all", times.map(({ inAll }) => inAll), 20),
    sizeRow("Script on the company's pages, gzipped", gzipSync(readFileSync(path.join(BUILT, SCRIPT)), { level: 9 }).length, 8),
    sizeRow('Zip for Chrome and Edge', zipSize(), 600),
    ...(await measureMany(session)),
  ];
  const report = toMarkdown(rows, { browser: `Chromium ${context.browser()?.version()}`, on: Temporal.Now.plainDateISO(), runs: RUNS });
  await session.close();
  await site.close();
  writeFileSync('tests/bench/report.md', report);
  console.log(report);
}

await bench();
