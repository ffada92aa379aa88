import { type FieldName } from './field';

/** Raised whenever the words of any letter change, so that a kept letter says which composer wrote it. */
export const COMPOSER_VERSION = '1';

export const LETTER_KINDS = [
  'first-request',
  'stop-advertising',
  'inquiry',
  'ask-procedure',
  'cover-note',
  'clarification',
  'reminder',
  'reasons',
  'objection',
  'complaint',
  'ppc-call',
  'withdrawal',
  'singapore-request',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** `ja+en` is a Japanese letter, which counts, with an English translation beneath it. */
export const LETTER_LANGUAGES = ['ja', 'en', 'ja+en'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];
export type TextLanguage = 'ja' | 'en';

/**
 * A leaf of a letter. `own` is what a person typed: it is shown as it is and never read as anything else.
 * `gap` stands where something needed is missing; only a preview has gaps.
 */
export type Span =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'own'; readonly text: string }
  | { readonly kind: 'gap'; readonly field: FieldName; readonly text: string };

export type Line = readonly Span[];

export interface Row {
  readonly label: Line;
  readonly value: Line;
}

/** What a letter is made of, in reading order. Where a block stands on the sheet is the renderer's business. */
export type Block =
  | { readonly kind: 'date'; readonly line: Line }
  | { readonly kind: 'reference'; readonly line: Line }
  | { readonly kind: 'addressee'; readonly lines: readonly Line[] }
  | { readonly kind: 'sender'; readonly address: readonly Line[]; readonly name: Line; readonly contact: readonly Line[]; readonly seal: boolean }
  | { readonly kind: 'title'; readonly line: Line }
  | { readonly kind: 'heading'; readonly line: Line }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly (readonly Line[])[] }
  | { readonly kind: 'table'; readonly rows: readonly Row[] }
  | { readonly kind: 'enclosures'; readonly heading: Line; readonly items: readonly Line[] }
  | { readonly kind: 'signature'; readonly closing: Line; readonly name: Line }
  | { readonly kind: 'end'; readonly line: Line }
  | { readonly kind: 'translation'; readonly note: Line; readonly blocks: readonly Block[] };

/** One letter, complete in itself. The caller hashes the text that a renderer returns. */
export interface Letter {
  readonly composer: string;
  readonly kind: LetterKind;
  readonly language: LetterLanguage;
  readonly subject: string;
  readonly blocks: readonly Block[];
}
