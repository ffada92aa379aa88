import { describe, expect, it } from 'vitest';
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
      cut: false,
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

it('reads the HTML of a mail that offers it beside an empty text, and the text where it has words', async () => {
  const both = (plain: string) => mail(...HEAD, 'Content-Type: multipart/alternative; boundary=b', '', '--b', '', plain, '--b', 'Content-Type: text/html; charset=utf-8', '', '<p>As HTML</p>', '--b--');
  expect(await readMail(both(''))).toMatchObject({ mail: { text: 'As HTML' } });
  expect(await readMail(both('As text'))).toMatchObject({ mail: { text: 'As text', parts: [] } });
});

it('reads texts that follow one another in their order', async () => {
  const parts = ['--b', 'Content-Type: text/html; charset=utf-8', '', '<p>The answer</p>', '--b', '', 'The footer', '--b--'];
  expect(await readMail(mail(...HEAD, 'Content-Type: multipart/mixed; boundary=b', '', ...parts))).toMatchObject({ mail: { text: 'The answer\nThe footer', parts: [] } });
});

it('keeps a mail inside a mail as a file', async () => {
  const inner = ['--b', 'Content-Type: message/rfc822; name="inner.eml"', '', 'From: b@example.jp', 'Content-Type: text/html', '', '<p>Inside</p>', '--b--'];
  const reading = await readMail(mail(...HEAD, 'Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'See below.', ...inner));
  if (reading.kind !== 'mail') throw new Error(reading.kind);
  expect(reading.mail.text).toBe('See below.');
  expect(await reading.mail.parts[0]?.blob.text()).toContain('<p>Inside</p>');
});

describe('of a mail that is made to be endless', () => {
  const html = (body: string): Blob => mail(...HEAD, 'Content-Type: text/html', '', body);
  const mixed = (body: string): Blob => mail(...HEAD, 'Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'Hello', '--b', 'Content-Type: text/html', '', body, '--b--');

  it.each([
    ['links that are never closed', '<a href="'.repeat(50_000)],
    ['links that are closed once', `${'<a href="'.repeat(50_000)}>`],
    ['blanks and breaks', `${' '.repeat(300_000)}<br>${'\n '.repeat(10_000)}`],
    ['comments', '<!--'.repeat(200_000)],
    ['styles', '<style>'.repeat(100_000)],
  ])('%s are no words', async (_, body) => {
    expect(await readMail(html(body))).toMatchObject({ kind: 'mail', mail: { text: '', cut: false } });
    expect(await readMail(mixed(body))).toMatchObject({ kind: 'mail', mail: { text: 'Hello', cut: false } });
  });

  it('the beginning is read, and it says that there is more', async () => {
    const long = await readMail(mail(...HEAD, '', '𠮷'.repeat(50_000)));
    expect(long).toMatchObject({ mail: { text: '𠮷'.repeat(10_000), cut: true } });
    expect(await readMail(html(`<p>Hello</p>${'<i></i>'.repeat(150_000)}`))).toMatchObject({ mail: { text: 'Hello', cut: true } });
    const odd = await readMail(mail(...HEAD, '', `a${'𠮷'.repeat(50_000)}`));
    expect(odd.kind === 'mail' && odd.mail.text.isWellFormed()).toBe(true);
  });
});

it('makes one line of a subject and a name that hold several', async () => {
  const reading = await readMail(mail('From: =?utf-8?q?De=0D=0Ask?= <desk@example.jp>', 'Subject: =?utf-8?q?a=0D=0ABcc:_x?=', '', 'x'));
  expect(reading).toMatchObject({ mail: { subject: 'a Bcc: x', from: 'De sk <desk@example.jp>' } });
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
  ['a year with six digits', [...HEAD.slice(0, 2), 'Date: Sat Sep 13 275760 00:00:00 GMT', '', 'x']],
  ['a year that begins only in some zones', [...HEAD.slice(0, 2), 'Date: Fri, 31 Dec 9999 23:59:59 +0000', '', 'x']],
  ['the year nought', [...HEAD.slice(0, 2), 'Date: 0000-01-01T00:00:00Z', '', 'x']],
  ['no day', [...HEAD.slice(0, 2), '', 'x']],
])('guesses nothing from %s', async (_, lines) => {
  expect(await readMail(mail(...lines))).toMatchObject({ kind: 'mail', mail: { at: null } });
});

it.each([
  ['a text without a head', 'Just some words.'],
  ['nothing', ''],
  ['a page', '<!doctype html><p>From: somebody</p>'],
  ['parts in parts without end', `From: a@example.jp\r\n${Array.from({ length: 60 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`).join('')}`],
  ['lines without end', `From: a@example.jp\r\n\r\n${'\n '.repeat(100_000)}`],
  ['a head without end', `From: a@example.jp\r\nX-Long: ${'a'.repeat(300_000)}\r\n\r\nx`],
])('calls %s unreadable', async (_, text) => {
  expect(await readMail(new Blob([text]))).toEqual({ kind: 'unreadable' });
});
