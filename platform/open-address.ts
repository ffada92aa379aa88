import browser from 'webextension-polyfill';
import { LONGEST_MAILTO } from '@/domain/letter/to-mailto';

/** This file is the one place that leaves the extension for an address: here only for one of a list of exact https addresses. */
export async function openAddress(address: string, allowed: readonly string[]): Promise<boolean> {
  if (!allowed.includes(address) || !address.startsWith('https://')) return false;
  await browser.tabs.create({ url: address });
  return true;
}

/**
 * Hands a link of `toMailto` to the person's mail program; false for anything else. In this tab: a mail program leaves
 * the page as it is, while a tab of its own would stay behind empty.
 */
export function openMailProgram(href: string): boolean {
  if (!/^mailto:[\x21-\x7E]+@[\x21-\x7E]+\?subject=/.test(href) || href.length > LONGEST_MAILTO) return false;
  window.location.assign(href);
  return true;
}
