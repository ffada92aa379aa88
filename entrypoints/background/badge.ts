import { observe } from '@/database/live';
import { findReminderSettings } from '@/database/reminder-settings';
import { countNeedingPerson } from '@/database/requests';
import { type KaijiDatabase } from '@/database/schema';
import { onStarted } from '@/platform/runtime';
import { showCount, styleBadge } from '@/platform/toolbar';
import { type Incidents } from './incidents';
import { withCount, type Words, words } from './words';

// The attention colours of the design's light theme: toolbars do not tell us whether they are dark.
const COLOURS = { background: '#7d4300', text: '#ffffff' };

/**
 * Keeps the number of requests that need the person on the toolbar, in digits (unless switched off) and in the title's
 * words. It needs no permission: it is right where notifications are refused.
 */
export function showBadge(database: KaijiDatabase, incidents: Incidents): void {
  async function show({ count, isWanted, sentences: { actionTitle, needsYou } }: { count: number; isWanted: boolean; sentences: Words }): Promise<void> {
    await showCount(isWanted ? count : 0, count === 0 ? actionTitle : withCount(needsYou, count));
  }

  // A start of the browser wakes the background, or the number would be missing until the popup is opened.
  onStarted(() => incidents.guard(() => styleBadge(COLOURS)));
  observe(
    async () => ({ count: await countNeedingPerson(database), isWanted: (await findReminderSettings(database)).count, sentences: await words(database) }),
    { onValue: (seen) => incidents.guard(() => show(seen)), onError: () => incidents.count('concern-failed') },
  );
}
