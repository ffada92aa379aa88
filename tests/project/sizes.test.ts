import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { BUILDS, builtBytes, builtFiles } from './built.ts';

const [CHROME] = BUILDS;
const KB = 1024;

it.each(BUILDS)('the script on the pages, built for $browser, is at most 8 KB gzipped', (build) => {
  expect(gzipSync(builtBytes(build, 'page-script.js'), { level: 9 }).length).toBeLessThanOrEqual(8 * KB);
});

/** A zip holds each file deflated, with its name twice and 122 bytes around them: so much can be said without making it. */
it('the zip for Chrome is at most 600 KB', () => {
  const sizes = builtFiles(CHROME).map((file) => gzipSync(builtBytes(CHROME, file), { level: 9 }).length + 2 * file.length + 122);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(600 * KB);
});
