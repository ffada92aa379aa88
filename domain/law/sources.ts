import { type Words } from './words';

export interface Source {
  readonly title: Words;
  /** The state of the text that was read, where it has one: a month or a day. */
  readonly textAsOf: string | null;
  /** What a reader must know about the age of that text; null where there is nothing to say. */
  readonly caveat: Words | null;
}

const NOT_COMPARED_SINCE: Words = {
  ja: '2026年2月時点の条文を読みました。その後の改正を反映した条文とは照合していません。',
  en: 'The text read is that of February 2026. Texts with later amendments were not compared with it.',
};

export const SOURCES = {
  'jp.act': {
    title: { ja: '個人情報の保護に関する法律（e-Gov 由来の条文）', en: 'Act on the Protection of Personal Information, text derived from e-Gov' },
    textAsOf: '2026-02',
    caveat: {
      ja: '2026年2月時点の条文を読みました。e-Gov にはその後の条文（2026年5月21日、6月24日、7月17日、10月1日、11月2日）も載っていますが、照合していません。',
      en: 'The text read is that of February 2026. e-Gov lists later ones (21 May, 24 June, 17 July, 1 October and 2 November 2026), which were not compared with it.',
    },
  },
  'jp.order': {
    title: { ja: '個人情報の保護に関する法律施行令', en: 'Order for Enforcement of the Act on the Protection of Personal Information' },
    textAsOf: '2026-02',
    caveat: NOT_COMPARED_SINCE,
  },
  'jp.rules': {
    title: { ja: '個人情報の保護に関する法律施行規則', en: 'Enforcement Rules for the Act on the Protection of Personal Information' },
    textAsOf: '2026-02',
    caveat: NOT_COMPARED_SINCE,
  },
  'jp.codes': {
    title: { ja: '民法、民事訴訟法、国民の祝日に関する法律、行政機関の休日に関する法律', en: 'Civil Code, Code of Civil Procedure, Act on National Holidays, Act on Holidays of Administrative Organs' },
    textAsOf: '2026-02',
    caveat: NOT_COMPARED_SINCE,
  },
  'jp.mail-act': {
    title: { ja: '特定電子メールの送信の適正化等に関する法律', en: 'Act on Regulation of Transmission of Specified Electronic Mail' },
    textAsOf: null,
    caveat: null,
  },
  'jp.ppc': {
    title: { ja: '個人情報保護委員会の Q&A と相談ダイヤルの案内', en: 'Questions and answers, and the consultation line page, of the Personal Information Protection Commission' },
    textAsOf: null,
    caveat: null,
  },
  'jp.practice': {
    title: { ja: '複数の会社が公表している開示等の請求手続', en: 'Procedures that several companies in Japan publish' },
    textAsOf: null,
    caveat: null,
  },
  'jp.post': {
    title: { ja: '日本郵便の案内と郵便法', en: 'Pages of Japan Post, and the Postal Act' },
    textAsOf: null,
    caveat: null,
  },
  'jp.post-pages': {
    title: { ja: '郵便料金・郵便サービスについての公開ページ', en: 'Public pages about postal services in Japan' },
    textAsOf: null,
    caveat: null,
  },
  'sg.statute': {
    title: { ja: 'シンガポール個人情報保護法（PDPA）、同規則、解釈法', en: 'Personal Data Protection Act 2012, its regulations and the Interpretation Act 1965 of Singapore' },
    textAsOf: null,
    caveat: null,
  },
  'sg.guidelines': {
    title: { ja: 'PDPC「主要概念に関する助言ガイドライン」', en: 'PDPC Advisory Guidelines on Key Concepts' },
    textAsOf: '2026-04-29',
    caveat: null,
  },
  'sg.commission': {
    title: { ja: 'PDPC の審査に関するページ', en: 'PDPC page on reviews' },
    textAsOf: null,
    caveat: null,
  },
  calendar: {
    title: { ja: '公開されている暦のソフトウェア', en: 'Open-source calendars' },
    textAsOf: null,
    caveat: null,
  },
  'general-knowledge': {
    title: { ja: '一般的な知識（原文は未確認）', en: 'General knowledge, not read in a source' },
    textAsOf: null,
    caveat: null,
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceKey = keyof typeof SOURCES;
