import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CookieValue } from './decode/field';
import { isAllowed, maskValue } from './masking';

const SEEN = 1_772_409_600;
const UUID = '123e4567-e89b-42d3-a456-426614174000';
const base64 = (value: unknown): string => btoa(JSON.stringify(value));

function aCookie(name: string, value: string, changed: Partial<CookieValue> = {}): CookieValue {
  return { name, value, httpOnly: false, session: false, ...changed };
}

describe('an identifier of the list', () => {
  const IN_FULL: readonly (readonly [string, string])[] = [
    ['_ga', `GA1.1.1122334455.${SEEN}`],
    ['_gid', `GA1.2.5.${SEEN}`],
    ['site_ga', `1122334455.${SEEN}`],
    ['_ga_STANDIN001', `GS1.1.${SEEN}.3.1.${SEEN}.60.0.0`],
    ['_ga_STANDIN002', `GS2.1.s${SEEN}$o3$g1$t${SEEN}$j60$l0$h0`],
    ['_gcl_au', `1.1.998877.${SEEN}`],
    ['hubspotutk', '0123456789abcdef0123456789abcdef'],
    ['__hstc', `77.0123456789abcdef0123456789abcdef.${SEEN}000.${SEEN}000.${SEEN}000.4`],
    ['_fbp', `fb.1.${SEEN}000.1234567890`],
    ['_clck', 'ab12cd%5E2%5Efq1%5E0%5E1234'],
    ['_hjSessionUser_12', base64({ id: UUID, created: SEEN, existing: true })],
    ['intercom-id-abc', UUID],
    ['intercom-device-id-abc', UUID],
  ];

  it.each(IN_FULL)('%s is shown in full', (name, value) => {
    expect(maskValue(aCookie(name, value))).toEqual({ kind: 'full', value });
    expect(maskValue(aCookie(name, value, { session: true }))).toEqual({ kind: 'full', value });
  });

  it.each(IN_FULL)('%s is withheld when it is hidden from scripts', (name, value) => {
    expect(maskValue(aCookie(name, value, { httpOnly: true }))).toEqual({ kind: 'withheld', reason: 'http-only', length: value.length });
  });

  it.each([
    ['_ga', 'somebody@example.com'],
    ['_ga_STANDIN001', 'GS2.1.somebody@example.com'],
    ['hubspotutk', 'somebody@example.com'],
    ['_hjSessionUser_12', base64({ id: UUID, created: SEEN, existing: true, email: 'somebody@example.com' })],
    ['intercom-id-abc', 'somebody-at-example'],
    ['_fbc', `fb.1.${SEEN}000.click`],
    ['_hjSessionUser_x', UUID],
  ])('%s is not shown in full when it holds something else', (name, value) => {
    expect(maskValue(aCookie(name, value)).kind).not.toBe('full');
  });
});

describe('any other value', () => {
  it.each([
    ['notice', 'accepted-by-me', { kind: 'masked', start: 'acce', length: 14 }],
    ['notice', 'seen', { kind: 'masked', start: 'se', length: 4 }],
    ['notice', '1', { kind: 'masked', start: '', length: 1 }],
    ['notice', '', { kind: 'masked', start: '', length: 0 }],
    ['notice', '😀😀😀😀😀😀😀😀😀', { kind: 'masked', start: '😀😀😀😀', length: 9 }],
    ['session_id', 'abcdefghijkl', { kind: 'withheld', reason: 'name', length: 12 }],
    ['__Host-a', 'abcdefghijkl', { kind: 'withheld', reason: 'host-prefix', length: 12 }],
    ['plain', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', { kind: 'withheld', reason: 'signed-token', length: 41 }],
    ['plain', 'eyJhbGciOiJIUzI1NiJ9%2EeyJzdWIiOiIxIn0%2Ec2ln', { kind: 'withheld', reason: 'signed-token', length: 45 }],
  ])('%s=%s becomes %o', (...[name, value, shown]) => {
    expect(maskValue(aCookie(name, value))).toEqual(shown);
  });

  it('that ends with the session is withheld', () => {
    expect(maskValue(aCookie('notice', 'abcdefgh', { session: true }))).toMatchObject({ kind: 'withheld', reason: 'ends-with-session' });
  });

  const NAME = fc.oneof(fc.constantFrom('_ga', '_gid', '_ga_AB12', 'hubspotutk', '_clck', '_fbp', 'intercom-id-x', 'token', 'notice'), fc.string());
  const VALUE = fc.oneof(fc.string({ minLength: 5 }), fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)), minLength: 5 }), fc.json().map(base64Safe), fc.uuid());

  it('leaves no run of more than four of its characters', () => {
    fc.assert(
      fc.property(NAME, VALUE, fc.boolean(), fc.boolean(), (...[name, value, httpOnly, session]) => {
        const cookie = { name, value, httpOnly, session };
        fc.pre(!isAllowed(cookie));
        const shown = maskValue(cookie);
        expect(shown.kind).not.toBe('full');
        const text = Object.values(shown).filter((part) => typeof part === 'string' && part !== shown.kind && !('reason' in shown && part === shown.reason)).join('');
        expect([...text].length).toBeLessThanOrEqual(Math.min(4, [...value].length / 2));
        expect(value.startsWith(text)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

function base64Safe(json: string): string {
  return Buffer.from(json).toString('base64');
}
