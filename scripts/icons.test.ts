import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A toolbar shows none larger than 48 pixels; the others are the extension's own picture. */
const SIZES = [16, 32, 48];
const LARGE = [96, 128];

function read(kind: string, size: number): Buffer {
  return readFileSync(join(import.meta.dirname, `../public/icon/${kind}-${size}.png`));
}

describe.each(SIZES)('the toolbar icon of %d px', (size) => {
  it.each(['site', 'away'])('is a PNG of that size for %s', (kind) => {
    const png = read(kind, size);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]); // width and height of the IHDR chunk
  });

  it('is another one on the site than elsewhere', () => {
    expect(read('site', size).equals(read('away', size))).toBe(false);
  });
});

it.each(LARGE)('the picture of %d px is a PNG of that size', (size) => {
  const png = read('site', size);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});
