import { type Addressee, type FirstRequest, type Identifier } from '@/domain/letter/content';
import { composeFirstRequest } from '@/domain/letter/compose-first-request';
import { type Composed } from '@/domain/letter/assemble';
import { type Gap } from '@/domain/letter/field';
import { type Draft, type IdentifyingFacts } from './draft';

export interface LetterOccasion {
  readonly reference: string;
  readonly writtenOn: Temporal.PlainDate;
  readonly addressee: Addressee;
}

/** The letter that a draft amounts to, complete or with its gaps. */
export function composeDraft(draft: Draft, occasion: LetterOccasion): Composed {
  return composeFirstRequest(toFirstRequest(draft, occasion));
}

function toFirstRequest(draft: Draft, { reference, writtenOn, addressee }: LetterOccasion): FirstRequest {
  return {
    kind: 'first-request',
    language: draft.language,
    reference,
    writtenOn,
    addressee,
    sender: draft.sender,
    inEnglish: null,
    agent: null,
    asks: draft.rights.includes('jp.disclose') ? [{ right: 'jp.disclose' }] : [],
    service: draft.identifying.service,
    period: periodOf(draft.identifying),
    identifying: identifiersOf(draft.identifying),
    receive: draft.receive === 'paper' ? { kind: 'paper' } : { kind: 'electronic', fileWish: draft.fileWish },
    enclosures: [],
    ownParagraphs: draft.ownWords.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== ''),
  };
}

function periodOf({ usedFrom, usedUntil }: IdentifyingFacts): FirstRequest['period'] {
  return usedFrom.trim() === '' && usedUntil.trim() === '' ? null : { from: usedFrom, until: usedUntil };
}

const IDENTIFIERS = ['registeredEmail', 'account', 'other'] as const;

const LABELS = {
  registeredEmail: { ja: '登録メールアドレス', en: 'Registered e-mail address' },
  account: { ja: 'アカウント又はワークスペースのID', en: 'Account or workspace ID' },
  other: { ja: 'その他', en: 'Other' },
} as const;

function identifiersOf(facts: IdentifyingFacts): readonly Identifier[] {
  return IDENTIFIERS.flatMap((key) => (facts[key].trim() === '' ? [] : [{ label: LABELS[key], value: facts[key] }]));
}

/** Where on the form a gap of the letter is mended: the path of a field in `Draft`. */
export type FormField =
  | 'rights'
  | `sender.${keyof Draft['sender']}`
  | `identifying.${keyof IdentifyingFacts}`
  | 'fileWish'
  | 'ownWords'
  | 'company';

/** The input that a gap belongs to. Lists of the letter are single inputs on the form. */
export function formFieldOf(gap: Gap, draft: Draft): FormField {
  const [head, second = ''] = gap.field.split('.');
  switch (head) {
    case 'sender':
      return gap.field as `sender.${keyof Draft['sender']}`;
    case 'identifying':
      return `identifying.${IDENTIFIERS.filter((key) => draft.identifying[key].trim() !== '')[Number(second)] ?? 'other'}`;
    case 'service':
      return 'identifying.service';
    case 'period':
      return second === 'until' ? 'identifying.usedUntil' : 'identifying.usedFrom';
    case 'receive':
      return 'fileWish';
    case 'ownParagraphs':
      return 'ownWords';
    case 'asks':
      return 'rights';
    default:
      return 'company';
  }
}
