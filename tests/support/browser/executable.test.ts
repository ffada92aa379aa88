import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium, findFirefox } from './executable.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaiji-path-'));
  for (const name of ['chromium', 'firefox']) {
    await writeFile(join(folder, name), '');
    await chmod(join(folder, name), 0o755);
  }
});

afterAll(() => rm(folder, { recursive: true }));

it('the browser that the environment names comes before all others, there or not', () => {
  expect(findChromium({ KAIJI_CHROMIUM: '/a/chromium' }, join(folder, 'chromium'))).toBe('/a/chromium');
  expect(findFirefox({ KAIJI_FIREFOX: '/a/firefox', PATH: folder })).toBe('/a/firefox');
});

it('Playwright’s own Chromium comes before the system’s, if it is there', () => {
  expect(findChromium({}, join(folder, 'chromium'))).toBe(join(folder, 'chromium'));
  expect(findChromium({}, join(folder, 'missing'))).not.toBe(join(folder, 'missing'));
});

it('a browser on the path is found when the usual places are empty', () => {
  const nowhere = () => false;
  const there = (path: string) => [join(folder, 'chromium'), join(folder, 'firefox')].includes(path);
  expect(findChromium({ PATH: `/nowhere:${folder}` }, '', there)).toBe(join(folder, 'chromium'));
  expect(findFirefox({ PATH: folder }, there)).toBe(join(folder, 'firefox'));
  expect(findChromium({ PATH: folder }, '', nowhere)).toBeUndefined();
  expect(findFirefox({}, nowhere)).toBeUndefined();
});
