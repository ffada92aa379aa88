import browser from 'webextension-polyfill';

/** Whether the browser still lets us see these addresses: Firefox lets people withdraw a host at any time. */
export function hasAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/** Asks for hosts. It has to be the first thing in a click handler: Firefox refuses it after any await. */
export function askForAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Calls back when a host or a permission was granted or withdrawn, in whichever window. */
export function onAccessChanged(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
