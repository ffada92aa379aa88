import { type Words } from './words';

/** How a law calls its parts; regulations and guidelines of Singapore have their own words. */
export type LawUnit = 'article' | 'section' | 'regulation' | 'paragraph' | 'question';

export interface Law {
  readonly name: Words;
  /** The number under which it was promulgated, if it has one. */
  readonly number: Words | null;
  readonly unit: LawUnit;
  /** What stands before the number in a short reference. */
  readonly prefix: Words;
}

export const LAWS = {
  appi: {
    name: { ja: '個人情報の保護に関する法律', en: 'Act on the Protection of Personal Information' },
    number: { ja: '平成15年法律第57号', en: 'Act No. 57 of 2003' },
    unit: 'article',
    prefix: { ja: '法', en: '' },
  },
  'appi-order': {
    name: { ja: '個人情報の保護に関する法律施行令', en: 'Order for Enforcement of the Act on the Protection of Personal Information' },
    number: { ja: '平成15年政令第507号', en: 'Cabinet Order No. 507 of 2003' },
    unit: 'article',
    prefix: { ja: '令', en: 'Order ' },
  },
  'appi-rules': {
    name: { ja: '個人情報の保護に関する法律施行規則', en: 'Enforcement Rules for the Act on the Protection of Personal Information' },
    number: { ja: '平成28年個人情報保護委員会規則第3号', en: 'Rules of the Personal Information Protection Commission No. 3 of 2016' },
    unit: 'article',
    prefix: { ja: '規則', en: 'Rules ' },
  },
  'ppc-qa': {
    name: { ja: '個人情報保護委員会のQ&A', en: 'Questions and answers of the Personal Information Protection Commission' },
    number: null,
    unit: 'question',
    prefix: { ja: '委員会', en: 'PPC ' },
  },
  civil: {
    name: { ja: '民法', en: 'Civil Code' },
    number: { ja: '明治29年法律第89号', en: 'Act No. 89 of 1896' },
    unit: 'article',
    prefix: { ja: '民法', en: 'Civil Code ' },
  },
  procedure: {
    name: { ja: '民事訴訟法', en: 'Code of Civil Procedure' },
    number: { ja: '平成8年法律第109号', en: 'Act No. 109 of 1996' },
    unit: 'article',
    prefix: { ja: '民訴法', en: 'Code of Civil Procedure ' },
  },
  'office-holidays': {
    name: { ja: '行政機関の休日に関する法律', en: 'Act on Holidays of Administrative Organs' },
    number: { ja: '昭和63年法律第91号', en: 'Act No. 91 of 1988' },
    unit: 'article',
    prefix: { ja: '休日法', en: 'Holidays of Organs Act ' },
  },
  'national-holidays': {
    name: { ja: '国民の祝日に関する法律', en: 'Act on National Holidays' },
    number: { ja: '昭和23年法律第178号', en: 'Act No. 178 of 1948' },
    unit: 'article',
    prefix: { ja: '祝日法', en: 'National Holidays Act ' },
  },
  'mail-act': {
    name: { ja: '特定電子メールの送信の適正化等に関する法律', en: 'Act on Regulation of Transmission of Specified Electronic Mail' },
    number: { ja: '平成14年法律第26号', en: 'Act No. 26 of 2002' },
    unit: 'article',
    prefix: { ja: '特定電子メール法', en: 'Specified Electronic Mail Act ' },
  },
  'number-act': {
    name: { ja: '行政手続における特定の個人を識別するための番号の利用等に関する法律', en: 'Act on the Use of Numbers to Identify a Specific Individual in Administrative Procedures' },
    number: { ja: '平成25年法律第27号', en: 'Act No. 27 of 2013' },
    unit: 'article',
    prefix: { ja: '番号法', en: 'My Number Act ' },
  },
  postal: {
    name: { ja: '郵便法', en: 'Postal Act' },
    number: { ja: '昭和22年法律第165号', en: 'Act No. 165 of 1947' },
    unit: 'article',
    prefix: { ja: '郵便法', en: 'Postal Act ' },
  },
  pdpa: {
    name: { ja: 'シンガポール個人情報保護法', en: 'Personal Data Protection Act 2012' },
    number: null,
    unit: 'section',
    prefix: { ja: 'PDPA', en: '' },
  },
  'pdp-regulations': {
    name: { ja: 'シンガポール個人情報保護規則', en: 'Personal Data Protection Regulations 2021' },
    number: null,
    unit: 'regulation',
    prefix: { ja: 'PDP規則', en: '' },
  },
  'sg-interpretation': {
    name: { ja: 'シンガポール解釈法', en: 'Interpretation Act 1965' },
    number: null,
    unit: 'section',
    prefix: { ja: '解釈法', en: 'Interpretation Act ' },
  },
  'pdpc-key-concepts': {
    name: { ja: 'PDPC「主要概念に関する助言ガイドライン」', en: 'PDPC Advisory Guidelines on Key Concepts' },
    number: null,
    unit: 'paragraph',
    prefix: { ja: 'PDPCガイドライン', en: 'Guidelines ' },
  },
} as const satisfies Readonly<Record<string, Law>>;

export type LawId = keyof typeof LAWS;
