import { type Point, type Right, type RightId } from './right';
import { inSingapore } from './sourced';

type RightInSingapore = Extract<RightId, `sg.${string}`>;

const NOT_FOR_INTERMEDIARIES: Point = {
  articles: ['pdpa.4.2'],
  words: {
    ja: '契約に基づき他の組織のためにデータを処理する者は対象外です。委託元に求めてください。',
    en: 'It does not reach an organisation that processes the data for another under a written contract; ask that other.',
  },
};

const ALL = {
  regime: 'sg',
  grounds: [],
  groundNeeded: false,
  contentNeeded: false,
  feeAllowed: false,
  feeBasis: [],
  suitRuleApplies: false,
  exceptions: [],
  limits: [NOT_FOR_INTERMEDIARIES],
  ...inSingapore('sg.statute'),
} as const satisfies Partial<Right>;

export const RIGHTS_IN_SINGAPORE: Readonly<Record<RightInSingapore, Right>> = {
  'sg.access': {
    ...ALL,
    id: 'sg.access',
    term: {
      ja: '個人データの提供と、過去1年間の利用・開示の状況の説明',
      en: 'access to personal data, and to how it was used or disclosed in the past year',
    },
    verb: 'demand',
    basis: ['pdpa.21.1'],
    dutyBasis: ['pdpa.21.1'],
    noticeBasis: ['pdp-regulations.5'],
    reasonBasis: ['pdpc-key-concepts.15.30'],
    feeAllowed: true,
    feeBasis: ['pdp-regulations.7', 'pdpc-key-concepts.15.25'],
    exceptions: [
      {
        articles: ['pdpa.schedule.5'],
        words: { ja: '法の附則が挙げる、提供しなくてもよい場合', en: 'a case that a schedule to the Act lists, in which access may be refused' },
      },
      {
        articles: ['pdpa.21.3'],
        words: { ja: '法が提供を禁じる場合', en: 'a case in which the Act forbids access' },
      },
      {
        articles: ['pdpa.21.5'],
        words: {
          ja: '除外される部分を分けられるときは、残りの部分は提供されます。',
          en: 'Where the excluded part can be separated, the rest is still to be given.',
        },
      },
    ],
  },
  'sg.correct': {
    ...ALL,
    id: 'sg.correct',
    term: { ja: '誤り又は不足の訂正', en: 'correction of an error or omission' },
    verb: 'demand',
    basis: ['pdpa.22'],
    dutyBasis: ['pdpa.22'],
    noticeBasis: ['pdp-regulations.5'],
    reasonBasis: ['pdpc-key-concepts.15.51'],
    contentNeeded: true,
    exceptions: [
      {
        articles: ['pdpa.schedule.6'],
        words: { ja: '意見など、法の附則が挙げるデータ', en: 'data that a schedule to the Act lists, such as opinions' },
      },
    ],
  },
  'sg.withdraw': {
    ...ALL,
    id: 'sg.withdraw',
    term: { ja: '同意の撤回', en: 'withdrawal of consent' },
    verb: 'demand',
    basis: ['pdpa.16'],
    dutyBasis: ['pdpa.16'],
    noticeBasis: ['pdpa.16'],
    reasonBasis: [],
    limits: [
      NOT_FOR_INTERMEDIARIES,
      {
        articles: ['pdpc-key-concepts.12.54', 'pdpa.25'],
        words: {
          ja: '同意を撤回しても消去の義務は生じません。保有は、目的がなくなり必要もなくなったときに終えます。',
          en: 'Withdrawal does not oblige the organisation to delete; it has to stop keeping data once neither purpose nor need is left.',
        },
      },
    ],
  },
};
