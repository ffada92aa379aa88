import 'fake-indexeddb/auto'; // before Dexie, which looks for the browser's once
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allRows, connect, freshMemory, writeAsNewer } from '@/tests/support/memory';
import { checkHealth } from './health';
import { KaijiDatabase, SCHEMA_VERSION } from './schema';

afterEach(() => {
  vi.restoreAllMocks();
  Dexie.dependencies.indexedDB = indexedDB;
});

describe('a memory that works', () => {
  it('is ready, knows its device and its version, and holds no trace of the test', async () => {
    const database = connect('healthy');
    expect(await checkHealth(database, 'device-a')).toEqual({ kind: 'ready' });
    expect((await allRows(database)).meta).toEqual([{ key: 'deviceId', value: 'device-a' }, { key: 'schemaVersion', value: SCHEMA_VERSION }]);
  });

  it('keeps the device that it was introduced to first', async () => {
    const database = await freshMemory('device-a');
    expect(await checkHealth(database, 'device-b')).toEqual({ kind: 'ready' });
    expect(await database.meta.get('deviceId')).toEqual({ key: 'deviceId', value: 'device-a' });
  });

  it('is introduced to one device only by two pages that open at once', async () => {
    const [one, other] = [connect('both'), connect('both')];
    await Promise.all([checkHealth(one, 'device-a'), checkHealth(other, 'device-b')]);
    const devices = (await one.meta.toArray()).filter(({ key }) => key === 'deviceId');
    expect(devices).toEqual([expect.objectContaining({ value: expect.stringMatching(/^device-[ab]$/) })]);
    expect(await one.meta.get('deviceId')).toEqual(await other.meta.get('deviceId'));
  });
});

it('says anew which version writes, when an older one of us had written here', async () => {
  const database = await freshMemory();
  await writeAsNewer(database, SCHEMA_VERSION - 1);
  expect(await checkHealth(database, 'device-a')).toEqual({ kind: 'ready' });
  expect(await database.meta.get('schemaVersion')).toEqual({ key: 'schemaVersion', value: SCHEMA_VERSION });
});

describe('a memory that a newer version has written', () => {
  it('is only read, and says which versions', async () => {
    const database = await freshMemory();
    await writeAsNewer(database, SCHEMA_VERSION + 1);
    const before = await allRows(database);
    expect(await checkHealth(database, 'device-b')).toEqual({ kind: 'read-only', stored: SCHEMA_VERSION + 1, known: SCHEMA_VERSION });
    expect(await allRows(database)).toEqual(before);
  });

  it('can still be opened and read where the browser itself counts a newer version', async () => {
    const first = await freshMemory();
    first.close();
    const newer = new KaijiDatabase(first.name);
    newer.version(SCHEMA_VERSION + 1).stores({ added: 'id' });
    await writeAsNewer(newer, SCHEMA_VERSION + 1);
    newer.close();
    const database = connect(first.name);
    expect(await checkHealth(database, 'device-b')).toMatchObject({ kind: 'read-only', stored: SCHEMA_VERSION + 1 });
    expect(await database.meta.get('deviceId')).toEqual({ key: 'deviceId', value: 'device-a' });
  });
});

describe('a memory that cannot be opened', () => {
  it.each([
    ['InvalidStateError', 'private'], // Firefox, in private windows and with "never remember history"
    ['SecurityError', 'disabled'],
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'unknown'],
  ])('with %s is named: %s', async (name, reason) => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => failingRequest(name));
    vi.spyOn(console, 'warn').mockReturnValue(undefined); // Dexie tries again and says so
    const health = await checkHealth(connect(`broken-${name}`), 'device-a');
    expect(health).toMatchObject({ kind: 'unavailable', reason });
  });

  it.each([
    ['InvalidStateError', 'private'],
    ['SecurityError', 'disabled'],
  ])('and throws %s at once is named: %s', async (name, reason) => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    expect(await checkHealth(connect(`thrown-${name}`), 'device-a')).toMatchObject({ kind: 'unavailable', reason });
  });

  it('because the browser has none is named: disabled', async () => {
    Dexie.dependencies.indexedDB = undefined as never;
    const database = new KaijiDatabase('none');
    expect(await checkHealth(database, 'device-a')).toMatchObject({ kind: 'unavailable', reason: 'disabled' });
  });

  it('is looked at anew when asked again', async () => {
    const broken = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => failingRequest('UnknownError'));
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const database = connect('mended');
    expect(await checkHealth(database, 'device-a')).toMatchObject({ kind: 'unavailable' });
    broken.mockRestore();
    expect(await checkHealth(database, 'device-a')).toEqual({ kind: 'ready' });
  });
});

it('a disk that is full is found out by writing', async () => {
  const database = await freshMemory();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });
  expect(await checkHealth(database, 'device-a')).toEqual({ kind: 'unavailable', reason: 'full', detail: 'QuotaExceededError' });
});

/** As Firefox does it: the request fails, no call throws. */
function failingRequest(name: string): IDBOpenDBRequest {
  const request = new EventTarget() as unknown as IDBOpenDBRequest & { error: DOMException };
  Object.assign(request, { error: new DOMException('no', name) });
  queueMicrotask(() => {
    const event = new Event('error', { cancelable: true });
    request.dispatchEvent(event);
    request.onerror?.(event);
  });
  return request;
}
