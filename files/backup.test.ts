import { beforeAll, describe, expect, it } from 'vitest';
import { type Bundle, PLAIN_TABLES } from '@/domain/bundle/bundle';
import { sha256OfContent } from '@/platform/hash';
import { moment } from '@/tests/support/requests';
import { type BackupContent, readBackupFile, writeBackup } from './backup';
import { writeZip, type ZipEntry } from './zip';

const FILE = { id: 'f1', requestId: 'r1', name: 'a.pdf', size: 8, sha256: 'aa', type: 'application/pdf', sensitive: true, addedAt: '2026-11-20T00:00:00.000Z' };
const BUNDLE: Bundle = {
  kind: 'kaiji-backup', version: 1, schemaVersion: 2, madeAt: '2026-11-20T00:00:00.000Z', requests: 0, attachments: 1, numbers: {}, events: [],
  tables: { ...(Object.fromEntries(PLAIN_TABLES.map((table) => [table, []])) as unknown as Bundle['tables']), files: [FILE] },
};
const CONTENT: BackupContent = { bundle: BUNDLE, attachments: [{ id: 'f1', blob: new Blob(['%PDF-1.4'], { type: 'application/pdf' }) }] };

let made: Blob;
beforeAll(async () => {
  made = await writeBackup(CONTENT, sha256OfContent);
});

const read = (file: Blob) => readBackupFile(file, 2, sha256OfContent);
const zipped = (entries: readonly ZipEntry[]): Promise<Blob> => writeZip(entries, moment('2026-11-20T00:00:00Z'));

async function changed(at: (bytes: Uint8Array) => number): Promise<Blob> {
  const bytes = new Uint8Array(await made.arrayBuffer());
  const place = at(bytes);
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  return new Blob([bytes]);
}

function placeOf(bytes: Uint8Array, text: string): number {
  return new TextDecoder('latin1').decode(bytes).indexOf(text);
}

describe('a backup file', () => {
  it('comes back as it was, with the type of each attachment', async () => {
    const found = await read(made);
    if (found.kind !== 'backup') throw new Error(found.kind);
    expect(found.backup.bundle).toEqual(BUNDLE);
    const [attachment] = found.backup.attachments;
    expect([attachment?.id, attachment?.blob.type, await attachment?.blob.text()]).toEqual(['f1', 'application/pdf', '%PDF-1.4']);
  });

  it('is the same, byte for byte, for the same rows', async () => {
    const again = await writeBackup(CONTENT, sha256OfContent);
    expect(await again.bytes()).toEqual(await made.bytes());
  });

  it('is damaged where one bit of an attachment is another', async () => {
    expect(await read(await changed((bytes) => placeOf(bytes, '%PDF-1.4')))).toEqual({ kind: 'damaged' });
  });

  it('is no zip where it was cut off', async () => {
    expect(await read(made.slice(0, made.size - 30))).toEqual({ kind: 'not-a-zip' });
  });

  it.each<[string, string, () => Promise<Blob>]>([
    ['any file', 'not-a-zip', () => Promise.resolve(new Blob(['hello']))],
    ['nothing at all', 'not-a-zip', () => Promise.resolve(new Blob([]))],
    ['a zip of something else', 'not-a-backup', () => zipped([{ path: 'letter.txt', content: 'words' }])],
    ['one without its manifest', 'damaged', () => zipped([{ path: 'kaiji-backup.json', content: JSON.stringify(BUNDLE) }])],
    ['one whose rows are cut off', 'damaged', () => zipped([{ path: 'kaiji-backup.json', content: JSON.stringify(BUNDLE).slice(0, -4) }])],
    ['one that a newer version made', 'newer', () => zipped([{ path: 'kaiji-backup.json', content: JSON.stringify({ ...BUNDLE, version: 2 }) }, { path: 'new', content: '' }])],
    ['one that another schema made', 'newer', () => zipped([{ path: 'kaiji-backup.json', content: JSON.stringify({ ...BUNDLE, schemaVersion: 3 }) }])],
  ])('tells %s apart: %s', async (_, kind, make) => {
    expect(await read(await make())).toEqual({ kind });
  });

  it.each([
    ['a file that no row speaks of', 'attachments/f9', ['attachments/f9']],
    ['a manifest that names one file twice and another never', 'attachments/f1', ['kaiji-backup.json']],
  ])('with %s is damaged', async (_, path, named) => {
    const bundle = JSON.stringify(BUNDLE);
    const hashes = new Map([['kaiji-backup.json', await sha256OfContent(bundle)], [path, await sha256OfContent('x')]]);
    const lines = ['kaiji-backup.json', ...named].map((name) => `${hashes.get(name)}  ${name}\n`).join('');
    expect(await read(await zipped([{ path: 'kaiji-backup.json', content: bundle }, { path, content: 'x' }, { path: 'manifest-sha256.txt', content: lines }]))).toEqual({ kind: 'damaged' });
  });

  it('with thousands of attachments is read in one go through the zip for each portion', async () => {
    const files = Array.from({ length: 1_200 }, (_, place) => ({ ...FILE, id: `f${place}` }));
    const bundle = { ...BUNDLE, attachments: files.length, tables: { ...BUNDLE.tables, files } };
    const many = await writeBackup({ bundle, attachments: files.map(({ id }) => ({ id, blob: new Blob([id]) })) }, sha256OfContent);
    const found = await read(many);
    if (found.kind !== 'backup') throw new Error(found.kind);
    expect(await Promise.all(found.backup.attachments.map(async ({ id, blob }) => id === (await blob.text())))).toEqual(files.map(() => true));
  });

  it('with a file that its manifest does not name is damaged', async () => {
    const found = await read(made);
    if (found.kind !== 'backup') throw new Error(found.kind);
    const entries = [{ path: 'kaiji-backup.json', content: JSON.stringify(BUNDLE) }, { path: 'attachments/f2', content: 'smuggled' }];
    const lines = `${await sha256OfContent(JSON.stringify(BUNDLE))}  kaiji-backup.json\n`;
    expect(await read(await zipped([...entries, { path: 'manifest-sha256.txt', content: lines }]))).toEqual({ kind: 'damaged' });
  });
});
