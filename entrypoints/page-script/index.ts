import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchHosts } from './hosts';
import { whenIdle } from './idle';
import { page } from './native';
import { seenStorage } from './storage';
import { startVisit, type Visit } from './visit';

/** Tells a second start whether this one still belongs to an extension. */
const world = globalThis as { kaijiAlive?: () => boolean };

/**
 * Runs on the company's pages. It changes nothing there: once the page is idle it asks whether it is to tell what it
 * sees, and it answers when one of our pages asks. Before that it does nothing but hear of requests, for whatever it
 * touches for the first time costs the page that is starting a part of a millisecond.
 *
 * Started twice where one of our pages gets no answer: in a tab that was opened before the installation, or in a page that
 * has not been idle yet. The second one steps back, unless the first belongs to an extension that is gone.
 */
export default defineUnlistedScript(() => {
  if (window.top !== window || world.kaijiAlive?.()) return;
  const hosts = watchHosts();
  const begin = once(() => {
    const visit = startVisit(hosts);
    page.onQuestion((question) => answer(visit, question));
  });
  whenIdle(begin);
  world.kaijiAlive = () => {
    begin();
    return page.isAlive();
  };
});

function answer(visit: Visit, question: unknown): Promise<unknown> | undefined {
  if (typeof question !== 'object' || question === null || !('kind' in question)) return undefined;
  if (question.kind === 'storage?') return seenStorage();
  return question.kind === 'page?' ? visit.answer('policy' in question && question.policy === true) : undefined;
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}
