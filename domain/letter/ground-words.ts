import { type GroundId } from '@/domain/law/ground';
import { act, article } from './voice';

interface GroundWords {
  /** Stands before 「ため、その…を請求します」. */
  readonly ja: (self: string) => string;
  /** Stands after “as”. */
  readonly en: (my: string) => string;
}

type CessationGround = Exclude<GroundId, '34.untrue'>;

/**
 * The words of Art. 35. A person states a belief about how data is handled ("I consider"), not a finding;
 * the three cases of paragraph 5 have no numbers of their own in the Act and get none here.
 */
export const GROUND_WORDS: Readonly<Record<CessationGround, GroundWords>> = {
  '35.1.purpose': {
    ja: () => `${act('appi.18')}の規定に違反して取り扱われていると考える`,
    en: () => `I consider that it is being handled in violation of ${article('appi.18')}`,
  },
  '35.1.improper-use': {
    ja: () => `${act('appi.19')}の規定に違反して取り扱われていると考える`,
    en: () => `I consider that it is being handled in violation of ${article('appi.19')}`,
  },
  '35.1.acquisition': {
    ja: () => `${act('appi.20')}の規定に違反して取得されたものと考える`,
    en: () => `I consider that it was acquired in violation of ${article('appi.20')}`,
  },
  '35.3.consent': {
    ja: () => `${act('appi.27.1')}の規定に違反して第三者に提供されていると考える`,
    en: () => `I consider that it is being provided to a third party in violation of ${article('appi.27.1')}`,
  },
  '35.3.foreign': {
    ja: () => `${act('appi.28')}の規定に違反して外国にある第三者に提供されていると考える`,
    en: () => `I consider that it is being provided to a third party in a foreign country in violation of ${article('appi.28')}`,
  },
  '35.5.no-need': {
    ja: () => '貴社がこれを利用する必要がなくなった',
    en: () => 'you no longer need to use it',
  },
  '35.5.incident': {
    ja: () => `当該保有個人データに係る${act('appi.26.1.main')}に規定する事態が生じた`,
    en: () => `a situation provided for in ${article('appi.26.1.main')} has arisen in connection with it`,
  },
  '35.5.interests': {
    ja: (self) => `その取扱いにより${self}の権利又は正当な利益が害されるおそれがある`,
    en: (my) => `its handling is likely to harm ${my} rights or legitimate interests`,
  },
};

export function wordsOfGround(ground: GroundId | null): GroundWords | null {
  return ground === null || ground === '34.untrue' ? null : GROUND_WORDS[ground];
}
