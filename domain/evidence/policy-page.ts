import { type Language } from '@/domain/law/words';
import { type ClauseNumber, type PolicyClause, segmentPolicy } from './policy-text';

/** What the page showed, as it was read. `status` is null where only the rendered page is known. */
export interface PageReading {
  readonly title: string;
  readonly status: number | null;
  /** The `lang` of the page, or empty. */
  readonly lang: string;
  /** Marks of a translation by the browser: its classes, its `font` wrappers. */
  readonly translated: boolean;
  /** False when the time ran out before clause 1 was there. */
  readonly finished: boolean;
  readonly text: string;
}

/** What the baseline was, or what is shipped: in which language, with which clauses. */
export interface ExpectedPolicy {
  readonly language: Language;
  readonly lang: string | null;
  readonly clauses: readonly ClauseNumber[];
}

export const NOT_CHECKED_REASONS = [
  'error-page', 'login-page', 'challenge-page', 'translated', 'not-finished', 'too-short', 'too-long', 'other-language', 'no-first-clause', 'too-few-clauses',
] as const;
export type NotCheckedReason = (typeof NOT_CHECKED_REASONS)[number];

/** What could not be checked says nothing about the policy: it is never a change. */
export type Checked =
  | { readonly kind: 'read'; readonly clauses: readonly PolicyClause[] }
  | { readonly kind: 'could-not-check'; readonly reason: NotCheckedReason };

const SHORTEST = 1500;
const LONGEST = 500_000;
const FEWEST_CLAUSES = 5;

const TITLES: readonly (readonly [NotCheckedReason, RegExp])[] = [
  ['challenge-page', /just a moment|attention required|verif(?:y|ying) (?:that )?you are|checking your browser|captcha|are you a robot|確認しています|ロボットではない|しばらくお待ち/i],
  ['login-page', /\b(?:log|sign) ?-?in\b|ログイン|サインイン/i],
  ['error-page', /\b(?:40[0-9]|410|429|5\d\d)\b|not found|\berror\b|forbidden|unavailable|access denied|bad gateway|見つかりません|エラー|アクセスできません|メンテナンス/i],
];

export function checkPage(page: PageReading, expected: ExpectedPolicy): Checked {
  const reason = refusePage(page) ?? refuseText(page, expected);
  if (reason !== null) return { kind: 'could-not-check', reason };
  const clauses = segmentPolicy(page.text);
  const missing = refuseClauses(clauses, expected);
  return missing === null ? { kind: 'read', clauses } : { kind: 'could-not-check', reason: missing };
}

function refusePage({ title, status, translated, finished }: PageReading): NotCheckedReason | null {
  const byTitle = TITLES.find(([, words]) => words.test(title))?.[0];
  if (byTitle) return byTitle;
  if (status !== null && status >= 400) return 'error-page';
  if (translated) return 'translated';
  return finished ? null : 'not-finished';
}

function refuseText({ text, lang }: PageReading, expected: ExpectedPolicy): NotCheckedReason | null {
  if (text.length < SHORTEST) return 'too-short';
  if (text.length > LONGEST) return 'too-long';
  const declared = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
  if (expected.lang !== null && expected.lang !== '' && lang !== '' && declared(lang) !== declared(expected.lang)) return 'other-language';
  return languageOf(text) === expected.language ? null : 'other-language';
}

function refuseClauses(clauses: readonly PolicyClause[], expected: ExpectedPolicy): NotCheckedReason | null {
  const found = new Set(clauses.map(({ number }) => number));
  if (!found.has('1')) return 'no-first-clause';
  const numbered = expected.clauses.filter((number) => /^\d/.test(number));
  const common = numbered.filter((number) => found.has(number)).length;
  return common < Math.min(FEWEST_CLAUSES, numbered.length) ? 'too-few-clauses' : null;
}

/** By its script: a Japanese text holds a fifth or more of kana and kanji, an English one nearly none. */
export function languageOf(text: string): Language | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const japanese = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu)?.length ?? 0;
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0) return null;
  if (japanese / letters >= 0.2) return kana > 0 ? 'ja' : null;
  return latin / letters >= 0.8 ? 'en' : null;
}
