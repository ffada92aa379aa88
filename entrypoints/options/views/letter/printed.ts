import { type LetterHead, type Piece, type PrintedLetter } from '@/components/letter-sheet';
import { type Block, type Line, type TextLanguage } from '@/domain/letter/letter';
import { textOf } from '@/domain/letter/line';
import { toFullWidth } from '@/domain/letter/voice';
import { type LetterRecord } from '@/domain/request/event';

export type LetterBlocks = Pick<LetterRecord, 'blocks' | 'language'>;

/** The letter in its own language, without its translation. */
export function toPrinted({ blocks, language }: LetterBlocks): PrintedLetter {
  return print(blocks, language === 'en' ? 'en' : 'ja', '');
}

/** The English translation beneath a Japanese letter, as a letter of its own; null where there is none. */
export function toPrintedTranslation({ blocks }: LetterBlocks): PrintedLetter | null {
  const translation = blocks.find((block) => block.kind === 'translation');
  return translation?.kind === 'translation' ? print(translation.blocks, 'en', textOf(translation.note)) : null;
}

function print(blocks: readonly Block[], language: TextLanguage, note: string): PrintedLetter {
  return { language, head: headOf(blocks, note), pieces: blocks.flatMap((block) => piecesOf(block, language)) };
}

function headOf(blocks: readonly Block[], note: string): LetterHead {
  const head = { note, date: '', reference: '', addressee: [] as readonly string[], sender: null as LetterHead['sender'] };
  for (const block of blocks) {
    if (block.kind === 'date' || block.kind === 'reference') head[block.kind] = textOf(block.line);
    if (block.kind === 'addressee') head.addressee = block.lines.map(textOf);
    if (block.kind === 'sender') head.sender = senderOf(block);
  }
  return head;
}

function senderOf({ address, name, contact, seal }: Extract<Block, { kind: 'sender' }>): LetterHead['sender'] {
  return { address: address.map(textOf), name: textOf(name), contact: contact.map(textOf), seal };
}

function piecesOf(block: Block, language: TextLanguage): readonly Piece[] {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'paragraph':
    case 'end':
      return [piece(block.kind, block.line)];
    case 'list':
      return block.items.flatMap((lines, index) => itemPieces(lines, block.items.length === 1 ? null : index + 1, language));
    case 'table':
      return block.rows.map(({ label, value }) => ({ kind: 'row', label: textOf(label), text: textOf(value) }));
    case 'enclosures':
      return [piece('heading', block.heading), ...block.items.flatMap((item, index) => itemPieces([item], index + 1, language))];
    case 'signature':
      return [piece('closing', block.closing), piece('name', block.name)];
    case 'date':
    case 'reference':
    case 'addressee':
    case 'sender':
    case 'translation':
      return [];
  }
}

function piece(kind: Piece['kind'], line: Line): Piece {
  return { kind, label: '', text: textOf(line) };
}

/** As in the text: a single item of a list has no number, and only the first line of an item bears it. */
function itemPieces(lines: readonly Line[], number: number | null, language: TextLanguage): readonly Piece[] {
  if (number === null) return lines.map((line) => piece('paragraph', line));
  return lines.map((line, index) => ({ kind: 'item', label: index === 0 ? markOf(number, language) : '', text: textOf(line) }));
}

function markOf(number: number, language: TextLanguage): string {
  return language === 'ja' ? toFullWidth(number) : `${number}.`;
}
