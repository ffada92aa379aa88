import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeProtectedEmail, emailsIn } from './contact-email';
import { segmentPolicy } from './policy-text';

function protect(email: string, key: number): string {
  return [key, ...new TextEncoder().encode(email).map((byte) => byte ^ key)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('an address that Cloudflare hides', () => {
  it('is read whatever its key', () => {
    fc.assert(fc.property(fc.nat(255), (key) => decodeProtectedEmail(protect('privacy@example.co.jp', key)) === 'privacy@example.co.jp'));
    expect(decodeProtectedEmail(protect('a.b+c@example.com', 77).toUpperCase())).toBe('a.b+c@example.com');
  });

  it.each(['', 'zz', 'abc', '00', protect('no address', 7), protect('<b>@example.com', 7), protect('a@b', 7), 'ff'.repeat(3000)])('%s is none', (hex) => {
    expect(decodeProtectedEmail(hex)).toBeNull();
  });

  it('is answered for any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\da-f]*$/)), (hex) => typeof decodeProtectedEmail(hex) !== 'undefined'));
  });
});

describe('the addresses in a policy', () => {
  it('are found with their clause, each once', () => {
    const clauses = segmentPolicy('1. Cookies\nnone here @ all\n8. Contact\nＥ－ｍａｉｌ：desk＠example.co.jp, or Desk@example.co.jp.\n9. More\n<info [at] example.com>');
    expect(emailsIn(clauses)).toEqual([
      { email: 'desk@example.co.jp', clause: '8' },
      { email: 'info@example.com', clause: '9' },
    ]);
  });

  it('are none where the line is empty', () => {
    expect(emailsIn(segmentPolicy('8. Contact\nE-mail:\nTokyo'))).toEqual([]);
  });

  it('are looked for in a long text without an end', () => {
    const text = `1. A\n${'a.'.repeat(100_000)}@`;
    expect(emailsIn(segmentPolicy(text))).toEqual([]);
  });
});
