import { expect, it } from 'vitest';
import { toEml } from '@/domain/letter/to-eml';
import { readMail } from './email';

const mail = (...lines: readonly string[]): Blob => new Blob([lines.join('\r\n')]);
const HEAD = ['From: "Desk" <desk@example.jp>', 'Subject: Your request', 'Date: Thu, 12 Nov 2026 23:30:00 +0900'];

it('reads who wrote, when, about what, and the text', async () => {
  expect(await readMail(mail(...HEAD, '', 'Dear Ms Sample,', 'please send a copy.', '', ''))).toEqual({
    kind: 'mail',
    mail: {
      from: 'Desk <desk@example.jp>',
      subject: 'Your request',
      at: Temporal.Instant.from('2026-11-12T14:30:00Z'),
      text: 'Dear Ms Sample,\nplease send a copy.',
      parts: [],
    },
  });
});

it('reads Japanese in the encoding that mails in Japan still use', async () => {
  // ISO-2022-JP: 本人確認
  const body = new Uint8Array([0x1b, 0x24, 0x42, 0x4b, 0x5c, 0x3f, 0x4d, 0x33, 0x4e, 0x47, 0x27, 0x1b, 0x28, 0x42]);
  const head = ['From: =?ISO-2022-JP?B?GyRCQWs4fRsoQg==?= <desk@example.jp>', 'Content-Type: text/plain; charset=ISO-2022-JP', '', ''].join('\r\n');
  const reading = await readMail(new Blob([head, body]));
  expect(reading).toMatchObject({ kind: 'mail', mail: { from: '窓口 <desk@example.jp>', text: '本人確認' } });
});

it('reads a mail of our own word for word', async () => {
  const body = 'ご担当者様\n\n　請求します。';
  const eml = toEml({ to: 'desk@example.jp', subject: '請求書', body }, { from: 'hanako@example.jp', messageId: 'a@kaiji.invalid', date: Temporal.ZonedDateTime.from('2026-11-12T23:30[Asia/Tokyo]') });
  if (eml.kind !== 'eml') throw new Error(eml.kind);
  expect(await readMail(new Blob([eml.text]))).toMatchObject({ mail: { from: 'hanako@example.jp', subject: '請求書', text: body } });
});

it('turns HTML into text and keeps no markup of it', async () => {
  const reading = await readMail(mail(...HEAD, 'Content-Type: text/html; charset=utf-8', '', '<p>We need <b>ID</b>.</p><script>alert(1)</script><img src=x onerror=alert(1)>'));
  expect(reading.kind === 'mail' && reading.mail.text).toBe('We need ID.');
});

it('gives the files that came inside, under the names the sender gave them', async () => {
  const parts = ['--b', 'Content-Type: text/plain', '', 'See the file.', '--b', 'Content-Type: application/pdf; name="../../answer.pdf"', 'Content-Transfer-Encoding: base64', '', 'JVBERi0=', '--b--'];
  const reading = await readMail(mail(...HEAD, 'Content-Type: multipart/mixed; boundary=b', '', ...parts));
  if (reading.kind !== 'mail') throw new Error(reading.kind);
  expect(reading.mail.text).toBe('See the file.');
  expect(reading.mail.parts.map(({ name }) => name)).toEqual(['../../answer.pdf']);
  expect(await reading.mail.parts[0]?.blob.text()).toBe('%PDF-');
});

it.each([
  ['a day that is none', [...HEAD.slice(0, 2), 'Date: yesterday', '', 'x']],
  ['no day', [...HEAD.slice(0, 2), '', 'x']],
])('guesses nothing from %s', async (_, lines) => {
  expect(await readMail(mail(...lines))).toMatchObject({ kind: 'mail', mail: { at: null } });
});

it.each([
  ['a text without a head', 'Just some words.'],
  ['nothing', ''],
  ['a page', '<!doctype html><p>From: somebody</p>'],
  ['parts in parts without end', `From: a@example.jp\r\n${Array.from({ length: 60 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`).join('')}`],
  ['a head without end', `From: a@example.jp\r\nX-Long: ${'a'.repeat(300_000)}\r\n\r\nx`],
])('calls %s unreadable', async (_, text) => {
  expect(await readMail(new Blob([text]))).toEqual({ kind: 'unreadable' });
});
