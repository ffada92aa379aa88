import PostalMime from 'postal-mime';
import { expect, it } from 'vitest';
import { type LetterRecord } from '@/domain/request/event';
import { toMailFile, toTextFile } from './letter-files';

const LETTER: LetterRecord = { blocks: [], text: '請求書\n\n　本文です。\n', subject: '請求書（整理番号 KJ-2026-013）', sha256: '', composer: '1', language: 'ja' };
const OCCASION = { reference: 'KJ-2026-013', to: 'desk@example.jp', id: '0190', at: Temporal.ZonedDateTime.from('2026-11-24T09:05:00+09:00[Asia/Tokyo]') };

it('saves the exact text under the reference alone', () => {
  expect(toTextFile(LETTER, 'KJ-2026-013')).toEqual({ name: 'KJ-2026-013.txt', type: 'text/plain;charset=utf-8', text: LETTER.text });
});

it.each([
  ['../../etc/x', '-etc-x.txt'],
  ['請求 1/2', '請求-1-2.txt'],
  ['', 'letter.txt'],
  ['a'.repeat(300), `${'a'.repeat(80)}.txt`],
])('makes of the reference %j the name %s, which every system takes', (reference, name) => {
  expect(toTextFile(LETTER, reference).name).toBe(name);
});

it('saves a mail that reads back as the letter, without a sender', async () => {
  const file = toMailFile(LETTER, OCCASION);
  if ('kind' in file) throw new Error(file.kind);
  expect(file).toMatchObject({ name: 'KJ-2026-013.eml', type: 'message/rfc822' });
  const mail = await PostalMime.parse(file.text);
  expect(mail).toMatchObject({ subject: LETTER.subject, to: [{ address: 'desk@example.jp' }], messageId: '<0190@kaiji.invalid>' });
  expect(mail.from).toBeUndefined();
  expect(mail.text?.replaceAll('\r\n', '\n')).toBe(LETTER.text);
});

it('makes no mail for what is no address', () => {
  expect(toMailFile(LETTER, { ...OCCASION, to: 'desk' })).toMatchObject({ kind: 'not-an-address' });
});
