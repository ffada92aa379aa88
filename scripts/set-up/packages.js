import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BIN, MODULES, PROJECT_NODE, ROOT } from './places.js';
import { run } from './run.js';
import { Problem, lastLines, step } from './words.js';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} Locked */

/**
 * @param {string} file
 * @returns {Record<string, Locked>}
 */
function lockedPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** npm's own record of what it installed, written as its last act: an interrupted installation has none. */
const RECORD = path.join(MODULES, '.package-lock.json');

/** Why the packages have to be installed, or nothing when all are there as the lock file wants them. */
function whyInstall() {
  if (!existsSync(MODULES)) return 'there are none yet';
  if (!existsSync(RECORD)) return 'an earlier installation was not finished';
  const installed = lockedPackages(RECORD);
  const wanted = Object.entries(lockedPackages(path.join(ROOT, 'package-lock.json')));
  const changed = wanted.find(([place, locked]) => place !== '' && differs(locked, installed[place]));
  if (changed) return `the lock file changed (${changed[0].replace(/^node_modules\//, '')})`;
  const lost = wanted.find(([place]) => place in installed && !existsSync(path.join(ROOT, place, 'package.json')));
  return lost ? `${lost[0]} is gone` : undefined;
}

/**
 * @param {Locked} wanted
 * @param {Locked | undefined} installed
 */
function differs(wanted, installed) {
  if (installed === undefined) return wanted.optional !== true; // made for another machine
  return wanted.version !== installed.version || wanted.integrity !== installed.integrity;
}

/**
 * npm runs under the person's own Node, never under the project's: that one lies in the folder which npm replaces.
 * @param {readonly string[]} words
 */
export function npm(words) {
  const { npm_execpath: program = '', npm_node_execpath: node = '' } = process.env;
  const isKnown = path.basename(program) === 'npm-cli.js' && existsSync(program) && existsSync(node);
  return isKnown && !node.startsWith(MODULES) ? run(node, [program, ...words]) : run('npm', words, { env: plainPath() });
}

function plainPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return { PATH: folders.filter((folder) => !folder.startsWith(BIN)).join(path.delimiter) };
}

/** Installs exactly what the lock file says, when something of it is missing. */
export async function installPackages() {
  const reason = whyInstall();
  if (reason === undefined) return;
  await step(`Installing the packages of package-lock.json, because ${reason} (npm ci)`, async () => {
    // Where NODE_ENV says production, npm would leave out the packages that build and test.
    const { code, output } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
    if (code !== 0) throw new Problem(`${lastLines(output)}\nnpm ci failed; its reason stands above.`);
  });
}

async function projectNodeVersion() {
  const { code, output } = await run(PROJECT_NODE, ['--version']);
  return code === 0 ? output.trim().replace('v', '') : undefined;
}

/**
 * The package `node` fetches its program in an install script, which npm may have been told not to run.
 * @returns {Promise<string>} its version
 */
export async function checkProjectNode() {
  const wanted = lockedPackages(path.join(ROOT, 'package-lock.json'))['node_modules/node']?.version;
  if (wanted !== undefined && (await projectNodeVersion()) === wanted) return wanted;
  await step(`Fetching Node ${wanted}: npm has not run the install script of its package (npm rebuild node)`, () =>
    npm(['rebuild', 'node', '--ignore-scripts=false']),
  );
  const version = await projectNodeVersion();
  if (version !== undefined && version === wanted) return version;
  throw new Problem(
    `Node ${wanted} is missing: its package could not fetch it. See that "allowScripts" in package.json names "node", ` +
      'delete the folder node_modules and run this again.',
  );
}
