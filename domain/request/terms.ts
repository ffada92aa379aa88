import { firstFrom } from './term-index';

/** Long enough for every word that a person would look for; a pasted key or address is cut. */
const LONGEST_WORD = 40;
/** What is typed after so many words narrows no search any further. */
const MOST_TERMS = 8;

/** So much of one long text is found: looking through all of a book would stop the page that it is pasted into. */
const MOST_CHARACTERS = 20_000;

const JAPANESE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ー`;
const PIECES = new RegExp(String.raw`(?<run>[${JAPANESE}]+)|(?<word>[[\p{L}\p{N}\p{M}]--[${JAPANESE}]]+)`, 'gv');
/** A tracking or telephone number in groups is also found without its hyphens. */
const GROUPED_NUMBER = /\d+(?:-\d+)+/g;
const KATAKANA = /[\u30a1-\u30f6]/g;

/** Full width and half width, capital and small, katakana and hiragana are one to somebody who searches. */
export function foldText(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  return plain.replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** The beginnings of a source's texts, as far as it is found by them. */
export function foundBy(texts: readonly string[]): readonly string[] {
  let left = MOST_CHARACTERS;
  return texts.map((text) => {
    const found = text.slice(0, left);
    left -= found.length;
    return found;
  });
}

/** What a text is found by: its words, and each two neighbouring characters of Japanese, which has no spaces. Sorted. */
export function termsOf(texts: readonly string[]): readonly string[] {
  const terms = new Set<string>();
  for (const text of texts.map(foldText)) {
    for (const { run, word } of pieces(text)) for (const term of run === undefined ? [cut(word)] : [...pairs(run), lastOf(run)]) terms.add(term);
    for (const [number] of text.matchAll(GROUPED_NUMBER)) terms.add(cut(number.replaceAll('-', '')));
  }
  return [...terms].sort();
}

/** What has to be found for a query: each is the beginning of a term, so that a word is found while it is typed. */
export function queryTerms(query: string): readonly string[] {
  const found = pieces(foldText(query)).flatMap(({ run, word }) => (run === undefined ? [cut(word)] : pairs(run)));
  return [...new Set(found)].slice(0, MOST_TERMS);
}

/** Whether sorted terms hold one that begins so. */
export function hasTerm(terms: readonly string[], beginning: string): boolean {
  return terms[firstFrom(terms, beginning)]?.startsWith(beginning) ?? false;
}

function pieces(text: string): readonly { readonly run: string | undefined; readonly word: string }[] {
  return [...text.matchAll(PIECES)].map(({ groups }) => ({ run: groups?.run, word: groups?.word ?? '' }));
}

/** 個人情報 is 個人, 人情, 情報; a single character stands for itself. */
function pairs(run: string): readonly string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/** Begins no pair, and would be found by none. */
function lastOf(run: string): string {
  return [...run].at(-1) ?? '';
}

function cut(word: string): string {
  return [...word].slice(0, LONGEST_WORD).join('');
}
