import { describe, expect, it } from 'vitest';
import { type SeenCookie } from './cookie';
import { showCookie } from './shown-cookie';

const NOW = Temporal.Instant.from('2026-11-23T00:00:00Z');

const show = (name: string, value: string, changed: Partial<SeenCookie> = {}) =>
  showCookie({
    name, domain: '.example.com', path: '/', hostOnly: false, secure: false, httpOnly: false, sameSite: 'lax', partition: null, store: '0',
    expiresAt: 1_800_000_000_000, bytes: value.length, ...changed,
  }, value, NOW);

const textOf = (shown: ReturnType<typeof show>): string => JSON.stringify(shown);

describe('a cookie on the screen', () => {
  it('shows an identifier in full, decoded', () => {
    expect(show('_ga', 'GA1.1.1122334455.1772409600')).toMatchObject({
      value: { kind: 'full', value: 'GA1.1.1122334455.1772409600' },
      decoded: { kind: 'decoded', fields: [{ kind: 'client-id', value: { kind: 'text', text: '1122334455.1772409600' } }, { kind: 'first-seen' }] },
    });
  });

  it('reads out a consent choice and its day', () => {
    const shown = show('OptanonConsent', 'groups=C0001%3A1%2CC0002%3A0&datestamp=Mon+Nov+23+2026+10%3A00%3A00+GMT%2B0900&consentId=0f2b');
    expect(shown.decoded).toMatchObject({ kind: 'decoded', fields: [{ kind: 'choice', value: { text: 'C0001:1,C0002:0' } }, { kind: 'chosen-on', value: { kind: 'instant' } }] });
    expect(textOf(shown)).not.toContain('0f2b');
  });

  it.each([
    ['JSON', 'settings', '{"city":"Setagaya-by-heart","madeAt":1772409600000,"age":41}', ['Setagaya', '41}', '"number":41']],
    ['base64', 'blob', btoa('words of a person, written out'), ['words of a person']],
    ['percent signs', 'note', 'one%20person%20wrote%20this', ['person wrote', 'person%20wrote']],
    ['a UUID', 'uid', '123e4567-e89b-42d3-a456-426614174000', ['e89b-42d3']],
    ['a click', '_fbc', 'fb.1.1772409600000.IwAR0secretclick', ['IwAR0secret']],
  ])('shows only the start of other words, in %s', (...[, name, value, hidden]) => {
    const text = textOf(show(name, value));
    for (const part of hidden) expect(text).not.toContain(part);
  });

  it('still tells when something was made', () => {
    expect(show('settings', '{"city":"Setagaya","madeAt":1772409600000}').decoded).toMatchObject({
      fields: [{ name: 'city', value: { kind: 'withheld' } }, { name: 'madeAt', value: { kind: 'instant', at: '2026-03-02T00:00:00Z' } }],
    });
  });

  it.each([
    ['hidden from scripts', 'anything', 'secret-of-a-login', { httpOnly: true }],
    ['that ends with the session', 'anything', '{"madeAt":1772409600000,"word":"secret-of-a-login"}', { expiresAt: null }],
    ['with the name of a login', 'auth_token', 'secret-of-a-login', {}],
    ['that is a token', 'x', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJzZWNyZXQtb2YtYS1sb2dpbiJ9.c2lnbmF0dXJl', {}],
  ])('says of one %s only how long it is', (...[, name, value, changed]) => {
    const shown = show(name, value, changed);
    expect(shown.value).toMatchObject({ kind: 'withheld', length: value.length });
    expect(shown.decoded.kind).toBe('secret');
    expect(textOf(shown)).not.toMatch(/secret-of|eyJ|2026-03/);
  });
});
