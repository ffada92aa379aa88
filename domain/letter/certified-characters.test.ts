import { describe, expect, it } from 'vitest';
import { classOf, toFullWidthForms, unitsOf } from './certified-characters';

const countOf = (text: string) => unitsOf(toFullWidthForms(text)).reduce((sum, { count }) => sum + count, 0);

describe('counted characters', () => {
  it.each([
    ['請求書', 3],
    ['「請求」', 3], // a pair of brackets is one
    ['（「請求」）', 4],
    ['（請求', 3],
    ['請求）', 3], // a bracket without its pair is a symbol
    ['（」', 2],
    ['、。', 2],
    ['100％', 4],
    ['㎡', 2],
    ['㎏', 2],
    ['kg', 2],
    ['①請求', 3], // an ordering mark is one
    ['　①請求', 3],
    ['請求①', 4],
    ['（１）請求', 3], // an ordering mark in brackets is one
    ['　(10)請求', 3],
    ['請求（１）', 4],
    ['（第１）請求', 5],
    ['（１請求', 4],
    ['佐藤㊞', 4], // a character in a frame, and its frame
    ['㈱見本', 3],
    ['見本㈱', 4],
    ['ｶﾞ', 1],
    ['か\u3099', 1],
    ['一　二', 2],
    ['𠮟る', 2],
  ])('%s count %i', (text, count) => {
    expect(countOf(text)).toBe(count);
  });
});

describe('characters on the sheet', () => {
  it.each([
    ['漢', 'allowed'],
    ['々', 'allowed'],
    ['葛\u{E0100}', 'allowed'],
    ['😀\uFE0F', 'not-allowed'],
    ['ヴ', 'allowed'],
    ['ー', 'allowed'],
    ['〇', 'allowed'],
    ['７', 'allowed'],
    ['「', 'allowed'],
    ['％', 'allowed'],
    ['〒', 'allowed'],
    ['①', 'allowed'],
    ['Ｊ', 'latin'],
    ['é', 'latin'],
    ['　', 'blank'],
    ['😀', 'not-allowed'],
    ['я', 'not-allowed'],
    ['한', 'not-allowed'],
    ['ש', 'not-allowed'],
    ['\u202E', 'not-allowed'],
    ['\u0000', 'not-allowed'],
  ])('%j is %s', (glyph, expected) => {
    expect(classOf(glyph)).toBe(expected);
  });

  it('takes full-width forms, and changes nothing else', () => {
    expect(toFullWidthForms('ｶﾞｲﾄﾞ A-1 (b)')).toBe('ガイド　Ａ－１　（ｂ）');
    expect(toFullWidthForms('①㎡㈱Ⅳ')).toBe('①㎡㈱Ⅳ');
  });
});
