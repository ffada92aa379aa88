import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type StorageQuestion } from '@/messages/questions';
import { page } from './native';
import { seenStorage } from './storage';

/**
 * Runs on the company's pages. It changes nothing there: it reports the address once the page is idle, and answers
 * what the origin keeps when one of our pages asks.
 */
export default defineUnlistedScript(() => {
  if (window.top !== window || isRunning()) return;
  page.onQuestion((question) => (isStorageQuestion(question) ? seenStorage() : undefined));
  const report = (): void => page.report({ kind: 'siteSeen', address: location.origin + location.pathname });
  whenIdle(report);
  // A page that comes back from the back-forward cache runs no script anew, but the browser has reset our icon.
  // Only the browser's own event counts: a page can dispatch as many of them as it likes.
  addEventListener('pageshow', ({ persisted, isTrusted }) => persisted && isTrusted && report());
});

/**
 * Started twice where the popup wakes a tab that was opened before the installation: the second one steps back,
 * unless the first belongs to an extension that is gone.
 */
function isRunning(): boolean {
  const world = globalThis as { kaijiAlive?: () => boolean };
  if (world.kaijiAlive?.()) return true;
  world.kaijiAlive = page.isAlive;
  return false;
}

function isStorageQuestion(question: unknown): question is StorageQuestion {
  return typeof question === 'object' && question !== null && 'kind' in question && question.kind === 'storage?';
}

/** Nothing of ours runs while the page is busy with itself. */
function whenIdle(act: () => void): void {
  const start = (): void => void requestIdleCallback(act, { timeout: 2_000 });
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
