import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBundle } from '@/domain/bundle/bundle';
import { storedByThisVersion } from '@/tests/support/stored';
import { allRows, anOccasion, expectWritten, freshMemory } from '@/tests/support/memory';
import { aDraft, moment } from '@/tests/support/requests';
import { type Attachment, readBackup, restoreBackup } from './bundle';
import { addFile } from './files';
import { startRequest } from './record';
import { openDatabase, SCHEMA_VERSION } from './schema';

const NOW = moment('2026-12-24T00:00:00Z');
const STAMP = { id: 'f9', name: 'a.pdf', size: 4, sha256: 'aa', type: 'application/pdf', sensitive: false };

/** A backup of a case in every state, as text and attachments, and the rows it was made of. */
let made: { readonly text: string; readonly attachments: readonly Attachment[]; readonly rows: Record<string, unknown[]> };

beforeAll(async () => {
  const stored = await storedByThisVersion();
  const database = openDatabase('to-back-up');
  await database.open();
  for (const [table, rows] of Object.entries(stored.rows)) await database.table(table).bulkPut([...rows]);
  const [request] = await database.requests.toArray();
  expectWritten(await addFile(database, request?.id ?? '', { ...anOccasion('2026-12-01T00:00:00Z'), stamp: STAMP, blob: new Blob(['%PDF']), about: null }));
  const { bundle, attachments } = await readBackup(database, NOW);
  made = { text: JSON.stringify(bundle), attachments, rows: await allRows(database) };
  database.close();
});

function read(text: string) {
  const found = readBundle(text, SCHEMA_VERSION);
  if (found.kind !== 'bundle') throw new Error(found.kind);
  return found.bundle;
}

describe('a backup', () => {
  it('comes back whole into an empty installation: every row, with what is worked out of them', async () => {
    const { text, attachments, rows } = made;
    const database = await freshMemory('another-device');
    expect(expectWritten(await restoreBackup(database, { bundle: read(text), attachments }))).toEqual({ kind: 'restored', requests: 8, attachments: 1 });
    const { meta: _, ...restored } = await allRows(database);
    const { meta: __, ...before } = rows;
    expect({ ...restored, blobs: [] }).toEqual({ ...before, blobs: [] });
    expect(await (await database.blobs.get('f9'))?.blob.text()).toBe('%PDF');
    expect(await database.meta.get('deviceId')).toEqual({ key: 'deviceId', value: 'another-device' });
  });

  it('is not put over what is there', async () => {
    const { text, attachments } = made;
    const database = await freshMemory();
    expectWritten(await startRequest(database, aDraft(), { ...anOccasion(), year: 2026 }));
    const before = await allRows(database);
    expect(expectWritten(await restoreBackup(database, { bundle: read(text), attachments }))).toEqual({ kind: 'not-empty' });
    expect(await allRows(database)).toEqual(before);
  });

  it.each<[string, (bundle: ReturnType<typeof read>) => ReturnType<typeof read>]>([
    ['a request is missing', (bundle) => ({ ...bundle, events: bundle.events.slice(0, 1) })],
    ['an attachment is missing', (bundle) => ({ ...bundle, attachments: 2 })],
    ['a row has no key', (bundle) => ({ ...bundle, tables: { ...bundle.tables, drafts: [{ revision: 1 }] } })],
    ['two events bear one number', (bundle) => ({ ...bundle, events: [...bundle.events, { ...bundle.events[0], id: 'twin' } as never] })],
  ])('leaves nothing behind where %s', async (_, damage) => {
    const { text, attachments } = made;
    const database = await freshMemory();
    const before = await allRows(database);
    expect(expectWritten(await restoreBackup(database, { bundle: damage(read(text)), attachments }))).toEqual({ kind: 'damaged' });
    expect(await allRows(database)).toEqual(before);
  });

  it.each<[string, (found: Record<string, unknown>) => unknown]>([
    ['another file', () => ({ kind: 'something' })],
    ['a list', () => []],
    ['one without events', ({ events: _, ...rest }) => rest],
    ['one with an unknown fact', (found) => ({ ...found, events: [{ ...(found.events as object[])[0], fact: { kind: 'hacked' } }] })],
    ['one with a day that is none', (found) => ({ ...found, events: [{ ...(found.events as object[])[0], fact: { kind: 'arrived', on: '2026-02-30' } }] })],
    ['one with a time that is none', (found) => ({ ...found, madeAt: 'yesterday' })],
    ['one with a table that is none of ours', (found) => ({ ...found, tables: { ...(found.tables as object), meta: [] } })],
  ])('is refused when it is %s', (_, change) => {
    const { text } = made;
    expect(readBundle(JSON.stringify(change(JSON.parse(text) as Record<string, unknown>)), SCHEMA_VERSION)).toEqual({ kind: 'damaged' });
  });

  it('is refused when it is cut off, and named when it is newer than this version', () => {
    const { text } = made;
    expect(readBundle(text.slice(0, -5), SCHEMA_VERSION)).toEqual({ kind: 'damaged' });
    expect(readBundle(text.replace(/"version":\d+/, '"version":99'), SCHEMA_VERSION)).toEqual({ kind: 'newer' });
    expect(readBundle(text.replace(/"schemaVersion":\d+/, '"schemaVersion":99'), SCHEMA_VERSION)).toEqual({ kind: 'newer' });
  });

  it('reaches nothing that all objects share', () => {
    const { text } = made;
    const poisoned = text.replace('"settings":[', '"settings":[{"key":"x","value":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}},');
    const [setting] = read(poisoned).tables.settings;
    expect(JSON.stringify(setting)).toBe('{"key":"x","value":{}}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
