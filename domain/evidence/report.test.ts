import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SeenCookie } from './cookie';
import { type Level } from './levels';
import { makeReport, type ReportStamp, toReportJson } from './report';
import { LIMIT_IDS, LIMIT_WORDS } from './report-limits';
import { type PickedCookie, type PickedLine } from './report-lines';
import { toReportText } from './report-text';
import { REPORT_WORDS } from './report-words';

const words = { ja: '語', en: 'words' };
const NAMED: Level = { kind: 'named', clause: '7', service: 'metrics', words };
const NOT_NAMED: Level = { kind: 'not-named' };
const GA = 'GA1.1.1122334455.1772409600';

const STAMP: ReportStamp = {
  madeAt: '2026-11-23T00:00:00.123Z', zone: 'Asia/Tokyo', browser: 'Firefox 153', extensionVersion: '0.1.0', dictionary: '2026-01-21',
  pageViews: { count: 12, since: '2026-11-01' },
  comparedWith: { revisedOn: '2024-03-06', wholeSha256: 'ef' },
  policies: [{ address: 'https://example.com/privacy', language: 'en', readAt: '2026-11-22T00:00:00Z', extractor: '1', wholeSha256: 'ab', clauses: [{ clause: '7', sha256: 'cd' }] }],
  limits: ['values-masked', 'other-domains', 'values-masked'],
};

function aCookie(value: string, changed: Partial<SeenCookie> = {}): PickedCookie {
  const cookie: SeenCookie = {
    name: '_ga', domain: '.example.com', path: '/', hostOnly: false, secure: false, httpOnly: false, sameSite: 'lax', partition: null, store: '0',
    expiresAt: 1_800_000_000_000, bytes: value.length, ...changed,
  };
  return { kind: 'cookie', cookie, value, probable: { by: 'Google Analytics', purpose: 'analytics' }, level: NAMED, firstSeenAt: '2026-11-01T00:00:00Z', cameBackAt: null };
}

const LINES: readonly PickedLine[] = [
  { kind: 'host', host: 'track.example.net', pageViews: 3, probable: null, level: NOT_NAMED, firstSeenAt: null },
  { kind: 'storage', origin: 'https://example.com', area: 'localStorage', key: 'theme', bytes: 5, probable: null, level: NOT_NAMED, firstSeenAt: null },
  aCookie('secret-of-a-login', { name: 'session_id', httpOnly: true, expiresAt: null }),
  aCookie('accepted-by-me', { name: 'notice' }),
  aCookie(GA),
];

describe('the report', () => {
  it('reads in English as its facts, with its stamp and its limits', () => {
    expect(toReportText(makeReport(LINES, STAMP), 'en')).toBe(`What was observed on the site (recorded by Kaiji)
Made at: 2026-11-23 09:00:00 +09:00
Browser: Firefox 153
Version of the extension: 0.1.0
Edition of the lists of names: 2026-01-21
Page views counted: 12 (since 2026-11-01)
Levels go by the text revised on: 2024-03-06 (SHA-256 ef)
Policy text read: https://example.com/privacy (en, 2026-11-22 09:00:00 +09:00, extractor 1)
  SHA-256 ab
  7: cd

Cookies (3)
1. _ga
   Kept for: .example.com/
   Attributes: SameSite=lax
   Stored until: 2027-01-15 17:00:00 +09:00
   Value: ${GA}
   client ID: 1122334455.1772409600
   when this browser was first recorded: 2026-03-02 09:00:00 +09:00
   Probably: Google Analytics, analytics
   Beside the policy: named in the policy (7)
   First observed: 2026-11-01 09:00:00 +09:00
2. notice
   Kept for: .example.com/
   Attributes: SameSite=lax
   Stored until: 2027-01-15 17:00:00 +09:00
   Value: acce…(14)
   Probably: Google Analytics, analytics
   Beside the policy: named in the policy (7)
   First observed: 2026-11-01 09:00:00 +09:00
3. session_id
   Kept for: .example.com/
   Attributes: HttpOnly, SameSite=lax
   Stored until: the browser closes
   Value: (17) Hidden from the page’s scripts, so its value is not read.
   Probably: Google Analytics, analytics
   Beside the policy: named in the policy (7)
   First observed: 2026-11-01 09:00:00 +09:00

Other storage (1)
1. theme
   Kept for: https://example.com (localStorage)
   Bytes: 5
   Beside the policy: not named in the policy

Hosts that were at least contacted (1)
1. track.example.net
   Page views counted: 3
   Beside the policy: not named in the policy

Limits of this record
- ${LIMIT_WORDS['other-domains'].en}
- ${LIMIT_WORDS['values-masked'].en}
`);
  });

  it('reads in Japanese with the same facts', () => {
    const [ja, en] = [toReportText(makeReport(LINES, STAMP), 'ja'), toReportText(makeReport(LINES, STAMP), 'en')];
    expect(ja.split('\n')).toHaveLength(en.split('\n').length);
    expect(ja).toContain('クライアントID: 1122334455.1772409600');
  });

  it('is the same to the byte whatever the order of its lines, policies and limits', () => {
    const json = toReportJson(makeReport(LINES, STAMP));
    fc.assert(
      fc.property(fc.shuffledSubarray([...LINES], { minLength: LINES.length }), (lines) => {
        const mixed = { ...STAMP, limits: STAMP.limits.toReversed() };
        expect(toReportJson(makeReport(lines, Object.fromEntries(Object.entries(mixed).reverse()) as unknown as ReportStamp))).toBe(json);
      }),
    );
    expect(JSON.parse(json)).toMatchObject({ format: 1, limits: ['other-domains', 'values-masked'] });
  });

  it('shows no text that a name could forge', () => {
    const text = toReportText(makeReport([aCookie('v', { name: 'a\n9. _ga\u202Eb\uD800' }), aCookie('v', { name: 'x'.repeat(5000) })], STAMP), 'en');
    expect(text).toContain('1. a<U+000A>9. _ga<U+202E>b<U+D800>\n');
    expect(text).toContain(`2. ${'x'.repeat(297)}`);
    expect(text.length).toBeLessThan(4000);
  });

  it('holds no run of more than four characters of a value that is not an identifier', () => {
    const secret = fc.string({ unit: fc.constantFrom(...'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥ'), minLength: 5, maxLength: 40 });
    const name = fc.constantFrom('_ga', '_gid', 'hubspotutk', 'notice', 'session_id', '__Host-x', 'intercom-id-1', '_clck');
    fc.assert(
      fc.property(secret, name, fc.boolean(), fc.option(fc.nat()), (...[value, cookie, httpOnly, expiresAt]) => {
        const report = makeReport([aCookie(value, { name: cookie, httpOnly, expiresAt })], STAMP);
        for (const text of [toReportJson(report), toReportText(report, 'en'), toReportText(report, 'ja')]) expect(text).not.toMatch(/[Α-Ω]{5}/);
      }),
    );
  });

  it('is made of whatever a page left', () => {
    const anything = fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 20 });
    fc.assert(
      fc.property(anything, anything, fc.option(fc.double()), (name, value, expiresAt) => {
        const report = makeReport([aCookie(value, { name, expiresAt })], STAMP);
        expect(JSON.parse(toReportJson(report))).toMatchObject({ lines: [{ kind: 'cookie' }] });
        expect(toReportText(report, 'ja').endsWith('\n')).toBe(true);
      }),
    );
  });
});

it('every limit and label has neutral words in both languages', () => {
  expect(Object.keys(LIMIT_WORDS).sort()).toEqual([...LIMIT_IDS].sort());
  const all = [...Object.values(LIMIT_WORDS), ...Object.values(REPORT_WORDS)];
  for (const { ja, en } of all) expect(ja !== '' && en !== '').toBe(true);
  expect(JSON.stringify(all)).not.toMatch(/illegal|violat|breach|undisclosed|tracking|違法|違反|無断|追跡/i);
});
