import { type GroundId } from '@/domain/law/ground';
import { type RightId } from '@/domain/law/right';
import { type Words } from '@/domain/law/words';
import { type Correction, type Data, type FirstRequest, type Head } from './content';

export type RightInJapan = Extract<RightId, `jp.${string}`>;

/** The request that a later letter is about. Days are those of the law's own zone. */
export interface Earlier {
  readonly asks: readonly { readonly right: RightInJapan; readonly ground: GroundId | null }[];
  readonly writtenOn: Temporal.PlainDate;
  readonly sentOn: Temporal.PlainDate;
  readonly arrivedOn: Temporal.PlainDate | null;
  /** The number that the company gave it; empty text if none is known. */
  readonly theirReference: string;
}

interface Later extends Head {
  readonly earlier: Earlier;
}

/** Notice under Art. 3(3) of the Act on Specified Electronic Mail. `policyClause` is where the policy speaks of such mail. */
export interface StopAdvertising extends Head {
  readonly kind: 'stop-advertising';
  readonly mailAddress: string;
  readonly policyClause: string | null;
}

export const INQUIRY_TOPICS = ['security', 'recipients', 'joint-use', 'subcontractors', 'handling'] as const;
export type InquiryTopic = (typeof INQUIRY_TOPICS)[number];

/** Questions outside the requests of the Act: voluntary, and marked so. */
export interface Inquiry extends Head, Data {
  readonly kind: 'inquiry';
  readonly topics: readonly InquiryTopic[];
  readonly policyClauses: Readonly<Partial<Record<InquiryTopic, string>>>;
  /** Needed for `handling`, welcome with every topic. */
  readonly question: string;
}

export interface AskProcedure extends Head {
  readonly kind: 'ask-procedure';
  /** What the person has in mind; empty for requests in general. */
  readonly rights: readonly RightInJapan[];
}

/** Goes with identification papers, a completed form or a fee that the company asked for. */
export interface CoverNote extends Later {
  readonly kind: 'cover-note';
  readonly askedOn: Temporal.PlainDate | null;
  readonly documents: readonly (Words | string)[];
  /** Parts that are not needed were covered on the copies. */
  readonly masked: boolean;
  readonly payment: { readonly amount: string; readonly way: string } | null;
}

export interface Clarification extends Later, Data {
  readonly kind: 'clarification';
  readonly askedOn: Temporal.PlainDate;
  readonly question: string;
  readonly answer: string;
}

export interface Reminder extends Later {
  readonly kind: 'reminder';
}

/** Art. 36: why was the measure not taken, or another one taken instead. */
export interface Reasons extends Later {
  readonly kind: 'reasons';
  readonly answeredOn: Temporal.PlainDate;
  readonly result: 'not-taken' | 'partly-taken' | 'different';
  readonly summary: string;
}

export interface Objection extends Later {
  readonly kind: 'objection';
  readonly answeredOn: Temporal.PlainDate;
  /** Own words, or a point whose words are known in both languages. */
  readonly missingParts: readonly (Words | string)[];
}

export interface Happening {
  /** Null while the person has told none: a gap, and never a reason to leave out what happened. */
  readonly on: Temporal.PlainDate | null;
  readonly what: string;
}

/** Art. 40: a complaint to the company itself. */
export interface Complaint extends Head {
  readonly kind: 'complaint';
  readonly earlier: Earlier | null;
  readonly events: readonly Happening[];
  readonly wishes: readonly string[];
}

/** A note for oneself, to have at hand on the telephone with the Commission's consultation line. */
export interface PpcCall extends Head {
  readonly kind: 'ppc-call';
  readonly earlier: Earlier | null;
  readonly events: readonly Happening[];
  readonly wishes: readonly string[];
}

export interface Withdrawal extends Later {
  readonly kind: 'withdrawal';
  readonly withdrawn: readonly RightInJapan[];
  /** Copies of identification papers lie with the company: the letter asks to destroy them. */
  readonly papersSent: boolean;
}

export type AskInSingapore =
  | { readonly right: 'sg.access' }
  | { readonly right: 'sg.correct'; readonly corrections: readonly Correction[] }
  | { readonly right: 'sg.withdraw'; readonly scope: string };

/** PDPA: in English only. */
export interface SingaporeRequest extends Head, Data {
  readonly kind: 'singapore-request';
  readonly language: 'en';
  readonly asks: readonly AskInSingapore[];
  readonly enclosures: readonly (Words | string)[];
}

export type LetterContent =
  | FirstRequest
  | StopAdvertising
  | Inquiry
  | AskProcedure
  | CoverNote
  | Clarification
  | Reminder
  | Reasons
  | Objection
  | Complaint
  | PpcCall
  | Withdrawal
  | SingaporeRequest;
