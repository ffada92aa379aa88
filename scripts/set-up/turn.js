import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { WORK } from './places.js';

const FOLDER = path.join(WORK, 'set-up-running');
const OWNER = path.join(FOLDER, 'process');

/** Making a folder is the one thing that two processes cannot both succeed in. */
function take() {
  mkdirSync(WORK, { recursive: true });
  try {
    mkdirSync(FOLDER);
  } catch {
    return false;
  }
  writeFileSync(OWNER, String(process.pid));
  return true;
}

function owner() {
  try {
    return Number(readFileSync(OWNER, 'utf8'));
  } catch {
    return undefined; // taken this very moment, or left by one who was ended between two calls
  }
}

/** @param {number} id */
function isAlive(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

function release() {
  rmSync(FOLDER, { recursive: true, force: true });
}

async function waitForTurn() {
  for (let round = 0; !take(); round += 1) {
    const id = owner();
    const abandoned = id === undefined ? round >= 4 : !isAlive(id);
    if (abandoned) release();
    if (round === 0 && !abandoned) console.log('Another set-up is running in this folder: waiting for it.');
    if (!abandoned) await wait(500);
  }
}

/**
 * Two set-ups in one folder would take each other's packages away: they take turns.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inTurn(work) {
  await waitForTurn();
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}
