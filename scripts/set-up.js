import { pathToFileURL } from 'node:url';
import { browserVariables, ensureBrowsers, nameBrowsers, sentenceFor } from './set-up/browsers.js';
import { checkJapaneseFont } from './set-up/fonts.js';
import { checkProjectNode, installPackages } from './set-up/packages.js';
import { inTurn } from './set-up/turn.js';
import { prepareTypes } from './set-up/types.js';
import { Problem, since } from './set-up/words.js';

/** @typedef {import('./set-up/browser-places.js').BrowserName} BrowserName */

/**
 * @typedef {object} Ready
 * @property {Record<string, string>} variables the environment variables that name the browsers
 * @property {readonly BrowserName[]} missing browsers that could neither be found nor fetched
 */

/**
 * Everything a fresh clone needs before it can build, test and show itself; on a second run it only looks.
 * @param {readonly BrowserName[]} names the browsers that are wanted
 * @returns {Promise<Ready>}
 */
export function setUp(names) {
  return inTurn(async () => {
    const from = performance.now();
    await installPackages();
    const node = await checkProjectNode();
    await prepareTypes();
    const browsers = await ensureBrowsers(names);
    await checkJapaneseFont();
    const there = ['packages', `Node ${node}`, ...nameBrowsers(browsers)];
    console.log(`Set up: ${there.join(', ')} (${since(from)})`);
    const missing = names.filter((name) => browsers[name] === undefined);
    for (const name of missing) console.log(sentenceFor(name));
    return { variables: browserVariables(browsers), missing };
  });
}

/**
 * Runs a script of this folder: a problem that has words is told in them, and everything else is a bug.
 * @param {() => Promise<number>} work gives the exit code
 */
export async function runScript(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runScript(async () => ((await setUp(['chromium', 'firefox'])).missing.length === 0 ? 0 : 1));
}
