import { type ArticleKey } from './articles';
import { type GroundId } from './ground';
import { type Point, type RightId } from './right';
import { findRight } from './rights';
import { inJapan, type Sourced, type Words } from './sourced';

export type { GroundId };

export interface Ground extends Sourced {
  readonly id: GroundId;
  /** In the words of the Act. */
  readonly term: Words;
  /** In plain words, for the person who chooses. */
  readonly plainly: Words;
  /** Where the request rests when this is its ground. */
  readonly basis: ArticleKey;
  readonly dutyBasis: ArticleKey;
  /** The rule that was not kept, or that describes the incident; absent where the ground stands in its own words. */
  readonly refersTo: ArticleKey | null;
  readonly permits: readonly RightId[];
  readonly remarks: readonly Point[];
}

const CORRECTIONS: readonly RightId[] = ['jp.correct', 'jp.add', 'jp.delete'];
const CESSATIONS: readonly RightId[] = ['jp.cease', 'jp.erase'];

const OWN_CONDUCT = { basis: 'appi.35.1', dutyBasis: 'appi.35.2', permits: CESSATIONS, remarks: [], ...inJapan('jp.act') } as const;
const PROVISION = { basis: 'appi.35.3', dutyBasis: 'appi.35.4', permits: ['jp.stop3p'], remarks: [], ...inJapan('jp.act') } as const;
const WITHOUT_BREACH = {
  basis: 'appi.35.5',
  dutyBasis: 'appi.35.6',
  permits: [...CESSATIONS, 'jp.stop3p'],
  remarks: [],
  ...inJapan('jp.act'),
} as const;

export const GROUNDS: Readonly<Record<GroundId, Ground>> = {
  '34.untrue': {
    id: '34.untrue',
    term: { ja: '内容が事実でないとき', en: 'the content is not factual' },
    plainly: { ja: '記録の内容が間違っている、足りない', en: 'Something in the record is wrong or missing' },
    basis: 'appi.34.1',
    dutyBasis: 'appi.34.2',
    refersTo: null,
    permits: CORRECTIONS,
    remarks: [],
    ...inJapan('jp.act'),
  },
  '35.1.purpose': {
    ...OWN_CONDUCT,
    id: '35.1.purpose',
    term: { ja: '利用目的による制限に違反して取り扱われているとき', en: 'the data is handled in violation of the limit set by the purpose of use' },
    plainly: { ja: '知らされた目的の範囲を超えて使われている', en: 'My data is used for something beyond the purposes made known' },
    refersTo: 'appi.18',
  },
  '35.1.improper-use': {
    ...OWN_CONDUCT,
    id: '35.1.improper-use',
    term: { ja: '不適正な利用の禁止に違反して取り扱われているとき', en: 'the data is handled in violation of the ban on improper use' },
    plainly: { ja: '違法・不当な行為を助けるような使い方をされている', en: 'My data is used in a way that could help unlawful or unfair acts' },
    refersTo: 'appi.19',
  },
  '35.1.acquisition': {
    ...OWN_CONDUCT,
    id: '35.1.acquisition',
    term: { ja: '適正な取得の定めに違反して取得されたものであるとき', en: 'the data was acquired in violation of the rule on proper acquisition' },
    plainly: {
      ja: '偽りなど不正な手段で、又は配慮を要する情報が同意なく集められた',
      en: 'My data was obtained by deceit or other improper means, or sensitive data without my consent',
    },
    refersTo: 'appi.20',
  },
  '35.3.consent': {
    ...PROVISION,
    id: '35.3.consent',
    term: { ja: '第三者提供の制限に違反して提供されているとき', en: 'the data is provided to a third party in violation of the rule on consent' },
    plainly: { ja: '同意なく第三者に渡されている', en: 'My data goes to somebody else without my consent' },
    refersTo: 'appi.27.1',
  },
  '35.3.foreign': {
    ...PROVISION,
    id: '35.3.foreign',
    term: { ja: '外国にある第三者への提供の制限に違反して提供されているとき', en: 'the data is provided in violation of the rule on third parties in a foreign country' },
    plainly: { ja: '必要な同意などなく外国の第三者に渡されている', en: 'My data goes to somebody in a foreign country without the consent or safeguards required' },
    refersTo: 'appi.28',
  },
  '35.5.no-need': {
    ...WITHOUT_BREACH,
    id: '35.5.no-need',
    term: { ja: '利用する必要がなくなった場合', en: 'the operator no longer needs to use the data' },
    plainly: { ja: 'サービスをやめたなど、もう使う必要がない', en: 'They no longer need it, for example because I have left the service' },
    refersTo: null,
    remarks: [
      {
        articles: ['ppc-qa.9-21'],
        words: {
          ja: '委員会は、ダイレクトメールの送付をやめた後に、そのための情報の消去を求める場合を例に挙げています。',
          en: 'The Commission names as an example data that was kept for direct mail which the operator has stopped sending.',
        },
      },
    ],
  },
  '35.5.incident': {
    ...WITHOUT_BREACH,
    id: '35.5.incident',
    term: { ja: '漏えい等として法が報告を求める事態が生じた場合', en: 'an incident of the kind that has to be reported has occurred for the data' },
    plainly: { ja: '法が報告を求める漏えい等が私のデータに起きた', en: 'A leak, loss or damage that has to be reported to the Commission happened to my data' },
    refersTo: 'appi.26.1.main',
    remarks: [
      {
        articles: ['appi.26.1.main', 'appi-rules.7'],
        words: {
          ja: 'すべての漏えいではありません。要配慮個人情報、財産的被害のおそれ、不正な目的のおそれ、千人を超える本人のいずれかに当たる事態に限られます。',
          en: 'Not any leak: only one with sensitive data, a risk of damage to property, a suspected wrongful purpose, or more than a thousand persons.',
        },
      },
    ],
  },
  '35.5.interests': {
    ...WITHOUT_BREACH,
    id: '35.5.interests',
    term: { ja: '本人の権利又は正当な利益が害されるおそれがある場合', en: 'the handling is likely to harm the rights or legitimate interests of the person' },
    plainly: { ja: 'この扱いで私の権利や正当な利益が害されるおそれがある', en: 'The way it is handled is likely to harm my rights or legitimate interests' },
    refersTo: null,
    remarks: [
      {
        articles: ['ppc-qa.9-21', 'mail-act.3.3'],
        words: {
          ja: '委員会は、停止を求めた後もダイレクトメールが続く場合を例に挙げています。広告メールには別の法律の定めもあります。',
          en: 'The Commission names as an example direct mail that goes on after the person asked to stop it. For advertising e-mail another Act applies as well.',
        },
      },
    ],
  },
};

export const GROUND_IDS: readonly GroundId[] = Object.values(GROUNDS).map(({ id }) => id);

export type GroundCheck =
  | { readonly kind: 'permitted'; readonly basis: ArticleKey; readonly dutyBasis: ArticleKey }
  /** The ground is real, but leads to other rights. */
  | { readonly kind: 'notPermitted'; readonly leadsTo: readonly RightId[] }
  /** The right asks for no ground; a letter names none. */
  | { readonly kind: 'noGroundNeeded' };

/** Whether a right can rest on a ground, and if not, which rights can. */
export function checkGround(right: RightId, ground: GroundId): GroundCheck {
  if (!findRight(right).groundNeeded) return { kind: 'noGroundNeeded' };
  const { permits, basis, dutyBasis } = GROUNDS[ground];
  return permits.includes(right) ? { kind: 'permitted', basis, dutyBasis } : { kind: 'notPermitted', leadsTo: permits };
}

/** True when a letter for this right could be written: every chosen ground permits it, and there is one where one is needed. */
export function hasSoundGrounds(right: RightId, grounds: readonly GroundId[]): boolean {
  const { groundNeeded } = findRight(right);
  if (!groundNeeded) return grounds.length === 0;
  return grounds.length > 0 && grounds.every((ground) => checkGround(right, ground).kind === 'permitted');
}

/** The articles a request rests on: those of its grounds, or of the right itself where no ground is needed. */
export function basisOf(right: RightId, grounds: readonly GroundId[]): readonly ArticleKey[] {
  const { groundNeeded, basis } = findRight(right);
  if (!groundNeeded || grounds.length === 0) return basis;
  return [...new Set(grounds.map((ground) => GROUNDS[ground].basis))];
}

/** What stands beside a right in one line: the articles of its grounds where there are any, or else the first of its own. */
export function citedBasis(right: RightId, grounds: readonly GroundId[]): readonly ArticleKey[] {
  const basis = basisOf(right, grounds);
  return findRight(right).groundNeeded && grounds.length > 0 ? basis : basis.slice(0, 1);
}
