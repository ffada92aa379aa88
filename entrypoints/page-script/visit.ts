import { type SiteSeen } from '@/messages/page-facts';
import { here, onMoved } from './address';
import { type Hosts } from './hosts';
import { pause, whenIdle, whenLoaded } from './idle';
import { shownPolicy } from './policy';
import { createTelling } from './telling';
import { lookAtPermission, openView } from './view';

/** What is loaded after the page was idle is told a little later, then in longer steps. */
const SOON_MS = 4_000;
const LATER_MS = 10_000;

/** A page that changes its address without end is playing with it: only addresses that stay a second are views. */
const SETTLE_MS = 1_000;
const MOST_VIEWS = 100;

export interface Visit {
  /** What was not told yet. The policy, where it is asked for, follows by itself. */
  readonly answer: (policy: boolean) => Promise<SiteSeen>;
}

/** Follows what the page does, and tells it if the background wishes it. */
export function startVisit(hosts: Hosts): Visit {
  const moves = onMoved(() => void move());
  const telling = createTelling(hosts, () => view);
  let view = openView(hosts);
  let views = 1;

  async function open(): Promise<void> {
    await telling.say({ kind: 'pageOpened' });
    const { collect, policy } = telling.wish();
    if (policy) void shownPolicy().then(telling.say);
    if (!collect) return;
    hosts.scan();
    await lookAtPermission();
    await telling.tell();
    telling.tellIn(SOON_MS);
  }

  async function move(): Promise<void> {
    if (views >= MOST_VIEWS) return;
    views += 1;
    telling.tellRest();
    if (!view.isUntold()) hosts.forget();
    const opened = (view = openView(hosts));
    await pause(SETTLE_MS);
    if (view === opened && opened.address === here()) whenIdle(() => void open());
  }

  hosts.begin({ beforeNews: moves.look, onNews: () => telling.tellIn(LATER_MS) });
  whenLoaded(() => void open());
  addEventListener('pagehide', ({ isTrusted }) => isTrusted && telling.tellRest());
  // A page that comes back from the back-forward cache runs no script anew, but the browser has reset our icon.
  // Only the browser's own event counts: a page can dispatch as many of them as it likes.
  addEventListener('pageshow', ({ persisted, isTrusted }) => persisted && isTrusted && void open());

  return {
    answer: async (policy) => {
      hosts.scan();
      await lookAtPermission();
      if (policy) void shownPolicy().then(telling.say);
      return view.tell();
    },
  };
}
