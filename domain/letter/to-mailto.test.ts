import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_MAILTO, toMailto } from './to-mailto';

const MAIL = { to: 'desk@example.jp', subject: '請求', body: 'a\nb' };

function partsOf(href: string) {
  const url = new URL(href);
  return { to: decodeURIComponent(url.pathname), subject: url.searchParams.get('subject'), body: url.searchParams.get('body') };
}

describe('a mail link', () => {
  it('carries address, subject and body, with CRLF in the body only', () => {
    const link = toMailto(MAIL, 'ja');
    expect(link).toEqual({ kind: 'link', href: 'mailto:desk@example.jp?subject=%E8%AB%8B%E6%B1%82&body=a%0D%0Ab', bodyOmitted: false });
  });

  it('encodes a plus sign and a space so that they come back as they are', () => {
    const link = toMailto({ to: 'a+b@example.jp', subject: 'a + b', body: "it's (1+1)!*" }, 'en');
    expect(link.kind === 'link' && link.href).toBe('mailto:a%2Bb@example.jp?subject=a%20%2B%20b&body=it%27s%20%281%2B1%29%21%2A');
  });

  it.each(['', 'a', '<a@b>', 'a@b', 'a@b.c,d@e.f', 'a@b.c?bcc=d@e.f', 'a@b.c&cc=d@e.f', 'a@b.c\nBcc: d@e.f', 'a%0A@b.c'])('to %j is refused', (to) => {
    expect(toMailto({ ...MAIL, to }, 'ja')).toEqual({ kind: 'not-an-address', address: to });
  });

  it.each([
    [{ subject: 'a\r\nBcc: x@y.example' }, { kind: 'line-break-in-subject' }],
    [{ subject: 'a\uD800' }, { kind: 'half-a-character', in: 'subject' }],
    [{ body: '\uDC00' }, { kind: 'half-a-character', in: 'body' }],
    [{ subject: '件'.repeat(300) }, { kind: 'subject-too-long', length: 2926 }],
  ])('refuses by name what cannot be carried (%#)', (change, refusal) => {
    expect(toMailto({ ...MAIL, ...change }, 'ja')).toEqual(refusal);
  });

  it('leaves a body out as a whole when the link would be too long, and says so', () => {
    const link = toMailto({ ...MAIL, body: '私'.repeat(250) }, 'ja');
    expect(link).toMatchObject({ kind: 'link', bodyOmitted: true });
    expect(link.kind === 'link' && partsOf(link.href).body).toBe('（ここに書面の本文を貼り付けてください。）');
  });

  it('never cuts: the whole body comes back, or one line of ours', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (body) => {
        const link = toMailto({ ...MAIL, body }, 'ja');
        if (link.kind !== 'link') throw new Error(link.kind);
        expect(link.href.length).toBeLessThanOrEqual(LONGEST_MAILTO);
        const expected = link.bodyOmitted ? '（ここに書面の本文を貼り付けてください。）' : body.replace(/\r\n?|\n/g, '\r\n');
        expect(partsOf(link.href)).toEqual({ to: MAIL.to, subject: MAIL.subject, body: expected });
      }),
    );
  });
});
