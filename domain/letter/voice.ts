import { type ArticleKey, nameArticle } from '@/domain/law/articles';
import { LAWS } from '@/domain/law/laws';
import { type Words } from '@/domain/law/words';
import { type Head, type PeriodEnd } from './content';
import { joined } from './joined';
import { own, say } from './line';
import { type Line, type TextLanguage } from './letter';

/** The Act at its first mention in a Japanese letter; afterwards `act` is enough. */
export const ACT_INTRODUCED = `${LAWS.appi.name.ja}（${LAWS.appi.number.ja}。以下「法」といいます。）`;
export const APPI_INTRODUCED = `the ${LAWS.appi.name.en} of Japan (${LAWS.appi.number.en}, “APPI”)`;

/** 法第33条第1項 */
export function act(key: ArticleKey): string {
  return `法${nameArticle(key, 'ja')}`;
}

/** Several places of the Act: 法第33条第2項及び第3項, 法第33条第2項及び第35条第6項. */
export function actPlaces(keys: readonly ArticleKey[]): string {
  return `法${placesWithin(keys)}`;
}

/**
 * Several places of one law, each article named once: 第18条第4項及び第5項. Where paragraphs are joined by 及び,
 * 並びに joins the articles: 第33条第2項及び第5項並びに第34条第2項.
 */
export function placesWithin(keys: readonly ArticleKey[]): string {
  const byArticle = Map.groupBy(
    keys.map((key) => nameArticle(key, 'ja')),
    (name) => /^第\d+条/.exec(name)?.[0] ?? name,
  );
  const groups = [...byArticle].map(([article, [first = '', ...others]]) => joined([first, ...others.map((name) => name.slice(article.length))], '、', '及び'));
  const isNested = [...byArticle.values()].some(({ length }) => length > 1);
  return joined(groups, '、', isNested ? '並びに' : '及び');
}

/** Article 33(1) */
export function article(key: ArticleKey): string {
  return nameArticle(key, 'en');
}

/** Articles 33(2) and 33(3): places of one law that all begin with the same word. */
export function articles(keys: readonly ArticleKey[]): string {
  const names = keys.map(article);
  if (names.length < 2) return names.join('');
  return `Articles ${joined(
    names.map((name) => name.replace(/^Article /, '')),
    ', ',
    ' and ',
  )}`;
}

/** An agent writes about the person, everybody else about himself. */
export function selfInJapanese({ agent }: Pick<Head, 'agent'>): string {
  return agent === null ? '私' : '本人';
}

export function selfInEnglish({ agent }: Pick<Head, 'agent'>): { readonly me: string; readonly my: string } {
  return agent === null ? { me: 'me', my: 'my' } : { me: 'the person concerned', my: 'that person’s' };
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** 2026年11月24日, or 24 November 2026. Spelt here, so that a letter reads the same on every machine. */
export function nameDay(day: Temporal.PlainDate, language: TextLanguage): string {
  if (language === 'ja') return `${day.year}年${day.month}月${day.day}日`;
  return `${day.day} ${nameMonth(day, 'en')}`;
}

function nameMonth({ year, month }: { year: number; month: number }, language: TextLanguage): string {
  return language === 'ja' ? `${year}年${month}月` : `${MONTHS[month - 1] ?? month} ${year}`;
}

export function nameEnd(end: PeriodEnd, language: TextLanguage): Line {
  if (typeof end === 'string') return [own(end)];
  if (end instanceof Temporal.PlainYearMonth) return say`${nameMonth(end, language)}`;
  return say`${nameDay(end, language)}`;
}

/** A label or a paper that is ours comes in both languages; one that the person typed stays as typed. */
export function inLanguage(text: Words | string, language: TextLanguage): Line {
  return typeof text === 'string' ? [own(text)] : say`${text[language]}`;
}

/** 「１」「１及び２」「１から３まで」: how a letter points at its own numbered list. */
export function numbersInJapanese(numbers: readonly number[]): string {
  if (isRun(numbers)) return `${toFullWidth(numbers[0] ?? 0)}から${toFullWidth(numbers.at(-1) ?? 0)}まで`;
  return joined(numbers.map(toFullWidth), '、', '及び');
}

/** “item 1”, “items 1 and 2”, “items 1 to 3”. */
export function numbersInEnglish(numbers: readonly number[]): string {
  if (isRun(numbers)) return `items ${numbers[0] ?? 0} to ${numbers.at(-1) ?? 0}`;
  return `${numbers.length === 1 ? 'item' : 'items'} ${joined(numbers.map(String), ', ', ' and ')}`;
}

function isRun(numbers: readonly number[]): boolean {
  return numbers.length > 2 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}

export function toFullWidth(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
