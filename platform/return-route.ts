import browser from 'webextension-polyfill';

const KEY = 'returnTo';

/** Remembers over a restart of the extension where the person was; `storage.session` would not outlive it. */
export async function keepRoute(route: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: route });
}

/** The remembered route, once. */
export async function takeRoute(): Promise<string | null> {
  const { [KEY]: route } = await browser.storage.local.get(KEY);
  if (typeof route !== 'string') return null;
  await browser.storage.local.remove(KEY);
  return route;
}
