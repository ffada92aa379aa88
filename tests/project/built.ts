import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './tree.ts';

/** The two builds; `command` makes it. */
export const BUILDS = [
  { browser: 'chrome', folder: '.output/chrome-mv3', command: 'npm run build' },
  { browser: 'firefox', folder: '.output/firefox-mv3', command: 'npm run build:firefox' },
] as const;

export type Build = (typeof BUILDS)[number];

/** The files of a build, relative to it; says how to make it when it is not there. */
export function builtFiles({ folder, command }: Build): string[] {
  if (!existsSync(path.join(ROOT, folder, 'manifest.json'))) {
    throw new Error(`${folder} is not built: run \`${command}\` first, or \`npm test\`, which does it.`);
  }
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(ROOT, folder), path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

export function builtBytes(build: Build, file: string): Buffer {
  builtFiles(build);
  return readFileSync(path.join(ROOT, build.folder, file));
}

export function builtText(build: Build, file: string): string {
  return builtBytes(build, file).toString('utf8');
}
