import { type RightId } from '@/domain/law/right';
import { type Reasons } from '@/domain/letter/content-later';
import { type LetterLanguage } from '@/domain/letter/letter';

/** What the person types and chooses for a later letter; each kind takes of it what it needs. Plain text throughout. */
export interface LaterTyped {
  readonly language: LetterLanguage;
  /** Papers that go with a cover note: ids of enclosures or the person's own words. */
  readonly documents: readonly string[];
  readonly masked: boolean;
  readonly payment: { readonly amount: string; readonly way: string } | null;
  readonly question: string;
  readonly answer: string;
  readonly result: Reasons['result'];
  readonly summary: string;
  readonly missingParts: readonly string[];
  /** What happened, by ISO day. */
  readonly happenings: readonly { readonly on: string; readonly what: string }[];
  readonly wishes: readonly string[];
  readonly withdrawn: readonly RightId[];
  readonly papersSent: boolean;
  readonly ownParagraphs: readonly string[];
}
