import { type Person } from './content';
import { type Letter } from './letter';
import { isBlank, tidy } from './own-text';
import { toText } from './to-text';

export const LETTER_FIELDS = ['name', 'reading', 'email', 'telephone', 'postalCode', 'address', 'subject', 'body'] as const;
export type LetterFieldId = (typeof LETTER_FIELDS)[number];

/** What goes into one field of a form on a web page. */
export interface LetterField {
  readonly id: LetterFieldId;
  readonly text: string;
}

/**
 * A letter in the pieces that a web form asks for. The body leaves out who writes to whom, because the form has fields
 * for that; its words are otherwise those of the letter. What was not given has no piece.
 */
export function toFields(letter: Pick<Letter, 'blocks' | 'language' | 'subject'>, writer: Person): readonly LetterField[] {
  const blocks = letter.blocks.filter(({ kind }) => kind !== 'addressee' && kind !== 'sender');
  const texts: Readonly<Record<LetterFieldId, string>> = { ...writer, subject: letter.subject, body: toText({ ...letter, blocks }) };
  return LETTER_FIELDS.flatMap((id) => (isBlank(texts[id]) ? [] : [{ id, text: id === 'body' ? texts.body : tidy(texts[id]) }]));
}
