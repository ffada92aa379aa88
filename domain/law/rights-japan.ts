import { type GroundId } from './ground';
import { type Point, type Right, type RightId } from './right';
import { inJapan } from './sourced';

type RightInJapan = Extract<RightId, `jp.${string}`>;

const ON_DISCLOSURE: readonly Point[] = [
  {
    articles: ['appi.33.2.i'],
    words: {
      ja: '本人又は第三者の生命、身体、財産その他の権利利益を害するおそれがある場合',
      en: 'disclosure would be likely to harm the life, body, property or other rights or interests of the person or of somebody else',
    },
  },
  {
    articles: ['appi.33.2.ii'],
    words: {
      ja: '業務の適正な実施に著しい支障を及ぼすおそれがある場合',
      en: 'disclosure would be likely to seriously hinder the proper conduct of the business',
    },
  },
  {
    articles: ['appi.33.2.iii'],
    words: { ja: '他の法令に違反することとなる場合', en: 'disclosure would break another law' },
  },
];

const ON_PURPOSE: readonly Point[] = [
  {
    articles: ['appi.32.2.i', 'appi.32.1'],
    words: { ja: '公表等により利用目的が明らかな場合', en: 'the purpose is already clear from what the operator makes known' },
  },
  {
    articles: ['appi.32.2.ii', 'appi.21.4'],
    words: {
      ja: '利用目的を知らせることで権利利益や業務などが害されるおそれがあると法が定める場合',
      en: 'a case listed in the Act in which telling the purpose would be likely to cause harm',
    },
  },
];

const ELSEWHERE_DISCLOSED: Point = {
  articles: ['appi.33.4'],
  words: {
    ja: '他の法令に、本人への開示について同様の定めがある場合',
    en: 'another law already provides for disclosure to the person in a corresponding way',
  },
};

const FOR_CLIENTS: Point = {
  articles: ['appi.16.4', 'ppc-qa.1-56'],
  words: {
    ja: '委託を受けて取り扱っているデータは、別の取決めがない限り、委託元の保有個人データとして扱われます。',
    en: 'Data that the operator handles for a client counts, unless agreed otherwise, as the retained personal data of that client.',
  },
};

const FORMAT_IS_A_WISH: Point = {
  articles: ['appi.33.1', 'appi.33.2', 'appi-rules.30', 'ppc-qa.9-10'],
  words: {
    ja: '電磁的記録か書面かは本人が選べますが、ファイル形式は希望として伝えられるにとどまります。',
    en: 'The person chooses between an electronic record and paper; a file format can only be a wish.',
  },
};

const NOT_ERASURE: Point = {
  articles: ['appi.34.1', 'appi.35.1', 'appi.35.5'],
  words: {
    ja: '内容が事実でない場合の権利です。正しい内容を消してもらうには「消去」を請求してください。',
    en: 'This right is for content that is not factual; to have correct content removed, ask for erasure.',
  },
};

const ON_CESSATION: Point = {
  articles: ['appi.35.2', 'appi.35.6'],
  words: {
    ja: '多額の費用を要するなど実施が困難で、かつ、本人の権利利益を守るために必要な代わりの措置をとる場合',
    en: 'the measure is very costly or otherwise difficult, and the operator takes another measure that is needed to protect the person',
  },
};

const GROUNDS_OF_CESSATION: readonly GroundId[] = [
  '35.1.purpose',
  '35.1.improper-use',
  '35.1.acquisition',
  '35.5.no-need',
  '35.5.incident',
  '35.5.interests',
];

const DISCLOSURE = {
  regime: 'jp',
  verb: 'demand',
  reasonBasis: ['appi.36'],
  grounds: [],
  groundNeeded: false,
  contentNeeded: false,
  feeAllowed: true,
  feeBasis: ['appi.38.1', 'appi.38.2'],
  suitRuleApplies: true,
  exceptions: ON_DISCLOSURE,
  limits: [],
  ...inJapan('jp.act'),
} as const satisfies Partial<Right>;

const CORRECTION = {
  regime: 'jp',
  verb: 'demand',
  basis: ['appi.34.1'],
  dutyBasis: ['appi.34.2'],
  noticeBasis: ['appi.34.3'],
  reasonBasis: ['appi.36'],
  grounds: ['34.untrue'],
  groundNeeded: true,
  contentNeeded: true,
  feeAllowed: false,
  feeBasis: [],
  suitRuleApplies: true,
  exceptions: [],
  limits: [],
  ...inJapan('jp.act'),
} as const satisfies Partial<Right>;

const CESSATION = {
  regime: 'jp',
  verb: 'demand',
  basis: ['appi.35.1', 'appi.35.5'],
  dutyBasis: ['appi.35.2', 'appi.35.6'],
  noticeBasis: ['appi.35.7'],
  reasonBasis: ['appi.36'],
  grounds: GROUNDS_OF_CESSATION,
  groundNeeded: true,
  contentNeeded: false,
  feeAllowed: false,
  feeBasis: [],
  suitRuleApplies: true,
  exceptions: [ON_CESSATION],
  limits: [],
  ...inJapan('jp.act'),
} as const satisfies Partial<Right>;

export const RIGHTS_IN_JAPAN: Readonly<Record<RightInJapan, Right>> = {
  'jp.purpose': {
    ...DISCLOSURE,
    id: 'jp.purpose',
    term: { ja: '利用目的の通知', en: 'notification of the purpose of use' },
    verb: 'ask',
    basis: ['appi.32.2'],
    dutyBasis: ['appi.32.2'],
    noticeBasis: ['appi.32.3'],
    suitRuleApplies: false, // a 求め, which Art. 39 does not name
    exceptions: ON_PURPOSE,
  },
  'jp.disclose': {
    ...DISCLOSURE,
    id: 'jp.disclose',
    term: { ja: '保有個人データの開示', en: 'disclosure of retained personal data' },
    basis: ['appi.33.1'],
    dutyBasis: ['appi.33.2'],
    noticeBasis: ['appi.33.3'],
    exceptions: [...ON_DISCLOSURE, ELSEWHERE_DISCLOSED],
    limits: [FOR_CLIENTS, FORMAT_IS_A_WISH],
  },
  'jp.records': {
    ...DISCLOSURE,
    id: 'jp.records',
    term: { ja: '第三者提供記録の開示', en: 'disclosure of records of third-party provision' },
    basis: ['appi.33.5', 'appi.33.1'], // Art. 33(5) applies paragraphs 1 to 3
    dutyBasis: ['appi.33.5', 'appi.33.2'],
    noticeBasis: ['appi.33.5', 'appi.33.3'],
    limits: [
      {
        articles: ['appi.29.1', 'appi.30.3', 'appi.27.5'],
        words: {
          ja: '開示されるのは法が作成を求める記録だけです。委託先や共同利用者への提供については、通常、記録の作成義務がありません。',
          en: 'Only records that the Act requires exist. For contractors and joint users there is usually no duty to keep one.',
        },
      },
      {
        articles: ['appi-order.11'],
        words: { ja: '政令が除外する記録は対象になりません。', en: 'Records that the Order takes out are not covered.' },
      },
    ],
  },
  'jp.correct': { ...CORRECTION, id: 'jp.correct', term: { ja: '訂正', en: 'correction' } },
  'jp.add': { ...CORRECTION, id: 'jp.add', term: { ja: '追加', en: 'addition' } },
  'jp.delete': { ...CORRECTION, id: 'jp.delete', term: { ja: '削除', en: 'deletion of content that is not factual' }, limits: [NOT_ERASURE] },
  'jp.cease': { ...CESSATION, id: 'jp.cease', term: { ja: '利用の停止', en: 'cessation of use' } },
  'jp.erase': { ...CESSATION, id: 'jp.erase', term: { ja: '消去', en: 'erasure' } },
  'jp.stop3p': {
    ...CESSATION,
    id: 'jp.stop3p',
    term: { ja: '第三者への提供の停止', en: 'cessation of provision to third parties' },
    basis: ['appi.35.3', 'appi.35.5'],
    dutyBasis: ['appi.35.4', 'appi.35.6'],
    grounds: ['35.3.consent', '35.3.foreign', '35.5.no-need', '35.5.incident', '35.5.interests'],
    exceptions: [{ ...ON_CESSATION, articles: ['appi.35.4', 'appi.35.6'] }],
  },
  'jp.art28': {
    ...DISCLOSURE,
    id: 'jp.art28',
    term: { ja: '外国にある第三者の相当措置に関する情報の提供', en: 'information on the equivalent measures of a recipient in a foreign country' },
    verb: 'ask',
    basis: ['appi.28.3', 'appi-rules.18.3'],
    dutyBasis: ['appi.28.3', 'appi-rules.18.3'],
    noticeBasis: ['appi-rules.18.4'],
    reasonBasis: ['appi-rules.18.5'],
    feeAllowed: false, // not in the list of Art. 38(1)
    feeBasis: [],
    suitRuleApplies: false,
    exceptions: [
      {
        articles: ['appi-rules.18.3'],
        words: {
          ja: '業務の適正な実施に著しい支障を及ぼすおそれがある場合',
          en: 'giving the information would be likely to seriously hinder the proper conduct of the business',
        },
      },
    ],
    limits: [
      {
        articles: ['appi.28.3'],
        words: {
          ja: '基準に適合する体制を整備した外国の第三者にデータが提供された場合にだけ生じます。',
          en: 'It exists only where data went to a third party in a foreign country that has a system conforming to the standards.',
        },
      },
    ],
    ...inJapan('jp.rules'),
  },
};
