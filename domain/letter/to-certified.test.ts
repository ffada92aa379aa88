import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLines } from './certified-lines';
import { type Block, type Letter } from './letter';
import { paragraph } from './line';
import { CERTIFIED_FORMS, type CertifiedForm, toCertified } from './to-certified';

const FORMS = Object.keys(CERTIFIED_FORMS) as readonly CertifiedForm[];

function letterOf(blocks: readonly Block[], language: Letter['language'] = 'ja'): Letter {
  return { composer: '1', kind: 'first-request', language, subject: '', blocks };
}

function ownParagraph(text: string): Block {
  return { kind: 'paragraph', line: [{ kind: 'own', text }] };
}

const textOf = (sheet: ReturnType<typeof toCertified>) => sheet.pages.map((lines) => lines.map(({ units }) => units.map(({ glyph }) => glyph).join('')));

describe('a content-certified sheet', () => {
  it('begins each paragraph on a line of its own, one place in', () => {
    const sheet = toCertified(letterOf([paragraph`${'あ'.repeat(25)}`, paragraph`い`]), 'vertical-20x26');
    expect(textOf(sheet)).toEqual([[`\u3000${'あ'.repeat(19)}`, 'あ'.repeat(6), '　い']]);
    expect(sheet).toMatchObject({ characters: 26, longestLine: 19, problems: [], notes: [] });
  });

  it('puts date, sender and addressee at the end, whichever came first', () => {
    const blocks: Block[] = [
      { kind: 'date', line: [{ kind: 'words', text: '2026年11月24日' }] },
      { kind: 'addressee', lines: [[{ kind: 'words', text: 'Jitera Inc.' }]] },
      { kind: 'title', line: [{ kind: 'words', text: '請求書' }] },
    ];
    expect(textOf(toCertified(letterOf(blocks), 'vertical-20x26'))).toEqual([['　　　請求書', '　　　二〇二六年十一月二十四日', 'Ｊｉｔｅｒａ　Ｉｎｃ．']]);
  });

  it('keeps the digits that a person typed, and writes ours in kanji on a vertical sheet only', () => {
    const blocks: Block[] = [{ kind: 'paragraph', line: [{ kind: 'words', text: '第33条' }, { kind: 'own', text: '201号' }] }];
    expect(textOf(toCertified(letterOf(blocks), 'vertical-20x26'))).toEqual([['　第三十三条２０１号']]);
    expect(textOf(toCertified(letterOf(blocks), 'horizontal-20x26'))).toEqual([['　第３３条２０１号']]);
  });

  it('names a character that is not allowed with its page and line', () => {
    const sheet = toCertified(letterOf([...Array.from({ length: 26 }, () => ownParagraph('あ')), ownParagraph('い😀')]), 'vertical-20x26');
    expect(sheet.problems).toEqual([{ kind: 'character-not-allowed', character: '😀', code: 'U+1F600', page: 2, line: 1 }]);
    expect(sheet.notes).toEqual([{ kind: 'several-pages', pages: 2 }]);
  });

  it.each([
    ['hanako@example.jp', 'latin-only-in-names'],
    ['user_id', 'latin-only-in-names'],
    ['https://example.jp/', 'latin-only-in-names'],
  ])('does not take %s', (text, kind) => {
    expect(toCertified(letterOf([ownParagraph(`登録は${text}です。`)]), 'vertical-20x26').problems).toEqual([{ kind, text, page: 1, line: 1 }]);
  });

  it.each(['Google', 'Jitera Inc.'.split(' ')[0] ?? ''])('asks whether %s is a name', (text) => {
    const sheet = toCertified(letterOf([ownParagraph(`登録は${text}です。`)]), 'vertical-20x26');
    expect(sheet).toMatchObject({ problems: [], notes: [{ kind: 'is-this-a-name', text, page: 1, line: 1 }] });
  });

  it.each([
    ['サービス：Jitera', ['Jitera']],
    ['Google、Yahoo', ['Google', 'Yahoo']],
    ['Google, Yahoo', ['Google', 'Yahoo']],
    ['（Jitera Inc.）', ['Jitera', 'Inc']],
    ['「Jitera」', ['Jitera']],
  ])('takes what stands around a name for no part of it: %s', (text, names) => {
    const sheet = toCertified(letterOf([ownParagraph(text)]), 'vertical-20x26');
    expect(sheet.problems).toEqual([]);
    expect(sheet.notes.map((note) => 'text' in note && note.text)).toEqual(names);
  });

  it('is for a Japanese letter alone in its envelope', () => {
    const enclosed: Block = { kind: 'enclosures', heading: [], items: [[{ kind: 'words', text: '写し' }]] };
    expect(toCertified(letterOf([enclosed]), 'vertical-20x26').problems).toEqual([{ kind: 'nothing-may-be-enclosed' }]);
    expect(toCertified(letterOf([paragraph`あ`], 'ja+en'), 'vertical-20x26').problems).toEqual([{ kind: 'japanese-only' }]);
  });

  it('never holds more than its form allows, and loses nothing', () => {
    const japanese = fc.string({ unit: fc.constantFrom('あ', '漢', '（', '）', '「', '」', '㎡', '①', '㊞', '、', '1', '\n', '　', 'ｶﾞ'), maxLength: 300 });
    fc.assert(
      fc.property(japanese, fc.constantFrom(...FORMS), (text, form) => {
        const { characters, lines } = CERTIFIED_FORMS[form];
        const sheet = toCertified(letterOf([ownParagraph(text)]), form);
        for (const page of sheet.pages) {
          expect(page.length).toBeLessThanOrEqual(lines);
          for (const line of page) expect(line.units.reduce((sum, { cells }) => sum + cells, 0)).toBeLessThanOrEqual(characters);
          for (const line of page) expect(line.count).toBeLessThanOrEqual(characters);
        }
        const expected = `\u3000${text}`.replaceAll('ｶﾞ', 'ガ').replaceAll('1', '１').replaceAll('\n', '');
        expect(textOf(sheet).flat().join('')).toBe(expected);
      }),
    );
  });
});

describe('lines that a person broke', () => {
  it('are named when they are too long, with what they count', () => {
    const { lines, problems } = countLines(['あ'.repeat(20), 'い'.repeat(22)].join('\n'), 'vertical-20x26');
    expect(lines).toEqual([
      { count: 20, page: 1, line: 1 },
      { count: 22, page: 1, line: 2 },
    ]);
    expect(problems).toEqual([{ kind: 'line-too-long', count: 22, limit: 20, page: 1, line: 2 }]);
  });

  it('count a pair of brackets where it opens, wherever it closes', () => {
    const { lines } = countLines(`「${'あ'.repeat(19)}\n」い`, 'vertical-20x26');
    expect(lines.map(({ count }) => count)).toEqual([20, 1]);
  });

  it('count an ordering mark as one on every line', () => {
    expect(countLines('①あ\n②い', 'vertical-20x26').lines.map(({ count }) => count)).toEqual([2, 2]);
  });

  it('go on to the next page after the last line of one', () => {
    expect(countLines(Array.from({ length: 27 }, () => 'あ').join('\r\n'), 'vertical-20x26').lines.at(-1)).toEqual({ count: 1, page: 2, line: 1 });
  });
});
