import browser from 'webextension-polyfill';

/** For the few places where the browsers take different arguments and refuse each other's. */
export function isFirefox(): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}
