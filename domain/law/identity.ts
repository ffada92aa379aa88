import { type Note } from './note';
import { inJapan } from './sourced';

/** What the Act lets an operator ask for, and what it does not need. */
export const IDENTITY_LAW: readonly Note[] = [
  {
    id: 'method-may-be-set',
    kind: 'law',
    articles: ['appi.37.1', 'appi-order.12'],
    words: {
      ja: '事業者は、本人や代理人であることの確認方法を定めることができ、定められたときは本人はそれに従います。',
      en: 'The operator may set how identity, or an agent\'s authority, is confirmed; the person then has to follow it.',
    },
    ...inJapan('jp.order'),
  },
  {
    id: 'no-excessive-burden',
    kind: 'law',
    articles: ['appi.37.4'],
    words: {
      ja: '手続は、本人に過重な負担を課すものであってはならないよう配慮が必要です。',
      en: 'The procedure has to avoid putting an excessive burden on the person.',
    },
    ...inJapan('jp.act'),
  },
  {
    id: 'help-to-specify',
    kind: 'law',
    articles: ['appi.37.2'],
    words: {
      ja: '事業者は対象のデータを特定するための事項を尋ねることができますが、本人が特定しやすいよう情報を提供しなければなりません。',
      en: 'The operator may ask what identifies the data, and then has to help the person with information.',
    },
    ...inJapan('jp.act'),
  },
  {
    id: 'seal-not-required',
    kind: 'law',
    articles: [],
    words: { ja: '法は押印を求めていません。', en: 'The Act asks for no seal.' },
    ...inJapan('jp.act'),
  },
];

/** Papers that published procedures usually accept. */
export const IDENTITY_PAPERS: readonly Note[] = [
  {
    id: 'one-with-photo',
    kind: 'practice',
    articles: [],
    words: {
      ja: '顔写真付きのもの1点の写し（運転免許証、旅券、マイナンバーカードの表面のみ、在留カード、特別永住者証明書）',
      en: 'A copy of one paper with a photograph: driver\'s licence, passport, the front only of a My Number card, residence card, or special permanent resident certificate',
    },
    ...inJapan('jp.practice'),
  },
  {
    id: 'two-without-photo',
    kind: 'practice',
    articles: [],
    words: { ja: '顔写真のないものは2点', en: 'Two papers, where they have no photograph' },
    ...inJapan('jp.practice'),
  },
  {
    id: 'residence-record',
    kind: 'practice',
    articles: [],
    words: { ja: '住民票の写しを求める会社もある', en: 'Some operators ask for a certificate of residence' },
    ...inJapan('jp.practice'),
  },
];

/** What to cover on a copy before it leaves the house. */
export const MASKING: readonly Note[] = [
  {
    id: 'registered-domicile',
    kind: 'practice',
    articles: [],
    words: {
      ja: '本籍（運転免許証、住民票）を塗りつぶしてください。新しい免許証では券面にないことがあります。',
      en: 'Black out the registered domicile on a driver\'s licence or certificate of residence. Newer licences may not show it.',
    },
    ...inJapan('jp.practice'),
  },
  {
    id: 'my-number',
    kind: 'law',
    articles: ['number-act.15', 'number-act.20'],
    words: {
      ja: '個人番号（マイナンバー）は本人確認のために集めてはなりません。カードは表面だけを写し、住民票の番号は塗りつぶしてください。',
      en: 'My Number may not be collected to confirm identity. Copy only the front of the card, and black the number out on a certificate of residence.',
    },
    ...inJapan('general-knowledge', 'knowledge'),
  },
  {
    id: 'insurer',
    kind: 'practice',
    articles: [],
    words: {
      ja: '健康保険の書類の保険者番号、記号・番号、QRコードを塗りつぶしてください。',
      en: 'Black out the insurer number, the symbols and numbers, and the QR code on health-insurance papers.',
    },
    ...inJapan('jp.practice'),
  },
  {
    id: 'family',
    kind: 'practice',
    articles: [],
    words: { ja: '必要のない家族の記載を塗りつぶしてください。', en: 'Black out members of the family where they are not needed.' },
    ...inJapan('jp.practice'),
  },
];

export type AgentKind = 'mandated' | 'legal';

export interface AgentRule {
  readonly kind: AgentKind;
  readonly law: Note;
  readonly papers: readonly Note[];
}

const AGENT_OWN_IDENTITY: Note = {
  id: 'agent-identity',
  kind: 'practice',
  articles: [],
  words: { ja: '代理人自身の本人確認書類', en: 'Identification of the agent' },
  ...inJapan('jp.practice'),
};

export const AGENTS: Readonly<Record<AgentKind, AgentRule>> = {
  mandated: {
    kind: 'mandated',
    law: {
      id: 'mandated',
      kind: 'law',
      articles: ['appi.37.3', 'appi-order.13.ii'],
      words: {
        ja: '本人が請求を委任した者は、だれでも代理人になれます。委任状の様式は法定されていません。',
        en: 'Anybody whom the person has mandated may act. No law sets the form of the mandate.',
      },
      ...inJapan('jp.order'),
    },
    papers: [
      {
        id: 'mandate',
        kind: 'practice',
        articles: [],
        words: { ja: '委任状（実印を求められることが多い）', en: 'A letter of mandate, often with the registered seal' },
        ...inJapan('jp.practice'),
      },
      {
        id: 'seal-certificate',
        kind: 'practice',
        articles: [],
        words: { ja: '本人の印鑑登録証明書', en: 'The seal certificate of the person' },
        ...inJapan('jp.practice'),
      },
      AGENT_OWN_IDENTITY,
      {
        id: 'person-identity',
        kind: 'practice',
        articles: [],
        words: { ja: '本人の本人確認書類', en: 'Identification of the person' },
        ...inJapan('jp.practice'),
      },
    ],
  },
  legal: {
    kind: 'legal',
    law: {
      id: 'legal',
      kind: 'law',
      articles: ['appi.37.3', 'appi-order.13.i'],
      words: {
        ja: '未成年者又は成年被後見人の法定代理人が請求できます。',
        en: 'The legal representative of a minor or of an adult ward may act.',
      },
      ...inJapan('jp.order'),
    },
    papers: [
      {
        id: 'relationship',
        kind: 'practice',
        articles: [],
        words: {
          ja: '関係を示す書類：戸籍謄本・抄本、続柄の記載のある住民票、後見の登記事項証明書。発行から3か月又は6か月以内とされることが多くあります。',
          en: 'Proof of the relationship: family register, certificate of residence showing it, or guardianship register; often not older than three or six months',
        },
        ...inJapan('jp.practice'),
      },
      AGENT_OWN_IDENTITY,
    ],
  },
};

/** Our own advice on sending papers at all. */
export const IDENTITY_ADVICE: readonly Note[] = [
  {
    id: 'wait-for-the-list',
    kind: 'advice',
    articles: [],
    words: {
      ja: '本人確認書類は、事業者が必要なものを示してから送る方がよいでしょう。',
      en: 'Send identification only after the operator has named what it needs.',
    },
    ...inJapan('jp.practice', 'inference'),
  },
  {
    id: 'mark-the-copy',
    kind: 'advice',
    articles: [],
    words: {
      ja: '写しには、用途（この請求の本人確認のみ）と日付を書き込んでください。',
      en: 'Write on the copy what it is for (identification for this request only) and the date.',
    },
    ...inJapan('jp.practice', 'inference'),
  },
  {
    id: 'recorded-post',
    kind: 'advice',
    articles: [],
    words: {
      ja: '写しを送るときは簡易書留が向いています。内容証明には写しを同封できません。',
      en: 'A copy goes well by simple registered post; nothing can be enclosed with a content-certified letter.',
    },
    ...inJapan('jp.post', 'inference'),
  },
];
