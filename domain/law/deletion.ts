import { type GroundId } from './ground';
import { type RightId } from './right';
import { type Words } from './sourced';

/** "Delete" is two rights in Japan; the person says what is the matter, not which article. */
export type DeletionReason = 'untrue' | 'no-need' | 'interests' | 'purpose' | 'improper-use' | 'acquisition' | 'incident' | 'not-sure';

export interface DeletionMeaning {
  readonly right: RightId;
  /** What the letter would rest on; empty when the person still has to choose. */
  readonly grounds: readonly GroundId[];
  /** What to offer next when nothing is chosen yet. */
  readonly choices: readonly GroundId[];
}

export const DELETION_QUESTION: Words = {
  ja: 'なぜ削除してほしいのですか。日本の法律では、理由によって請求できる権利が異なります。',
  en: 'Why should it be deleted? In Japan the reason decides which right you have.',
};

export const DELETION_ANSWERS: Readonly<Record<DeletionReason, Words>> = {
  untrue: { ja: '内容が事実と違うから', en: 'Because it is not true' },
  'no-need': { ja: 'もう使う必要がないはずだから（例：サービスをやめた）', en: 'Because they no longer need it (for example, I left the service)' },
  interests: { ja: '持たれていると私の権利や正当な利益が害されそうだから', en: 'Because keeping it is likely to harm my rights or legitimate interests' },
  purpose: { ja: '知らされた目的以外に使われているから', en: 'Because it is used for something other than the purposes made known' },
  'improper-use': { ja: '違法・不当な行為を助けるような使い方だから', en: 'Because it is used in a way that could help unlawful or unfair acts' },
  acquisition: { ja: '不正な手段で集められたから', en: 'Because it was obtained improperly' },
  incident: { ja: '法が報告を求める漏えい等が起きたから', en: 'Because a leak, loss or damage happened that has to be reported by law' },
  'not-sure': { ja: 'どれか分からない', en: 'I am not sure' },
};

function erasureBecause(ground: GroundId): DeletionMeaning {
  return { right: 'jp.erase', grounds: [ground], choices: [] };
}

const MEANINGS: Readonly<Record<DeletionReason, DeletionMeaning>> = {
  untrue: { right: 'jp.delete', grounds: ['34.untrue'], choices: [] },
  'no-need': erasureBecause('35.5.no-need'),
  interests: erasureBecause('35.5.interests'),
  purpose: erasureBecause('35.1.purpose'),
  'improper-use': erasureBecause('35.1.improper-use'),
  acquisition: erasureBecause('35.1.acquisition'),
  incident: erasureBecause('35.5.incident'),
  // Our own reading: most who want their data gone mean erasure, on one of the two grounds that need no breach.
  'not-sure': { right: 'jp.erase', grounds: [], choices: ['35.5.no-need', '35.5.interests'] },
};

/** Leads "delete my data" to deletion (Art. 34) or erasure (Art. 35). */
export function whatDeletionMeans(reason: DeletionReason): DeletionMeaning {
  return MEANINGS[reason];
}
