import { type PostalServiceId } from '@/domain/law/postal';
import { findRight } from '@/domain/law/rights';
import { isBlank } from '@/domain/letter/own-text';
import { type Draft } from './draft';
import { rightsOf } from './draft-asks';
import { type Channel } from './event';

/** The service of the post behind a channel; null for what is no post, or has no proof of its own. */
export const SERVICE_OF: Readonly<Record<Channel, PostalServiceId | null>> = {
  'registered-mail': 'simpleRegistered',
  'recorded-mail': 'recorded',
  'content-certified': 'contentCertified',
  'ordinary-mail': null,
  email: null,
  'web-form': null,
  'in-person': null,
};

/** What speaks against sending this letter this way, or has to be known before. The words are in the locales. */
export type ChannelCaution =
  | 'japanese-only'
  | 'nothing-may-be-enclosed'
  | 'identifiers-in-latin'
  | 'no-proof-of-arrival'
  | 'weak-proof-of-arrival'
  | 'not-stated'
  | 'papers-by-mail'
  | 'ask-for-a-receipt'
  | 'post-of-japan';

/** What of the organisation a channel depends on; null where its policy does not state it. */
export interface Reachable {
  readonly email: string | null;
  readonly webForm: string | null;
}

export function cautionsFor(channel: Channel, draft: Draft, { email, webForm }: Reachable): readonly ChannelCaution[] {
  const abroad: readonly ChannelCaution[] = draft.wish === 'singapore' ? ['post-of-japan'] : [];
  switch (channel) {
    case 'content-certified':
      return certifiedCautions(draft);
    case 'registered-mail':
      return abroad;
    case 'recorded-mail':
      return [...(countsFromArrival(draft) ? (['weak-proof-of-arrival'] as const) : []), ...abroad];
    case 'ordinary-mail':
      return ['no-proof-of-arrival'];
    case 'email':
      return [...(email === null ? (['not-stated'] as const) : []), ...(hasPapers(draft) ? (['papers-by-mail'] as const) : [])];
    case 'web-form':
      return webForm === null ? ['not-stated'] : [];
    case 'in-person':
      return ['ask-for-a-receipt'];
  }
}

/** Only what can be told from the choices; every character is checked on the sheets themselves. */
function certifiedCautions(draft: Draft): readonly ChannelCaution[] {
  const hasLatin = !isBlank(draft.sender.email) || !isBlank(draft.identifying.registeredEmail) || draft.siteIdentifiers.length > 0;
  return [
    ...(draft.language === 'ja' && draft.wish !== 'singapore' ? [] : (['japanese-only'] as const)),
    ...(hasPapers(draft) ? (['nothing-may-be-enclosed'] as const) : []),
    ...(hasLatin ? (['identifiers-in-latin'] as const) : []),
  ];
}

/** The way that suits most letters of this kind: signed for where a day of arrival counts or papers go along, else the cheaper one. */
export function suggestChannel(draft: Draft): Channel {
  return hasPapers(draft) || countsFromArrival(draft) ? 'registered-mail' : 'recorded-mail';
}

/** Art. 39 APPI counts from arrival, and so do the 30 days of Singapore’s regulation 5. */
function countsFromArrival(draft: Draft): boolean {
  return rightsOf(draft).some((right) => findRight(right).suitRuleApplies || findRight(right).regime === 'sg');
}

function hasPapers({ enclosures, agent }: Draft): boolean {
  return [...enclosures, ...(agent?.papers ?? [])].some((paper) => !isBlank(paper));
}
