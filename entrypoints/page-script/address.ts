/** Where the page is, without what may be personal in its address. */
export function here(): string {
  return location.origin + location.pathname;
}

interface Navigation {
  addEventListener(kind: 'currententrychange', changed: () => void): void;
}

/**
 * Calls back when the address changes without a new page being loaded. The Navigation API tells it where the browser
 * has one (Firefox has since 147); elsewhere going back tells it, and `look` finds the rest. Nothing of the page is changed.
 */
export function onMoved(moved: () => void): { readonly look: () => void } {
  let last = here();
  function look(): void {
    if (here() === last) return;
    last = here();
    moved();
  }
  (globalThis as { navigation?: Navigation }).navigation?.addEventListener('currententrychange', look);
  addEventListener('popstate', look);
  return { look };
}
