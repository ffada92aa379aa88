import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const LETTERS = join(import.meta.dirname, '..', '..', 'domain', 'letter');
const COMMENTS = /\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm;

it('letters take every article number from the table of the law', () => {
  const sources = readdirSync(LETTERS).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  for (const file of sources) {
    const code = readFileSync(join(LETTERS, file), 'utf8').replace(COMMENTS, '');
    expect(code, file).not.toMatch(/第[\d０-９一二三四五六七八九十百]+条|\b(Article|Art\.|section|regulation) ?\d/i);
  }
});

it('the rules name no organisation', () => {
  for (const file of readdirSync(LETTERS).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))) {
    expect(readFileSync(join(LETTERS, file), 'utf8'), file).not.toMatch(/jitera/i);
  }
});
