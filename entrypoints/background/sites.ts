import { type KaijiDatabase } from '@/database/schema';
import { matchSite } from '@/domain/evidence/site';
import { ORGANISATION } from '@/organisations/registry';
import { createAllowance } from '@/messages/allowance';
import { PageFact } from '@/messages/page-facts';
import { read } from '@/messages/read';
import { now } from '@/platform/clock';
import { isOwnPage, isPageScript, onMessage, type Sender } from '@/platform/runtime';
import { markTab } from '@/platform/toolbar';
import { type Incidents } from './incidents';
import { words } from './words';

/** Shows in the toolbar that a tab is on the company's site, when our script there says so. */
export function markSites(database: KaijiDatabase, incidents: Incidents): void {
  const allowance = createAllowance({ most: 30, windowMs: 10_000 });

  async function receive(raw: unknown, sender: Sender): Promise<void> {
    if (!isPageScript(sender)) return incidents.count('message-from-stranger');
    const tabId = sender.tab?.id ?? -1;
    if (!allowance.take(tabId, now().epochMilliseconds)) return incidents.count('message-too-many');
    const reading = read(PageFact, raw);
    if (reading.kind === 'malformed') return incidents.count('message-malformed');
    if (reading.kind === 'too-large') return incidents.count('message-too-large');
    // The browser's word for where the message came from, not the message's.
    if (!matchSite(sender.url ?? '', ORGANISATION.domains)) return incidents.count('message-from-stranger');
    await markTab(tabId, (await words(database)).onSite);
  }

  onMessage((raw, sender) => {
    if (isOwnPage(sender)) return undefined;
    incidents.guard(() => receive(raw, sender));
    return undefined;
  });
}
