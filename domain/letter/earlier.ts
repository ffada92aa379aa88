import { type ArticleKey, ARTICLES, citeArticle } from '@/domain/law/articles';
import { GROUNDS } from '@/domain/law/grounds';
import { findRight } from '@/domain/law/rights';
import { type Earlier } from './content-later';
import { type Gap } from './field';
import { joined } from './joined';
import { type Block, type Row, type TextLanguage } from './letter';
import { heading, optionalRow, say, table } from './line';
import { findUnprintable } from './own-text';
import { namesOfAsks, titleOfAsks } from './title';
import { actPlaces, article, nameDay } from './voice';

const LABELS = {
  ja: { heading: '対象となる請求', letter: '書面', asks: '内容', sentOn: '発送日', arrivedOn: '到達日', theirs: '貴社の受付番号' },
  en: { heading: 'The request concerned', letter: 'Letter', asks: 'Content', sentOn: 'Sent on', arrivedOn: 'Arrived on', theirs: 'Your reference' },
} as const;

/** Which request the letter is about, so that the company need not search. */
export function earlierSection(earlier: Earlier, language: TextLanguage): readonly Block[] {
  return [heading`${LABELS[language].heading}`, ...table(rowsOfEarlier(earlier, language))];
}

export function rowsOfEarlier(earlier: Earlier, language: TextLanguage): readonly Row[] {
  const label = LABELS[language];
  const title = titleOfAsks(earlier.asks)[language];
  const day = nameDay(earlier.writtenOn, language);
  const letter = language === 'ja' ? say`${day}付け「${title}」` : say`“${title}” dated ${day}`;
  return [
    { label: say`${label.letter}`, value: letter },
    { label: say`${label.asks}`, value: say`${namesOfAsks(earlier.asks, language)}` },
    { label: say`${label.sentOn}`, value: say`${nameDay(earlier.sentOn, language)}` },
    ...(earlier.arrivedOn === null ? [] : [{ label: say`${label.arrivedOn}`, value: say`${nameDay(earlier.arrivedOn, language)}` }]),
    ...optionalRow(label.theirs, earlier.theirReference),
  ];
}

/** Where the duties stand that the request called upon: by its ground, where there is one. */
export function dutiesOf({ asks }: Earlier): readonly ArticleKey[] {
  return unique(asks.flatMap(({ right, ground }) => (ground === null ? findRight(right).dutyBasis : [GROUNDS[ground].dutyBasis])));
}

/** Where the duty to tell a result or a refusal stands. */
export function noticesOf({ asks }: Earlier): readonly ArticleKey[] {
  return unique(asks.flatMap(({ right }) => findRight(right).noticeBasis));
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

/** Places of the Act together, then those in other laws, each with its law's name. */
export function placesInJapanese(keys: readonly ArticleKey[]): string {
  const inAct = keys.filter((key) => ARTICLES[key].law === 'appi');
  const elsewhere = keys.filter((key) => ARTICLES[key].law !== 'appi').map((key) => citeArticle(key, 'ja'));
  return [...(inAct.length === 0 ? [] : [actPlaces(inAct)]), ...elsewhere].join('並びに');
}

export function placesInEnglish(keys: readonly ArticleKey[]): string {
  return joined(
    keys.map((key) => (ARTICLES[key].law === 'appi' ? article(key) : citeArticle(key, 'en'))),
    ', ',
    ' and ',
  );
}

export function findGapsOfEarlier({ asks, sentOn, arrivedOn, theirReference }: Earlier): readonly Gap[] {
  return [
    ...(asks.length === 0 ? [{ kind: 'missing', field: 'earlier.asks' } as const] : []),
    ...(arrivedOn !== null && Temporal.PlainDate.compare(arrivedOn, sentOn) < 0 ? [{ kind: 'reversed', field: 'earlier.arrivedOn' } as const] : []),
    ...findUnprintable('earlier.theirReference', theirReference, 'line'),
  ];
}
