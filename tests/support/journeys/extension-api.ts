/* Functions that run inside one of our own pages, where the extension's API is; they can use nothing but their arguments. */

interface Api {
  readonly action: {
    getTitle(of: { readonly tabId?: number }): Promise<string>;
    getBadgeText(of: { readonly tabId?: number }): Promise<string>;
  };
  readonly tabs: { query(query: { readonly url?: string }): Promise<{ readonly id?: number; readonly active: boolean }[]> };
}

declare const chrome: Api;

/** The toolbar button's title and badge: for the tab on an address (a match pattern), or where no tab has its own. */
export async function toolbarOf(address?: string): Promise<{ readonly title: string; readonly badge: string }> {
  const [tab] = address === undefined ? [] : await chrome.tabs.query({ url: address });
  const of = tab?.id === undefined ? {} : { tabId: tab.id };
  return { title: await chrome.action.getTitle(of), badge: await chrome.action.getBadgeText(of) };
}
