import { type StorageAnswer, type StorageEntry, type StorageKept } from '@/messages/questions';
import { cutTo, documentHas } from './dom';

// The numbers of messages/questions.ts, again: importing it would bring its schema library into every page.
const MOST_NAMES = 200;
const LONGEST_NAME = 300;

/** What this origin keeps: names and sizes, never values. */
export async function seenStorage(): Promise<StorageAnswer> {
  const [databases, stored, workers] = await Promise.all([
    listed(async () => (await indexedDB.databases()).map(({ name }) => name ?? '')),
    listed(async () => await caches.keys()),
    listed(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)),
  ]);
  return {
    origin: location.origin,
    title: cutTo(documentHas('title'), LONGEST_NAME),
    local: area(() => localStorage),
    session: area(() => sessionStorage),
    databases,
    caches: stored,
    workers,
  };
}

async function listed(names: () => Promise<readonly string[]>): Promise<StorageKept | null> {
  try {
    const all = await names();
    return { total: all.length, entries: all.slice(0, MOST_NAMES).map((name) => ({ ...cut(name), bytes: null })) };
  } catch {
    return null;
  }
}

/** Reads sizes of the keys it names only: twenty megabytes of values are not walked through. */
function area(open: () => Storage): StorageKept | null {
  try {
    const storage = open();
    const entries: StorageEntry[] = [];
    for (let index = 0; index < Math.min(storage.length, MOST_NAMES); index += 1) {
      const key = storage.key(index) ?? '';
      // Storage counts UTF-16 code units, two bytes each.
      entries.push({ ...cut(key), bytes: 2 * (key.length + (storage.getItem(key)?.length ?? 0)) });
    }
    return { total: storage.length, entries };
  } catch {
    return null;
  }
}

function cut(text: string): { readonly name: string; readonly cut: boolean } {
  return { name: cutTo(text, LONGEST_NAME), cut: text.length > LONGEST_NAME };
}
