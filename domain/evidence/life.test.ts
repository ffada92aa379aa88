import { expect, it } from 'vitest';
import { lifeWords, readLife } from './life';

it.each([
  ['session', 'until the browser closes', 'ブラウザを閉じるまで'],
  ['ever', 'until it is removed', '消すまで'],
  ['13mo', '13 months', '13か月'],
  ['1d', '1 day', '1日'],
  ['30min', '30 minutes', '30分'],
  ['', 'unknown', '不明'],
  ['3x', 'unknown', '不明'],
])('%j is read as “%s”', (...[code, en, ja]) => {
  expect(lifeWords(readLife(code))).toEqual({ en, ja });
});
