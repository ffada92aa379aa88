import { afterEach, describe, expect, it, vi } from 'vitest';
import { LARGEST_ANSWER, LONGEST_NAME, MOST_NAMES, StorageAnswer } from '@/messages/questions';
import { read } from '@/messages/read';
import { seenStorage } from './storage';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
  document.title = '';
});

/** A page with these databases, caches and workers; happy-dom has none. */
function withStores({ databases = [], names = [], scopes = [] }: { databases?: readonly object[]; names?: readonly string[]; scopes?: readonly string[] } = {}): void {
  vi.stubGlobal('indexedDB', { databases: () => Promise.resolve(databases) });
  vi.stubGlobal('caches', { keys: () => Promise.resolve(names) });
  vi.stubGlobal('navigator', { serviceWorker: { getRegistrations: () => Promise.resolve(scopes.map((scope) => ({ scope }))) } });
}

const throws = (): never => {
  throw new DOMException('refused', 'SecurityError');
};

/** A storage of so many keys that counts what is read. */
function aStorage(length: number, name = (index: number): string => `key-${index}`) {
  return { length, key: (index: number) => name(index), getItem: vi.fn(() => 'value') };
}

describe('what a page keeps', () => {
  it('is told by name and size, without a value', async () => {
    withStores({ databases: [{ name: 'app', version: 3 }], names: ['v1', 'v2'], scopes: ['https://example.com/'] });
    localStorage.setItem('theme', 'dark-value');
    sessionStorage.setItem('あ', '');
    document.title = 'A page';
    const answer = await seenStorage();
    expect(answer).toEqual({
      origin: location.origin,
      title: 'A page',
      local: { total: 1, entries: [{ name: 'theme', bytes: 2 * (5 + 10), cut: false }] },
      session: { total: 1, entries: [{ name: 'あ', bytes: 2, cut: false }] },
      databases: { total: 1, entries: [{ name: 'app', bytes: null, cut: false }] },
      caches: { total: 2, entries: [{ name: 'v1', bytes: null, cut: false }, { name: 'v2', bytes: null, cut: false }] },
      workers: { total: 1, entries: [{ name: 'https://example.com/', bytes: null, cut: false }] },
    });
    expect(JSON.stringify(answer)).not.toContain('dark-value');
  });

  it('is empty where nothing is kept', async () => {
    withStores();
    const none = { total: 0, entries: [] };
    expect(await seenStorage()).toMatchObject({ local: none, session: none, databases: none, caches: none, workers: none });
  });

  it('is unknown, which is not empty, where a store cannot be listed; the others are told', async () => {
    vi.stubGlobal('indexedDB', { databases: () => Promise.reject(new DOMException('no', 'InvalidStateError')) });
    vi.stubGlobal('caches', undefined); // not on http
    vi.stubGlobal('navigator', {}); // nor are workers
    vi.stubGlobal('localStorage', { get length() { return throws(); } });
    sessionStorage.setItem('a', 'b');
    expect(await seenStorage()).toMatchObject({ local: null, session: { total: 1 }, databases: null, caches: null, workers: null });
  });

  it('is unknown where even asking for the storage is refused', async () => {
    withStores();
    const original = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: throws });
    try {
      expect((await seenStorage()).local).toBeNull();
    } finally {
      if (original) Object.defineProperty(globalThis, 'localStorage', original);
      else Reflect.deleteProperty(globalThis, 'localStorage');
    }
  });
});

describe('a page that keeps more than can be shown', () => {
  it('has its keys counted, and only the named ones measured', async () => {
    withStores({ names: Array.from({ length: 201 }, (_, index) => `cache-${index}`) });
    const storage = aStorage(1_000);
    vi.stubGlobal('localStorage', storage);
    const { local, caches } = await seenStorage();
    expect([local?.total, local?.entries.length]).toEqual([1_000, 200]);
    expect(storage.getItem).toHaveBeenCalledTimes(200);
    expect([caches?.total, caches?.entries.length]).toEqual([201, 200]);
  });

  it('names every key where there are just as many as can be shown', async () => {
    withStores();
    vi.stubGlobal('localStorage', aStorage(200));
    expect((await seenStorage()).local?.entries).toHaveLength(200);
  });

  it.each([
    [300, 300, false],
    [301, 300, true],
    [4_096, 300, true],
  ])('has a name of %d characters told as %d', async (length, told, isCut) => {
    withStores();
    vi.stubGlobal('localStorage', aStorage(1, () => 'x'.repeat(length)));
    const [entry] = (await seenStorage()).local?.entries ?? [];
    expect(entry).toMatchObject({ name: 'x'.repeat(told), cut: isCut, bytes: 2 * (length + 5) });
  });

  it.each([
    ['half a character is made whole', 'a\ud800b', 'a\ufffdb', false],
    ['a character is not cut in two', `${'x'.repeat(299)}😀`, 'x'.repeat(299), true],
    ['a character that still fits stays', `${'x'.repeat(298)}😀`, `${'x'.repeat(298)}😀`, false],
  ])('%s', async (...[, name, told, isCut]) => {
    withStores({ databases: [{ name }] });
    document.title = name;
    const { databases, title } = await seenStorage();
    expect(databases?.entries).toEqual([{ name: told, bytes: null, cut: isCut }]);
    expect(title.isWellFormed()).toBe(true);
  });

  it('gives an answer that fits the wire, however bad its names are', async () => {
    const names = Array.from({ length: 500 }, () => '\u0001'.repeat(4_096));
    withStores({ databases: names.map((name) => ({ name })), names, scopes: names });
    vi.stubGlobal('localStorage', aStorage(500, () => '\ud800'.repeat(4_096)));
    vi.stubGlobal('sessionStorage', aStorage(500, () => '\u0001'.repeat(4_096)));
    document.title = '\u0001'.repeat(4_096);
    const answer = await seenStorage();
    expect(read(StorageAnswer, structuredClone(answer), LARGEST_ANSWER)).toEqual({ kind: 'message', message: answer });
  });
});

it('the numbers are those of the wire', async () => {
  withStores({ names: Array.from({ length: 1_000 }, () => 'x'.repeat(1_000)) });
  const { caches } = await seenStorage();
  expect(caches?.entries).toHaveLength(MOST_NAMES);
  expect(caches?.entries[0]?.name).toHaveLength(LONGEST_NAME);
});
