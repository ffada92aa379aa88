import { spawn } from 'node:child_process';
import path from 'node:path';
import { BIN, ROOT } from './places.js';

/**
 * @typedef {object} Ending
 * @property {number} code 0 when all went well; 127 when the program could not be started
 * @property {string} output what it wrote, both streams; empty when it wrote to the terminal itself
 */

/**
 * @typedef {object} Manner
 * @property {Record<string, string | undefined>} [env] added to this process's own environment
 * @property {boolean} [aloud] writes to the terminal itself, as it goes
 * @property {number} [limit] milliseconds after which it is ended
 */

/** The environment in which the project's own programs, and its own Node, are found first. */
export function projectEnvironment() {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const others = (process.env[name] ?? '').split(path.delimiter).filter((folder) => folder !== BIN);
  return { [name]: [BIN, ...others].join(path.delimiter) };
}

/**
 * Runs a program in the project's folder; never throws for what the program does.
 * @param {string} program
 * @param {readonly string[]} words
 * @param {Manner} [manner]
 * @returns {Promise<Ending>}
 */
export function run(program, words, { env = {}, aloud = false, limit } = {}) {
  const child = spawn(program, words, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: aloud ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && !path.isAbsolute(program), // .cmd files need one
    timeout: limit,
  });
  return ending(child);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<Ending>}
 */
export function ending(child) {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs one of the project's own programs (wxt, vitest, playwright …) under the project's Node.
 * @param {string} program
 * @param {readonly string[]} words
 * @param {Manner} [manner]
 */
export function runOwn(program, words, manner = {}) {
  return run(program, words, { ...manner, env: { ...projectEnvironment(), ...manner.env } });
}
