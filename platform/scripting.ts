import browser from 'webextension-polyfill';

/** Starts our page script in a tab that was open before the installation. Harmless where it runs already. */
export async function startPageScript(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['page-script.js'] });
}
