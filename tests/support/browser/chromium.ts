import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type BrowserContext, type CDPSession, type Worker } from '@playwright/test';
import type { SiteAddress } from '@/tests/site/hosts.ts';
import { listenToPages, listenToWorker } from './chromium-complaints.ts';
import { findChromium } from './executable.ts';
import { readNetLog } from './net-log.ts';
import type { BrowserOptions, Complaint, NetworkRequest } from './session.ts';

const EXTENSION_START_MS = 15_000;

/** A Chromium with the extension in it; the object stays the same when the browser is restarted. */
export interface ChromiumSession {
  /** Of the browser that runs now: another one after a restart. */
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The address of one of the extension's pages, `popup.html` for instance. */
  readonly extensionUrl: (path: string) => string;
  /** The extension's service worker; waits until it runs. */
  readonly worker: () => Promise<Worker>;
  /** Ends the service worker as Chromium does after 30 idle seconds; the next event starts it again. */
  readonly stopWorker: () => Promise<void>;
  /** From all pages and the worker, since the session began. */
  readonly complaints: readonly Complaint[];
  /** Since the session began. While the browser runs the latest few can be missing; after `close` all are there. */
  readonly requests: () => Promise<readonly NetworkRequest[]>;
  /** Closes the browser if it still runs, and opens it again on the same profile. */
  readonly restart: () => Promise<ChromiumSession>;
  /** SIGKILL: nothing is flushed, as when the machine loses power. Go on with `restart`. */
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens Chromium with the extension; throws in words when there is no Chromium or the extension does not start. */
export async function openChromium(options: BrowserOptions): Promise<ChromiumSession> {
  const profileDir = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'kaiji-chromium-')));
  const logDir = await mkdtemp(join(tmpdir(), 'kaiji-net-log-'));
  const complaints: Complaint[] = [];
  const origin = `chrome-extension://${extensionIdOf(options.extensionDir)}`;
  const launches: Launch[] = [];
  const open = async () => {
    const launch = { ...options, profileDir, origin, complaints, netLog: join(logDir, `${launches.length}.json`) };
    launches.push(launch);
    return start(launch);
  };
  const cleanUp = async () => {
    await remove(logDir);
    if (options.profileDir === undefined) await remove(profileDir);
  };
  let running = await open().catch(async (error: unknown) => {
    await cleanUp();
    throw error;
  });
  let requestsAtEnd: readonly NetworkRequest[] | undefined;
  const readRequests = async () => (await Promise.all(launches.map(({ netLog }) => readNetLog(netLog)))).flat();
  const session: ChromiumSession = {
    get context() {
      return running.context;
    },
    extensionId: new URL(origin).host,
    extensionUrl: (path) => `${origin}/${path.replace(/^\//, '')}`,
    worker: () => workerOf(running.context, origin),
    stopWorker: () => stopWorker(running.cdp, origin),
    complaints,
    requests: async () => requestsAtEnd ?? readRequests(),
    restart: async () => {
      await running.context.close();
      running = await open();
      return session;
    },
    kill: () => kill(running),
    close: async () => {
      if (requestsAtEnd) return;
      await running.context.close();
      requestsAtEnd = await readRequests();
      await cleanUp();
    },
  };
  return session;
}

interface Launch extends BrowserOptions {
  readonly profileDir: string;
  readonly netLog: string;
  readonly origin: string;
  readonly complaints: Complaint[];
}

interface Running {
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
  readonly processId: number;
}

async function start(launch: Launch): Promise<Running> {
  const context = await launchContext(launch);
  try {
    const cdp = await browserCdp(context);
    listenToPages(context, launch.origin, launch.complaints);
    await listenToWorker(cdp, launch.origin, launch.complaints);
    await untilExtensionAnswers(context, launch);
    return { context, cdp, processId: await processIdOf(cdp) };
  } catch (error) {
    await context.close();
    throw error;
  }
}

function launchContext(launch: Launch): Promise<BrowserContext> {
  const executablePath = findChromium(process.env, chromium.executablePath());
  if (!executablePath) throw new Error('No Chromium was found: install one, or name one in KAIJI_CHROMIUM.');
  const { headless, colorScheme = null, locale } = launch;
  return chromium.launchPersistentContext(launch.profileDir, {
    executablePath,
    headless,
    colorScheme,
    ...(!headless && { viewport: null }),
    // Playwright's `locale` changes what pages see; the extension's own texts follow the browser's language.
    ...(locale && { locale, env: { ...environment(), LANGUAGE: locale } }),
    args: [
      `--disable-extensions-except=${launch.extensionDir}`,
      `--load-extension=${launch.extensionDir}`,
      `--log-net-log=${launch.netLog}`,
      ...(locale ? [`--lang=${locale}`, `--accept-lang=${locale}`] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(launch.site === 'live' ? [] : reachOnly(launch.site)),
    ],
  });
}

/** The stand-in's names lead to it, with its own key accepted; no other name resolves. */
function reachOnly({ hosts, port, spkiHash }: SiteAddress): string[] {
  const rules = [...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`), 'MAP * ~NOTFOUND'];
  return [`--host-resolver-rules=${rules.join(', ')}`, `--ignore-certificate-errors-spki-list=${spkiHash}`];
}

function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** Chromium makes an unpacked extension's id from its folder: SHA-256, 32 hexadecimal digits, written with a to p. */
function extensionIdOf(extensionDir: string): string {
  const hash = createHash('sha256').update(realpathSync(extensionDir)).digest('hex').slice(0, 32);
  return [...hash].map((digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16))).join('');
}

async function browserCdp(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gives no browser for a persistent context: use 1.65 or newer.');
  return browser.newBrowserCDPSession();
}

async function processIdOf(cdp: CDPSession): Promise<number> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (!browser) throw new Error('Chromium does not name its own process.');
  return browser.id;
}

async function untilExtensionAnswers(context: BrowserContext, { origin, extensionDir }: Launch): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto(`${origin}/manifest.json`, { timeout: EXTENSION_START_MS });
  } catch {
    throw new Error(`Chromium did not load the extension in ${extensionDir}: is it built, with all its icons?`);
  } finally {
    await page.close();
  }
}

async function workerOf(context: BrowserContext, origin: string): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().startsWith(origin);
  const running = context.serviceWorkers().find(isOurs);
  return running ?? context.waitForEvent('serviceworker', { predicate: isOurs, timeout: EXTENSION_START_MS });
}

async function stopWorker(cdp: CDPSession, origin: string): Promise<void> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
  for (const { targetId } of workers) await cdp.send('Target.closeTarget', { targetId });
}

async function kill({ context, processId }: Running): Promise<void> {
  const closed = new Promise((resolve) => context.once('close', resolve));
  process.kill(processId, 'SIGKILL');
  await Promise.race([closed, wait(5_000)]);
}

/** Chromium's last helpers can still be writing for a moment after it has closed. */
function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 10 });
}
