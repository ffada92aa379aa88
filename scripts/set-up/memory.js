import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { MEMORY, ROOT } from './places.js';

/** @typedef {Record<string, unknown>} Memory */

/** @returns {Memory} */
export function recall() {
  try {
    return JSON.parse(readFileSync(MEMORY, 'utf8'));
  } catch {
    return {}; // never written, or half of it: everything is looked at again
  }
}

/**
 * Written after the work it tells of, and in one move, so that an interrupted set-up remembers nothing false.
 * @param {Memory} news
 */
export function remember(news) {
  mkdirSync(path.dirname(MEMORY), { recursive: true });
  const draft = `${MEMORY}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ ...recall(), ...news }, null, 2));
  renameSync(draft, MEMORY);
}

/**
 * One fingerprint of several files' contents and of further words.
 * @param {readonly string[]} files relative to the project
 * @param {readonly string[]} [words]
 */
export function fingerprint(files, words = []) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(path.join(ROOT, file))).update('\0');
  return hash.update(words.join('\0')).digest('hex');
}
