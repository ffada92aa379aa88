import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { encodeHeader } from './mail-encoding';
import { toEml } from './to-eml';

const MAIL = { to: 'desk@example.jp', subject: '保有個人データ開示請求書（整理番号 KJ-2026-013）', body: '一行目\n二行目\n' };
const POSTING = { from: 'hanako@example.jp', messageId: '0198@kaiji.invalid', date: Temporal.ZonedDateTime.from('2026-11-24T09:05:00+09:00[Asia/Tokyo]') };

function textOf(eml: ReturnType<typeof toEml>): string {
  if (eml.kind !== 'eml') throw new Error(JSON.stringify(eml));
  return eml.text;
}

describe('a mail as a file', () => {
  it('is a draft in ASCII, with lines of at most 76 characters ended by CRLF', () => {
    const text = textOf(toEml({ ...MAIL, body: '私'.repeat(500) }, POSTING));
    expect(text).toMatch(/^[\x20-\x7E\r\n]*$/);
    expect(text).toContain('\r\nX-Unsent: 1\r\n');
    expect(text).toContain('\r\nDate: Tue, 24 Nov 2026 09:05:00 +0900\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
  });

  it.each([
    [{ subject: 'a\r\nBcc: x@y.example' }, {}, { kind: 'line-break-in-header', header: 'Subject' }],
    [{ to: 'a@b.example\nBcc: x@y.example' }, {}, { kind: 'line-break-in-header', header: 'To' }],
    [{ subject: 'a\u0000' }, {}, { kind: 'control-character-in-header', header: 'Subject' }],
    [{ subject: '\uD83D' }, {}, { kind: 'half-a-character', in: 'Subject' }],
    [{ body: 'a\uDC00' }, {}, { kind: 'half-a-character', in: 'body' }],
    [{ to: '<a@b>' }, {}, { kind: 'not-an-address', header: 'To', address: '<a@b>' }],
    [{ to: '花@例え.jp' }, {}, { kind: 'not-an-address', header: 'To', address: '花@例え.jp' }],
    [{}, { from: 'a' }, { kind: 'not-an-address', header: 'From', address: 'a' }],
    [{}, { messageId: 'a>\r\nX: y' }, { kind: 'line-break-in-header', header: 'Message-ID' }],
    [{}, { messageId: 'a b>' }, { kind: 'control-character-in-header', header: 'Message-ID' }],
  ])('with %j, %j is refused by name', (mail, posting, refusal) => {
    expect(toEml({ ...MAIL, ...mail }, { ...POSTING, ...posting })).toEqual(refusal);
  });

  it('leaves out an empty sender', () => {
    expect(textOf(toEml(MAIL, { ...POSTING, from: '' }))).not.toContain('From:');
  });

  it('is read back the same by another program, whatever was typed', async () => {
    const words = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.string({ maxLength: 120 }), fc.constantFrom('=?UTF-8?B?eA==?=', '件'.repeat(200), '👨‍👩‍👧‍👦'.repeat(30)));
    await fc.assert(
      fc.asyncProperty(words, words, async (typedSubject, body) => {
        const subject = typedSubject.replace(/\p{Cc}/gu, '').trim();
        const mail = await PostalMime.parse(textOf(toEml({ ...MAIL, subject, body }, POSTING)));
        expect(mail.subject ?? '').toBe(subject);
        expect(mail.to).toEqual([{ address: MAIL.to, name: '' }]);
        expect(mail.from).toEqual({ address: POSTING.from, name: '' });
        expect((mail.text ?? '').replace(/\n$/, '')).toBe(body.replace(/\r\n?/g, '\n').replace(/\n$/, ''));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a header', () => {
  it('stays readable in short plain ASCII', () => {
    expect(encodeHeader('Request (reference KJ-1)', 9)).toBe('Request (reference KJ-1)');
  });

  it('splits a cluster that no word can hold between its characters', () => {
    const lines = encodeHeader(`a${'\u0301'.repeat(100)}`, 9).split('\r\n ');
    expect(lines.length).toBeGreaterThan(1);
    for (const word of lines) expect(word.length).toBeLessThanOrEqual(75);
    expect(`Subject: ${lines[0] ?? ''}`.length).toBeLessThanOrEqual(76);
  });

  it('is encoded in words of at most 75 characters that hold whole characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (value) => {
        const lines = encodeHeader(value, 9).split('\r\n ');
        if (lines.length === 1 && !lines[0]?.startsWith('=?')) return;
        const decoder = new TextDecoder('utf-8', { fatal: true });
        const decoded = lines.map((word) => decoder.decode(Buffer.from(word.slice('=?UTF-8?B?'.length, -2), 'base64')));
        for (const word of lines) expect(word.length).toBeLessThanOrEqual(75);
        expect(decoded.join('')).toBe(value);
      }),
    );
  });
});
