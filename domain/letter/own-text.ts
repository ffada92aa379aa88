import { type FieldName, type Gap } from './field';

/** How much a field may hold: enough for anything real, and short enough that one paste cannot fill a letter. */
export const LIMITS = { line: 300, address: 1_000, paragraph: 10_000 } as const;
export type Shape = keyof typeof LIMITS;

/**
 * The only things that a letter changes in what a person typed: line ends become LF, and white space at both ends goes.
 */
export function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** Blank also for spaces of every script, invisible marks and control characters: such a text prints as nothing. */
export function isBlank(text: string): boolean {
  return /^[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*$/u.test(text);
}

/** One @ between two parts without spaces: enough to catch a slip, without refusing an address that exists. */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]+$/u.test(text);
}

/** What keeps a text from being printed exactly as it is; an empty list when it can be. */
export function findUnprintable(field: FieldName, typed: string, shape: Shape): readonly Gap[] {
  const text = tidy(typed);
  const limit = LIMITS[shape];
  const gaps: Gap[] = [];
  if (text.length > limit) gaps.push({ kind: 'too-long', field, limit, length: text.length });
  if (shape === 'line' && /[\n\u2028\u2029]/.test(text)) gaps.push({ kind: 'line-break', field });
  const control = /(?![\n\t])[\p{Cc}\uFFFE\uFFFF]/u.exec(text);
  if (control) gaps.push({ kind: 'control-character', field, code: codeOf(control[0]), at: control.index });
  const half = /\p{Surrogate}/u.exec(text);
  if (half) gaps.push({ kind: 'half-a-character', field, at: half.index });
  return gaps;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
