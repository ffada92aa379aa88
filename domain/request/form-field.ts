import { type Correction } from '@/domain/letter/content';
import { type Gap } from '@/domain/letter/field';
import { type Draft, type IdentifyingFacts } from './draft';
import { identifiersOf } from './identifiers';

type PersonField = keyof Draft['sender'];
type AskField = 'ground' | 'scope' | 'facts' | 'corrections' | `corrections.${number}.${keyof Correction}`;

/** Where on the form a gap of the letter is mended: the path of a field in `Draft`. Asks are counted as `asksOf` gives them. */
export type FormField =
  | 'asks'
  | `asks.${number}.${AskField}`
  | 'topics'
  | 'question'
  | 'mailAddress'
  | `${'sender' | 'agent'}.${PersonField}`
  | `agent.papers.${number}`
  | `inEnglish.${keyof Draft['inEnglish']}`
  | `identifying.${keyof IdentifyingFacts}`
  | 'relationship.words'
  | 'entrustedBy'
  | `siteIdentifiers.${number}`
  | 'fileWish'
  | `enclosures.${number}`
  | `ownParagraphs.${number}`
  | 'company';

/** The input that a gap belongs to. The letter names its own places; most of them are called the same on the form. */
export function formFieldOf({ field }: Gap, draft: Draft): FormField {
  const [head, second = '', third] = field.split('.');
  switch (head) {
    case 'asks':
      return third === 'right' ? 'asks' : (field as FormField); // the same right twice is mended where rights are chosen
    case 'sender':
    case 'agent':
    case 'inEnglish':
    case 'enclosures':
    case 'ownParagraphs':
    case 'topics':
    case 'question':
    case 'mailAddress':
      return field as FormField;
    case 'identifying':
      return identifiersOf(draft)[Number(second)]?.field ?? 'identifying.other';
    case 'service':
      return 'identifying.service';
    case 'period':
      return second === 'until' ? 'identifying.usedUntil' : 'identifying.usedFrom';
    case 'receive':
      return 'fileWish';
    default:
      return 'company';
  }
}
