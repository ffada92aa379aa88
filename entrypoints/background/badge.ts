import { observe } from '@/database/live';
import { countNeedingPerson } from '@/database/requests';
import { type KaijiDatabase } from '@/database/schema';
import { readSetting } from '@/database/settings';
import { onStarted } from '@/platform/runtime';
import { showCount, styleBadge } from '@/platform/toolbar';
import { type Incidents } from './incidents';
import { withCount, words } from './words';

// The attention colours of the design's light theme: toolbars do not tell us whether they are dark.
const COLOURS = { background: '#7d4300', text: '#ffffff' };

/** Keeps the number of requests that need the person on the toolbar, in digits and in the title's words. */
export function showBadge(database: KaijiDatabase, incidents: Incidents): void {
  async function show(count: number): Promise<void> {
    const { actionTitle, needsYou } = await words(database);
    await showCount(count, count === 0 ? actionTitle : withCount(needsYou, count));
  }

  // A start of the browser wakes the background, or the number would be missing until the popup is opened.
  onStarted(() => incidents.guard(() => styleBadge(COLOURS)));
  observe(
    async () => ({ count: await countNeedingPerson(database), language: await readSetting(database, 'language') }),
    { onValue: ({ count }) => incidents.guard(() => show(count)), onError: () => incidents.count('concern-failed') },
  );
}
