import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBundle } from '@/domain/bundle/bundle';
import { type RequestFact } from '@/domain/request/event';
import { type Profile, readProfile } from '@/domain/request/profile';
import { storedByThisVersion } from '@/tests/support/stored';
import { allRows, anOccasion, expectWritten, freshMemory } from '@/tests/support/memory';
import { aDraft, DRAFTED, moment, READIED } from '@/tests/support/requests';
import { type Attachment, countErasedHere, previewBackup, readBackup, restoreBackup } from './bundle';
import { eraseRequests } from './erase';
import { saveEvidence } from './evidence';
import { saveFollowUp } from './follow-ups';
import { listPage } from './list';
import { findProfile, saveProfile } from './profile';
import { appendFacts, startRequest } from './record';
import { addSamples } from './samples';
import { type KaijiDatabase, openDatabase, SCHEMA_VERSION } from './schema';
import { readSetting, writeSetting } from './settings';
import { readWatching, writeWatching } from './watching';

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
  expectWritten(await appendFacts(database, request?.id ?? '', { ...anOccasion('2026-12-01T00:00:00Z'), facts: [], files: [{ stamp: STAMP, blob: new Blob(['%PDF']) }] }));
  const { bundle, attachments } = await readBackup(database, NOW);
  made = { text: JSON.stringify(bundle), attachments, rows: await allRows(database) };
  database.close();
});

const EVIDENCE = { id: 'ev', madeAt: '2026-11-20T00:00:00.000Z', what: 'report', json: '{}', sha256: 'aa' } as const;
const aView = (day: string, count: number) => ({ site: 'example.com', day, count, cut: 0 });

function profileOf(name: string): Profile {
  const { person, inEnglish } = readProfile(null);
  return { person: { ...person, name }, inEnglish };
}

async function start(database: KaijiDatabase, id: string) {
  let ids = 0;
  return expectWritten(await startRequest(database, aDraft(), { now: NOW, newId: () => `${id}#${(ids += 1)}`, year: 2026 }));
}

async function startSome(database: KaijiDatabase, count: number, name: string): Promise<string[]> {
  const begun: string[] = [];
  for (let nth = 1; nth <= count; nth += 1) begun.push((await start(database, `${name}-${nth}`)).id);
  return begun;
}

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

  it('says beforehand what it would add', async () => {
    const { text, attachments } = made;
    const database = await freshMemory();
    const preview = await previewBackup(database, { bundle: read(text), attachments });
    expect(preview?.requests.map(({ reference }) => reference)).toEqual(Array.from({ length: 8 }, (_, index) => `KJ-2026-00${index + 1}`));
    expect(preview).toMatchObject({ counts: { attachments: 1, drafts: 8, settings: 1 }, bytes: 4, madeAt: NOW, leftOut: 0 });
    expect(await previewBackup(database, { bundle: read(text), attachments: [] })).toBeNull();
    expectWritten(await writeSetting(database, 'language', 'en'));
    expect(await previewBackup(database, { bundle: read(text), attachments })).toMatchObject({ counts: { settings: 0, drafts: 8 }, leftOut: 1 });
  });

  it('only adds: what was typed, chosen, seen and kept here stays as it is', async () => {
    const there = await freshMemory('another-device');
    expectWritten(await saveProfile(there, profileOf('there')));
    expectWritten(await writeWatching(there, 'watching', 'on-visit'));
    expectWritten(await writeSetting(there, 'contactEmail', 'privacy@example.com'));
    expectWritten(await saveEvidence(there, { ...EVIDENCE, json: '"there"' }));
    expectWritten(await saveEvidence(there, { ...EVIDENCE, id: 'ev2', json: '"there"' }));
    await there.pageViews.bulkAdd([aView('2026-11-19', 3), aView('2026-11-20', 3)]);
    const backup = await readBackup(there, NOW);
    const here = await freshMemory();
    expectWritten(await saveProfile(here, profileOf('here')));
    expectWritten(await writeWatching(here, 'watching', 'off'));
    expectWritten(await saveEvidence(here, { ...EVIDENCE, json: '"here"' }));
    await here.pageViews.add(aView('2026-11-20', 7));
    expect(await previewBackup(here, backup)).toMatchObject({ counts: { settings: 1, evidence: 1, pageViews: 1 }, leftOut: 4 });
    expectWritten(await restoreBackup(here, { ...backup, bundle: read(JSON.stringify(backup.bundle)) }));
    expect((await findProfile(here)).profile).toEqual(profileOf('here'));
    expect((await readWatching(here)).watching).toBe('off');
    expect(await readSetting(here, 'contactEmail')).toBe('privacy@example.com');
    expect((await here.evidence.toArray()).map(({ id, json }) => [id, json])).toEqual([['ev', '"here"'], ['ev2', '"there"']]);
    expect(await here.pageViews.toArray()).toEqual([aView('2026-11-19', 3), aView('2026-11-20', 7)]);
  });

  it.each([
    { where: 'here', there: 2, here: 4 },
    { where: 'in the backup', there: 4, here: 2 },
  ])('gives no number twice where more were given out $where', async ({ there, here }) => {
    const [from, to] = [await freshMemory('another-device'), await freshMemory()];
    const [kept] = await startSome(from, there, 'there');
    expectWritten(await eraseRequests(from, (await from.requests.toCollection().primaryKeys()).filter((id) => id !== kept), NOW));
    const backup = await readBackup(from, NOW);
    expectWritten(await eraseRequests(to, await startSome(to, here, 'here'), NOW));
    const numbers = await to.meta.get('lastCounter');
    expectWritten(await restoreBackup(to, { ...backup, bundle: read(JSON.stringify(backup.bundle)) }));
    expect(Number((await to.meta.get('lastCounter'))?.value)).toBeGreaterThanOrEqual(Number(numbers?.value));
    expect((await start(to, 'next')).reference).toBe('KJ-2026-005');
  });

  it('gives no number twice that its cases bear, whatever it says of them', async () => {
    const { text, attachments } = made;
    const database = await freshMemory();
    expectWritten(await restoreBackup(database, { bundle: { ...read(text), numbers: { 'lastSerial-2026': 2, lastCounter: 1 } }, attachments }));
    expect((await start(database, 'next')).reference).toBe('KJ-2026-009');
  });

  it('carries what the person typed, chose and kept besides the cases, and finds texts begun by their words', async () => {
    const database = await freshMemory();
    const { id: requestId } = expectWritten(await startRequest(database, aDraft(), { ...anOccasion(), year: 2026 }));
    expectWritten(await saveFollowUp(database, { requestId, kind: 'note', typed: { text: 'half a thought' }, words: ['half a thought'], basedOn: 0, now: NOW }));
    expectWritten(await saveProfile(database, readProfile(null)));
    expectWritten(await writeSetting(database, 'contactEmail', 'privacy@example.com'));
    expectWritten(await writeSetting(database, 'keepHistory', '3-months'));
    expectWritten(await saveEvidence(database, EVIDENCE));
    const backup = await readBackup(database, NOW);
    const other = await freshMemory('another-device');
    expectWritten(await restoreBackup(other, { ...backup, bundle: read(JSON.stringify(backup.bundle)) }));
    for (const table of ['settings', 'followUps', 'evidence', 'drafts', 'words'] as const) expect(await other.table(table).toArray()).toEqual(await database.table(table).toArray());
    expect((await listPage(other, { view: 'all', sort: 'next', descending: false, filter: { text: 'thought' } })).rows).toHaveLength(1);
  });

  it('holds nothing of made-up cases, and takes them away where it is restored', async () => {
    const { text, attachments } = made;
    const database = await freshMemory();
    const history = [{ at: NOW, fact: { ...DRAFTED, reference: 'SAMPLE-1' } as RequestFact }, { at: NOW.add({ seconds: 1 }), fact: READIED }];
    expectWritten(await addSamples(database, [history], anOccasion('2026-12-24T00:00:00Z').newId));
    const [sample] = await database.requests.toArray();
    expectWritten(await appendFacts(database, sample?.id ?? '', { ...anOccasion('2026-12-25T00:00:00Z'), facts: [], files: [{ stamp: { ...STAMP, id: 'f8' }, blob: new Blob(['%PDF']) }] }));
    const { bundle, attachments: none } = await readBackup(database, NOW);
    expect(none).toEqual([]);
    expect(bundle).toMatchObject({ requests: 0, attachments: 0, events: [] });
    expect(JSON.stringify(bundle)).not.toContain('SAMPLE');
    expect(bundle.tables.files).toEqual([]);
    expect(expectWritten(await restoreBackup(database, { bundle: read(text), attachments }))).toMatchObject({ kind: 'restored', requests: 8 });
    expect((await database.requests.toArray()).filter(({ reference }) => reference.startsWith('SAMPLE'))).toEqual([]);
  });

  it('tells what of it was erased here, and brings it back when the person restores it all the same', async () => {
    const { text, attachments } = made;
    const backup = { bundle: read(text), attachments };
    const database = await freshMemory();
    expect(await countErasedHere(database, backup)).toBe(0);
    expectWritten(await restoreBackup(database, backup));
    const ids = await database.requests.toCollection().primaryKeys();
    expectWritten(await eraseRequests(database, ids, NOW));
    expect(await countErasedHere(database, backup)).toBe(8);
    expectWritten(await restoreBackup(database, backup));
    expect(await database.requests.count()).toBe(8);
    expect(await countErasedHere(database, backup)).toBe(0);
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
    ['a row has no key', (bundle) => ({ ...bundle, tables: { ...bundle.tables, evidence: [{ json: '{}' }] } })],
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
    ['one with a number that is none of ours', (found) => ({ ...found, numbers: { schemaVersion: 99 } })],
    ['one with a table that is none of ours', (found) => ({ ...found, tables: { ...(found.tables as object), meta: [] } })],
  ])('is refused when it is %s', (_, change) => {
    const { text } = made;
    expect(readBundle(JSON.stringify(change(JSON.parse(text) as Record<string, unknown>)), SCHEMA_VERSION)).toEqual({ kind: 'damaged' });
  });

  const aNotice = { key: 'r1/arrive/2026-12-01', requestId: 'r1', note: '', state: 'snoozed', until: '2026-12-24' };
  const [savedAt, addedAt] = ['2026-11-20T00:00:00.000Z', '2026-11-20T00:00:00.000Z'];
  it.each<[string, object, object]>([
    ['notified', aNotice, { until: 'soon' }],
    ['notified', aNotice, { state: 'lost' }],
    ['drafts', { requestId: 'r1', revision: 1, savedAt, draft: {} }, { draft: null }],
    ['followUps', { requestId: 'r1', kind: 'note', revision: 1, savedAt, typed: { text: '' } }, { typed: 'text' }],
    ['followUps', { requestId: 'r1', kind: 'note', revision: 1, savedAt, typed: { text: '' } }, { revision: 0.5 }],
    ['files', { ...STAMP, requestId: 'r1', addedAt }, { size: '4' }],
    ['files', { ...STAMP, requestId: 'r1', addedAt }, { addedAt: 'today' }],
  ])('is refused with a row of %s that would throw later', (table, good, damage) => {
    const found = JSON.parse(made.text) as { tables: object };
    const withRow = (row: object) => readBundle(JSON.stringify({ ...found, tables: { ...found.tables, [table]: [row] } }), SCHEMA_VERSION);
    expect(withRow(good).kind).toBe('bundle');
    expect(withRow({ ...good, ...damage })).toEqual({ kind: 'damaged' });
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
