import { type LetterParagraph, type LetterRun } from '@/components/letter-paragraph';
import { type Block, type Letter, type Line, type TextLanguage } from '@/domain/letter/letter';
import { textOf } from '@/domain/letter/line';
import { toText } from '@/domain/letter/to-text';

/** One sheet of the preview: the letter itself, or its translation. */
export interface Sheet {
  readonly language: TextLanguage;
  readonly isTranslation: boolean;
  readonly paragraphs: readonly LetterParagraph[];
}

/** What of a letter stands on paper: of one being drafted, or of one that was kept. */
export type Printed = Pick<Letter, 'blocks' | 'language'>;

/** The sheets of a letter as the screen shows them, with the places that are still empty marked. */
export function toSheets(letter: Printed): readonly Sheet[] {
  const language: TextLanguage = letter.language === 'en' ? 'en' : 'ja';
  const own = letter.blocks.filter((block) => block.kind !== 'translation');
  const sheets: Sheet[] = [{ language, isTranslation: false, paragraphs: toParagraphs(own, letter) }];
  for (const block of letter.blocks) {
    if (block.kind !== 'translation') continue;
    const note: LetterParagraph = { place: 'lines', runs: [{ kind: 'text', text: textOf(block.note) }] };
    sheets.push({ language: 'en', isTranslation: true, paragraphs: [note, ...toParagraphs(block.blocks, { ...letter, language: 'en' })] });
  }
  return sheets;
}

function toParagraphs(blocks: readonly Block[], letter: Printed): readonly LetterParagraph[] {
  return blocks.map((block) => ({ place: placeOf(block), runs: runsOf(block, letter) }));
}

function placeOf({ kind }: Block): LetterParagraph['place'] {
  if (kind === 'title') return 'title';
  return kind === 'date' || kind === 'reference' || kind === 'end' ? 'right' : 'lines';
}

/**
 * The block's text exactly as the renderer prints it, cut at its gaps. Gaps are found by their own words, in order,
 * so that the preview can never say something else than the letter.
 */
function runsOf(block: Block, letter: Printed): readonly LetterRun[] {
  const text = toText({ ...letter, blocks: [block] }).trimEnd();
  const runs: LetterRun[] = [];
  let rest = text;
  for (const gap of gapsOf(block)) {
    const at = rest.indexOf(gap);
    if (at < 0) continue;
    if (at > 0) runs.push({ kind: 'text', text: rest.slice(0, at) });
    runs.push({ kind: 'gap', text: gap });
    rest = rest.slice(at + gap.length);
  }
  return rest === '' ? runs : [...runs, { kind: 'text', text: rest }];
}

function gapsOf(block: Block): readonly string[] {
  return linesOf(block).flatMap((line) => line.flatMap((span) => (span.kind === 'gap' ? [span.text] : [])));
}

function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'addressee':
      return block.lines;
    case 'sender':
      return [...block.address, block.name, ...block.contact];
    case 'list':
      return block.items.flat();
    case 'table':
      return block.rows.flatMap(({ label, value }) => [label, value]);
    case 'enclosures':
      return [block.heading, ...block.items];
    case 'signature':
      return [block.closing, block.name];
    case 'translation':
      return [];
    default:
      return [block.line];
  }
}
