import browser from 'webextension-polyfill';

/**
 * Empties, inside an open page, what its origin keeps beside cookies; `onlyCaches` for where the browser did the rest.
 * What the page holds open stays: the caller asks afterwards what is left.
 */
export async function clearInPage(tabId: number, { onlyCaches }: { readonly onlyCaches: boolean }): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, func: emptyStores, args: [onlyCaches] });
}

/** Runs in the page's world beside our script: it can use nothing but its argument, and one store that refuses stops no other. */
async function emptyStores(onlyCaches: boolean): Promise<void> {
  const attempt = async (work: () => unknown): Promise<void> => {
    try {
      await work();
    } catch {
      // What is left is found out afterwards.
    }
  };
  // A database that the page holds open is not deleted before it closes: that is not waited for.
  const deleteDatabase = (name: string): Promise<void> =>
    new Promise((resolve) => {
      const deleting = indexedDB.deleteDatabase(name);
      deleting.onsuccess = deleting.onerror = deleting.onblocked = () => resolve();
    });
  await attempt(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  if (onlyCaches) return;
  await attempt(() => localStorage.clear());
  await attempt(() => sessionStorage.clear());
  await attempt(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  });
  await attempt(async () => {
    for (const { name } of await indexedDB.databases()) if (name !== undefined) await deleteDatabase(name);
  });
}
