import { BlobReader, TextWriter, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openZip, writeZip, type ZipEntry } from './zip';

const AT = Temporal.Instant.from('2026-11-20T01:02:04Z');

/** What another program finds in a zip, with its checksums verified. */
async function reread(zip: Blob): Promise<Record<string, string>> {
  const reader = new ZipReader(new BlobReader(zip), { checkSignature: true, useWebWorkers: false });
  const entries = await reader.getEntries();
  const read = entries.map(async (entry): Promise<[string, string]> => [entry.filename, entry.directory ? '' : await entry.getData(new TextWriter())]);
  return Object.fromEntries(await Promise.all(read));
}

async function opened(file: Blob) {
  const reading = await openZip(file);
  if (reading.kind !== 'zip') throw new Error(reading.kind);
  return reading.zip;
}

describe('a zip', () => {
  it('is read back by another program, with its folders, Japanese names and exact words', async () => {
    const zip = await writeZip([{ path: 'letters/1.txt', content: '請求書\r\n' }, { path: '添付/返答.pdf', content: new Blob(['%PDF-'], { type: 'application/pdf' }) }, { path: 'empty.txt', content: '' }], AT);
    expect(zip.type).toBe('application/zip');
    expect(await reread(zip)).toEqual({ 'letters/1.txt': '請求書\r\n', '添付/返答.pdf': '%PDF-', 'empty.txt': '' });
  });

  it('is read back by us and by another program, byte for byte, whatever is in it', async () => {
    const bytes = fc.uint8Array({ maxLength: 400 }).map((content) => new Uint8Array(content));
    const type = fc.constantFrom('', 'application/pdf', 'text/plain');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(bytes, type), { maxLength: 4 }), async (contents) => {
        const entries = contents.map(([content, of], index): ZipEntry => ({ path: `files/${index}`, content: new Blob([content], { type: of }) }));
        const zip = await writeZip(entries, AT);
        const ours = await opened(zip);
        const theirs = await new ZipReader(new BlobReader(zip), { useWebWorkers: false, checkSignature: true }).getEntries();
        expect(theirs.map(({ filename }) => filename)).toEqual(entries.map(({ path }) => path));
        for (const [index, [content]] of contents.entries()) {
          expect(ours.read(`files/${index}`)).toEqual(content);
          const entry = theirs[index];
          if (entry && !entry.directory) expect(await entry.getData(new Uint8ArrayWriter())).toEqual(content);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('holds more than fits into one part', async () => {
    const large = new Uint8Array(9 * 1024 * 1024).map((_, index) => (index * 7919) % 251);
    const zip = await opened(await writeZip([{ path: 'a', content: new Blob([large], { type: 'image/png' }) }, { path: 'b', content: 'after' }], AT));
    expect(Buffer.compare(zip.read('a') ?? new Uint8Array(), large)).toBe(0);
    expect(new TextDecoder().decode(zip.read('b') ?? undefined)).toBe('after');
  });

  it.each(['1970-01-01T00:00:00Z', '9999-01-01T00:00:00Z'])('can be made when the clock says %s', async (at) => {
    expect(await reread(await writeZip([{ path: 'a', content: 'x' }], Temporal.Instant.from(at)))).toEqual({ a: 'x' });
  });
});

describe('a file that may be anything', () => {
  it.each([
    ['no zip', new Blob(['this is no zip'])],
    ['nothing', new Blob([])],
  ])('%s is refused', async (_, file) => {
    expect(await openZip(file)).toEqual({ kind: 'not-a-zip' });
  });

  it('cut off anywhere, it is refused or says which file is damaged, and never throws', async () => {
    const whole = await writeZip([{ path: 'a', content: 'some words, some more words' }, { path: 'b', content: 'other words' }], AT);
    for (let length = 0; length < whole.size; length += 7) {
      const reading = await openZip(whole.slice(0, length));
      if (reading.kind === 'zip') for (const path of reading.zip.sizes.keys()) reading.zip.read(path);
    }
    expect(await openZip(whole.slice(0, whole.size - 30))).toEqual({ kind: 'not-a-zip' });
  });

  it('with a path twice is refused', async () => {
    const twice = await writeZip([{ path: 'a', content: 'one' }, { path: 'a', content: 'two' }], AT);
    expect(await openZip(twice)).toEqual({ kind: 'not-a-zip' });
  });

  it('that says it unpacks to more than fits into the memory is refused before it is unpacked', async () => {
    const bytes = new Uint8Array(await (await writeZip([{ path: 'a', content: 'x' }, { path: 'b', content: 'y' }], AT)).arrayBuffer());
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xfffffff0, true);
    expect(await openZip(new Blob([bytes]))).toEqual({ kind: 'too-large' });
  });

  it('knows nothing of a path that is not in it', async () => {
    expect((await opened(await writeZip([{ path: 'a', content: 'x' }], AT))).read('b')).toBeNull();
  });
});
