import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fingerprint, recall, remember } from './memory.js';
import { ROOT } from './places.js';
import { runOwn } from './run.js';
import { Problem, lastLines, step } from './words.js';

const FILES = ['package-lock.json', 'wxt.config.ts', 'manifest.config.ts', 'public/_locales/en/messages.json'];

/** WXT writes the types of the entry points, the packaged files and the messages, which the editor and the checks read. */
export async function prepareTypes() {
  const names = ['entrypoints', 'public'].flatMap((folder) => readdirSync(path.join(ROOT, folder)));
  const now = fingerprint(FILES, names);
  if (recall().types === now && existsSync(path.join(ROOT, '.wxt/tsconfig.json'))) return;
  await step('Writing the types of the extension (wxt prepare)', async () => {
    const { code, output } = await runOwn('wxt', ['prepare']);
    if (code !== 0) throw new Problem(`${lastLines(output)}\nwxt prepare failed; its reason stands above.`);
  });
  remember({ types: now });
}
