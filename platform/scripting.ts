import browser from 'webextension-polyfill';

/** Starts our page script in a tab that was open before the installation. Harmless where it runs already. */
export async function startPageScript(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['page-script.js'] });
}

/** A page script on sites that the person has allowed since the installation; `id` is ours to choose. */
export interface PageScript {
  readonly id: string;
  readonly origins: readonly string[];
}

/**
 * Makes the registered page scripts exactly these. The manifest names the script for the sites of the installation; for
 * the others it is registered here, anew after an update, because Chromium then forgets it.
 */
export async function registerPageScripts(wanted: readonly PageScript[]): Promise<void> {
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const surplus = registered.filter((id) => wanted.every((script) => script.id !== id));
  const missing = wanted.filter(({ id }) => !registered.includes(id));
  if (surplus.length > 0) await browser.scripting.unregisterContentScripts({ ids: surplus });
  if (missing.length > 0) {
    await browser.scripting.registerContentScripts(missing.map(({ id, origins }) => ({ id, matches: [...origins], js: ['page-script.js'], runAt: 'document_start' })));
  }
}
