import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

const NOT_OURS = new Set(['.git', ...ignoredFolders()]);

/** Every file that belongs to the project: what .gitignore names does not. Paths are relative, with `/`. */
export const FILES: readonly string[] = list('');

/** TypeScript, JavaScript and components; with their tests. */
export const CODE: readonly string[] = FILES.filter((file) => /\.(?:ts|js|vue)$/.test(file));

/** What is shipped: no tests, no scripts, no configuration. */
export const SHIPPED: readonly string[] = CODE.filter(
  (file) => file.includes('/') && !/^(?:tests|scripts)\/|\.test\.ts$|\.d\.ts$/.test(file),
);

export function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

export function readJson(file: string): unknown {
  return JSON.parse(read(file));
}

/** "file:12: the line" for each line that matches. */
export function linesThat(match: (line: string) => boolean, files: readonly string[]): string[] {
  return files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (match(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
}

function ignoredFolders(): string[] {
  return readFileSync(path.join(ROOT, '.gitignore'), 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('/'))
    .map((line) => line.slice(0, -1));
}

function list(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name))
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) return list(file);
      return entry.isFile() ? [file] : [];
    });
}
