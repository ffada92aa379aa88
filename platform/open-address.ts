import browser from 'webextension-polyfill';

/** The one place that leaves the extension for an address: only for one of a list of exact https addresses. */
export async function openAddress(address: string, allowed: readonly string[]): Promise<boolean> {
  if (!allowed.includes(address) || !address.startsWith('https://')) return false;
  await browser.tabs.create({ url: address });
  return true;
}
