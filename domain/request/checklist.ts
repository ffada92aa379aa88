import { feeRule } from '@/domain/law/fees';
import { MASKING } from '@/domain/law/identity';
import { type Note } from '@/domain/law/note';
import { isBlank } from '@/domain/letter/own-text';
import { textsOf } from './draft-edits';
import { type Draft } from './draft';
import { asksOf, rightsOf } from './draft-asks';
import { type EnclosureId, IDENTITY_PAPER_IDS, type IdentityPaperId } from './enclosures';

/** `not-yet`: the organisation has to name first what it needs, and nobody should send more than that. */
export type Enclosing = 'enclosed' | 'offered' | 'not-yet' | 'not-needed';

export type ChecklistId = 'identity' | 'agent' | 'evidence' | 'fee';

/** What goes into the envelope beside the letter, and what does not. */
export function checklistOf(draft: Draft): Readonly<Record<ChecklistId, Enclosing>> {
  return {
    identity: hasAny(draft.enclosures, IDENTITY_PAPER_IDS) ? 'enclosed' : 'not-yet',
    agent: agentPapers(draft),
    evidence: evidenceOf(draft),
    fee: rightsOf(draft).some((right) => feeRule(right).kind === 'allowed') ? 'not-yet' : 'not-needed',
  };
}

function agentPapers({ agent }: Draft): Enclosing {
  if (agent === null) return 'not-needed';
  return agent.papers.some((paper) => !isBlank(paper)) ? 'enclosed' : 'offered';
}

/** Evidence that a correction speaks of is worth a copy. */
function evidenceOf(draft: Draft): Enclosing {
  if (draft.enclosures.includes('evidence')) return 'enclosed';
  const corrections = asksOf(draft).flatMap((ask) => ask.corrections);
  if (corrections.some(({ evidence }) => !isBlank(evidence))) return 'offered';
  return corrections.some((correction) => textsOf(correction).some((text) => !isBlank(text))) ? 'not-yet' : 'not-needed';
}

function hasAny(kept: readonly string[], ids: readonly EnclosureId[]): boolean {
  return ids.some((id) => kept.includes(id));
}

/** What has to be covered on a copy of each paper, by the ids of MASKING. */
const TO_COVER: Readonly<Record<IdentityPaperId, readonly string[]>> = {
  'driving-licence': ['registered-domicile'],
  passport: ['registered-domicile'],
  'number-card': ['my-number'],
  'residence-card': [],
  'residence-record': ['registered-domicile', 'my-number', 'family'],
  insurance: ['insurer', 'family'],
};

/** What to cover on the copies that were chosen; with none chosen, on any that might be asked for later. */
export function maskingFor(enclosures: readonly string[]): readonly Note[] {
  const papers = IDENTITY_PAPER_IDS.filter((id) => enclosures.includes(id));
  if (papers.length === 0) return MASKING;
  return MASKING.filter(({ id }) => papers.some((paper) => TO_COVER[paper].includes(id)));
}

/** The papers that an agent of each kind is usually asked for. */
export const PAPERS_OF_AGENT = {
  legal: ['relationship', 'agent-identity'],
  mandated: ['mandate', 'seal-certificate', 'agent-identity', 'person-identity'],
} as const satisfies Readonly<Record<string, readonly EnclosureId[]>>;
