import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterPass, identityOf, missingFrom, MOST_PASSES, removalIn, removalOf, restoreOf, seenKeyOf, type StoredCookie, undoPlan } from './clearing';

const COOKIE: StoredCookie = {
  name: '_ga', value: 'v', domain: '.example.com', hostOnly: false, path: '/', secure: false, httpOnly: false, sameSite: 'unspecified',
  expirationDate: 1_800_000_000.5, storeId: '0', partitionKey: null, firstPartyDomain: null,
};

function aCookie(changed: Partial<StoredCookie> = {}): StoredCookie {
  return { ...COOKIE, ...changed };
}

describe('removing', () => {
  it.each<[Partial<StoredCookie>, string]>([
    [{}, 'https://example.com/'],
    [{ secure: true }, 'https://example.com/'],
    [{ domain: 'www.example.com', hostOnly: true, path: '/a/b' }, 'https://www.example.com/a/b'],
    [{ domain: 'example.com.' }, 'https://example.com./'],
    [{ path: '' }, 'https://example.com/'],
  ])('%o goes to %s', (changed, url) => {
    expect(removalOf(aCookie(changed)).url).toBe(url);
  });

  it('names the partition, the store and in Firefox the first party', () => {
    const partitionKey = { topLevelSite: 'https://example.org', hasCrossSiteAncestor: true };
    expect(removalOf(aCookie({ partitionKey, storeId: 'firefox-container-2', firstPartyDomain: '' }))).toEqual({
      url: 'https://example.com/', name: '_ga', storeId: 'firefox-container-2', partitionKey, firstPartyDomain: '',
    });
    expect(Object.keys(removalOf(COOKIE))).toEqual(['url', 'name', 'storeId']);
  });
});

describe('bringing back', () => {
  it('keeps every attribute', () => {
    const partitionKey = { topLevelSite: 'https://example.org' };
    expect(restoreOf(aCookie({ secure: true, httpOnly: true, sameSite: 'no_restriction', path: '/a', partitionKey }))).toEqual({
      url: 'https://example.com/a', name: '_ga', value: 'v', storeId: '0', path: '/a', secure: true, httpOnly: true, sameSite: 'no_restriction',
      domain: '.example.com', expirationDate: 1_800_000_000.5, partitionKey,
    });
  });

  it('names no domain for a cookie of one host, and no end for one of the session', () => {
    const details = restoreOf(aCookie({ domain: 'www.example.com', hostOnly: true, expirationDate: null }));
    expect(details).not.toHaveProperty('domain');
    expect(details).not.toHaveProperty('expirationDate');
  });

  it('gives __Host- and __Secure- what they must have', () => {
    const host = restoreOf(aCookie({ name: '__Host-a', domain: 'example.com', hostOnly: false, path: '/x' }));
    expect(host).toMatchObject({ url: 'https://example.com/', secure: true, path: '/' });
    expect(host).not.toHaveProperty('domain');
    expect(restoreOf(aCookie({ name: '__Secure-a' }))).toMatchObject({ url: 'https://example.com/', secure: true, domain: '.example.com' });
  });

  it('sets what is missing or has changed, and leaves out what has run out in the meantime', () => {
    const now = Temporal.Instant.fromEpochMilliseconds(1_800_000_000_400);
    const [alive, over, session] = [aCookie({ name: 'alive' }), aCookie({ name: 'over', expirationDate: 1_800_000_000 }), aCookie({ name: 'session', expirationDate: null })];
    const [still, changed] = [aCookie({ name: 'still', path: '/a?b' }), aCookie({ name: 'changed' })];
    const plan = undoPlan([alive, over, session, still, changed], [still, { ...changed, value: 'newer' }, aCookie({ name: 'stranger' })], now);
    expect(plan).toEqual({ set: [alive, session, changed], expired: [over] });
  });

  it.each<[Partial<StoredCookie>, number]>([
    [{}, 0],
    [{ expirationDate: 1_800_000_000 }, 0], // whole seconds, in older versions of Firefox
    [{ expirationDate: 1_800_000_009 }, 1],
    [{ expirationDate: null }, 1],
    [{ value: 'w' }, 1],
    [{ secure: true }, 1],
    [{ httpOnly: true }, 1],
    [{ sameSite: 'lax' }, 1],
    [{ path: '/a' }, 1],
  ])('a jar with %o lacks %d', (changed, lacking) => {
    expect(missingFrom([aCookie(changed)], [COOKIE])).toHaveLength(lacking);
  });
});

describe('a pass', () => {
  const host = aCookie({ domain: 'example.com', hostOnly: true });

  it('first sets the one cookie anew as long run out, with every attribute', () => {
    const removal = removalIn(1, aCookie({ httpOnly: true, path: '/a' }), [COOKIE]);
    expect(removal).toEqual({ by: 'expiry', details: { ...restoreOf(aCookie({ httpOnly: true, path: '/a' })), value: 'x', expirationDate: 1 } });
  });

  it.each<[string, Partial<StoredCookie>, Partial<StoredCookie>, boolean]>([
    ['another name', {}, { name: 'b' }, true],
    ['another store', {}, { storeId: '1' }, true],
    ['the same name on the host alone', {}, { domain: 'example.com', hostOnly: true }, false],
    ['the same name on a subdomain', {}, { domain: 'www.example.com', hostOnly: true }, true],
    ['the same name on the domain above', { domain: 'www.example.com', hostOnly: true }, {}, false],
    ['the same name under a path above', { path: '/a/b' }, { path: '/a' }, false],
    ['the same name under another path', { path: '/a' }, { path: '/b' }, true],
    ['the same name in a partition', {}, { partitionKey: { topLevelSite: 'https://example.org' } }, false],
  ])('then goes by the address, unless the person keeps %s that it could hit', (...[, wanted, kept, allowed]) => {
    const removal = removalIn(2, aCookie(wanted), [aCookie(kept)]);
    expect(removal?.by).toBe(allowed ? 'address' : undefined);
    expect(removalIn(3, aCookie(wanted), [aCookie(kept)])?.by).toBe('expiry');
  });

  it('names a cookie as lists without values do', () => {
    const partitioned = aCookie({ partitionKey: { topLevelSite: 'https://example.org', hasCrossSiteAncestor: true } });
    expect(seenKeyOf(partitioned)).toBe('["0","https://example.org",".example.com","/","_ga"]');
    expect(seenKeyOf(host)).not.toBe(seenKeyOf(COOKIE));
  });
});

describe('after a pass', () => {
  const gone = new Set<string>();
  const other = aCookie({ name: 'other' });

  it('is done when nothing wanted is left, whatever else is there', () => {
    expect(afterPass({ number: 1, wanted: [COOKIE], left: [other], gone })).toEqual({ kind: 'empty' });
    expect(afterPass({ number: 1, wanted: [], left: [other], gone })).toEqual({ kind: 'empty' });
  });

  it('goes on with what is left until the last pass', () => {
    const both = [COOKIE, aCookie({ domain: 'example.com', hostOnly: true })];
    expect(afterPass({ number: 1, wanted: both, left: both.slice(1), gone })).toEqual({ kind: 'again', cookies: both.slice(1) });
  });

  it.each<[string, Partial<StoredCookie>, Partial<StoredCookie>]>([
    ['set-again', {}, { value: 'new' }],
    ['set-again', {}, { expirationDate: 1_900_000_000 }],
    ['not-removed', {}, {}],
    ['path-not-addressable', { path: '/a?b' }, { path: '/a?b' }],
    ['path-not-addressable', { path: '/日本' }, { path: '/日本' }],
    ['path-not-addressable', { domain: 'a b' }, { domain: 'a b' }],
  ])('gives the reason %s', (...[reason, before, now]) => {
    const next = afterPass({ number: MOST_PASSES, wanted: [aCookie(before)], left: [aCookie(now)], gone });
    expect(next).toEqual({ kind: 'survivors', survivors: [{ cookie: aCookie(now), reason }] });
  });

  it('knows by its going that a cookie was set again, though it looks the same', () => {
    const next = afterPass({ number: MOST_PASSES, wanted: [COOKIE], left: [COOKIE], gone: new Set([identityOf(COOKIE)]) });
    expect(next).toEqual({ kind: 'survivors', survivors: [{ cookie: COOKIE, reason: 'set-again' }] });
  });

  it('never looks for a cookie that nobody wanted removed', () => {
    const cookie = fc.record({ name: fc.constantFrom('a', 'b'), path: fc.constantFrom('/', '/x'), value: fc.string(), storeId: fc.constantFrom('0', '1') }).map(aCookie);
    fc.assert(
      fc.property(fc.array(cookie), fc.array(cookie), fc.integer({ min: 1, max: 6 }), (...[wanted, left, number]) => {
        const next = afterPass({ number, wanted, left, gone });
        const asked = new Set(wanted.map(identityOf));
        const named = next.kind === 'again' ? next.cookies : [];
        for (const each of named) expect(asked.has(identityOf(each))).toBe(true);
        expect(next.kind === 'empty').toBe(!left.some((each) => asked.has(identityOf(each))));
      }),
    );
  });
});

it('cookies are told apart by store, partition, first party, host, path and name', () => {
  const changes: readonly Partial<StoredCookie>[] = [
    {}, { storeId: '1' }, { partitionKey: { topLevelSite: 'https://a.com' } }, { partitionKey: { topLevelSite: 'https://a.com', hasCrossSiteAncestor: true } },
    { firstPartyDomain: 'a.com' }, { domain: 'example.com' }, { path: '/a' }, { name: 'b' },
  ];
  expect(new Set(changes.map((changed) => identityOf(aCookie(changed)))).size).toBe(changes.length);
  expect(identityOf(aCookie({ value: 'other', secure: true }))).toBe(identityOf(COOKIE));
});
