import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, type SeenCookie } from './cookie';
import { fitsText } from './find-text';
import { countCompanies, type Finding, findCookies, findHosts, findStorage, groupCompanies, groupCookies, type Knowledge } from './findings';
import { type Guide } from './guide';
import { type PolicyNames } from './levels';
import { toPicked } from './pick';

const words = { ja: '言葉', en: 'words' };

const NAMES: PolicyNames = {
  revisedOn: '2024-03-06',
  ownDomains: ['example.com'],
  services: [{ id: 'metrics', clause: '7', words, cookies: ['_m'], storageKeys: [], hosts: ['metrics.example'] }],
  categories: [{ id: 'cookies', clause: '1.3', words, covers: ['cookie', 'storage'] }],
};

const COMPANIES: Readonly<Record<string, readonly [name: string, company: string]>> = {
  'a.metrics.example': ['Metrics', 'Big Inc.'], 'tags.metrics.example': ['Tags', 'Big Inc.'], 'ads.big.example': ['Ads', 'Big Inc.'], 'cdn.small.example': ['Small', 'Small Inc.'],
};

const GUIDE: Guide = {
  meaningOf: (name) =>
    name === '_m'
      ? { kind: 'explained', explanation: { id: 'm', names: ['_m'], setBy: 'Metrics', purpose: 'analytics', life: '2y', what: { ja: '見分ける', en: 'Tells browsers apart.' }, holds: words } }
      : { kind: 'unknown' },
  hosts: {
    companyOf: (host) => {
      const [name, company] = COMPANIES[host] ?? [];
      return name === undefined || company === undefined ? null : { name, company, purpose: 'advertising' };
    },
  },
  edition: 'lists of 2026',
};

const KNOWN: Knowledge = { guide: GUIDE, names: NAMES };

const aCookie = (name: string, changed: Partial<SeenCookie> = {}): SeenCookie => ({
  name, domain: 'example.com', path: '/', hostOnly: true, secure: true, httpOnly: false, sameSite: 'lax', partition: null, store: '0', expiresAt: null, bytes: 3, ...changed,
});

const aHost = (host: string, pageViews = 1, firstSeenAt = '2026-11-20T00:00:00.000Z') => ({ host, pageViews, firstSeenAt });

describe('the cookies of a site', () => {
  it('stand with what they mean, where the policy has words for them, and what was recorded', () => {
    const key = keyOf(aCookie('_m'));
    const [known, other] = findCookies([aCookie('_m'), aCookie('x')], [{ key, firstSeenAt: '2026-11-01T00:00:00.000Z', cameBackAt: '2026-11-02T00:00:00.000Z' }], KNOWN);
    expect(known).toMatchObject({ group: 'analytics', level: { kind: 'named', clause: '7' }, firstSeenAt: '2026-11-01T00:00:00.000Z', cameBackAt: '2026-11-02T00:00:00.000Z' });
    expect(other).toMatchObject({ group: 'unknown', level: { kind: 'general', clause: '1.3' }, firstSeenAt: null, cameBackAt: null });
  });

  it('are listed before the lists are there, and are then of no known purpose', () => {
    expect(findCookies([aCookie('_m')], [], { guide: null, names: NAMES })).toMatchObject([{ group: 'unknown', level: { kind: 'named' } }]);
  });

  it('of the same name in several places are each told apart', () => {
    const found = findCookies([aCookie('_m'), aCookie('_m', { path: '/a' }), aCookie('_m', { partition: 'https://other.example' })], [], KNOWN);
    expect(new Set(found.map(({ id }) => id)).size).toBe(3);
  });

  it('are grouped by their purpose, what nobody knows last', () => {
    expect(groupCookies(findCookies([aCookie('x'), aCookie('_m'), aCookie('y')], [], KNOWN)).map(({ group, cookies }) => [group, cookies.length])).toEqual([['analytics', 1], ['unknown', 2]]);
  });
});

describe('other storage', () => {
  const row = (origin: string, name: string) => ({ origin, area: 'localStorage' as const, name, bytes: 4, firstSeenAt: '2026-11-01T00:00:00.000Z' });

  it('of the open origin is what its page says now; of another it is what was seen', () => {
    const now = [{ origin: 'https://example.com', area: 'localStorage' as const, name: 'theme', bytes: 6, isCut: false }];
    const past = [row('https://example.com', 'theme'), row('https://example.com', 'gone'), row('https://docs.example.com', 'view')];
    expect(findStorage({ origin: 'https://example.com', seen: now }, past, NAMES).map(({ origin, key, bytes, isNow, firstSeenAt }) => [origin, key, bytes, isNow, firstSeenAt])).toEqual([
      ['https://example.com', 'theme', 6, true, '2026-11-01T00:00:00.000Z'],
      ['https://docs.example.com', 'view', 4, false, '2026-11-01T00:00:00.000Z'],
    ]);
  });

  it('is none where the open page keeps nothing any more, or where the person has emptied it', () => {
    const past = [row('https://example.com', 'gone'), { ...row('https://docs.example.com', 'view'), cleared: true }];
    expect(findStorage({ origin: 'https://example.com', seen: [] }, past, NAMES)).toEqual([]);
    expect(findStorage({ origin: null, seen: [] }, past, NAMES).map(({ key }) => key)).toEqual(['gone']);
  });
});

describe('the hosts that were contacted', () => {
  it('stand once each, counted over all sites, since the first time', () => {
    const hosts = findHosts([aHost('cdn.small.example', 2, '2026-11-21T00:00:00.000Z'), aHost('cdn.small.example.', 3)], KNOWN);
    expect(hosts).toMatchObject([{ host: 'cdn.small.example', pageViews: 5, firstSeenAt: '2026-11-20T00:00:00.000Z', company: { name: 'Small' } }]);
  });

  it('are rows of companies, one for each way in which the policy speaks of them, the organisation’s own last', () => {
    const hosts = findHosts(['www.example.com', 'nobody.example', 'ads.big.example', 'a.metrics.example', 'cdn.small.example', 'tags.metrics.example'].map((host) => aHost(host)), KNOWN);
    const groups = groupCompanies(hosts);
    expect(groups.map(({ company, level, services, hosts: members }) => [company, level.kind, services.map(({ name }) => name).join(), members.map(({ host }) => host).join()])).toEqual([
      ['Big Inc.', 'named', 'Metrics,Tags', 'a.metrics.example,tags.metrics.example'],
      ['Big Inc.', 'not-named', 'Ads', 'ads.big.example'],
      ['Small Inc.', 'not-named', 'Small', 'cdn.small.example'],
      [null, 'not-named', '', 'nobody.example'],
      [null, 'own', '', 'www.example.com'],
    ]);
    expect(new Set(groups.map(({ id }) => id)).size).toBe(5);
    expect(countCompanies(groups)).toBe(3);
  });

  it('are neither lost nor made up by grouping', () => {
    const host = fc.oneof(fc.domain(), fc.constantFrom('www.example.com', ...Object.keys(COMPANIES)));
    fc.assert(
      fc.property(fc.array(host, { maxLength: 40 }), (hosts) => {
        const grouped = groupCompanies(findHosts(hosts.map((each) => aHost(each)), KNOWN)).flatMap((group) => group.hosts.map((each) => each.host));
        expect(grouped.toSorted()).toEqual([...new Set(hosts.map((each) => each.toLowerCase()))].sort());
      }),
    );
  });

  it('each stand alone while the lists are loading', () => {
    expect(groupCompanies(findHosts([aHost('ads.big.example')], { guide: null, names: NAMES }))).toMatchObject([{ company: null, level: { kind: 'not-named' } }]);
  });
});

function nameOf(finding: Finding): string {
  if (finding.kind === 'cookie') return finding.cookie.name;
  return finding.kind === 'host' ? finding.host : finding.key;
}

describe('looking for a finding', () => {
  const found: readonly Finding[] = [
    ...findCookies([aCookie('_m', { domain: '.example.com' }), aCookie('x', { path: '/account' })], [], KNOWN),
    ...findStorage({ origin: null, seen: [{ origin: 'https://docs.example.com', area: 'indexedDB', name: 'drafts', bytes: null }] }, [], NAMES),
    ...findHosts([aHost('ads.big.example')], KNOWN),
  ];
  const namesOf = (typed: string): string[] => found.filter((finding) => fitsText(finding, typed, 'en')).map(nameOf);

  it.each([
    ['', ['_m', 'x', 'drafts', 'ads.big.example']],
    ['  ', ['_m', 'x', 'drafts', 'ads.big.example']],
    ['analytics', ['_m']],
    ['METRICS browsers', ['_m']],
    ['ｄｒａｆｔｓ', ['drafts']],
    ['/account', ['x']],
    ['docs.example', ['drafts']],
    ['Big Inc.', ['ads.big.example']],
    ['advertising', ['ads.big.example']],
    ['analytics account', []],
    ['.*', []],
  ])('by “%s”', (typed, names) => {
    expect(namesOf(typed)).toEqual(names);
  });
});

describe('a finding as a line of a report', () => {
  it('takes along what is probable, its level and its times', () => {
    const [cookie] = findCookies([aCookie('_m')], [], KNOWN);
    const [storage] = findStorage({ origin: 'https://example.com', seen: [{ origin: 'https://example.com', area: 'localStorage', name: 'theme', bytes: 6 }] }, [], NAMES);
    const [host, stranger] = findHosts([aHost('ads.big.example', 2), aHost('nobody.example')], KNOWN);
    const lines = [cookie, storage, host, stranger].flatMap((finding) => (finding ? [toPicked(finding, 'GA')] : []));
    expect(lines).toMatchObject([
      { kind: 'cookie', value: 'GA', probable: { by: 'Metrics', purpose: 'analytics' }, level: { kind: 'named' } },
      { kind: 'storage', key: 'theme', bytes: 6, probable: null, level: { kind: 'general' } },
      { kind: 'host', host: 'ads.big.example', pageViews: 2, probable: { by: 'Ads', purpose: 'advertising' }, firstSeenAt: '2026-11-20T00:00:00.000Z' },
      { kind: 'host', host: 'nobody.example', probable: null },
    ]);
  });
});
