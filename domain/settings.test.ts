import { expect, it } from 'vitest';
import { chooseLanguage, isLanguage, isTheme, keptSince, toKeepHistory, toWatching } from './settings';

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

it('what is kept of the choices about watching is taken as it is, and anything else as not chosen', () => {
  expect(['on-visit', 'when-asked', 'off', 'OFF', null, undefined].map(toWatching)).toEqual(['on-visit', 'when-asked', 'off', 'on-visit', 'on-visit', 'on-visit']);
  expect(['3-months', 'for-ever', 3].map(toKeepHistory)).toEqual(['3-months', 'for-ever', '12-months']);
});

it.each([
  ['3-months', '2026-05-31T10:00:00+09:00[Asia/Tokyo]', '2026-02-28T10:00:00+09:00[Asia/Tokyo]'],
  ['12-months', '2028-02-29T00:00:00+09:00[Asia/Tokyo]', '2027-02-28T00:00:00+09:00[Asia/Tokyo]'],
  ['for-ever', '2026-05-31T10:00:00+09:00[Asia/Tokyo]', undefined],
] as const)('for %s, on %s, means since %s', (keep, now, since) => {
  expect(keptSince(keep, Temporal.ZonedDateTime.from(now))?.toString()).toBe(since);
});
