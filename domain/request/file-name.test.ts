import { expect, it } from 'vitest';
import { toSafeName } from './file-name';

it.each([
  ['回答 2026.pdf', '回答 2026.pdf'],
  ['../../etc/passwd', '_.._etc_passwd'],
  ['C:\\answer.pdf', 'C__answer.pdf'],
  ['answer\u202Efdp.exe', 'answer_fdp.exe'],
  ['line\nbreak.txt', 'line_break.txt'],
  ['.hidden', 'hidden'],
  ['', 'file'],
  [' . ', 'file'],
])('saves %j as %j', (name, safe) => {
  expect(toSafeName(name)).toBe(safe);
});

it('keeps the ending of a name that is too long', () => {
  const safe = toSafeName(`${'あ'.repeat(300)}.jpeg`);
  expect(safe).toHaveLength(120);
  expect(safe.endsWith('.jpeg')).toBe(true);
});
