import { existsSync } from 'node:fs';
import { OLDEST, VARIABLE, systemPlaces } from './browser-places.js';
import { PROJECT_NODE } from './places.js';
import { run } from './run.js';
import { Problem } from './words.js';

/** @typedef {import('./browser-places.js').BrowserName} BrowserName */
/** @typedef {{ place: string, version: string }} Browser */

const ASK_PLAYWRIGHT = "console.log(require('@playwright/test').chromium.executablePath())";

/** Playwright's own Chromium serves; its Firefox is a patched one that installs no extension. */
async function playwrightPlaces() {
  const { code, output } = await run(PROJECT_NODE, ['-e', ASK_PLAYWRIGHT]);
  return code === 0 ? [output.trim()] : [];
}

/**
 * Asks the program itself, so that one whose libraries are missing is not taken for a browser.
 * @param {string} place
 * @returns {Promise<string | undefined>} its version; on Windows, where asking would open a window, "found"
 */
async function versionOf(place) {
  if (!existsSync(place)) return undefined;
  if (process.platform === 'win32') return 'found';
  const { code, output } = await run(place, ['--version'], { limit: 30_000 });
  return code === 0 ? /\d+\.[\d.]+/.exec(output)?.[0] : undefined;
}

/**
 * @param {BrowserName} name
 * @param {string} version
 */
function isNewEnough(name, version) {
  return version === 'found' || Number.parseInt(version, 10) >= OLDEST[name];
}

/**
 * What the person names is taken or refused, never silently replaced by another browser.
 * @param {BrowserName} name
 * @param {string} place
 * @returns {Promise<Browser>}
 */
async function namedBrowser(name, place) {
  const version = await versionOf(place);
  if (version === undefined) throw new Problem(`${VARIABLE[name]} names ${place}, which is not a program that runs here.`);
  if (isNewEnough(name, version)) return { place, version };
  throw new Problem(`${VARIABLE[name]} names version ${version}, but Kaiji needs ${OLDEST[name]} or newer.`);
}

/**
 * The browser of the environment variable, else Playwright's own, else the system's.
 * @param {BrowserName} name
 * @returns {Promise<Browser | undefined>}
 */
export async function findBrowser(name) {
  const named = process.env[VARIABLE[name]];
  if (named) return namedBrowser(name, named);
  const own = name === 'chromium' ? await playwrightPlaces() : [];
  for (const place of [...own, ...systemPlaces(name)]) {
    const version = await versionOf(place);
    if (version !== undefined && isNewEnough(name, version)) return { place, version };
  }
  return undefined;
}
