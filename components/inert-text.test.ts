import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toInertText, toInertWords } from './inert-text';

/** Marks in brackets, so that one string tells the whole result. */
function shown(text: string, limit?: number): string {
  return toInertText(text, limit)
    .pieces.map(({ kind, text }) => (kind === 'mark' ? `[${text}]` : text))
    .join('');
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units));

describe('text that another party brought along', () => {
  it.each([
    ['plain words stay', '_ga_X7K2', '_ga_X7K2'],
    ['markup is only text', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['Japanese stays', '開示の請求', '開示の請求'],
    ['an accent stays', 'cafe\u0301', 'cafe\u0301'],
    ['a right-to-left override is named', 'a\u202Egnp.exe', 'a[U+202E]gnp.exe'],
    ['an isolate is named', '\u2066a\u2069', '[U+2066]a[U+2069]'],
    ['a null is named', 'a\0b', 'a[U+0000]b'],
    ['a tab and a line break show as they are written', 'a\t\r\nb', 'a[\\t][\\r][\\n]b'],
    ['delete is named', '\x7f', '[U+007F]'],
    ['a C1 control is named', '\x9b', '[U+009B]'],
    ['a line separator is named', 'a\u2028b', 'a[U+2028]b'],
    ['a zero-width space is named', 'pay\u200Bpal', 'pay[U+200B]pal'],
    ['a byte-order mark is named', '\uFEFFa', '[U+FEFF]a'],
    ['a Hangul filler is named', '\u3164', '[U+3164]'],
    ['a braille blank is named', '\u2800', '[U+2800]'],
    ['a lone high surrogate is named', 'a\uD800b', 'a[U+D800]b'],
    ['a lone low surrogate is named', '\uDC00', '[U+DC00]'],
    ['an emoji with a joiner and a variation stays whole', '👩‍❤️‍👩', '👩‍❤️‍👩'],
    ['a joiner between letters is named', 'a\u200Db', 'a[U+200D]b'],
    ['a hidden tag character is named', 'a\u{E0041}', 'a[U+E0041]'],
    ['piled accents are cut after four', `Z${'\u0301'.repeat(40)}a`, `Z${'\u0301'.repeat(4)}[+36]a`],
    ['an endless joined emoji is cut', Array.from({ length: 40 }, () => '👩').join('\u200D'), '👩‍👩‍👩‍👩‍👩‍👩‍[+67]'],
    ['nothing is nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('is cut at the limit, and says how many code points it left out', () => {
    expect(toInertText('abcdef', 4)).toEqual({ pieces: [{ kind: 'text', text: 'abcd' }], cut: 2 });
    expect(toInertText('abcd', 4).cut).toBe(0);
    expect(toInertText('👍👍👍', 1).cut).toBe(2);
    expect(toInertText('é'.repeat(2048), 100).cut).toBe(1948); // 4,096 bytes of UTF-8
  });

  it('never lets an unseen character through but the joiner of an emoji', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyUnits), (text) => {
        for (const { kind, text: part } of toInertText(text, 1000).pieces) {
          const left = part.replaceAll('\u200D', '');
          expect(kind === 'text' && UNSEEN.test(left)).toBe(false);
          expect(part.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('loses no ordinary letter and adds none', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abc <>&"\'開示請求é-_.=') }), (text) => {
        expect(shown(text, 1000)).toBe(text);
      }),
    );
  });

  it('accounts for every code point: shown, marked or cut', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyUnits), fc.integer({ min: 0, max: 50 }), (text, limit) => {
        const { pieces, cut } = toInertText(text, limit);
        expect(pieces.reduce((sum, piece) => sum + pointsIn(piece), cut)).toBe(Array.from(text).length);
      }),
    );
  });
});

function pointsIn({ kind, text }: { kind: 'text' | 'mark'; text: string }): number {
  if (kind === 'text') return Array.from(text).length;
  return text.startsWith('+') ? Number(text.slice(1)) : 1;
}

it('is a plain text with its marks where a sentence needs one', () => {
  expect(toInertWords('invoice\u202Efdp.exe')).toBe('invoiceU+202Efdp.exe');
  expect(toInertWords('a'.repeat(200), 10)).toBe(`${'a'.repeat(10)}…`);
});
