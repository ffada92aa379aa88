/** Every row of every table and all that these storage areas hold, as one text; runs inside one of our pages. */
export async function everythingKept(areas: readonly ('local' | 'session')[]): Promise<string> {
  interface Areas {
    readonly storage: Readonly<Record<'local' | 'session', { get(keys: null): Promise<unknown> }>>;
  }
  const { storage } = (globalThis as unknown as { readonly chrome: Areas }).chrome;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('kaiji');
    opening.onerror = () => reject(new Error(String(opening.error)));
    opening.onsuccess = () => resolve(opening.result);
  });
  const tables = await Promise.all(
    [...database.objectStoreNames].map(
      (name) =>
        new Promise((resolve, reject) => {
          const reading = database.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(new Error(String(reading.error)));
          reading.onsuccess = () => resolve([name, reading.result]);
        }),
    ),
  );
  database.close();
  return JSON.stringify([tables, await Promise.all(areas.map((area) => storage[area].get(null))), { ...localStorage }]);
}
