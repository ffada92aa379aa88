import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { launch, type Browser, type Page } from 'puppeteer-core';
import type { SiteAddress } from '@/tests/site/hosts.ts';
import { findFirefox } from './executable.ts';
import { evaluateInBrowser, listenInBrowser, readComplaints, readRequests, trust } from './firefox-chrome.ts';
import type { BrowserOptions, Complaint, NetworkRequest } from './session.ts';

/** Firefox gives an extension a new host name in each profile; with this pref it is always the same. */
const EXTENSION_UUID = '6b616a69-6b61-4a69-8b61-6a696b616a69';
const PAGE_MS = 15_000;
const PRINTED_ERROR = 'console.error: ';
/** Firefox's own loader of settings misses the network, and says so in the same words. */
const FIREFOX_ITSELF = /^console\.error: RSLoader:/;

/** A Firefox with the extension in it; the object stays the same when the browser is restarted. */
export interface FirefoxSession {
  /** The one that runs now: another one after a restart. */
  readonly browser: Browser;
  /** The address of one of the extension's pages, `popup.html` for instance. */
  readonly extensionUrl: (path: string) => string;
  /** Opens a tab on an address; the extension's own pages need this, because `goto` never ends on them. */
  readonly open: (url: string) => Promise<Page>;
  /** From the extension and the sites' pages, since the session began; what came just before a kill can be missing. */
  readonly complaints: () => Promise<readonly Complaint[]>;
  /** Since the session began; what came just before a kill can be missing. */
  readonly requests: () => Promise<readonly NetworkRequest[]>;
  /** Runs code with the browser's own rights; its result comes back through JSON. */
  readonly evaluateInBrowser: (expression: string) => Promise<unknown>;
  /** Closes the browser if it still runs, and opens it again on the same profile, with the extension and its data. */
  readonly restart: () => Promise<FirefoxSession>;
  /** SIGKILL: nothing is flushed, as when the machine loses power. Go on with `restart`. */
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens Firefox with the extension; throws in words when there is no Firefox. */
export async function openFirefox(options: BrowserOptions): Promise<FirefoxSession> {
  const profileDir = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'kaiji-firefox-')));
  const heard: Heard = { complaints: [], requests: [] };
  const open = () => start({ ...options, profileDir }, heard);
  const cleanUp = async () => {
    if (options.profileDir === undefined) await rm(profileDir, { recursive: true, force: true, maxRetries: 10 });
  };
  let browser = await open().catch(async (error: unknown) => {
    await cleanUp();
    throw error;
  });
  const origin = `moz-extension://${EXTENSION_UUID}`;
  /** A closed browser cannot be asked any more: what it knows is taken over before. */
  const stop = async () => {
    if (!isRunning(browser)) return;
    await takeOver(browser, heard);
    await browser.close();
  };
  const session: FirefoxSession = {
    get browser() {
      return browser;
    },
    extensionUrl: (path) => `${origin}/${path.replace(/^\//, '')}`,
    open: (url) => openTab(browser, url),
    complaints: async () => [...heard.complaints, ...(isRunning(browser) ? await readComplaints(browser) : [])],
    requests: async () => [...heard.requests, ...(isRunning(browser) ? await readRequests(browser) : [])],
    evaluateInBrowser: (expression) => evaluateInBrowser(browser, expression),
    restart: async () => {
      await stop();
      browser = await open();
      return session;
    },
    kill: async () => {
      await takeOver(browser, heard);
      await kill(browser);
    },
    close: async () => {
      await stop();
      await cleanUp();
    },
  };
  return session;
}

interface Heard {
  readonly complaints: Complaint[];
  readonly requests: NetworkRequest[];
}

/** False also when the person has closed the window; Puppeteer's own `connected` stays true after a kill. */
function isRunning(browser: Browser): boolean {
  const child = browser.process();
  return child?.exitCode === null && child.signalCode === null;
}

async function takeOver(browser: Browser, heard: Heard): Promise<void> {
  heard.complaints.push(...(await readComplaints(browser)));
  heard.requests.push(...(await readRequests(browser)));
}

async function start(options: BrowserOptions & { readonly profileDir: string }, heard: Heard): Promise<Browser> {
  const browser = await launchFirefox(options);
  try {
    listenToOutput(browser, heard.complaints);
    if (options.site !== 'live') await trust(browser, options.site.authority);
    await listenInBrowser(browser);
    await browser.installExtension(options.extensionDir);
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function launchFirefox({ headless, profileDir, ...options }: BrowserOptions & { readonly profileDir: string }): Promise<Browser> {
  const executablePath = findFirefox(process.env);
  if (!executablePath) throw new Error('No Firefox was found: install one, or name one in KAIJI_FIREFOX.');
  return launch({
    browser: 'firefox',
    executablePath,
    headless,
    userDataDir: profileDir,
    // Without it Firefox refuses to let a driver into the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [await addonId(options.extensionDir)]: EXTENSION_UUID }),
      // A side-loaded add-on is removed when Firefox closes: its storage must outlive that, as an installed one's does.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextOptionalPermissionPrompts': false,
      // The only way to hear `console.error` of the background: Firefox prints it.
      'devtools.console.stdout.content': true,
      'devtools.console.stdout.chrome': false,
      ...(options.site !== 'live' && reachOnly(options.site)),
      ...(options.colorScheme && { 'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1 }),
      ...(options.locale && { 'intl.accept_languages': options.locale, 'intl.locale.requested': options.locale }),
    },
  });
}

/** Every name leads to the stand-in, whose certificate holds for its own names only: all others fail at TLS. */
function reachOnly({ port }: SiteAddress): Record<string, string> {
  return { 'network.dns.forceResolve': '127.0.0.1', 'network.socket.forcePort': `443=${port}` };
}

async function addonId(extensionDir: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8')) as {
    readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extensionDir} is not a Firefox build: its manifest has no add-on id.`);
  return id;
}

async function openTab(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  if (!url.startsWith('moz-extension:')) {
    await page.goto(url);
    return page;
  }
  void page.goto(url).catch(() => undefined); // It never ends; the document tells instead.
  const deadline = Date.now() + PAGE_MS;
  while (!(await isLoaded(page, url))) {
    if (Date.now() > deadline) throw new Error(`Firefox did not open ${url}`);
    await wait(20);
  }
  return page;
}

/** While one document gives way to the next, Firefox answers with an error: that is a "not yet". */
async function isLoaded(page: Page, url: string): Promise<boolean> {
  try {
    return await page.evaluate((wanted) => document.URL.startsWith(wanted) && document.readyState === 'complete', url);
  } catch {
    return false;
  }
}

/** Collects what pages and the background printed with `console.error`; Firefox does not say which of them it was. */
function listenToOutput(browser: Browser, complaints: Complaint[]): void {
  const output = browser.process()?.stdout;
  if (!output) throw new Error('This Firefox was not started here.');
  createInterface(output).on('line', (line) => {
    if (line.startsWith(PRINTED_ERROR) && !FIREFOX_ITSELF.test(line)) complaints.push({ url: '', text: line.slice(PRINTED_ERROR.length) });
  });
}

async function kill(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child) throw new Error('This Firefox was not started here.');
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}
