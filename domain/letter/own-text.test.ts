import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUnprintable, isBlank, LIMITS, looksLikeEmail, tidy } from './own-text';

/** Any UTF-16 whatever: control characters, halves of a character, unassigned code points. */
const ANYTHING = fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 400 });

describe('what a person typed', () => {
  it.each([
    ['  a\r\nb\rc\n', 'a\nb\nc'],
    ['　佐藤　花子　', '佐藤　花子'],
    ['ｻﾄｳ', 'ｻﾄｳ'],
    ['e\u0301', 'e\u0301'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(tidy(typed)).toBe(kept);
  });

  it.each(['', ' ', '　', '\u200B', '\u0000', '\u2028', '\u00AD\uFEFF'])('%j prints as nothing', (text) => {
    expect(isBlank(text)).toBe(true);
  });

  it.each(['a', '。', '😀', 'ا'])('%j prints as something', (text) => {
    expect(isBlank(text)).toBe(false);
  });

  it.each([
    ['a@b.example', true],
    ['hanako+x@example.co.jp', true],
    ['<a@b>', false],
    ['a@b', false],
    ['a b@c.d', false],
    ['a@b.c, d@e.f', false],
    ['a@b.c\nBcc: d@e.f', false],
    ['a@@b.c', false],
  ])('%j looks like one address: %s', (text, expected) => {
    expect(looksLikeEmail(text)).toBe(expected);
  });
});

describe('what cannot be printed', () => {
  it.each([
    ['a'.repeat(10_000), { kind: 'too-long', limit: 300, length: 10_000 }],
    ['a\nb', { kind: 'line-break' }],
    ['a\u2028b', { kind: 'line-break' }],
    ['a\u0000b', { kind: 'control-character', code: 'U+0000', at: 1 }],
    ['a\u0085b', { kind: 'control-character', code: 'U+0085', at: 1 }],
    ['ab\uD83D', { kind: 'half-a-character', at: 2 }],
  ])('%j in a single line is named', (typed, gap) => {
    expect(findUnprintable('sender.name', typed, 'line')).toEqual([{ field: 'sender.name', ...gap }]);
  });

  it.each(['<a@b>', '$&', '{{x}}', ']', '😀👨‍👩‍👧', 'שלום', 'ﾄｳｷｮｳﾄ', '＝SUM(A1)', '`${x}`'])('%j is printed as it is', (typed) => {
    expect(findUnprintable('sender.name', typed, 'line')).toEqual([]);
    expect(tidy(typed)).toBe(typed);
  });

  it('allows line breaks where an address or a paragraph is typed', () => {
    expect(findUnprintable('sender.address', 'a\r\nb', 'address')).toEqual([]);
    expect(findUnprintable('answer', 'a\n\nb', 'paragraph')).toEqual([]);
  });

  it('answers for any text whatever', () => {
    fc.assert(
      fc.property(ANYTHING, fc.constantFrom('line', 'address', 'paragraph'), (text, shape) => {
        const gaps = findUnprintable('answer', text, shape);
        const printable = tidy(text).isWellFormed() && tidy(text).length <= LIMITS[shape];
        if (!printable) expect(gaps.length).toBeGreaterThan(0);
      }),
    );
  });
});
