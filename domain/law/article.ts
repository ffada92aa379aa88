import { type LawId, LAWS } from './laws';
import { type Sourced } from './sourced';

/** One place in a law, ready to be printed; letters and screens never write an article number themselves. */
export interface Article extends Sourced {
  readonly law: LawId;
  /** 第33条第1項 */
  readonly ja: string;
  /** Article 33(1) */
  readonly en: string;
  /** Art. 33(1) */
  readonly short: string;
  /** 法33条1項 */
  readonly jaShort: string;
}

interface Detail {
  readonly item?: number;
  readonly part?: 'main text' | 'proviso';
}

interface Place extends Detail {
  readonly article: number | string;
  readonly paragraph?: number;
}

const PART_IN_JAPANESE = { 'main text': '本文', proviso: 'ただし書' } as const;
const PART_IN_ENGLISH = { 'main text': 'the main text of', proviso: 'the proviso to' } as const;
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v'] as const;

const UNIT = {
  article: { en: 'Article ', short: 'Art. ' },
  section: { en: 'section ', short: 's ' },
  regulation: { en: 'regulation ', short: 'reg ' },
  paragraph: { en: 'paragraph ', short: 'para ' },
  question: { en: 'Q', short: 'Q' },
} as const;

function inJapanese({ article, paragraph, item, part }: Place, ordinal: '第' | ''): string {
  const pieces = [`${ordinal}${article}条`];
  if (paragraph !== undefined) pieces.push(`${ordinal}${paragraph}項`);
  if (item !== undefined) pieces.push(`${ordinal}${item}号`);
  if (part !== undefined) pieces.push(PART_IN_JAPANESE[part]);
  return pieces.join('');
}

function numberInEnglish({ article, paragraph, item }: Place): string {
  const ofParagraph = paragraph === undefined ? '' : `(${paragraph})`;
  const ofItem = item === undefined ? '' : `(${ROMAN[item] ?? item})`;
  return `${article}${ofParagraph}${ofItem}`;
}

function japaneseOf(law: LawId, place: Place): Pick<Article, 'ja' | 'jaShort'> {
  const { unit, prefix } = LAWS[law];
  if (unit === 'question') return { ja: `Q${place.article}`, jaShort: `${prefix.ja}Q${place.article}` };
  if (unit === 'paragraph') return { ja: `${place.article}項`, jaShort: `${prefix.ja}${place.article}` };
  return { ja: inJapanese(place, '第'), jaShort: `${prefix.ja}${inJapanese(place, '')}` };
}

function englishOf(law: LawId, place: Place): Pick<Article, 'en' | 'short'> {
  const { unit, prefix } = LAWS[law];
  const number = numberInEnglish(place);
  const before = place.part === undefined ? '' : `${PART_IN_ENGLISH[place.part]} `;
  const after = place.part === undefined ? '' : ` ${place.part}`;
  return { en: `${before}${UNIT[unit].en}${number}`, short: `${prefix.en}${UNIT[unit].short}${number}${after}` };
}

/** Rows of one law: `const appi = articlesOf('appi', …)`, then `appi(33, 1)` or `appi(26, 1, { part: 'main text' })`. */
export function articlesOf(law: LawId, provenance: Sourced) {
  return (article: number | string, paragraph?: number, detail: Detail = {}): Article => {
    const place: Place = { article, ...(paragraph !== undefined && { paragraph }), ...detail };
    return { law, ...japaneseOf(law, place), ...englishOf(law, place), ...provenance };
  };
}
