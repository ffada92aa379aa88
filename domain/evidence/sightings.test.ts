import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, type SeenCookie } from './cookie';
import { type CookieLook, type CookieSighting, MOST_COOKIES, MOST_HOSTS, noteCleared, noteCookies, noteHosts, noteRestored, noteStores, type StoreSighting } from './sightings';

function aCookie(name: string, changed: Partial<SeenCookie> = {}): SeenCookie {
  return { name, domain: '.example.com', path: '/', hostOnly: false, secure: true, httpOnly: false, sameSite: 'lax', partition: null, store: '0', expiresAt: null, bytes: 3, ...changed };
}

const at = (minute: number): string => `2026-11-23T00:${String(minute).padStart(2, '0')}:00.000Z`;
const look = (cookies: readonly SeenCookie[], changed: Partial<CookieLook> = {}): CookieLook => ({ cookies, domains: ['example.com'], stores: ['0'], ...changed });

/** The rows after what was noted, as the memory has them then. */
function after(known: readonly CookieSighting[], noted: readonly CookieSighting[]): readonly CookieSighting[] {
  return [...new Map([...known, ...noted].map((row) => [row.key, row])).values()];
}

describe('a cookie', () => {
  const first = noteCookies([], look([aCookie('a')]), at(0));

  it('is recorded when it is first seen, and later only its last sight changes', () => {
    expect(first).toEqual([
      { key: keyOf(aCookie('a')), name: 'a', domain: '.example.com', path: '/', partition: null, store: '0', firstSeenAt: at(0), lastSeenAt: at(0), goneAt: null, cleared: false, cameBackAt: null, timesBack: 0 },
    ]);
    expect(noteCookies(first, look([aCookie('a')]), at(5))).toEqual([{ ...first[0], lastSeenAt: at(5) }]);
  });

  it('of the same name under another path or partition is another one', () => {
    const others = [aCookie('a'), aCookie('a', { path: '/b' }), aCookie('a', { partition: 'https://x.test' })];
    expect(noteCookies(first, look(others), at(1)).map(({ firstSeenAt }) => firstSeenAt)).toEqual([at(0), at(1), at(1)]);
  });

  it('is gone when it is not in the list, and stays gone since then', () => {
    const gone = noteCookies(first, look([]), at(3));
    expect(gone).toEqual([{ ...first[0], goneAt: at(3) }]);
    expect(noteCookies(gone, look([]), at(9))).toEqual([]);
  });

  it.each<[string, Partial<CookieLook>]>([
    ['another domain', { domains: ['example.org'] }],
    ['no domain, because access was withdrawn', { domains: [] }],
    ['another store', { stores: ['1'] }],
  ])('is not gone because one looked at %s', (_, where) => {
    expect(noteCookies(first, look([], where), at(3))).toEqual([]);
  });

  it('that expired and is set again has not come back', () => {
    const gone = noteCookies(first, look([]), at(3));
    expect(noteCookies(gone, look([aCookie('a')]), at(4))).toMatchObject([{ goneAt: null, cameBackAt: null, timesBack: 0, firstSeenAt: at(0) }]);
  });

  it('that the person cleared has come back when it is seen again, each time', () => {
    let rows = first;
    for (const [index, minute] of [10, 20].entries()) {
      rows = rows.map((row) => noteCleared(row, at(minute)));
      expect(rows).toMatchObject([{ goneAt: at(minute), cleared: true }]);
      rows = after(rows, noteCookies(rows, look([aCookie('a')]), at(minute + 1)));
      expect(rows).toMatchObject([{ goneAt: null, cleared: false, cameBackAt: at(minute + 1), timesBack: index + 1 }]);
    }
  });

  it('that was seen to be gone before the clearing was written down is gone since then', () => {
    const gone = noteCookies(first, look([]), at(3)).map((row) => noteCleared(row, at(4)));
    expect(gone).toMatchObject([{ goneAt: at(3), cleared: true }]);
  });

  it('that was brought back by undoing has not come back', () => {
    const restored = first.map((row) => noteRestored(noteCleared(row, at(3)), at(4)));
    expect(noteCookies(restored, look([aCookie('a')]), at(5))).toMatchObject([{ goneAt: null, cameBackAt: null, timesBack: 0 }]);
  });

  it('is not recorded where there are more than can be kept; those that are known are kept up', () => {
    const many = Array.from({ length: MOST_COOKIES + 50 }, (_, index) => aCookie(`c${index}`));
    const rows = noteCookies([], look(many), at(0));
    expect(rows).toHaveLength(MOST_COOKIES);
    const later = noteCookies(rows, look([...many, aCookie('z')]), at(1));
    expect(later).toHaveLength(MOST_COOKIES);
    expect(later.every(({ lastSeenAt, firstSeenAt }) => lastSeenAt === at(1) && firstSeenAt === at(0))).toBe(true);
  });

  it('never loses its first sight, whatever comes and goes', () => {
    const views = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c')), { maxLength: 20 });
    fc.assert(
      fc.property(views, (lists) => {
        let rows: readonly CookieSighting[] = [];
        const firsts = new Map<string, string>();
        lists.forEach((names, minute) => {
          for (const name of names) if (!firsts.has(name)) firsts.set(name, at(minute));
          rows = after(rows, noteCookies(rows, look(names.map((name) => aCookie(name))), at(minute)));
          expect(rows.filter(({ goneAt }) => goneAt === null).map(({ name }) => name).sort()).toEqual([...names].sort());
        });
        expect(new Map(rows.map(({ name, firstSeenAt }) => [name, firstSeenAt]))).toEqual(firsts);
      }),
    );
  });
});

describe('a host', () => {
  const view = (hosts: readonly string[]) => ({ site: 'example.com', hosts });

  it('counts once in each view', () => {
    const first = noteHosts([], view(['a.test', 'b.test', 'a.test']), at(0));
    expect(first).toEqual([
      { host: 'a.test', site: 'example.com', pageViews: 1, firstSeenAt: at(0), lastSeenAt: at(0) },
      { host: 'b.test', site: 'example.com', pageViews: 1, firstSeenAt: at(0), lastSeenAt: at(0) },
    ]);
    expect(noteHosts(first, view(['b.test']), at(4))).toEqual([{ host: 'b.test', site: 'example.com', pageViews: 2, firstSeenAt: at(0), lastSeenAt: at(4) }]);
  });

  it('is left out where there are more than can be kept', () => {
    const rows = noteHosts([], view(Array.from({ length: MOST_HOSTS + 1 }, (_, index) => `h${index}.test`)), at(0));
    expect(rows).toHaveLength(MOST_HOSTS);
    expect(noteHosts(rows, view(['new.test', 'h1.test']), at(1)).map(({ host }) => host)).toEqual(['h1.test']);
  });
});

describe('an entry of another storage', () => {
  const origin = 'https://example.com';
  const entries = [
    { area: 'localStorage', name: 'theme', bytes: 10 },
    { area: 'sessionStorage', name: 'theme', bytes: 12 },
  ] as const;

  it('is told apart by its area, and its size is that of the last sight', () => {
    const first = noteStores([], { origin, entries }, at(0));
    expect(first.map(({ area, bytes }) => [area, bytes])).toEqual([['localStorage', 10], ['sessionStorage', 12]]);
    expect(noteStores(first, { origin, entries: [{ ...entries[0], bytes: 99 }] }, at(1))).toEqual([{ ...first[0], bytes: 99, lastSeenAt: at(1) }]);
  });

  it('that the person cleared has come back when it is seen again', () => {
    const cleared: readonly StoreSighting[] = noteStores([], { origin, entries }, at(0)).map((row) => ({ ...row, cleared: true }));
    expect(noteStores(cleared, { origin, entries }, at(7))).toMatchObject([{ cleared: false, cameBackAt: at(7) }, { cleared: false, cameBackAt: at(7) }]);
  });
});
