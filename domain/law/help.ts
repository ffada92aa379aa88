import { type Point } from './right';
import { type RegimeId } from './regime';
import { inJapan, inSingapore, type Sourced } from './sourced';
import { type Words } from './words';

/** One place to turn to, in the order in which it is usually tried. */
export interface HelpStep extends Sourced, Point {
  readonly id: string;
  readonly name: Words;
  /** When this step is open at all; null when it always is. */
  readonly onlyIf: Words | null;
  readonly telephone: string | null;
  readonly hours: Words | null;
  /** What it cannot do, so that nobody expects it. */
  readonly limits: readonly Point[];
}

const ALWAYS_OPEN = { onlyIf: null, telephone: null, hours: null, limits: [] } as const;

const IN_JAPAN: readonly HelpStep[] = [
  {
    ...ALWAYS_OPEN,
    id: 'contact-point',
    name: { ja: '事業者の苦情窓口', en: 'The operator\'s own contact point' },
    articles: ['appi.40'],
    words: {
      ja: '事業者は、苦情を適切かつ迅速に処理するよう努めなければなりません。',
      en: 'The operator has to make an effort to deal with complaints properly and quickly.',
    },
    ...inJapan('jp.act'),
  },
  {
    ...ALWAYS_OPEN,
    id: 'accredited-organisation',
    name: { ja: '認定個人情報保護団体', en: 'Accredited personal information protection organisation' },
    articles: ['appi.53.1', 'appi.53.3', 'appi.52.2'],
    words: {
      ja: '苦情を調査し、会員に知らせて速やかな解決を求めます。会員は、正当な理由なく説明や資料の提出を拒めません。会員名簿は公表されています。',
      en: 'It looks into complaints, informs the member and asks for a quick solution; a member may not refuse to explain without good reason. Lists of members are public.',
    },
    onlyIf: { ja: '事業者がその団体の対象事業者である場合だけ', en: 'Only if the operator is a member of one' },
    ...inJapan('jp.act'),
  },
  {
    id: 'commission',
    name: { ja: '個人情報保護委員会（個人情報保護法相談ダイヤル）', en: 'Personal Information Protection Commission, consultation line' },
    articles: ['appi.132.ii', 'appi.146', 'appi.147', 'appi.148'],
    words: {
      ja: '苦情のあっせんを行います。報告の求め、指導、勧告、命令の権限があります。相談は電話のみで、匿名でもよく、通話は録音されます。',
      en: 'It mediates complaints and can ask for reports, guide, recommend and order. The line is by telephone only, may be used anonymously, and is recorded.',
    },
    onlyIf: null,
    telephone: '03-6457-9849',
    hours: { ja: '9:30〜17:30（土日祝日・年末年始を除く）', en: '9:30 to 17:30, closed on weekends, holidays and at the turn of the year' },
    limits: [
      {
        articles: ['appi.148.1'],
        words: {
          ja: '勧告の対象となる規定には限りがあり、理由の説明や苦情処理の努力義務は含まれません。',
          en: 'Its recommendations rest on listed rules; the duties of effort to explain and to deal with complaints are not among them.',
        },
      },
    ],
    ...inJapan('jp.ppc'),
  },
  {
    ...ALWAYS_OPEN,
    id: 'court',
    name: { ja: '裁判所（訴え・仮処分）', en: 'Court: suit or provisional disposition' },
    articles: ['appi.39.1', 'appi.39.2', 'appi.39.3'],
    words: {
      ja: '請求が到達した日から二週間が過ぎた後、又は拒まれたときに、訴えや仮処分の申立てができます。',
      en: 'Possible once two weeks have passed since the request arrived, or as soon as it is refused.',
    },
    onlyIf: {
      ja: '開示、訂正等、利用停止等、第三者提供の停止の請求をした場合',
      en: 'After a demand for disclosure, correction, cessation of use, erasure or stopping provision',
    },
    ...inJapan('jp.act'),
  },
  {
    ...ALWAYS_OPEN,
    id: 'consumer-hotline',
    name: { ja: '消費者ホットライン', en: 'Consumer hotline' },
    articles: [],
    words: { ja: '身近な消費生活センターにつながります。', en: 'Connects to a local consumer affairs centre.' },
    telephone: '188',
    ...inJapan('general-knowledge', 'knowledge'),
  },
];

const IN_SINGAPORE: readonly HelpStep[] = [
  {
    ...ALWAYS_OPEN,
    id: 'data-protection-officer',
    name: { ja: '組織のデータ保護責任者', en: 'The organisation\'s data protection officer' },
    articles: ['pdpa.11.3', 'pdpa.11.5'],
    words: {
      ja: '組織は責任者を置き、その業務上の連絡先を公表しなければなりません。',
      en: 'An organisation has to name one and make a business contact public.',
    },
    ...inSingapore('sg.statute'),
  },
  {
    ...ALWAYS_OPEN,
    id: 'commission',
    name: { ja: 'シンガポール個人情報保護委員会（PDPC）', en: 'Personal Data Protection Commission (PDPC)' },
    articles: ['pdpa.48H'],
    words: {
      ja: '拒否、不対応、手数料について審査を求めることができます。代理人は委任状が必要です。',
      en: 'It reviews refusals, failures to answer, and fees; an agent needs a letter of authorisation.',
    },
    onlyIf: { ja: '請求から30日（暦日）待った後', en: 'After waiting 30 calendar days' },
    ...inSingapore('sg.commission'),
  },
  {
    ...ALWAYS_OPEN,
    id: 'court',
    name: { ja: '裁判所', en: 'Court' },
    articles: ['pdpa.48O'],
    words: {
      ja: '違反から直接に損失や損害を受けた人は訴えを起こすことができます。',
      en: 'Open to a person who suffers loss or damage directly from a contravention.',
    },
    ...inSingapore('sg.guidelines'),
  },
];

/** Where to turn when the answer does not come or does not satisfy. */
export const HELP: Readonly<Record<RegimeId, readonly HelpStep[]>> = { jp: IN_JAPAN, sg: IN_SINGAPORE, elsewhere: [] };
