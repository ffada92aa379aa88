import { type Article, articlesOf } from './article';
import { LAWS } from './laws';
import { inJapan, inSingapore, type Language, type Words } from './sourced';

const appi = articlesOf('appi', inJapan('jp.act'));
const order = articlesOf('appi-order', inJapan('jp.order'));
const rules = articlesOf('appi-rules', inJapan('jp.rules'));
const answers = articlesOf('ppc-qa', inJapan('jp.ppc'));
const civil = articlesOf('civil', inJapan('jp.codes'));
const procedure = articlesOf('procedure', inJapan('jp.codes'));
const officeHolidays = articlesOf('office-holidays', inJapan('jp.codes'));
const nationalHolidays = articlesOf('national-holidays', inJapan('jp.codes'));
const mailAct = articlesOf('mail-act', inJapan('jp.mail-act'));
const numberAct = articlesOf('number-act', inJapan('general-knowledge', 'knowledge'));
const postal = articlesOf('postal', inJapan('jp.post'));
const pdpa = articlesOf('pdpa', inSingapore('sg.statute'));
const regulations = articlesOf('pdp-regulations', inSingapore('sg.statute'));
// Regulation 5 was read only as the guidelines quote it.
const quotedRegulations = articlesOf('pdp-regulations', inSingapore('sg.guidelines'));
const interpretation = articlesOf('sg-interpretation', inSingapore('sg.statute'));
const guidelines = articlesOf('pdpc-key-concepts', inSingapore('sg.guidelines'));

function schedule({ ja, en }: Words): Article {
  return { law: 'pdpa', ja, en, short: en, jaShort: `PDPA${ja}`, ...inSingapore('sg.guidelines') };
}

/** The one table from which every article number is printed. The numbers are those in force since April 2022. */
export const ARTICLES = {
  'appi.16.4': appi(16, 4),
  'appi.18': appi(18),
  'appi.19': appi(19),
  'appi.20': appi(20),
  'appi.21.4': appi(21, 4),
  'appi.22': appi(22),
  'appi.26.1': appi(26, 1),
  'appi.26.1.main': appi(26, 1, { part: 'main text' }),
  'appi.27.1': appi(27, 1),
  'appi.27.5': appi(27, 5),
  'appi.27.5.iii': appi(27, 5, { item: 3 }),
  'appi.28': appi(28),
  'appi.28.1': appi(28, 1),
  'appi.28.3': appi(28, 3),
  'appi.29.1': appi(29, 1),
  'appi.30.3': appi(30, 3),
  'appi.32.1': appi(32, 1),
  'appi.32.2': appi(32, 2),
  'appi.32.2.i': appi(32, 2, { item: 1 }),
  'appi.32.2.ii': appi(32, 2, { item: 2 }),
  'appi.32.3': appi(32, 3),
  'appi.33.1': appi(33, 1),
  'appi.33.2': appi(33, 2),
  'appi.33.2.i': appi(33, 2, { item: 1 }),
  'appi.33.2.ii': appi(33, 2, { item: 2 }),
  'appi.33.2.iii': appi(33, 2, { item: 3 }),
  'appi.33.3': appi(33, 3),
  'appi.33.4': appi(33, 4),
  'appi.33.5': appi(33, 5),
  'appi.34.1': appi(34, 1),
  'appi.34.2': appi(34, 2),
  'appi.34.3': appi(34, 3),
  'appi.35.1': appi(35, 1),
  'appi.35.2': appi(35, 2),
  'appi.35.3': appi(35, 3),
  'appi.35.4': appi(35, 4),
  'appi.35.5': appi(35, 5),
  'appi.35.6': appi(35, 6),
  'appi.35.7': appi(35, 7),
  'appi.36': appi(36),
  'appi.37': appi(37),
  'appi.37.1': appi(37, 1),
  'appi.37.2': appi(37, 2),
  'appi.37.3': appi(37, 3),
  'appi.37.4': appi(37, 4),
  'appi.38': appi(38),
  'appi.38.1': appi(38, 1),
  'appi.38.2': appi(38, 2),
  'appi.39': appi(39),
  'appi.39.1': appi(39, 1),
  'appi.39.1.proviso': appi(39, 1, { part: 'proviso' }),
  'appi.39.2': appi(39, 2),
  'appi.39.3': appi(39, 3),
  'appi.40': appi(40),
  'appi.41.9': appi(41, 9),
  'appi.52.2': appi(52, 2),
  'appi.53.1': appi(53, 1),
  'appi.53.3': appi(53, 3),
  'appi.132.ii': appi(132, undefined, { item: 2 }),
  'appi.146': appi(146),
  'appi.147': appi(147),
  'appi.148': appi(148),
  'appi.148.1': appi(148, 1),
  'appi.171': appi(171),
  'appi.178': appi(178),
  'appi-order.5': order(5),
  'appi-order.10': order(10),
  'appi-order.11': order(11),
  'appi-order.12': order(12),
  'appi-order.13': order(13),
  'appi-order.13.i': order(13, undefined, { item: 1 }),
  'appi-order.13.ii': order(13, undefined, { item: 2 }),
  'appi-rules.7': rules(7),
  'appi-rules.18.3': rules(18, 3),
  'appi-rules.18.4': rules(18, 4),
  'appi-rules.18.5': rules(18, 5),
  'appi-rules.20': rules(20),
  'appi-rules.21': rules(21),
  'appi-rules.24': rules(24),
  'appi-rules.25': rules(25),
  'appi-rules.30': rules(30),
  'ppc-qa.1-56': answers('1-56'),
  'ppc-qa.9-10': answers('9-10'),
  'ppc-qa.9-12': answers('9-12'),
  'ppc-qa.9-21': answers('9-21'),
  'civil.97': civil(97),
  'civil.140': civil(140),
  'civil.141': civil(141),
  'civil.142': civil(142),
  'civil.143': civil(143),
  'procedure.95.3': procedure(95, 3),
  'office-holidays.1': officeHolidays(1),
  'national-holidays.3': nationalHolidays(3),
  'mail-act.3.3': mailAct(3, 3),
  'number-act.15': numberAct(15),
  'number-act.20': numberAct(20),
  'postal.48': postal(48),
  'pdpa.4.2': pdpa(4, 2),
  'pdpa.11.3': pdpa(11, 3),
  'pdpa.11.5': pdpa(11, 5),
  'pdpa.16': pdpa(16),
  'pdpa.21.1': pdpa(21, 1),
  'pdpa.21.3': pdpa(21, 3),
  'pdpa.21.5': pdpa(21, 5),
  'pdpa.22': pdpa(22),
  'pdpa.22A': pdpa('22A'),
  'pdpa.25': pdpa(25),
  'pdpa.26': pdpa(26),
  'pdpa.48H': pdpa('48H'),
  'pdpa.48O': pdpa('48O'),
  'pdpa.schedule.5': schedule({ ja: '第5附則', en: 'the Fifth Schedule' }),
  'pdpa.schedule.6': schedule({ ja: '第6附則', en: 'the Sixth Schedule' }),
  'pdp-regulations.3': regulations(3),
  'pdp-regulations.5': quotedRegulations(5),
  'pdp-regulations.7': regulations(7),
  'pdp-regulations.8': regulations(8),
  'sg-interpretation.48A': interpretation('48A'),
  'sg-interpretation.50': interpretation(50),
  'pdpc-key-concepts.12.41': guidelines('12.41'),
  'pdpc-key-concepts.12.54': guidelines('12.54'),
  'pdpc-key-concepts.15.3': guidelines('15.3'),
  'pdpc-key-concepts.15.15': guidelines('15.15'),
  'pdpc-key-concepts.15.18': guidelines('15.18'),
  'pdpc-key-concepts.15.25': guidelines('15.25'),
  'pdpc-key-concepts.15.30': guidelines('15.30'),
  'pdpc-key-concepts.15.46': guidelines('15.46'),
  'pdpc-key-concepts.15.51': guidelines('15.51'),
} as const satisfies Readonly<Record<string, Article>>;

export type ArticleKey = keyof typeof ARTICLES;

/** The place alone, as it stands after the law's name or 同法. */
export function nameArticle(key: ArticleKey, language: Language): string {
  return ARTICLES[key][language];
}

/** Law and place: 個人情報の保護に関する法律第33条第1項, or "Article 33(1) of the Act on …". */
export function citeArticle(key: ArticleKey, language: Language): string {
  const article = ARTICLES[key];
  const law = LAWS[article.law].name[language];
  return language === 'ja' ? `${law}${article.ja}` : `${article.en} of the ${law}`;
}

/** For labels and lists on a screen: 法33条1項 or Art. 33(1). */
export function abbreviateArticle(key: ArticleKey, language: Language): string {
  return language === 'ja' ? ARTICLES[key].jaShort : ARTICLES[key].short;
}
