import { type RightId } from '@/domain/law/right';
import { type Person } from '@/domain/letter/content';
import { type LetterLanguage } from '@/domain/letter/letter';

export const WAYS_TO_RECEIVE = ['electronic', 'paper'] as const;
export type WayToReceive = (typeof WAYS_TO_RECEIVE)[number];

/** What lets the company find the data (APPI Art. 37(2)): each line is optional, in the person's own words. */
export interface IdentifyingFacts {
  readonly service: string;
  readonly registeredEmail: string;
  readonly account: string;
  readonly usedFrom: string;
  readonly usedUntil: string;
  readonly other: string;
}

/** Everything a person types while drafting. It is plain text throughout, and may be incomplete. */
export interface Draft {
  readonly organisation: string;
  readonly company: string;
  readonly rights: readonly RightId[];
  readonly language: LetterLanguage;
  readonly sender: Person;
  readonly identifying: IdentifyingFacts;
  readonly receive: WayToReceive;
  readonly fileWish: string;
  readonly ownWords: string;
}

export interface DraftStart {
  readonly organisation: string;
  readonly company: string;
  readonly language: LetterLanguage;
}

export function createDraft({ organisation, company, language }: DraftStart): Draft {
  return {
    organisation,
    company,
    language,
    rights: ['jp.disclose'],
    sender: { name: '', reading: '', postalCode: '', address: '', telephone: '', email: '' },
    identifying: { service: '', registeredEmail: '', account: '', usedFrom: '', usedUntil: '', other: '' },
    receive: 'electronic',
    fileWish: '',
    ownWords: '',
  };
}

/** Two drafts are the same when every word is: the order of keys is ours, so comparing their JSON is exact. */
export function isSameDraft(a: Draft, b: Draft): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
