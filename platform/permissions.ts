import browser from 'webextension-polyfill';

/** Whether the browser still lets us see these addresses: Firefox lets people withdraw a host at any time. */
export function hasAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/** Those of some sites that the browser lets us see now. */
export async function allowedAmong<T extends { readonly origins: readonly string[] }>(sites: readonly T[]): Promise<readonly T[]> {
  const allowed = await Promise.all(sites.map(({ origins }) => hasAccess(origins)));
  return sites.filter((_, index) => allowed[index]);
}

/** Asks for hosts. It has to be the first thing in a click handler: Firefox refuses it after any await. */
export function askForAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Gives hosts back; what was recorded of them stays. False where the browser keeps them, because the installation needs them. */
export function giveUpAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
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
