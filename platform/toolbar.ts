import browser from 'webextension-polyfill';

const SIZES = [16, 32] as const;

/** Shows in the toolbar, for one tab, that its page is one of the company's. The browser undoes it at the next navigation. */
export async function markTab(tabId: number, title: string): Promise<void> {
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/site-${size}.png`]));
  await browser.action.setIcon({ tabId, path });
  await browser.action.setTitle({ tabId, title });
}

/** The number of requests that need the person; none shows nothing. Four characters fit, so it is cut at 999. */
export async function showCount(count: number, title: string): Promise<void> {
  await browser.action.setBadgeText({ text: badgeText(count) });
  await browser.action.setTitle({ title });
}

export async function styleBadge(colours: { readonly background: string; readonly text: string }): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: colours.background });
  await browser.action.setBadgeTextColor({ color: colours.text });
}

export function badgeText(count: number): string {
  if (count === 0) return '';
  return count > 999 ? '999+' : String(count);
}
