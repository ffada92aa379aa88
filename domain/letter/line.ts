import { type FieldName } from './field';
import { type Block, type Line, type Row, type Span, type TextLanguage } from './letter';
import { isBlank, tidy } from './own-text';

type Piece = string | Span | Line;

/**
 * One line of a letter. The pieces of the literal and plain strings are our words; what a person typed comes in as a
 * span from `own`, and stays a leaf: nothing ever looks for placeholders in it.
 */
export function say(literal: TemplateStringsArray, ...pieces: readonly Piece[]): Line {
  const spans: Span[] = [];
  for (const [index, text] of literal.entries()) {
    if (text !== '') spans.push({ kind: 'words', text });
    const piece = pieces[index];
    if (piece !== undefined) spans.push(...toSpans(piece));
  }
  return spans;
}

function toSpans(piece: Piece): Line {
  if (typeof piece === 'string') return piece === '' ? [] : [{ kind: 'words', text: piece }];
  return 'kind' in piece ? [piece] : piece;
}

export function own(text: string): Span {
  return { kind: 'own', text: tidy(text) };
}

const MISSING = { ja: '［未記入］', en: '[not filled in]' } as const;

/** What a letter cannot do without: a visible gap while it is missing. */
export function needed(text: string, field: FieldName, language: TextLanguage): Span {
  return isBlank(text) ? { kind: 'gap', field, text: MISSING[language] } : own(text);
}

export function heading(...[literal, ...pieces]: Parameters<typeof say>): Block {
  return { kind: 'heading', line: say(literal, ...pieces) };
}

export function paragraph(...[literal, ...pieces]: Parameters<typeof say>): Block {
  return { kind: 'paragraph', line: say(literal, ...pieces) };
}

export function list(items: readonly (readonly Line[])[]): Block {
  return { kind: 'list', items };
}

/** No rows, no table. */
export function table(rows: readonly Row[]): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', rows }];
}

/** A row whose value the person may leave empty: then there is none. */
export function optionalRow(label: string, value: string): readonly Row[] {
  return isBlank(value) ? [] : [{ label: say`${label}`, value: [own(value)] }];
}

export function ownParagraphs(texts: readonly string[]): readonly Block[] {
  return texts.filter((text) => !isBlank(text)).map((text) => ({ kind: 'paragraph', line: [own(text)] }));
}

/** The plain characters of a line, in order. */
export function textOf(line: Line): string {
  return line.map((span) => span.text).join('');
}
