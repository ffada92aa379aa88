import { expect, it } from 'vitest';
import { chooseLanguage, isLanguage, isTheme } from './settings';

it.each<[unknown, readonly string[], string]>([
  ['ja', ['en-GB'], 'ja'],
  ['en', ['ja'], 'en'],
  [undefined, ['ja-JP', 'en'], 'ja'],
  [undefined, ['JA'], 'ja'],
  [undefined, ['fr', 'de', 'ja', 'en'], 'ja'],
  [undefined, ['fr'], 'en'],
  [undefined, [], 'en'],
  [undefined, ['jam', 'eng'], 'en'], // other languages whose tags begin alike
  ['fr', ['ja'], 'ja'],
  [7, ['ja'], 'ja'],
  ['toString', ['ja'], 'ja'],
])('chosen %j, before the browser’s %j: %s', (chosen, preferred, language) => {
  expect(chooseLanguage(chosen, preferred)).toBe(language);
});

it('only our own words are languages and themes', () => {
  expect(['en', 'ja', 'EN', '', null].map(isLanguage)).toEqual([true, true, false, false, false]);
  expect(['system', 'light', 'dark', 'Dark', undefined].map(isTheme)).toEqual([true, true, true, false, false]);
});
