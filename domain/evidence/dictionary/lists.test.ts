import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import companies from './companies.json';
import cookies from './cookies.json';

it.each([['cookies', cookies.source, 'Apache License'], ['companies', companies.source, 'MIT License']])('%s lie beside their licence and say how they were changed', (...[name, source, words]) => {
  const file = join(import.meta.dirname, `${name}.LICENSE.txt`);
  expect(existsSync(file) && readFileSync(file, 'utf8')).toContain(words);
  expect(source.changes).toMatch(/^Reduced by Kaiji/);
  expect(source.repository).toMatch(/^https:\/\/github\.com\//);
});
