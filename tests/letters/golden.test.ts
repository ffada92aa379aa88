import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LETTER_KINDS } from '@/domain/letter/letter';
import { RIGHT_IDS } from '@/domain/law/rights';
import { printLetters } from './printed';
import { SAMPLES } from './samples';

const GOLDEN = join(import.meta.dirname, 'golden');
const LETTERS = printLetters();

describe('the printed letters', () => {
  it.each(LETTERS)('$file reads as it was last read by a person', ({ file, text }) => {
    expect(text).toBe(readFileSync(join(GOLDEN, file), 'utf8'));
  });

  it('are all there, and nothing else', () => {
    expect(readdirSync(GOLDEN).toSorted()).toEqual(LETTERS.map(({ file }) => file).toSorted());
  });

  it('show every kind and every right', () => {
    const contents = Object.values(SAMPLES);
    const rights = contents.flatMap((content) => ('asks' in content ? content.asks.map(({ right }) => right) : []));
    expect(new Set(contents.map(({ kind }) => kind))).toEqual(new Set(LETTER_KINDS));
    expect(new Set(rights)).toEqual(new Set(RIGHT_IDS));
  });

  it('promise no day for an answer', () => {
    for (const { file, text } of LETTERS.filter(({ file }) => !file.startsWith('singapore'))) {
      expect(text, file).not.toMatch(/\d+\s*(日以内|日間|週間)|within \d+ (days|weeks)/);
    }
  });

  it('say nothing absolute about a duty of effort', () => {
    for (const { file, text } of LETTERS) {
      expect(text, file).not.toMatch(/法第(36|40)条[^。]*(ねばならない|なければなりません|義務があります)/);
      expect(text, file).not.toMatch(/Article (36|40)[^.]*\b(must|shall|obliges|requires)\b/);
    }
  });
});
