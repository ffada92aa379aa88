import { existsSync } from 'node:fs';
import { run } from './run.js';
import { lastLines, step } from './words.js';

let isListFresh = false;

/** Packages of the system are installed only for root, who is not asked for a password. */
export function canInstallPackages() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * @param {readonly string[]} packages
 * @returns {Promise<boolean>} whether they are there now
 */
export function installDebianPackages(packages) {
  return step(`Installing ${packages.join(', ')} (apt-get)`, async () => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    if (!isListFresh) isListFresh = (await run('apt-get', ['update'], { env })).code === 0;
    const { code, output } = await run('apt-get', ['install', '-y', ...packages], { env });
    if (code !== 0) console.log(lastLines(output, 5));
    return code === 0;
  });
}
