import { describe, expect, it } from 'vitest';
import { isPolicyAddress, type KnownPlace, placeOf, type ShownAt } from './policy-place';

const KNOWN: readonly KnownPlace[] = [
  { address: 'https://example.com/privacy-policy', language: 'en' },
  { address: 'https://app.example.org/privacy-policy', language: null },
];
const shown = (address: string, changed: Partial<ShownAt> = {}): ShownAt => ({ address, canonical: '', redirected: false, language: 'en', ...changed });

describe('a policy', () => {
  it.each<[string, ShownAt, string, string | null]>([
    ['at its known address', shown('https://example.com/privacy-policy'), 'https://example.com/privacy-policy', null],
    ['with a slash', shown('https://example.com/privacy-policy/'), 'https://example.com/privacy-policy', null],
    ['with www', shown('https://www.example.com/privacy-policy', { canonical: 'https://example.com/privacy-policy' }), 'https://example.com/privacy-policy', null],
    ['that says it belongs elsewhere', shown('https://example.com/privacy-policy', { canonical: 'https://example.com/legal/privacy' }), 'https://example.com/privacy-policy', 'https://example.com/legal/privacy'],
    ['whose canonical address is no address', shown('https://example.com/privacy-policy', { canonical: 'legal' }), 'https://example.com/privacy-policy', null],
    ['at another address that says it is the known one', shown('https://example.com/en/privacy', { canonical: 'https://example.com/privacy-policy?x#y' }), 'https://example.com/privacy-policy', null],
    ['to which the browser was sent on', shown('https://example.com/legal', { redirected: true }), 'https://example.com/privacy-policy', 'https://example.com/legal'],
    ['in another language, to which the browser was sent on', shown('https://example.com/ja/privacy-policy', { redirected: true, language: 'ja' }), 'https://example.com/ja/privacy-policy', null],
    ['at a new address', shown('https://example.com/legal'), 'https://example.com/legal', null],
    ['at a new address of another host', shown('https://docs.example.com/privacy-policy', { redirected: true }), 'https://docs.example.com/privacy-policy', null],
    ['that could not be read where the browser was sent on', shown('https://app.example.org/error', { redirected: true, language: null }), 'https://app.example.org/privacy-policy', 'https://app.example.org/error'],
  ])('%s', (...[, where, address, movedTo]) => {
    expect(placeOf(where, KNOWN)).toEqual({ address, movedTo });
  });

  it('that may be either of two has moved from neither', () => {
    const known: readonly KnownPlace[] = [...KNOWN, { address: 'https://example.com/old/privacy-policy', language: 'en' }];
    expect(placeOf(shown('https://example.com/legal', { redirected: true }), known)).toEqual({ address: 'https://example.com/legal', movedTo: null });
  });

  it.each([
    ['https://example.com/privacy-policy?utm=1#top', true],
    ['https://example.com/ja/privacy-policy', true],
    ['https://example.com/Privacy_Policy.html', true],
    ['https://example.com/', false],
    ['https://example.com/blog/?about=privacy-policy', false],
    ['not an address', false],
  ])('is expected at %s: %s', (address, expected) => {
    expect(isPolicyAddress(address, KNOWN, /\/privacy[-_]?policy\b/i)).toBe(expected);
  });
});
