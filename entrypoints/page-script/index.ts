import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { page } from './native';
import { seenStorage } from './storage';
import { startVisit } from './visit';

/**
 * Runs on the company's pages. It changes nothing there: once the page is idle it asks whether it is to tell what it
 * sees, and it answers when one of our pages asks.
 */
export default defineUnlistedScript(() => {
  if (window.top !== window || isRunning()) return;
  const visit = startVisit();
  page.onQuestion((question) => {
    if (typeof question !== 'object' || question === null || !('kind' in question)) return undefined;
    if (question.kind === 'storage?') return seenStorage();
    return question.kind === 'page?' ? visit.answer('policy' in question && question.policy === true) : undefined;
  });
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
