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

it('screens take every article number from that table too', () => {
  const root = join(LETTERS, '..', '..');
  const numbered = /第[\d０-９]+条|法[\d０-９]+条|\b(Article|Art\.|section|regulation) ?\d/i;
  for (const language of ['en', 'ja']) expect(readFileSync(join(root, 'locales', `${language}.json`), 'utf8'), language).not.toMatch(numbered);
  for (const folder of ['components', 'entrypoints', 'stores']) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(ts|vue)$/.test(file) || file.endsWith('.test.ts')) continue;
      expect(readFileSync(join(root, folder, file), 'utf8').replace(COMMENTS, ''), file).not.toMatch(numbered);
    }
  }
});
