import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '@/tests/support/texts';
import { safeFileName, uniqueNames } from './file-name';

describe('a file name that somebody else chose', () => {
  it.each([
    ['返答.pdf', '返答.pdf'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['..\\..\\boot.ini', '_.._boot.ini'],
    ['C:\\x.txt', 'C__x.txt'],
    ['.htaccess', 'htaccess'],
    ['name. ', 'name'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['console.txt', 'console.txt'],
    ['a\u0000b\nc.pdf', 'a_b_c.pdf'],
    ['invoice\u202Efdp.exe', 'invoice_fdp.exe'],
    ['か\u3099.txt', 'が.txt'],
    ['..', 'file'],
    ['', 'file'],
  ])('%j is written as %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  it('keeps its ending when it is too long, and never half a character', () => {
    const name = safeFileName(`${'長'.repeat(100)}.pdf`);
    expect(name).toMatch(/^長+\.pdf$/);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(160);
  });

  it('is never a path, hidden, empty or longer than a file system takes, whatever it was', () => {
    fc.assert(
      fc.property(anyText(300), (name) => {
        const safe = safeFileName(name);
        expect(safe).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cf}]|^\.|[.\s]$|^$/u);
        expect(safe.isWellFormed()).toBe(true);
        expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(160);
      }),
    );
  });
});

describe('names in one folder', () => {
  it('stand there once each, whatever the case of their letters', () => {
    expect(uniqueNames(['scan.pdf', 'Scan.pdf', 'scan.pdf', 'note'])).toEqual(['scan.pdf', 'Scan (2).pdf', 'scan (3).pdf', 'note']);
  });

  it('do not meet a name that was numbered before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a.txt', 'A.txt', 'a (2).txt', 'b'), { maxLength: 8 }), (names) => {
        const unique = uniqueNames(names).map((name) => name.toLowerCase());
        expect(new Set(unique).size).toBe(names.length);
      }),
    );
  });
});
