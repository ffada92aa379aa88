import { type Agent, type FirstRequest, type Head, type Person } from '@/domain/letter/content';
import { type Earlier, type LetterContent, type SingaporeRequest } from '@/domain/letter/content-later';
import { JITERA } from '@/organisations/jitera';

const day = (iso: string) => Temporal.PlainDate.from(iso);

/** Invented people at places that do not exist. */
export const HANAKO: Person = {
  name: '佐藤　花子',
  reading: 'さとう　はなこ',
  postalCode: '154-0000',
  address: '東京都世田谷区見本町1-2-3　見本ハイツ201',
  telephone: '090-0000-0000',
  email: 'hanako@example.jp',
};

export const AGENT: Agent = {
  kind: 'mandated',
  person: { name: '鈴木　一郎', reading: 'すずき　いちろう', postalCode: '100-0000', address: '東京都千代田区見本1-1', telephone: '03-0000-0000', email: '' },
  papers: [{ ja: '委任状', en: 'Letter of mandate' }],
};

export const HEAD: Head = {
  language: 'ja',
  reference: 'KJ-2026-013',
  writtenOn: day('2026-11-24'),
  addressee: JITERA.contact.addressee,
  sender: HANAKO,
  inEnglish: { name: 'Hanako Sato', address: '201 Mihon Heights, 1-2-3 Mihon-cho\nSetagaya-ku, Tokyo' },
  agent: null,
  ownParagraphs: [],
};

const DATA = {
  service: 'Jitera',
  period: { from: Temporal.PlainYearMonth.from('2025-04'), until: Temporal.PlainYearMonth.from('2026-09') },
  identifying: [{ label: { ja: '登録メールアドレス', en: 'Registered e-mail' }, value: 'hanako@example.jp' }],
};
const NO_DATA = { service: '', period: null, identifying: [] };

export const DISCLOSURE: FirstRequest = {
  ...HEAD,
  ...DATA,
  kind: 'first-request',
  asks: [{ right: 'jp.disclose' }],
  receive: { kind: 'electronic', fileWish: 'PDF' },
  enclosures: [],
};

const FACTS = '2026年9月30日に利用を終了しました。';

export const EARLIER: Earlier = {
  asks: [
    { right: 'jp.disclose', ground: null },
    { right: 'jp.erase', ground: '35.5.no-need' },
  ],
  writtenOn: day('2026-11-24'),
  sentOn: day('2026-11-24'),
  arrivedOn: day('2026-11-25'),
  theirReference: '',
};

const LATER = { ...HEAD, writtenOn: day('2026-12-21'), earlier: EARLIER };
const EVENTS = [
  { on: day('2026-11-25'), what: '請求書が到達した。' },
  { on: day('2026-12-10'), what: '電話で問い合わせたが、担当者が不在とのことだった。' },
];

export const IN_SINGAPORE: SingaporeRequest = {
  ...HEAD,
  ...DATA,
  kind: 'singapore-request',
  language: 'en',
  addressee: JITERA.companies[1]?.addressee ?? HEAD.addressee,
  sender: { ...HANAKO, name: 'Tan Mei Ling', reading: '', postalCode: '000000', address: '1 Example Street\nSingapore', telephone: '', email: 'meiling@example.sg' },
  inEnglish: null,
  asks: [{ right: 'sg.access' }],
  enclosures: [],
};

/** One letter of every kind, and of every right, as the golden files show them. */
export const SAMPLES: Readonly<Record<string, LetterContent>> = {
  'first-request-purpose': { ...DISCLOSURE, asks: [{ right: 'jp.purpose' }] },
  'first-request-disclose': DISCLOSURE,
  'first-request-records': { ...DISCLOSURE, asks: [{ right: 'jp.records' }], receive: { kind: 'paper' } },
  'first-request-correct': {
    ...DISCLOSURE,
    asks: [{ right: 'jp.correct', corrections: [{ about: '電話番号', wrong: '090-0000-0001', right: '090-0000-0000', evidence: '携帯電話の契約書の写し' }] }],
    enclosures: [{ ja: '携帯電話の契約書の写し', en: 'Copy of the telephone contract' }],
  },
  'first-request-add': { ...DISCLOSURE, asks: [{ right: 'jp.add', corrections: [{ about: '住所', wrong: '', right: '見本ハイツ201', evidence: '' }] }] },
  'first-request-delete': { ...DISCLOSURE, asks: [{ right: 'jp.delete', corrections: [{ about: '勤務先', wrong: '株式会社見本', right: '', evidence: '' }] }] },
  'first-request-cease': {
    ...DISCLOSURE,
    asks: [{ right: 'jp.cease', ground: '35.1.purpose', scope: '利用履歴', facts: '公表されている利用目的にない用途に使われている旨の案内を受け取りました。' }],
  },
  'first-request-erase': { ...DISCLOSURE, asks: [{ right: 'jp.erase', ground: '35.5.no-need', scope: '', facts: FACTS }] },
  'first-request-stop-provision': {
    ...DISCLOSURE,
    asks: [{ right: 'jp.stop3p', ground: '35.3.consent', scope: '', facts: '同意した覚えのない会社から、登録した情報に基づく案内が届きました。' }],
  },
  'first-request-foreign-recipient': { ...DISCLOSURE, asks: [{ right: 'jp.art28' }] },
  'first-request-several': {
    ...DISCLOSURE,
    asks: [{ right: 'jp.erase', ground: '35.5.no-need', scope: '', facts: FACTS }, { right: 'jp.disclose' }, { right: 'jp.records' }],
  },
  'first-request-by-agent': { ...DISCLOSURE, ...NO_DATA, agent: AGENT },
  'first-request-by-legal-representative': { ...DISCLOSURE, agent: { ...AGENT, kind: 'legal', papers: [{ ja: '戸籍謄本', en: 'Certified copy of the family register' }] } },
  'stop-advertising': { ...HEAD, kind: 'stop-advertising', mailAddress: 'hanako@example.jp', policyClause: JITERA.policy.citedClauses.advertising },
  'inquiry-security': { ...HEAD, ...NO_DATA, kind: 'inquiry', topics: ['security'], policyClauses: JITERA.policy.citedClauses, question: '' },
  'inquiry-recipients': {
    ...HEAD,
    ...DATA,
    kind: 'inquiry',
    topics: ['recipients', 'joint-use', 'subcontractors'],
    policyClauses: JITERA.policy.citedClauses,
    question: '',
  },
  'inquiry-handling': { ...HEAD, ...NO_DATA, kind: 'inquiry', topics: ['handling'], policyClauses: {}, question: '退会した後、登録した情報はいつまで保存されますか。' },
  'ask-procedure': { ...HEAD, kind: 'ask-procedure', rights: ['jp.disclose', 'jp.erase'] },
  'cover-note-identification': {
    ...LATER,
    kind: 'cover-note',
    askedOn: day('2026-12-04'),
    documents: [{ ja: '運転免許証の写し', en: 'Copy of driving licence' }],
    masked: true,
    payment: null,
  },
  'cover-note-fee': { ...LATER, kind: 'cover-note', askedOn: day('2026-12-04'), documents: [], masked: false, payment: { amount: '500円', way: '郵便定額小為替' } },
  'cover-note-documents-and-fee': {
    ...LATER,
    kind: 'cover-note',
    askedOn: null,
    documents: [{ ja: '開示等請求書（貴社所定の書式）', en: 'Completed form' }, { ja: '運転免許証の写し', en: 'Copy of driving licence' }],
    masked: false,
    payment: { amount: '500円', way: '郵便定額小為替を同封' },
  },
  clarification: {
    ...LATER,
    ...DATA,
    kind: 'clarification',
    askedOn: day('2026-12-04'),
    question: '登録したメールアドレスと利用期間を知らせてほしいとのこと。',
    answer: '下記のとおりです。',
  },
  reminder: { ...LATER, kind: 'reminder' },
  reasons: { ...LATER, kind: 'reasons', answeredOn: day('2026-12-14'), result: 'partly-taken', summary: '利用履歴は開示の対象に含まれないとの回答。' },
  objection: { ...LATER, kind: 'objection', answeredOn: day('2026-12-14'), missingParts: ['利用履歴', 'アクセスの記録'] },
  complaint: { ...LATER, kind: 'complaint', events: EVENTS, wishes: ['請求への回答', '回答が遅れている理由の説明'] },
  'ppc-call': { ...LATER, kind: 'ppc-call', events: EVENTS, wishes: ['回答がない場合に、次に取ることのできる方法'] },
  withdrawal: { ...LATER, kind: 'withdrawal', withdrawn: ['jp.erase'], papersSent: true },
  'singapore-access': IN_SINGAPORE,
  'singapore-correct': { ...IN_SINGAPORE, asks: [{ right: 'sg.correct', corrections: [{ about: 'Telephone number', wrong: '0000 0001', right: '0000 0000', evidence: '' }] }] },
  'singapore-withdraw': { ...IN_SINGAPORE, asks: [{ right: 'sg.withdraw', scope: 'marketing e-mail' }] },
};

/** Fit for content certification: Japanese only, no e-mail address, nothing enclosed. */
export const CERTIFIED: LetterContent = {
  ...DISCLOSURE,
  ...NO_DATA,
  service: '貴社が提供するサービス',
  sender: { ...HANAKO, email: '' },
  reference: '',
  asks: [{ right: 'jp.erase', ground: '35.5.no-need', scope: '', facts: FACTS }],
};
