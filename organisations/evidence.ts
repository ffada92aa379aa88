import { type ClauseUses } from '@/domain/evidence/policy-history';
import { DETAILS } from './details';
import { GOOGLE_ANALYTICS, POLICY_NAMES } from './jitera/evidence';

/** For the pages that lay what was seen beside the policy. */
export { GOOGLE_ANALYTICS, POLICY_NAMES };

const { policy, contact } = DETAILS;

/** Which clauses the extension relies on: when one of them changes, the person is told what that touches. */
export const CLAUSE_USES: ClauseUses = {
  letter: Object.values(policy.citedClauses),
  contact: [contact.clause],
  rights: clausesAbout('right', 'procedure'),
  levels: [...POLICY_NAMES.services, ...POLICY_NAMES.categories].map(({ clause }) => clause),
  summary: policy.facts.map(({ clause }) => clause),
};

function clausesAbout(...topics: readonly string[]): readonly string[] {
  return policy.facts.filter(({ topic }) => topics.includes(topic)).map(({ clause }) => clause);
}
