import { classOf, type Unit } from './certified-characters';

export interface Place {
  readonly page: number;
  readonly line: number;
}

export type CertifiedProblem =
  | ({ readonly kind: 'character-not-allowed'; readonly character: string; readonly code: string } & Place)
  | ({ readonly kind: 'latin-only-in-names'; readonly text: string } & Place)
  | { readonly kind: 'japanese-only' }
  | { readonly kind: 'nothing-may-be-enclosed' };

export type CertifiedNote =
  | ({ readonly kind: 'is-this-a-name'; readonly text: string } & Place)
  | { readonly kind: 'several-pages'; readonly pages: number };

interface PlacedLine extends Place {
  readonly units: readonly Unit[];
  readonly from: number;
  readonly paragraph: { readonly units: readonly Unit[]; readonly isName: boolean };
}

export function checkUnits(lines: readonly PlacedLine[]): readonly CertifiedProblem[] {
  return lines.flatMap(({ units, page, line }) =>
    units
      .filter(({ glyph }) => classOf(glyph) === 'not-allowed')
      .map(({ glyph }) => ({ kind: 'character-not-allowed', character: glyph, code: codesOf(glyph), page, line }) as const),
  );
}

function codesOf(glyph: string): string {
  return [...glyph].map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}

interface LatinCheck {
  readonly problems: readonly CertifiedProblem[];
  readonly notes: readonly CertifiedNote[];
}

/**
 * Latin letters are for proper nouns. A run that begins with a capital may be one, which only a person can say;
 * an address or an identifier cannot.
 */
export function checkLatin(lines: readonly PlacedLine[]): LatinCheck {
  const runs = lines.filter(({ paragraph }) => !paragraph.isName).flatMap(latinRuns);
  const isPossible = (text: string) => /^\p{Lu}[\p{L}\d&.'’\- ]*$/u.test(text);
  return {
    problems: runs.filter(({ text }) => !isPossible(text)).map((run) => ({ kind: 'latin-only-in-names', ...run }) as const),
    notes: runs.filter(({ text }) => isPossible(text)).map((run) => ({ kind: 'is-this-a-name', ...run }) as const),
  };
}

const LETTER = '[Ａ-Ｚａ-ｚ\\u00C0-\\u024F]';
/** All that can stand inside a name, an address or an identifier; a colon only in ：／／, so that a label is no part of it. */
const WITHIN = '(?:[！-＇＊＋－-９＜-Ｚ＼＾-ｚ｜～\\u00C0-\\u024F]|：(?=／／))';
const RUN = new RegExp(`${WITHIN}*${LETTER}${WITHIN}*`, 'gu');

/** The runs that begin on this line, whole even where they go on to the next. */
function latinRuns({ paragraph, units, from, page, line }: PlacedLine): readonly ({ readonly text: string } & Place)[] {
  const glyphs = paragraph.units.map(({ glyph }) => glyph);
  const text = glyphs.join('');
  const starts = new Map<number, number>();
  glyphs.reduce((offset, glyph, index) => (starts.set(offset, index), offset + glyph.length), 0);
  return [...text.matchAll(RUN)]
    .filter(({ index }) => isWithin(starts.get(index) ?? -1, from, units.length))
    .map(([run]) => ({ text: toAscii(run.replace(/^[！-／＜-＠]+|[．！？]+$/gu, '')), page, line }));
}

function isWithin(position: number, from: number, length: number): boolean {
  return position >= from && position < from + length;
}

function toAscii(text: string): string {
  return text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
