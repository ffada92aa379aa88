import { expect, it } from 'vitest';
import { paragraph, say } from '@/domain/letter/line';
import { type Block } from '@/domain/letter/letter';
import { type LetterRecord } from '@/domain/request/event';
import { certify, choicesFor, firstProblems, markedLines } from './certified';

function recordOf(blocks: readonly Block[], language: LetterRecord['language'] = 'ja'): LetterRecord {
  return { blocks, language, text: '', subject: '', sha256: '', composer: '1' };
}

const TRANSLATION: Block = { kind: 'translation', note: say`Translation`, blocks: [paragraph`English`] };

it('offers a translation only where there is one', () => {
  expect(choicesFor(recordOf([paragraph`請求`]))).toEqual(['letter', 'vertical', 'horizontal']);
  expect(choicesFor(recordOf([paragraph`請求`, TRANSLATION], 'ja+en'))).toEqual(['all', 'letter', 'translation', 'vertical', 'horizontal']);
});

it('lays out the kept letter in the form that is chosen, and nothing for the others', () => {
  expect(certify(recordOf([paragraph`請求`]), 'vertical')).toMatchObject({ form: 'vertical-20x26', problems: [] });
  expect(certify(recordOf([paragraph`請求`]), 'horizontal')?.form).toBe('horizontal-20x26');
  expect(certify(recordOf([paragraph`請求`]), 'all')).toBeNull();
});

it('names the first places that are not allowed, marks all, and says how many more there are', () => {
  const sheet = certify(recordOf(Array.from({ length: 8 }, () => paragraph`請求😀`)), 'vertical');
  if (!sheet) throw new Error('no sheet');
  expect(firstProblems(sheet)).toMatchObject({ more: 2, shown: [{ kind: 'character-not-allowed', page: 1, line: 1 }, {}, {}, {}, {}, {}] });
  expect([...markedLines(sheet)]).toEqual(['1:1', '1:2', '1:3', '1:4', '1:5', '1:6', '1:7', '1:8']);
});

it('speaks of no single line where the whole letter cannot be sent this way', () => {
  const sheet = certify(recordOf([paragraph`請求😀`, TRANSLATION], 'ja+en'), 'vertical');
  expect(sheet && firstProblems(sheet)).toEqual({ shown: [{ kind: 'japanese-only' }], more: 0 });
});
