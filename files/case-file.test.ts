import { expect, it } from 'vitest';
import { toCaseFile } from '@/domain/request/case-file';
import { aLog, DRAFTED, sent } from '@/tests/support/requests';
import { nameOfCase, placesOf, readManifest, withManifest } from './case-file';

const file = (id: string, name: string, sensitive = false) => ({ kind: 'attached' as const, about: null, file: { id, name, size: 1, sha256: id, type: 'text/plain', sensitive } });

it('gives everything of a case a place that is safe on every system, and what is left out none', () => {
  const events = aLog(DRAFTED, sent('2026-11-02'), file('f1', '../../con'), file('f2', 'scan.pdf'), file('f3', 'scan.pdf', true), file('f4', 'report.json'));
  const made = toCaseFile(events, { own: false, sensitive: new Set() }, new Set(['f4']));
  expect(made && [...placesOf(made)]).toEqual([
    ['e2', 'letters/01-request-2026-11-02.txt'], ['f1', 'attachments/01-_.._con'], ['f2', 'attachments/02-scan.pdf'], ['f4', 'evidence/04-report.json'],
  ]);
});

it('names the folder after the reference', () => {
  expect(nameOfCase('KJ-2026-001')).toBe('case-KJ-2026-001');
});

it('writes a manifest that can be read again', async () => {
  const files = [{ path: 'a b.txt', content: 'one' }, { path: 'c', content: new Blob(['two']) }];
  const hash = (content: Blob | string): Promise<string> => Promise.resolve((typeof content === 'string' ? 'a' : 'b').repeat(64));
  const made = await withManifest('folder', files, hash);
  expect(made.map(({ path }) => path)).toEqual(['folder/a b.txt', 'folder/c', 'folder/manifest-sha256.txt']);
  const manifest = made[2]?.content as string;
  expect(manifest).toBe(`${'a'.repeat(64)}  a b.txt\n${'b'.repeat(64)}  c\n`);
  expect(readManifest(manifest)).toEqual([{ sha256: 'a'.repeat(64), path: 'a b.txt' }, { sha256: 'b'.repeat(64), path: 'c' }]);
});

it.each(['nothing', `${'g'.repeat(64)}  a`, `${'a'.repeat(64)} a`])('takes %s for no manifest', (text) => {
  expect(readManifest(text)).toBeNull();
});
