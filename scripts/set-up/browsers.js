import { existsSync } from 'node:fs';
import { DEBIAN_PACKAGE, OLDEST, VARIABLE } from './browser-places.js';
import { findBrowser } from './browser-search.js';
import { canInstallPackages, installDebianPackages } from './debian.js';
import { recall, remember } from './memory.js';
import { runOwn } from './run.js';
import { step } from './words.js';

/** @typedef {import('./browser-places.js').BrowserName} BrowserName */
/** @typedef {import('./browser-search.js').Browser} Browser */
/** @typedef {Partial<Record<BrowserName, Browser>>} Browsers */

const TITLE = { chromium: 'Chromium', firefox: 'Firefox' };
const INSTALL_LIMIT = 15 * 60_000;

/**
 * @param {readonly BrowserName[]} names
 * @param {Browsers} known
 * @returns {Promise<Browsers>}
 */
async function search(names, known = {}) {
  const found = { ...known };
  for (const name of missing(names, known)) {
    const browser = await findBrowser(name);
    if (browser) found[name] = browser;
  }
  return found;
}

/** @param {readonly BrowserName[]} names */
function rememberedBrowsers(names) {
  const remembered = /** @type {Browsers} */ (recall().browsers ?? {});
  const usable = names.filter((name) => !process.env[VARIABLE[name]] && existsSync(remembered[name]?.place ?? ''));
  return Object.fromEntries(usable.map((name) => [name, remembered[name]]));
}

async function installByPlaywright() {
  await step("Fetching Playwright's Chromium (npx playwright install chromium)", async () => {
    const { code, output } = await runOwn('playwright', ['install', 'chromium'], { limit: INSTALL_LIMIT });
    if (code !== 0) console.log(`  ${/^.*error.*$/im.exec(output)?.[0].trim() ?? 'it could not be fetched'}`);
  });
}

/**
 * @param {readonly BrowserName[]} names
 * @param {Browsers} found
 */
function missing(names, found) {
  return names.filter((name) => found[name] === undefined);
}

/** @param {BrowserName} name */
export function sentenceFor(name) {
  const ways = {
    chromium: 'run `npx playwright install --with-deps chromium`, or install the package chromium',
    firefox: 'install Firefox from https://www.mozilla.org/firefox, or the package firefox-esr',
  };
  return `${TITLE[name]} ${OLDEST[name]} or newer is missing: ${ways[name]}, or let ${VARIABLE[name]} name its program.`;
}

/**
 * Finds each browser, or fetches it: first as Playwright does, then as the system does.
 * @param {readonly BrowserName[]} names
 * @returns {Promise<Browsers>} without those that could neither be found nor fetched
 */
export async function ensureBrowsers(names) {
  let found = await search(names, rememberedBrowsers(names));
  if (missing(names, found).includes('chromium')) {
    await installByPlaywright();
    found = await search(names, found);
  }
  const packages = missing(names, found).map((name) => DEBIAN_PACKAGE[name]);
  if (packages.length > 0 && canInstallPackages()) {
    await installDebianPackages([...packages, 'fonts-noto-cjk']);
    found = await search(names, found);
  }
  const known = /** @type {Browsers} */ (recall().browsers ?? {});
  if (JSON.stringify({ ...known, ...found }) !== JSON.stringify(known)) remember({ browsers: { ...known, ...found } });
  return found;
}

/**
 * What the launcher, the journeys and their drivers read: the programs that set-up chose.
 * @param {Browsers} browsers
 */
export function browserVariables(browsers) {
  const entries = Object.entries(browsers).filter(([, browser]) => browser !== undefined);
  return Object.fromEntries(entries.map(([name, browser]) => [VARIABLE[/** @type {BrowserName} */ (name)], browser.place]));
}

/** @param {Browsers} browsers */
export function nameBrowsers(browsers) {
  return Object.entries(browsers).map(([name, browser]) => `${TITLE[/** @type {BrowserName} */ (name)]} ${browser?.version}`);
}
