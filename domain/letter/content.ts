import { type GroundId } from '@/domain/law/ground';
import { type RightId } from '@/domain/law/right';
import { type Words } from '@/domain/law/words';
import { type LetterLanguage } from './letter';

/** Who asks, or whose agent writes. Empty text means "not given": the line is then left out. */
export interface Person {
  readonly name: string;
  readonly reading: string;
  readonly postalCode: string;
  readonly address: string;
  readonly telephone: string;
  readonly email: string;
}

/** How a name and an address should read in English; empty text means "as in Japanese". */
export interface EnglishForm {
  readonly name: string;
  readonly address: string;
}

export const AGENT_KINDS = ['legal', 'mandated'] as const;
/** Art. 37(3) APPI; Order Art. 13: the legal representative of a minor or a ward, or anyone whom the person mandated. */
export type AgentKind = (typeof AGENT_KINDS)[number];

export interface Agent {
  readonly kind: AgentKind;
  readonly person: Person;
  /** What shows that the agent may act: the family register, the letter of mandate … */
  readonly papers: readonly (Words | string)[];
}

/** Whom a letter is written to. Address lines stand as on an envelope, without the postal code. */
export interface Addressee {
  readonly company: Words;
  readonly desk: Words;
  readonly postalCode: string;
  readonly address: { readonly ja: readonly string[]; readonly en: readonly string[] };
}

/** What every letter has. `reference` is the person's own, to be quoted in answers; empty text leaves it out. */
export interface Head {
  readonly language: LetterLanguage;
  readonly reference: string;
  readonly writtenOn: Temporal.PlainDate;
  readonly addressee: Addressee;
  readonly sender: Person;
  readonly inEnglish: EnglishForm | null;
  readonly agent: Agent | null;
  readonly ownParagraphs: readonly string[];
}

/** Content that is not factual (Art. 34): which item, what is held, what is true, and what shows it. */
export interface Correction {
  readonly about: string;
  readonly wrong: string;
  readonly right: string;
  readonly evidence: string;
}

export type DisclosureRight = Extract<RightId, 'jp.purpose' | 'jp.disclose' | 'jp.records' | 'jp.art28'>;
export type CorrectionRight = Extract<RightId, 'jp.correct' | 'jp.add' | 'jp.delete'>;
export type CessationRight = Extract<RightId, 'jp.cease' | 'jp.erase' | 'jp.stop3p'>;

/** One thing asked for. `scope` narrows it to some of the data; empty text means all that identifies the person. */
export type Ask =
  | { readonly right: DisclosureRight }
  | { readonly right: CorrectionRight; readonly corrections: readonly Correction[] }
  | {
      readonly right: CessationRight;
      readonly ground: GroundId | null;
      readonly scope: string;
      readonly facts: string;
    };

/** A line that lets the company find the data (Art. 37(2)). What is ours comes in both languages. */
export interface Identifier {
  readonly label: Words | string;
  readonly value: Words | string;
}

export type PeriodEnd = Temporal.PlainDate | Temporal.PlainYearMonth | string;

/** Since when and until when a service was used; an empty text is an open end. */
export interface Period {
  readonly from: PeriodEnd;
  readonly until: PeriodEnd;
}

/** Art. 33(2): the person chooses the method. A file format can only be a wish (PPC Q9-10). */
export type Receive =
  | { readonly kind: 'electronic'; readonly fileWish: string }
  | { readonly kind: 'paper' };

/** Which data is meant, so that the company can find it. */
export interface Data {
  readonly service: string;
  readonly period: Period | null;
  readonly identifying: readonly Identifier[];
}

export interface FirstRequest extends Head, Data {
  readonly kind: 'first-request';
  readonly asks: readonly Ask[];
  readonly receive: Receive;
  readonly enclosures: readonly (Words | string)[];
}
