import { type ArticleKey, ARTICLES, citeArticle } from '@/domain/law/articles';
import { GROUNDS } from '@/domain/law/grounds';
import { findRight } from '@/domain/law/rights';
import { type Earlier } from './content-later';
import { type Gap } from './field';
import { type Block, type Row, type TextLanguage } from './letter';
import { heading, optionalRow, say, table } from './line';
import { findUnprintable } from './own-text';
import { namesOfAsks, titleOfAsks } from './title';
import { actPlaces, articles, nameDay } from './voice';

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
  return inOrder(asks.flatMap(({ right, ground }) => (ground === null ? findRight(right).dutyBasis : [GROUNDS[ground].dutyBasis])));
}

/** Where the duty to tell a result or a refusal stands. */
export function noticesOf({ asks }: Earlier): readonly ArticleKey[] {
  return inOrder(asks.flatMap(({ right }) => findRight(right).noticeBasis));
}

const ORDER = Object.keys(ARTICLES);

/** Each place once, in the order of the law. */
function inOrder(keys: readonly ArticleKey[]): readonly ArticleKey[] {
  return [...new Set(keys)].toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
}

/** Where an effort to give reasons is asked of the operator: Art. 36, or Rules Art. 18(5) for information under Art. 28(3). */
export function reasonsOf({ asks }: Earlier): readonly ArticleKey[] {
  return inOrder(asks.flatMap(({ right }) => findRight(right).reasonBasis));
}

/** Places of the Act together, then those in other laws, each with its law's name. 並びに only joins what 及び has joined within. */
export function placesInJapanese(keys: readonly ArticleKey[]): string {
  const { inAct, elsewhere } = byLaw(keys);
  const and = inAct.length > 1 ? '並びに' : '及び';
  return [...(inAct.length === 0 ? [] : [actPlaces(inAct)]), ...elsewhere.map((key) => citeArticle(key, 'ja'))].join(and);
}

export function placesInEnglish(keys: readonly ArticleKey[]): string {
  const { inAct, elsewhere } = byLaw(keys);
  return [...(inAct.length === 0 ? [] : [articles(inAct)]), ...elsewhere.map((key) => citeArticle(key, 'en'))].join(' and ');
}

function byLaw(keys: readonly ArticleKey[]): { readonly inAct: readonly ArticleKey[]; readonly elsewhere: readonly ArticleKey[] } {
  const isInAct = (key: ArticleKey) => ARTICLES[key].law === 'appi';
  return { inAct: keys.filter(isInAct), elsewhere: keys.filter((key) => !isInAct(key)) };
}

export function findGapsOfEarlier({ asks, sentOn, arrivedOn, theirReference }: Earlier): readonly Gap[] {
  return [
    ...(asks.length === 0 ? [{ kind: 'missing', field: 'earlier.asks' } as const] : []),
    ...(arrivedOn !== null && Temporal.PlainDate.compare(arrivedOn, sentOn) < 0 ? [{ kind: 'reversed', field: 'earlier.arrivedOn' } as const] : []),
    ...findUnprintable('earlier.theirReference', theirReference, 'line'),
  ];
}
