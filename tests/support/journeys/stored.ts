/** Reads every row of one of our tables; runs inside one of our pages. */
export function rowsOf(table: string): Promise<Record<string, unknown>[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kaiji');
    opening.onerror = () => reject(new Error(String(opening.error)));
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction(table).objectStore(table).getAll();
      reading.onerror = () => reject(new Error(String(reading.error)));
      reading.onsuccess = () => {
        database.close();
        resolve(reading.result as Record<string, unknown>[]);
      };
    };
  });
}

/** Puts a row into one of our tables, as another version of us might have; runs inside one of our pages. */
export function putRow([table, row]: readonly [string, Readonly<Record<string, unknown>>]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kaiji');
    opening.onerror = () => reject(new Error(String(opening.error)));
    opening.onsuccess = () => {
      const database = opening.result;
      const writing = database.transaction(table, 'readwrite', { durability: 'strict' });
      writing.objectStore(table).put(row);
      writing.onerror = () => reject(new Error(String(writing.error)));
      writing.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}
