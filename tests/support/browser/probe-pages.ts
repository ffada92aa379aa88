/** Tells the probe's background to do something, and gives its answer; runs inside the probe's page. */
export async function tell(command: string): Promise<unknown> {
  type Runtime = { readonly runtime: { sendMessage(message: string): Promise<unknown> } };
  const { browser, chrome } = globalThis as unknown as { readonly browser?: Runtime; readonly chrome: Runtime };
  return (browser ?? chrome).runtime.sendMessage(command);
}

/** Writes a text to IndexedDB and resolves once it is on the disk; runs inside a page. */
export function writeNote(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('notes', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('notes');
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('notes', 'readwrite', { durability: 'strict' });
      transaction.objectStore('notes').put(text, 1);
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(new Error(String(transaction.error)));
    };
  });
}

/** Reads what `writeNote` wrote, or gives undefined; runs inside a page. */
export function readNote(): Promise<unknown> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('notes');
    opening.onsuccess = () => {
      if (!opening.result.objectStoreNames.contains('notes')) return resolve(undefined);
      const reading = opening.result.transaction('notes').objectStore('notes').get(1);
      reading.onsuccess = () => resolve(reading.result);
    };
  });
}

/** What a driver must have heard once the background was told to complain, throw and reject, and a page to misbehave. */
export const MISBEHAVIOURS = [
  'complained in the background',
  'thrown in the background',
  'rejected in the background',
  'complained on a page',
  'thrown on a page',
] as const;

/** Complains, throws and runs an inline script, which the policy of extensions refuses; runs inside a page. */
export function misbehave(): void {
  console.error('complained on a page');
  setTimeout(() => {
    throw new Error('thrown on a page');
  });
  const inline = document.createElement('script');
  inline.textContent = 'void 0';
  document.body.append(inline);
}
