import browser, { type BrowsingData } from 'webextension-polyfill';

/** Asks for the permission. It has to be the first thing in a click handler: Firefox refuses it after any await. */
export function askForBrowsingData(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['browsingData'] });
}

export function mayClearStorage(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['browsingData'] });
}

/** Calls back when the permission has been granted, though the page that asked for it may be gone. */
export function onBrowsingDataAllowed(allowed: () => void): void {
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (permissions?.includes('browsingData')) allowed();
  });
}

/** Chromium grants this permission without a word; Firefox asks the person, in its own words. */
export function asksForBrowsingData(): boolean {
  return isFirefox();
}

/** Firefox has no type for caches: those can only be emptied from an open page. */
export function clearsCaches(): boolean {
  return !isFirefox();
}

/**
 * Empties every storage of these origins but their cookies; it cannot be taken back. Chromium takes origins one by one,
 * subdomains included; Firefox takes host names.
 */
export async function clearOrigins(origins: readonly string[]): Promise<void> {
  const kinds = { indexedDB: true, localStorage: true, serviceWorkers: true };
  if (isFirefox()) return browser.browsingData.remove({ hostnames: [...new Set(origins.map((origin) => new URL(origin).hostname))] }, kinds);
  // `origins` is Chromium's own, and the polyfill's types do not know it.
  const options = { origins: [...origins] } as unknown as BrowsingData.RemovalOptions;
  await browser.browsingData.remove(options, { ...kinds, cacheStorage: true, fileSystems: true } as BrowsingData.DataTypeSet);
}

function isFirefox(): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}
