import browser from 'webextension-polyfill';

export interface OpenTab {
  readonly id: number;
  /** Empty when the page is none that we may see: without the `tabs` permission the browser tells only our own hosts. */
  readonly url: string;
  readonly title: string;
}

/** The tab in front of the person, or null in a window without one. */
export async function findActiveTab(): Promise<OpenTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '', title: tab.title ?? '' };
}

/** Tabs that show one of these addresses (match patterns), the last used one first. */
export async function findTabs(patterns: readonly string[]): Promise<readonly OpenTab[]> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  const byUse = [...tabs].sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return byUse.flatMap((tab) => (tab.id === undefined ? [] : [{ id: tab.id, url: tab.url ?? '', title: tab.title ?? '' }]));
}

export async function reloadTab(id: number): Promise<void> {
  await browser.tabs.reload(id);
}

/** Calls back when the tab in front changes its address or another tab comes to the front. */
export function onTabChanged(changed: () => void): () => void {
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(changed);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(changed);
  };
}

/** Opens a page of ours, or brings an open one to the front: two trackers would only puzzle. */
export async function openOwnPage(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  const bare = url.split('#')[0] ?? url;
  const [open] = await ownTabs(bare);
  if (open === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  const tab = await browser.tabs.update(open, { active: true, url });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

async function ownTabs(bare: string): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap((tab) => (tab.id !== undefined && tab.url?.startsWith(bare) ? [tab.id] : []));
}
