import { toFullWidthForms, type Unit, unitsOf } from './certified-characters';
import { toKanjiNumerals } from './kanji-numerals';
import { type Block, type Letter, type Line } from './letter';
import { textOf } from './line';
import { toFullWidth } from './voice';

export type Direction = 'vertical' | 'horizontal';

/** A stretch of text that begins on a line of its own. `isName` marks lines where Latin letters are the name of somebody. */
export interface CertifiedParagraph {
  readonly units: readonly Unit[];
  readonly isName: boolean;
}

interface Stretch {
  readonly line: Line;
  readonly isName: boolean;
}

/** A letter in the order of such sheets: title and text first; date, sender and addressee at the end. */
export function certifiedParagraphs({ blocks }: Letter, direction: Direction): readonly CertifiedParagraph[] {
  const head = blocks.filter(isTail);
  const body = blocks.filter((block) => !isTail(block));
  const parts = [...body, ...head].map(stretchesOf).filter((part) => part.length > 0);
  return parts.flatMap((part) => part.flatMap(({ line, isName }) => paragraphsOf(line, { isName, direction })));
}

function isTail({ kind }: Block): boolean {
  return kind === 'date' || kind === 'sender' || kind === 'addressee' || kind === 'reference';
}

const SPACE = '\u3000';

function stretchesOf(block: Block): readonly Stretch[] {
  switch (block.kind) {
    case 'title':
      return [plain(SPACE.repeat(3), block.line)];
    case 'date':
    case 'reference':
      return [plain(SPACE.repeat(3), block.line)];
    case 'heading':
    case 'end':
      return [plain('', block.line)];
    case 'paragraph':
      return [plain(SPACE, block.line)];
    case 'list':
      return block.items.flatMap((lines, index) => lines.map((line, position) => plain(markerOf({ index, position, of: block.items.length }), line)));
    case 'table':
      return block.rows.map(({ label, value }) => plain(SPACE, [...label, { kind: 'words', text: '：' }, ...value]));
    case 'enclosures':
      return [plain('', block.heading), ...block.items.map((line) => plain(SPACE, line))];
    case 'sender':
      return [...block.address.map((line) => plain(SPACE, line)), name(SPACE, [...block.name, { kind: 'words', text: `${SPACE}印` }]), ...block.contact.map((line) => plain(SPACE, line))];
    case 'addressee':
      return block.lines.map((line) => name('', line));
    case 'signature':
      return [plain('', block.closing), name('', block.name)];
    case 'translation':
      return block.blocks.flatMap(stretchesOf);
  }
}

/** A single item needs no number. */
function markerOf({ index, position, of }: { readonly index: number; readonly position: number; readonly of: number }): string {
  if (of === 1) return SPACE;
  return position === 0 ? `${toFullWidth(index + 1)}${SPACE}` : SPACE.repeat(2);
}

function plain(indent: string, line: Line): Stretch {
  return { line: [{ kind: 'words', text: indent }, ...line], isName: false };
}

function name(indent: string, line: Line): Stretch {
  return { ...plain(indent, line), isName: true };
}

/** Line breaks that a person typed begin a new line on the sheet too. */
function paragraphsOf(line: Line, { isName, direction }: { readonly isName: boolean; readonly direction: Direction }): readonly CertifiedParagraph[] {
  const numbered = direction === 'vertical' ? line.map((span) => (span.kind === 'words' ? { ...span, text: toKanjiNumerals(span.text) } : span)) : line;
  return toFullWidthForms(textOf(numbered))
    .split(/\n|\u2028|\u2029/)
    .map((text) => ({ units: unitsOf(text), isName }));
}
