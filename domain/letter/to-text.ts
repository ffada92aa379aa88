import { type Block, type Letter, type Line, type Row, type TextLanguage } from './letter';
import { textOf } from './line';
import { toFullWidth } from './voice';

/** The letter as plain text: for the screen, the clipboard, a file and a mail's body. Lines end in LF. */
export function toText(letter: Pick<Letter, 'blocks' | 'language'>): string {
  return blocksToText(letter.blocks, letter.language === 'en' ? 'en' : 'ja');
}

function blocksToText(blocks: readonly Block[], language: TextLanguage): string {
  return `${blocks.map((block) => blockToText(block, language).trimEnd()).join('\n\n')}\n`;
}

function blockToText(block: Block, language: TextLanguage): string {
  switch (block.kind) {
    case 'date':
    case 'reference':
    case 'title':
    case 'end':
      return textOf(block.line);
    case 'paragraph':
      return language === 'ja' ? `\u3000${textOf(block.line)}` : textOf(block.line);
    case 'heading':
      return language === 'ja' ? `【${textOf(block.line)}】` : textOf(block.line);
    case 'addressee':
      return linesToText(block.lines);
    case 'sender':
      return linesToText(senderLines(block));
    case 'list':
      return listToText(block.items, language);
    case 'table':
      return block.rows.map((row) => rowToText(row, language)).join('\n');
    case 'enclosures':
      return enclosuresToText(block, language);
    case 'signature':
      return `${textOf(block.closing)}\n\n${textOf(block.name)}`;
    case 'translation':
      return `${'-'.repeat(40)}\n${textOf(block.note)}\n\n${blocksToText(block.blocks, 'en')}`;
  }
}

function linesToText(lines: readonly Line[]): string {
  return lines.map(textOf).join('\n');
}

/** In Japanese the name stands beneath the address, where the seal goes; in English it stands under the signature. */
function senderLines({ address, name, contact }: Extract<Block, { kind: 'sender' }>): readonly Line[] {
  return [...address, ...(name.length === 0 ? [] : [name]), ...contact];
}

/** A single item needs no number. */
function listToText(items: readonly (readonly Line[])[], language: TextLanguage): string {
  const [only, ...others] = items;
  if (only !== undefined && others.length === 0) return only.map((line) => (language === 'ja' ? `\u3000${textOf(line)}` : textOf(line))).join('\n');
  return items.map((lines, index) => itemToText(lines, index + 1, language)).join('\n');
}

function itemToText(lines: readonly Line[], number: number, language: TextLanguage): string {
  const [first, ...rest] = lines.map(textOf);
  const [marker, indent] = language === 'ja' ? [`${toFullWidth(number)}\u3000`, '\u3000\u3000'] : [`${number}. `, '   '];
  return [`${marker}${first ?? ''}`, ...rest.map((line) => `${indent}${line}`)].join('\n');
}

function rowToText({ label, value }: Row, language: TextLanguage): string {
  return `${textOf(label)}${language === 'ja' ? '：' : ': '}${textOf(value)}`.trimEnd();
}

function enclosuresToText({ heading, items }: Extract<Block, { kind: 'enclosures' }>, language: TextLanguage): string {
  const lines = items.map((item, index) => itemToText([item], index + 1, language));
  return [language === 'ja' ? `【${textOf(heading)}】` : textOf(heading), ...lines].join('\n');
}
