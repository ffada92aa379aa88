import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LetterParagraph, type LetterRun } from '@/components/letter-paragraph';
import { markChanged } from './changed';

const para = (...runs: readonly (string | LetterRun)[]): LetterParagraph => ({ place: 'lines', runs: runs.map((run) => (typeof run === 'string' ? { kind: 'text', text: run } : run)) });
const marked = (paragraphs: readonly LetterParagraph[]) => paragraphs.map(({ runs }) => runs.map(({ kind, text }) => (kind === 'changed' ? `[${text}]` : text)).join(''));

describe('what changed in a letter', () => {
  it.each([
    [['a', 'b'], ['a', 'b'], ['a', 'b']],
    [['請求します。'], ['請求'], ['請求[します。]']],
    [['I closed it.'], ['I lost it.'], ['I [c]lo[sed] it.'.replace('[c]lo[sed]', '[closed]')]],
    [['a', 'new', 'b'], ['a', 'b'], ['a', '[new]', 'b']],
    [['b'], ['a', 'b'], ['b']],
    [['𠮟る'], ['𠮷る'], ['[𠮟]る']],
    [['aa'], ['a'], ['a[a]']],
    [[''], ['a'], ['']],
  ])('%j against %j is marked as %j', (now, before, expected) => {
    expect(marked(markChanged(now.map((text) => para(text)), before.map((text) => para(text))))).toEqual(expected);
  });

  it('leaves a gap a gap, and marks on both sides of it', () => {
    const gap: LetterRun = { kind: 'gap', text: '?' };
    expect(markChanged([para('ab', gap, 'cd')], [para('axd')])[0]?.runs).toEqual([{ kind: 'text', text: 'a' }, { kind: 'changed', text: 'b' }, gap, { kind: 'changed', text: 'c' }, { kind: 'text', text: 'd' }]);
  });

  it('never changes a word of the letter', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 6 });
    fc.assert(
      fc.property(texts, texts, (now, before) => {
        const result = markChanged(now.map((text) => para(text)), before.map((text) => para(text)));
        expect(result.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual(now);
      }),
    );
  });
});
