import { type CaseFile, type CasePaper } from '@/domain/request/case-file';
import { safeFileName } from './file-name';
import { type ZipEntry } from './zip';

/** The names of the two accounts of a case: one to read, one for programs. */
export const CASE_TEXT = 'case.txt';
export const CASE_JSON = 'case.json';
/** As `sha256sum --check` reads it. */
const MANIFEST = 'manifest-sha256.txt';

/** Where everything lies in the folder of a case: letters by the id of their event, files by their own. What is left out has no place. */
export function placesOf({ letters, papers }: CaseFile): ReadonlyMap<string, string> {
  return new Map([
    ...letters.filter(({ sending }) => sending.letter.text !== '').map(({ id, number, for: kind, sending }): [string, string] => [id, `letters/${two(number)}-${kind}-${sending.on.toString()}.txt`]),
    ...papers.filter(({ isLeftOut }) => !isLeftOut).map((paper): [string, string] => [paper.file.id, placeOf(paper)]),
  ]);
}

function placeOf({ number, kind, file }: CasePaper): string {
  return `${kind === 'evidence' ? 'evidence' : 'attachments'}/${two(number)}-${safeFileName(file.name)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The name of a file or folder that is called after a case. */
export function nameOfCase(reference: string): string {
  return safeFileName(`case-${reference}`);
}

/** The files of one folder with their hashes in a file of their own; `hash` gives SHA-256 in hex of all bytes of a file. */
export async function withManifest(folder: string, files: readonly ZipEntry[], hash: (content: Blob | string) => Promise<string>): Promise<readonly ZipEntry[]> {
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
