import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foundBy, hasTerm, queryTerms, termsOf } from './terms';

const isFound = (query: string, text: string): boolean => queryTerms(query).every((term) => hasTerm(termsOf([text]), term));

describe('a text is found', () => {
  it.each([
    ['inv', 'The Invoice of May'], // while it is being typed
    ['INVOICE', 'invoice'],
    ['may invoice', 'The invoice of May'], // in any order
    ['ｉｎｖｏｉｃｅ', 'invoice'],
    ['hanako', 'hanako@example.jp'],
    ['hanako@example.jp', 'Mail: hanako@example.jp'],
    ['KJ-2026-001', 'KJ-2026-001'],
    ['123456789012', '1234-5678-9012'], // a tracking number without its hyphens
    ['1234-56', '1234-5678-9012'],
    ['個人情報', '私の個人情報の開示'],
    ['情報', '個人情報'],
    ['報', '個人情報'], // the last character
    ['個', '個人情報'],
    ['かいじ', 'カイジ'],
    ['カイジ', 'ｶｲｼﾞ'],
    ['ガ', 'ガス'],
    ['山田花子', '山田花子さん'],
    ['株式会社abc', '株式会社ABC'],
    ['サーバー', 'サーバー'],
    ['한국', '한국어'],
    ['straße', 'STRASSE straße'],
    ['𠮷野家', '𠮷野家'],
  ])('by %s in %s', (query, text) => {
    expect(isFound(query, text)).toBe(true);
  });

  it.each([
    ['voice', 'invoice'], // a word is found from its beginning
    ['人個', '個人'],
    ['invoice june', 'invoice'],
    ['個人番号', '個人情報'],
  ])('not by %s in %s', (query, text) => {
    expect(isFound(query, text)).toBe(false);
  });

  it('by every beginning of each of its words, whatever they are', () => {
    const word = fc.stringMatching(/^[a-z0-9àéñçøßжλ]{1,12}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (words, which, cut) => {
        const whole = words[which % words.length] ?? '';
        expect(isFound(whole.slice(0, 1 + (cut % whole.length)), words.join(' '))).toBe(true);
      }),
    );
  });

  it('by every run of its Japanese characters', () => {
    const run = fc.stringMatching(/^[ぁ-んァ-ヶ一-龠々ー]{1,20}$/u);
    fc.assert(
      fc.property(run, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length;
        expect(isFound(text.slice(start, start + 1 + (length % (text.length - start))), text)).toBe(true);
      }),
    );
  });
});

describe('terms', () => {
  it('are sorted, each once, and none is endless', () => {
    const terms = termsOf(['b a b', 'a', 'x'.repeat(500), '1-'.repeat(300) + '1']);
    expect(terms).toEqual([...new Set(terms)].sort());
    expect(Math.max(...terms.map(({ length }) => length))).toBeLessThanOrEqual(40);
  });

  it('are those of the beginnings of a long source, in which later texts have no part', () => {
    const long = Array.from({ length: 200_000 }, (_, index) => `w${index}`).join(' ');
    expect(foundBy(['first', long, 'last'])).toEqual(['first', long.slice(0, 19_995), '']);
    expect(foundBy(['first', 'last'])).toEqual(['first', 'last']);
  });

  it('are none for what is no word', () => {
    expect(termsOf(['', ' ', '！？…', '🙂'])).toEqual([]);
    expect(queryTerms(' - ')).toEqual([]);
  });

  it('of a query are few, however much is pasted', () => {
    expect(queryTerms('個人情報の保護に関する法律'.repeat(50)).length).toBeLessThanOrEqual(8);
  });

  it('are folded once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
