import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROJECT_NODE, ROOT } from './places.js';
import { projectEnvironment } from './run.js';

const ALIAS = pathToFileURL(path.join(ROOT, 'scripts/alias.js')).href;

/**
 * Set-up is over: the rest is TypeScript, run by the project's own Node.
 * @param {string} script relative to the project
 * @param {readonly string[]} words
 * @param {Record<string, string>} variables
 * @returns {Promise<number>} its exit code
 */
export function handOver(script, words, variables) {
  const child = spawn(PROJECT_NODE, ['--import', ALIAS, path.join(ROOT, script), ...words], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...projectEnvironment(), ...variables },
  });
  // Ctrl-C reaches the whole group: the script closes what it opened, and this process waits for it.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
