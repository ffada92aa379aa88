import { type ZipEntry } from './zip';

/** The file that names all others of a folder, as `sha256sum --check` reads it. */
export const MANIFEST = 'manifest-sha256.txt';

/** Gives SHA-256 in hex of all bytes. */
export type Hash = (content: Blob | string) => Promise<string>;

/** The files of one folder with their hashes in a file of their own. */
export async function withManifest(folder: string, files: readonly ZipEntry[], hash: Hash): Promise<readonly ZipEntry[]> {
  const lines: string[] = [];
  for (const { path, content } of files) lines.push(`${await hash(content)}  ${path}\n`);
  const prefix = folder === '' ? '' : `${folder}/`;
  return [...files, { path: MANIFEST, content: lines.join('') }].map(({ path, content }) => ({ path: prefix + path, content }));
}

export interface ManifestLine {
  readonly sha256: string;
  readonly path: string;
}

/** The lines of a manifest; null for a text that is none. */
export function readManifest(text: string): readonly ManifestLine[] | null {
  const lines = text.split('\n').filter((line) => line !== '').map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line));
  return lines.every((line) => line !== null) ? lines.map(([, sha256 = '', path = '']) => ({ sha256, path })) : null;
}
