import { findRight, RIGHT_IDS } from '@/domain/law/rights';
import { INQUIRY_TOPICS } from '@/domain/letter/content-later';
import { type Draft, type SiteIdentifier, WISHES } from './draft';
import { addAsk, chooseAddressee } from './draft-edits';
import { applyProfile, type Profile } from './profile';

/** What a new draft begins with: words of an address, which may be anything, and what is known already. */
export interface Beginning {
  readonly wishes: readonly string[];
  readonly topics: readonly string[];
  readonly identifiers: readonly SiteIdentifier[];
  readonly profile: Profile;
  /** The companies of the organisation with the laws under which each can be asked, the usual one first. */
  readonly companies: readonly { readonly id: string; readonly regimes: readonly ('jp' | 'sg')[] }[];
}

/**
 * A draft in which nothing is asked for but what `wishes` names: rights (`jp.erase`, `sg.access`) or a letter of
 * another kind (`stop-advertising`). Names that are not known are passed over.
 */
export function beginDraft(empty: Draft, { wishes, topics, identifiers, profile, companies }: Beginning): Draft {
  const filled = applyProfile({ ...empty, asks: [], siteIdentifiers: identifiers }, profile);
  const asked = wishes.reduce((draft, wish) => addWish(draft, wish, companies), filled);
  return { ...asked, topics: INQUIRY_TOPICS.filter((topic) => topics.includes(topic)) };
}

function addWish(draft: Draft, name: string, companies: Beginning['companies']): Draft {
  const right = RIGHT_IDS.find((id) => id === name);
  if (right) return addAsk(under(draft, findRight(right).regime, companies), right);
  const wish = WISHES.find((id) => id === name);
  if (!wish) return draft;
  return wish === 'singapore' ? under(draft, 'sg', companies) : { ...draft, wish };
}

/** The right of a law needs a company that can be asked under it. */
function under(draft: Draft, regime: string, companies: Beginning['companies']): Draft {
  const law = regime === 'sg' ? 'sg' : 'jp';
  const applies = companies.find(({ id, regimes }) => id === draft.company && regimes.includes(law)) ?? companies.find(({ regimes }) => regimes[0] === law);
  return applies ? chooseAddressee(draft, applies.id, law) : draft;
}
