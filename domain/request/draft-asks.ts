import { findRight, type RightId } from '@/domain/law/rights';
import { type DraftAsk, type Draft, type Wish } from './draft';
import { upgradeDraft } from './draft-upgrade';

/** Which regime's rights a letter can ask for; the others ask for none. A letter about the procedure names those one has in mind. */
const REGIME_OF: Readonly<Record<Wish, 'jp' | 'sg' | null>> = {
  request: 'jp',
  singapore: 'sg',
  'ask-procedure': 'jp',
  inquiry: null,
  'stop-advertising': null,
};

/** What the letter of a draft asks for, in the order in which it was chosen. Reads drafts of every version. */
export function asksOf(draft: Draft): readonly DraftAsk[] {
  const { wish, asks } = upgradeDraft(draft);
  return asks.filter(({ right }) => findRight(right).regime === REGIME_OF[wish]);
}

/** The rights that a draft asks for, each once. One that only asks how to ask, or asks a question, rests on none. */
export function rightsOf(draft: Draft): readonly RightId[] {
  const { wish } = upgradeDraft(draft);
  return wish === 'ask-procedure' ? [] : [...new Set(asksOf(draft).map(({ right }) => right))];
}
