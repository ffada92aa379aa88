import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCookie, type Decoded } from './decode-cookie';
import { type CookieValue, FIELD_KINDS } from './field';
import { SECRET_REASONS } from './secret';
import { CONFIDENCE_WORDS, FIELD_WORDS, SECRET_WORDS } from './words';

const NOW = Temporal.Instant.from('2026-11-23T00:00:00Z');
const SEEN = 1_772_409_600;
const SEEN_AT = '2026-03-02T00:00:00Z';
const UUID = '123e4567-e89b-42d3-a456-426614174000';
const MADE_AT = '2026-03-02T00:00:00.5Z';
const MADE = SEEN * 1000 + 500;

function base64(value: unknown): string {
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64');
}

function jwt(header: unknown, payload: unknown = { sub: 'somebody' }): string {
  const part = (value: unknown) => base64(value).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `${part(header)}.${part(payload)}.c2lnbmF0dXJl`;
}

/** The start of a TCF string: version 2, then when it was made and when it was changed, in tenths of a second. */
function transparency(milliseconds: number): string {
  const digits = (number: number, length: number) =>
    Array.from({ length }, (_, index) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'[Math.trunc(number / 64 ** (length - 1 - index)) % 64]).join('');
  return `C${digits(milliseconds / 100 - 5000, 6)}${digits(milliseconds / 100, 6)}AGXABCDENAwE.YAAAAAAAAAA`;
}

function decode(name: string, value: string, changed: Partial<CookieValue> = {}): Decoded {
  return decodeCookie({ name, value, httpOnly: false, session: false, ...changed }, NOW);
}

/** The fields as short lines: `?` stands before what is only probable. */
function linesOf(decoded: Decoded): readonly string[] {
  if (decoded.kind !== 'decoded' && decoded.kind !== 'secret') return [decoded.kind];
  return decoded.fields.map(({ kind, name, value, confidence }) => {
    const shown = value.kind === 'withheld' ? 'withheld' : Object.values(value)[1];
    return `${confidence === 'probable' ? '?' : ''}${kind}${name === null ? '' : ` ${name}`}=${String(shown)}`;
  });
}

const OPTANON = 'isGpcEnabled=0&datestamp=Mon+Mar+02+2026+09%3A00%3A00+GMT%2B0900+(Japan+Standard+Time)&groups=C0001%3A1%2CC0002%3A0';
const SESSION_FIELDS = ['property=G-STANDIN001', `session-started=${SEEN_AT}`, 'sessions=3', 'engaged=true', 'last-activity=2026-03-02T00:10:00Z'];

describe('a known cookie', () => {
  it.each([
    ['_ga', `GA1.1.1122334455.${SEEN}`, [`client-id=1122334455.${SEEN}`, `first-seen=${SEEN_AT}`]],
    ['_ga', `GA1.1-2.1122334455.${SEEN}`, [`client-id=1122334455.${SEEN}`, `first-seen=${SEEN_AT}`]],
    ['site_ga', `GA1.3.1.${SEEN}`, [`client-id=1.${SEEN}`, `first-seen=${SEEN_AT}`]],
    ['_ga', `1122334455.${SEEN}`, [`?client-id=1122334455.${SEEN}`, `?first-seen=${SEEN_AT}`]],
    ['_ga', 'GA1.2.own-client-7', ['?client-id=own-client-7']],
    ['_gid', `GA1.2.99.${SEEN}`, [`client-id=99.${SEEN}`, `first-seen=${SEEN_AT}`]],
    ['_ga_STANDIN001', `GS1.1.${SEEN}.3.1.${SEEN + 600}.60.0.0`, SESSION_FIELDS],
    ['_ga_STANDIN001', `GS2.1.s${SEEN}$o3$g1$t${SEEN + 600}$j60$l0$h0`, SESSION_FIELDS],
    ['_ga_standin001', `GS2.3.z9$t${SEEN + 600}$dAbC-1$g1$q$o3$s${SEEN}`, SESSION_FIELDS],
    ['_ga_STANDIN001', `GS2.1.s${SEEN}%24o3%24g1%24t${SEEN + 600}`, SESSION_FIELDS],
    ['_gcl_au', `1.1.998877.${SEEN}`, [`conversion-id=998877.${SEEN}`, `created=${SEEN_AT}`]],
    ['_gcl_au', `1.1.998877.${SEEN}.555.${SEEN}.1`, [`conversion-id=998877.${SEEN}`, `created=${SEEN_AT}`]],
    ['_gcl_aw', `GCL.${SEEN}.CjwKCA_x-1`, ['click-id=CjwKCA_x-1', `created=${SEEN_AT}`]],
    ['hubspotutk', '0123456789abcdef0123456789abcdef', ['visitor-id=0123456789abcdef0123456789abcdef']],
    [
      '__hstc',
      `77.0123456789abcdef0123456789abcdef.${MADE}.${MADE}.${MADE}.4`,
      ['visitor-id=0123456789abcdef0123456789abcdef', `first-seen=${MADE_AT}`, `previous-visit=${MADE_AT}`, `last-activity=${MADE_AT}`, 'sessions=4'],
    ],
    ['__hssc', `77.5.${MADE}`, ['page-views=5', `session-started=${MADE_AT}`]],
    ['intercom-id-abc', UUID, [`visitor-id=${UUID}`]],
    ['intercom-device-id-abc', UUID, [`device-id=${UUID}`]],
    ['_hjSessionUser_12', base64({ id: UUID, created: MADE, existing: true }), [`visitor-id=${UUID}`, `first-seen=${MADE_AT}`, 'seen-before=true']],
    ['_hjSession_12', base64({ id: UUID, c: MADE }), [`session-id=${UUID}`, `session-started=${MADE_AT}`]],
    ['_clck', 'ab12cd%5E2%5Efq1%5E0%5E1', ['visitor-id=ab12cd']],
    ['_clck', 'ab12cd%255E2%255Efq1', ['visitor-id=ab12cd']],
    ['_clsk', 'zz99|1|2|3', ['session-id=zz99']],
    ['_fbp', `fb.1.${MADE}.1234567890`, ['visitor-id=1234567890', `created=${MADE_AT}`]],
    ['_fbc', `fb.1.${MADE}.IwAR_x.AQ`, ['click-id=IwAR_x', `created=${MADE_AT}`]],
    ['li_fat_id', UUID, [`click-id=${UUID}`]],
    ['OptanonConsent', OPTANON, ['choice=C0001:1,C0002:0', `chosen-on=${SEEN_AT}`]],
    ['OptanonConsent', encodeURIComponent(OPTANON), ['choice=C0001:1,C0002:0', `chosen-on=${SEEN_AT}`]],
    ['OptanonAlertBoxClosed', '2026-03-02T00%3A00%3A00.000Z', [`chosen-on=${SEEN_AT}`]],
    ['CookieConsent', `{stamp:'x',necessary:true,marketing:false,utc:${MADE}}`, ['choice=necessary:1,marketing:0', `chosen-on=${MADE_AT}`]],
    ['euconsent-v2', transparency(SEEN * 1000), [`chosen-on=${SEEN_AT}`]],
  ])('%s with %s is read', (name, value, lines) => {
    expect(linesOf(decode(name, value))).toEqual(lines);
  });

  it('is read with its certain fields although it ends with the session', () => {
    expect(linesOf(decode('__hssc', `77.5.${MADE}`, { session: true }))).toHaveLength(2);
  });

  it.each(['__stripe_mid', '_gat_UA1', '__cf_bm', 'intercom-session-abc', '__hssrc'])('%s has a value that says nothing', (name) => {
    expect(decode(name, 'c3R1ZmYgdGhhdCBpcyBsb25n').kind).toBe('opaque');
  });

  it('in another form is not forced into a meaning', () => {
    expect(decode('_ga', 'x').kind).toBe('unknown');
    expect(decode('hubspotutk', 'not hex').kind).toBe('unknown');
    expect(decode('_ga', 'GA1.1.5.9999999999').kind).not.toBe('decoded');
  });
});

describe('a secret', () => {
  it.each([
    ['_ga', `GA1.1.1.${SEEN}`, { httpOnly: true }, 'http-only'],
    ['__Host-lang', 'ja', {}, 'host-prefix'],
    ['next-auth.callback-url', 'x', {}, 'name'],
    ['my_session', 'abcdefgh', {}, 'name'],
    ['AccessTOKEN', 'abcdefgh', {}, 'name'],
    ['connect.sid', 'abcdefgh', {}, 'name'],
    ['PHPSESSID', 'abcdefgh', {}, 'name'],
    ['plain', jwt({ alg: 'HS256' }), {}, 'signed-token'],
    ['_ga', jwt({ alg: 'x' }), {}, 'signed-token'],
    ['plain', encodeURIComponent(JSON.stringify({ a: jwt({ alg: 'RS256' }) })), {}, 'signed-token'],
    ['plain', base64(jwt({ alg: 'HS256' })), {}, 'signed-token'],
    ['plain', jwt({ alg: 'HS256' }).replaceAll('.', '%252E'), {}, 'signed-token'],
    ['anything', 'abcdefgh', { session: true }, 'ends-with-session'],
  ])('%s is not read', (...[name, value, changed, reason]) => {
    expect(decode(name, value, changed)).toMatchObject({ kind: 'secret', reason });
  });

  it('that is a signed token shows its algorithm and nothing else', () => {
    expect(linesOf(decode('plain', jwt({ alg: 'RS256', kid: 'k1' })))).toEqual(['algorithm=RS256']);
    expect(linesOf(decode('plain', jwt({ alg: 'somebody@example.com' })))).toEqual([]);
  });

  it('inside JSON is withheld under its key, and beside it nothing is', () => {
    const value = base64({ theme: 'dark', access_token: 'abcdefgh', deep: { password: 'x' }, nested: base64(jwt({ alg: 'none' })) });
    expect(linesOf(decode('settings', value))).toEqual(['?entry theme=dark', '?entry access_token=withheld', '?entry deep=withheld', '?entry nested=withheld']);
  });
});

describe('an unknown cookie', () => {
  it.each([
    [UUID.toUpperCase(), [`?uuid=${UUID}`]],
    [encodeURIComponent('日本語 です'), ['?text=日本語 です']],
    [encodeURIComponent(encodeURIComponent('a b')), ['?text=a b']],
    [base64('hello wide world'), ['?text=hello wide world']],
    [base64('héllo?>wide world').replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''), ['?text=héllo?>wide world']],
    [String(SEEN), [`?date=${SEEN_AT}`]],
    [`v1-${MADE}-x`, [`?date=${MADE_AT}`]],
    [encodeURIComponent(`{"at":${MADE},"n":3,"ok":true,"list":[1]}`), [`?entry at=${MADE_AT}`, '?entry n=3', '?entry ok=true', '?entry list=[1]']],
  ])('%s is shown as what it probably is', (value, lines) => {
    expect(linesOf(decode('notice', value))).toEqual(lines);
  });

  it.each(['seen', '', '%', '%E0%A4%A', '1104537599', String(Math.trunc(SEEN * 1.3)), 'dGhlbWU=', `a${SEEN}`, 'x'.repeat(9000), '{"broken"'])('%j stays unknown', (value) => {
    expect(decode('notice', value)).toEqual({ kind: 'unknown' });
  });

  it('knows dates from 2005 until ten years from now', () => {
    expect(linesOf(decode('a', '1104537600'))).toEqual(['?date=2005-01-01T00:00:00Z']);
    expect(decode('a', String(NOW.epochMilliseconds / 1000 + 3654 * 86_400)).kind).toBe('unknown');
  });

  it('is cut where it is long, with a mark', () => {
    const [text = ''] = linesOf(decode('a', encodeURIComponent(`ä${'b'.repeat(500)}`)));
    expect(text).toMatch(/^\?text=äb+…$/);
    const many = JSON.stringify(Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`k${index}`, index])));
    expect(linesOf(decode('a', many))).toHaveLength(20);
  });
});

describe('any input', () => {
  const NAMES = ['_ga', '_ga_AB12', '_gid', '_gcl_au', '_gcl_aw', '__hstc', '__hssc', 'hubspotutk', 'intercom-id-x', '_hjSessionUser_1', '_hjSession_1', '_clck', '_clsk', '_fbp', '_fbc', 'li_fat_id', 'OptanonConsent', 'OptanonAlertBoxClosed', 'CookieConsent', 'euconsent-v2', 'x'];
  const PIECE = fc.oneof(fc.constantFrom('GA1.', 'GS2.1.', '$', '.', '%25', '%', 'fb.1.', '9999999999999', '{', '"a":', '}', 'groups=', '&', 'datestamp=', '+275760-09-13T00:00:00.001Z', '^'), fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 8 }), fc.nat().map(String));
  const VALUE = fc.oneof(fc.array(PIECE, { maxLength: 12 }).map((parts) => parts.join('')), fc.json().map(base64), fc.json().map(encodeURIComponent));

  it('is answered, with fields that have words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), VALUE, (name, value) => {
        const decoded = decode(name, value);
        for (const field of decoded.kind === 'decoded' ? decoded.fields : []) expect(FIELD_WORDS).toHaveProperty([field.kind]);
      }),
      { numRuns: 500 },
    );
  });

  it('that is hidden from scripts, or called a token, comes out in no field', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), VALUE, (name, value) => {
        expect(decode(name, value, { httpOnly: true })).toEqual({ kind: 'secret', reason: 'http-only', fields: [] });
        expect(decode('some_token', value)).toMatchObject({ kind: 'secret', fields: [] });
      }),
    );
  });
});

it('everything has words in both languages', () => {
  expect(Object.keys(FIELD_WORDS).sort()).toEqual([...FIELD_KINDS].sort());
  expect(Object.keys(SECRET_WORDS).sort()).toEqual([...SECRET_REASONS].sort());
  for (const words of [...Object.values(FIELD_WORDS), ...Object.values(SECRET_WORDS), ...Object.values(CONFIDENCE_WORDS)]) {
    expect(words.en).toMatch(/[a-z]/i);
    expect(words.ja).toMatch(/[\u3040-\u30FF\u4E00-\u9FFF]/);
  }
});
