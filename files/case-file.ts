import { type CaseFile, type CasePaper } from '@/domain/request/case-file';
import { safeFileName } from './file-name';

/** The names of the two accounts of a case: one to read, one for programs. */
export const CASE_TEXT = 'case.txt';
export const CASE_JSON = 'case.json';
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
