import { type ArticleKey } from '@/domain/law/articles';
import { type CoveredRegime } from '@/domain/law/regimes';
import { type RightId } from '@/domain/law/right';
import { type IsoDay } from '@/domain/law/sourced';
import { type Words } from '@/domain/law/words';
import { type Addressee } from '@/domain/letter/content';
import { type InquiryTopic } from '@/domain/letter/content-later';

/** A company, its sites, its policy as we read it, and what that policy does not say. Data only; nothing here is invented. */
export interface Organisation {
  readonly id: string;
  readonly name: Words;
  readonly companies: readonly Company[];
  readonly sites: readonly Site[];
  readonly policyAddresses: readonly PolicyAddress[];
  readonly contact: ContactPoint;
  readonly policy: Policy;
}

export interface Company {
  readonly id: string;
  readonly name: Words;
  /** The policy gives a postal address for it. */
  readonly addressStated: boolean;
  /** The laws under which it can be asked, the usual one first. */
  readonly regimes: readonly CoveredRegime['id'][];
  /** How a letter reaches it: without a stated address, care of the contact point. */
  readonly addressee: Addressee;
}

/** One registrable domain. `asked` sites are read only after the person has allowed it. */
export interface Site {
  readonly domain: string;
  readonly access: 'installed' | 'asked';
  readonly words: Words;
}

export interface PolicyAddress {
  readonly url: string;
  /** Whether the facts below were read from this address. */
  readonly read: boolean;
  readonly words: Words;
}

/** Where requests go. `email: null` means that the policy leaves it empty: it is read from the page or typed, never guessed. */
export interface ContactPoint {
  readonly company: Company['id'];
  readonly addressee: Addressee;
  readonly email: string | null;
  /** The address of a form for requests; null where none is stated. */
  readonly webForm: string | null;
  readonly clause: string;
  /** What in the addressee is our own rendering and not the policy's text. */
  readonly ourRendering: Words;
}

export const POLICY_TOPICS = [
  'scope',
  'collected',
  'purpose',
  'recipient',
  'right',
  'procedure',
  'security',
  'limit',
  'analytics',
  'contact',
  'change',
] as const;
export type PolicyTopic = (typeof POLICY_TOPICS)[number];

/** One thing that the policy says, in our own words, with the clause where it says so. */
export interface PolicyFact {
  readonly id: string;
  readonly clause: string;
  readonly topic: PolicyTopic;
  readonly words: Words;
}

/** A clause about collected data, as the quick view shows it. */
export interface CollectedGroup {
  readonly clause: string;
  readonly title: Words;
  readonly summary: Words;
  readonly facts: readonly PolicyFact['id'][];
}

/** How a right of the Act stands in the policy: by name, by a word that probably means it, or not at all. */
export interface RightInPolicy {
  readonly right: RightId;
  readonly stated: 'clearly' | 'probably' | 'not-stated';
  readonly words: Words;
}

export interface NotStated {
  readonly id: string;
  /** The clause in which one would look for it, or null where the policy has no such clause. */
  readonly clause: string | null;
  readonly articles: readonly ArticleKey[];
  readonly words: Words;
}

/** SHA-256, in lower-case hex, of a clause's words without white space: see domain/evidence/policy-text.ts. */
export interface ClauseHash {
  readonly clause: string;
  readonly sha256: string;
}

/** One version of a policy in one language. */
export interface Policy {
  readonly establishedOn: IsoDay;
  readonly revisedOn: IsoDay;
  readonly readOn: IsoDay;
  readonly language: 'en' | 'ja';
  readonly collected: readonly CollectedGroup[];
  readonly facts: readonly PolicyFact[];
  readonly rights: readonly RightInPolicy[];
  readonly notStated: readonly NotStated[];
  readonly extractor: string;
  readonly wholeSha256: string;
  readonly clauses: readonly ClauseHash[];
  /** The clauses that letters point at. */
  readonly citedClauses: Readonly<Record<InquiryTopic | 'advertising', string>>;
}
