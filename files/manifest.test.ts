import { expect, it } from 'vitest';
import { readManifest, withManifest } from './manifest';

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
