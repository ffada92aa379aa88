/** What one character takes on a content-certified sheet (内容証明), as the post office counts it. */
export interface Unit {
  readonly glyph: string;
  /** Counted characters: 0 for the second bracket of a pair, 2 for ㎡, one more than its text for ㊞. */
  readonly count: number;
  /** Cells on the grid; a bracket that is not counted still needs its own place. */
  readonly cells: number;
}

const OPENING = '（(［[【「『〈《〔｛{“‘｟';
const CLOSING = '）)］]】」』〉》〕｝}”’｠';

const KANA_AND_KANJI = /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー々〆〇〻ゝゞヽヾ]$/u;
const NUMERAL = /^[0-9０-９Ⅰ-ⅿ]$/u;
const PUNCTUATION = /^[、。，．・：；？！゛゜´｀¨＾￣＿…‥〜～―‐－−＝＋±×÷／＼｜％‰‱＆＊＠＃§※〒〃＜＞≦≧≠∞∴♂♀°′″℃￥＄¢£€№℡→←↑↓☆★○●◎◇◆□■△▲▽▼]$/u;
const SQUARED = /^[\u3300-\u33FF]$/u;
const ENCLOSED = /^[①-⓿❶-➓㈠-㉇㉐-㋿🄐-🅩🈀-🉑]$/u;
/** Chooses the form of a kanji in a name, such as 葛 and 辻. */
const VARIANT = /^(\p{Script=Han})[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]$/u;
const LATIN = /^[\p{Script=Latin}]$/u;

export type CharacterClass = 'allowed' | 'latin' | 'blank' | 'not-allowed';

/** Kana, kanji, numerals, brackets, punctuation and common symbols may stand anywhere; Latin letters only in proper nouns. */
export function classOf(written: string): CharacterClass {
  const glyph = written.replace(VARIANT, '$1');
  if (/^\s$/u.test(glyph)) return 'blank';
  if (SQUARED.test(glyph) || ENCLOSED.test(glyph)) return 'allowed';
  if (LATIN.test(glyph)) return 'latin';
  const known = [KANA_AND_KANJI, NUMERAL, PUNCTUATION].some((pattern) => pattern.test(glyph));
  return known || OPENING.includes(glyph) || CLOSING.includes(glyph) ? 'allowed' : 'not-allowed';
}

/**
 * Full-width forms, composed: the only change that this output makes to what a person typed. Half-width kana and ASCII
 * become their full-width forms, because each takes one place of the grid in any case.
 */
export function toFullWidthForms(text: string): string {
  return text
    .replace(/[\uFF61-\uFF9F]+/g, (kana) => kana.normalize('NFKC'))
    .normalize('NFC')
    .replace(/[!-~]/g, (ascii) => String.fromCharCode(ascii.charCodeAt(0) + 0xfee0))
    .replace(/[\t\u00A0 ]/g, '\u3000');
}

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** One paragraph as the units of its grid, in order. Pairs of brackets are found within the paragraph. */
export function unitsOf(text: string): readonly Unit[] {
  const glyphs = [...graphemes.segment(text)].map(({ segment }) => segment);
  const uncounted = pairedClosers(glyphs).union(insideOrderingMarks(glyphs));
  return glyphs.map((glyph, index) => {
    const count = countOf(glyph, { uncounted: uncounted.has(index), first: isFirst(glyphs, index) });
    return { glyph, count, cells: Math.max(1, count) };
  });
}

function isFirst(glyphs: readonly string[], index: number): boolean {
  const lineStart = glyphs.lastIndexOf('\n', index) + 1;
  return glyphs.slice(lineStart, index).every((glyph) => classOf(glyph) === 'blank');
}

/** （１） at the head of a line puts things in order, as ① does: the whole of it is one, counted at its first bracket. */
function insideOrderingMarks(glyphs: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const [index, glyph] of glyphs.entries()) {
    if (glyph !== '（' || !isFirst(glyphs, index)) continue;
    const close = glyphs.indexOf('）', index);
    const marks = glyphs.slice(index + 1, Math.max(index, close));
    if (/^[０-９一二三四五六七八九十]{1,2}$/u.test(marks.join(''))) marks.forEach((_, position) => inside.add(index + 1 + position));
  }
  return inside;
}

function countOf(glyph: string, { uncounted, first }: { readonly uncounted: boolean; readonly first: boolean }): number {
  if (classOf(glyph) === 'blank' || uncounted) return 0;
  if (SQUARED.test(glyph)) return [...glyph.normalize('NFKC')].length;
  if (ENCLOSED.test(glyph)) return first ? 1 : enclosedCount(glyph); // an ordering mark counts as one
  return 1;
}

/** What stands inside, and one for the frame; a bracketed form such as ㈱ is its text and one for the pair. */
function enclosedCount(glyph: string): number {
  const inside = [...glyph.normalize('NFKC')].filter((part) => !OPENING.includes(part) && !CLOSING.includes(part));
  return inside.length + 1;
}

function pairedClosers(glyphs: readonly string[]): ReadonlySet<number> {
  const open: string[] = [];
  const closers = new Set<number>();
  for (const [index, glyph] of glyphs.entries()) {
    const opener = OPENING[CLOSING.indexOf(glyph)];
    if (OPENING.includes(glyph)) open.push(glyph);
    else if (CLOSING.includes(glyph) && open.at(-1) === opener) {
      open.pop();
      closers.add(index);
    }
  }
  return closers;
}
