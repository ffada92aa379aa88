/** Where in the content of a letter something is missing or cannot be as typed. A form finds its input by it. */
export type FieldName =
  | `${'sender' | 'agent'}.${'name' | 'reading' | 'postalCode' | 'address' | 'telephone' | 'email'}`
  | `inEnglish.${'name' | 'address'}`
  | `agent.papers.${number}`
  | 'reference'
  | 'asks'
  | `asks.${number}.${'right' | 'ground' | 'scope' | 'facts' | 'corrections'}`
  | `asks.${number}.corrections.${number}.${'about' | 'wrong' | 'right' | 'evidence'}`
  | `identifying.${number}.${'label' | 'value'}`
  | 'service'
  | 'period'
  | 'period.from'
  | 'period.until'
  | 'receive.fileWish'
  | `enclosures.${number}`
  | `ownParagraphs.${number}`
  | 'mailAddress'
  | 'earlier.asks'
  | 'earlier.theirReference'
  | 'earlier.arrivedOn'
  | 'topics'
  | 'question'
  | 'answer'
  | 'documents'
  | `documents.${number}`
  | 'payment.amount'
  | 'payment.way'
  | 'summary'
  | 'missingParts'
  | `missingParts.${number}`
  | 'events'
  | `events.${number}.${'on' | 'what'}`
  | 'wishes'
  | `wishes.${number}`
  | 'withdrawn';

/** Why a field cannot go into a letter. The words for the person live in the locales. */
export type Gap =
  | { readonly kind: 'missing'; readonly field: FieldName }
  | { readonly kind: 'no-way-to-answer'; readonly field: 'sender.address' | 'agent.address' }
  | { readonly kind: 'address-needed-for-paper'; readonly field: 'sender.address' | 'agent.address' }
  | { readonly kind: 'not-an-address'; readonly field: FieldName }
  | { readonly kind: 'too-long'; readonly field: FieldName; readonly limit: number; readonly length: number }
  | { readonly kind: 'line-break'; readonly field: FieldName }
  | { readonly kind: 'control-character'; readonly field: FieldName; readonly code: string; readonly at: number }
  | { readonly kind: 'half-a-character'; readonly field: FieldName; readonly at: number }
  | { readonly kind: 'ground-not-allowed'; readonly field: FieldName }
  | { readonly kind: 'asked-twice'; readonly field: FieldName }
  | { readonly kind: 'reversed'; readonly field: 'period' | 'earlier.arrivedOn' };
