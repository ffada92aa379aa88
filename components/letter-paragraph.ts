/** A run of a letter on the screen: plain words, words that just changed, or a place that is still empty. */
export interface LetterRun {
  readonly kind: 'text' | 'changed' | 'gap';
  readonly text: string;
}

/** A paragraph as paper shows it. `lines` keeps the line breaks that the text has. */
export interface LetterParagraph {
  readonly place: 'lines' | 'indent' | 'right' | 'title';
  readonly runs: readonly LetterRun[];
}

/** The exact text of a letter as paragraphs: blank lines part them, nothing else is read into it. */
export function toParagraphs(text: string): readonly LetterParagraph[] {
  return text
    .split(/\n{2,}/)
    .filter((block) => block !== '')
    .map((block) => ({ place: 'lines', runs: [{ kind: 'text', text: block }] }));
}
