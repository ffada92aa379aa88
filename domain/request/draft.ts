import { type GroundId } from '@/domain/law/ground';
import { type RightId } from '@/domain/law/right';
import { type AgentKind, type Correction, type EnglishForm, type Person } from '@/domain/letter/content';
import { type InquiryTopic } from '@/domain/letter/content-later';
import { type LetterLanguage } from '@/domain/letter/letter';
import { type Channel } from './event';

export const WISHES = ['request', 'singapore', 'inquiry', 'stop-advertising', 'ask-procedure'] as const;
/** Which letter a draft becomes. `request` is one or several of the rights in Japan, `singapore` of those in Singapore. */
export type Wish = (typeof WISHES)[number];

export const WAYS_TO_RECEIVE = ['electronic', 'paper'] as const;
export type WayToReceive = (typeof WAYS_TO_RECEIVE)[number];

export const RELATIONSHIPS = ['user', 'former-user', 'visitor', 'client-staff', 'client-customer', 'business', 'applicant', 'other'] as const;
/** What the person is to the organisation: it tells where the data may lie. */
export type RelationshipKind = (typeof RELATIONSHIPS)[number];

export const ENTRUSTED = ['no', 'yes', 'unknown'] as const;
/** Whether somebody else, such as an employer, put the data into the organisation's service. */
export type Entrusted = (typeof ENTRUSTED)[number];

/** What lets the company find the data (APPI Art. 37(2)): each line is optional, in the person's own words. */
export interface IdentifyingFacts {
  readonly service: string;
  readonly registeredEmail: string;
  readonly account: string;
  readonly usedFrom: string;
  readonly usedUntil: string;
  readonly other: string;
}

/** An identifier found on the site that the person chose to put into the letter. `kind` is that of the decoded field. */
export interface SiteIdentifier {
  readonly cookie: string;
  readonly kind: string;
  readonly text: string;
}

/** One thing asked for, with all that any right may need; a letter takes of it what its right needs. */
export interface DraftAsk {
  readonly right: RightId;
  readonly ground: GroundId | null;
  readonly scope: string;
  readonly facts: string;
  readonly corrections: readonly Correction[];
}

/** Who writes for somebody else; `papers` are ids of enclosures or the person's own words. */
export interface DraftAgent {
  readonly kind: AgentKind;
  readonly person: Person;
  readonly papers: readonly string[];
}

/** Words of something that was taken out of the letter again: choosing it once more brings them back. */
export interface SetAside {
  readonly asks: readonly DraftAsk[];
  readonly agent: DraftAgent | null;
}

/** Everything a person types while drafting. It is plain text throughout, and may be incomplete. */
export interface Draft {
  readonly organisation: string;
  readonly company: string;
  readonly wish: Wish;
  readonly language: LetterLanguage;
  readonly asks: readonly DraftAsk[];
  readonly topics: readonly InquiryTopic[];
  readonly question: string;
  readonly mailAddress: string;
  readonly sender: Person;
  readonly inEnglish: EnglishForm;
  readonly agent: DraftAgent | null;
  readonly relationship: { readonly kind: RelationshipKind | null; readonly words: string };
  readonly entrusted: Entrusted;
  readonly entrustedBy: string;
  readonly identifying: IdentifyingFacts;
  readonly siteIdentifiers: readonly SiteIdentifier[];
  readonly receive: WayToReceive;
  readonly fileWish: string;
  readonly enclosures: readonly string[];
  readonly ownParagraphs: readonly string[];
  readonly channel: Channel | null;
  readonly setAside: SetAside;
}

export interface DraftStart {
  readonly organisation: string;
  readonly company: string;
  readonly language: LetterLanguage;
}

export const NOBODY: Person = { name: '', reading: '', postalCode: '', address: '', telephone: '', email: '' };
export const NOTHING_WRONG: Correction = { about: '', wrong: '', right: '', evidence: '' };

/** A draft that asks to see the data, which is how most people begin. */
export function createDraft({ organisation, company, language }: DraftStart): Draft {
  return {
    organisation,
    company,
    wish: 'request',
    language,
    asks: [createAsk('jp.disclose')],
    topics: [],
    question: '',
    mailAddress: '',
    sender: NOBODY,
    inEnglish: { name: '', address: '' },
    agent: null,
    relationship: { kind: null, words: '' },
    entrusted: 'no',
    entrustedBy: '',
    identifying: { service: '', registeredEmail: '', account: '', usedFrom: '', usedUntil: '', other: '' },
    siteIdentifiers: [],
    receive: 'electronic',
    fileWish: '',
    enclosures: [],
    ownParagraphs: [],
    channel: null,
    setAside: { asks: [], agent: null },
  };
}

export function createAsk(right: RightId): DraftAsk {
  return { right, ground: null, scope: '', facts: '', corrections: [] };
}

/** Two drafts are the same when every word is: the order of keys is ours, so comparing their JSON is exact. */
export function isSameDraft(a: Draft, b: Draft): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
