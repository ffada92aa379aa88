import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, namesOf, type SeenCookie, sortCookies } from './cookie';

function aCookie(changed: Partial<SeenCookie> = {}): SeenCookie {
  return {
    name: '_ga', domain: '.example.com', path: '/', hostOnly: false, secure: true, httpOnly: false,
    sameSite: 'lax', partition: null, store: '0', expiresAt: null, bytes: 10, ...changed,
  };
}

const DIFFERENCES: readonly Partial<SeenCookie>[] = [
  {}, { name: '_gid' }, { domain: 'www.example.com' }, { path: '/a' }, { partition: 'https://example.org' }, { store: '1' },
];

describe('the names of cookies', () => {
  it('stand once each, counted and in an order that no language changes', () => {
    const cookies = ['b', 'Z', '_ga', 'ä', 'b', 'あ'].map((name) => aCookie({ name }));
    expect(namesOf(cookies)).toEqual([
      { name: 'Z', count: 1 },
      { name: '_ga', count: 1 },
      { name: 'b', count: 2 },
      { name: 'ä', count: 1 },
      { name: 'あ', count: 1 },
    ]);
  });

  it('count every cookie, an unnamed one and one called __proto__ too', () => {
    expect(namesOf([aCookie({ name: '' }), aCookie({ name: '__proto__' })])).toEqual([{ name: '', count: 1 }, { name: '__proto__', count: 1 }]);
    expect(namesOf([])).toEqual([]);
  });
});

it('cookies are told apart by name, host, path, partition and store, and by nothing else', () => {
  expect(new Set(DIFFERENCES.map((changed) => keyOf(aCookie(changed)))).size).toBe(DIFFERENCES.length);
  expect(keyOf(aCookie({ bytes: 1, secure: false, expiresAt: 5 }))).toBe(keyOf(aCookie()));
  expect(keyOf(aCookie({ domain: 'a","b', path: '/' }))).not.toBe(keyOf(aCookie({ domain: 'a', path: 'b","/' })));
});

describe('a list of cookies', () => {
  it('stands by name, then host, then path', () => {
    const sorted = sortCookies([aCookie({ name: 'b' }), aCookie({ path: '/a' }), aCookie({ domain: '.a.com' }), aCookie()]);
    expect(sorted.map(({ name, domain, path }) => `${name} ${domain} ${path}`)).toEqual(['_ga .a.com /', '_ga .example.com /', '_ga .example.com /a', 'b .example.com /']);
  });

  it('does not jump when the browser gives it in another order', () => {
    const all = DIFFERENCES.map((changed) => aCookie(changed));
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (mixed) => {
        expect(sortCookies(mixed)).toEqual(sortCookies(all));
      }),
    );
  });

  it('leaves the given one as it is', () => {
    const given = Object.freeze([aCookie({ name: 'b' }), aCookie()]);
    expect(sortCookies(given)).toHaveLength(2);
  });
});
