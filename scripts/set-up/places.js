import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');
export const MODULES = path.join(ROOT, 'node_modules');
export const BIN = path.join(MODULES, '.bin');

/** The Node of this project, which the npm package `node` brings along: every program runs under it. */
export const PROJECT_NODE = path.join(MODULES, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** What set-up found out last time. `npm ci` throws it away together with everything it was true for. */
export const MEMORY = path.join(MODULES, '.cache', 'kaiji', 'set-up.json');

export const WORK = path.join(ROOT, '.output');
