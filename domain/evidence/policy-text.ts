import { type ClauseHash } from '@/domain/organisation/organisation';

/** Raised when the rules below change: a new hash is then a better reading, not a changed policy. */
export const EXTRACTOR_VERSION = '1';

/** `intro` is what stands before clause 1, `end` the dates after the last one. */
export type ClauseNumber = string;

export interface PolicyClause {
  readonly number: ClauseNumber;
  /** Number and first words, by which a person recognises it. */
  readonly key: string;
  /** As it is shown: composed characters (NFC), its own white space. */
  readonly text: string;
  /** The points of a list inside the clause, in order; empty where there is none. */
  readonly items: readonly string[];
  /** What is compared and hashed; never shown. */
  readonly normalised: string;
}

const INVISIBLE = /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;
const BULLET = /(^|[\s:：])[・･•‣◦●○▪■‧∙·]/gmu;

/** For reading: composed, without marks that show nothing. */
export function toDisplay(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(INVISIBLE, '');
}

/**
 * For comparing: what differs only by its layout becomes equal. White space goes entirely, because extraction joins and
 * splits words; list bullets go, because a page may draw them. Letters keep their case.
 */
export function normaliseForComparison(text: string): string {
  return toDisplay(text)
    .replace(BULLET, '$1')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[‘’‚‛′＇`´]/gu, "'")
    .replace(/[“”„‟″＂«»]/gu, '"')
    .replace(/[‐‑‒–—―−﹣－]/gu, '-')
    .replace(/[･•‧∙·]/gu, '・')
    .replace(/\s+/gu, '');
}

interface Start {
  readonly number: ClauseNumber;
  readonly rest: string;
}

/** A policy's text, one paragraph or heading per line, as its clauses in reading order. */
export function segmentPolicy(text: string): readonly PolicyClause[] {
  const segments: { number: ClauseNumber; lines: string[] }[] = [{ number: 'intro', lines: [] }];
  for (const line of afterTitle(toDisplay(text).split('\n'))) {
    const start = startOf(line.trim(), segments.at(-1)?.number ?? 'intro');
    if (start === null) segments.at(-1)?.lines.push(line.trim());
    else segments.push({ number: start.number, lines: [start.rest] });
  }
  return segments.map(({ number, lines }) => toClause(number, lines.join('\n').trim())).filter(({ normalised }) => normalised !== '');
}

/** Above a line that is only the title stands the page's own furniture. */
function afterTitle(lines: readonly string[]): readonly string[] {
  const title = lines.findIndex((line) => /^\s*(privacy\s+policy|プライバシー\s*ポリシー|個人情報保護方針)\s*$/iu.test(line));
  return lines.slice(title + 1);
}

const DATE_LINE = /^(established|enacted|revised|amended|last updated|effective|制定|改定|改訂|施行|最終更新)/iu;

/** A number opens a clause only where it can stand: a line of an address may begin with digits too. */
function startOf(line: string, current: ClauseNumber): Start | null {
  if (current !== 'intro' && current !== 'end' && DATE_LINE.test(line)) return { number: 'end', rest: line };
  const [, sub, subRest = ''] = /^(\d{1,2}\.\d{1,2})(?:[.．)]|\s|$)\s*(.*)$/su.exec(line) ?? [];
  if (sub !== undefined) return isSubOf(sub, current) ? { number: sub, rest: subRest } : null;
  const [, top, topRest = ''] = /^第?(\d{1,2})(?:[.．]|条)\s*(.*)$/su.exec(line) ?? [];
  if (top !== undefined) return isAfter(top, current) ? { number: top, rest: topRest } : null;
  return null;
}

function isSubOf(number: string, current: ClauseNumber): boolean {
  const [top, sub] = number.split('.').map(Number);
  const [currentTop, currentSub = 0] = current.split('.').map(Number);
  return top === currentTop && (sub ?? 0) > currentSub;
}

function isAfter(number: string, current: ClauseNumber): boolean {
  if (current === 'end') return false;
  const top = current === 'intro' ? 0 : Number(current.split('.')[0]);
  return Number(number) > top;
}

function toClause(number: ClauseNumber, text: string): PolicyClause {
  const firstWords = text.replace(/\s+/gu, ' ').slice(0, 40);
  return { number, key: `${number} ${firstWords}`.trim(), text, items: itemsOf(text), normalised: normaliseForComparison(text) };
}

/** A bullet makes a point only after a space, a colon or a line's start: 「削除・停止」 is one word. */
function itemsOf(text: string): readonly string[] {
  const [, ...items] = text.split(/(?:^|[\s:：])[・･•‣◦●○▪■]\s*/mu);
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

/** What is hashed for the policy as a whole. */
export function wholeOf(clauses: readonly PolicyClause[]): string {
  return clauses.map(({ normalised }) => normalised).join('\n');
}

/** Renumbered clauses count as one when they are at least this alike. */
export const ALIKE_FROM = 0.6;

/** How much of two normalised texts is the same, by runs of three characters: 0 nothing, 1 all. */
export function similarity(a: string, b: string): number {
  const [left, right] = [gramsOf(a), gramsOf(b)];
  const common = left.intersection(right).size;
  const all = left.union(right).size;
  return all === 0 ? 1 : common / all;
}

function gramsOf(text: string): Set<string> {
  const characters = [...text];
  if (characters.length < 3) return new Set(characters.length === 0 ? [] : [text]);
  return new Set(characters.slice(2).map((last, index) => `${characters[index] ?? ''}${characters[index + 1] ?? ''}${last}`));
}

export interface Recognition {
  readonly kind: 'same' | 'differs';
  readonly changed: readonly ClauseNumber[];
  readonly added: readonly ClauseNumber[];
  readonly missing: readonly ClauseNumber[];
}

/** Whether what was read is the version that is known, clause by clause. */
export function recogniseVersion(read: readonly ClauseHash[], known: readonly ClauseHash[]): Recognition {
  const before = new Map(known.map(({ clause, sha256 }) => [clause, sha256]));
  const now = new Map(read.map(({ clause, sha256 }) => [clause, sha256]));
  const changed = read.filter(({ clause, sha256 }) => before.has(clause) && before.get(clause) !== sha256).map(({ clause }) => clause);
  const added = read.filter(({ clause }) => !before.has(clause)).map(({ clause }) => clause);
  const missing = known.filter(({ clause }) => !now.has(clause)).map(({ clause }) => clause);
  return { kind: changed.length + added.length + missing.length === 0 ? 'same' : 'differs', changed, added, missing };
}
