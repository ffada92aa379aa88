import { type IncidentKind } from '@/database/incidents';
import { type KaijiDatabase } from '@/database/schema';
import { readWatching } from '@/database/watching';
import { matchSite } from '@/domain/evidence/site';
import { ORGANISATION } from '@/organisations/registry';
import { type Allowance, createAllowance } from '@/messages/allowance';
import { largestFact, PageFact, type PageWish } from '@/messages/page-facts';
import { read } from '@/messages/read';
import { now } from '@/platform/clock';
import { hasAccess } from '@/platform/permissions';
import { isOwnPage, isPageScript, onMessage, type Sender } from '@/platform/runtime';
import { markTab } from '@/platform/toolbar';
import { type Incidents } from './incidents';
import { checkPolicy, isPolicyExpected } from './policies';
import { recordSeen } from './sightings';
import { words } from './words';

/** A fact of our script in a page, with the browser's own word for where it comes from. */
interface Heard {
  readonly fact: PageFact;
  readonly tabId: number;
  readonly url: string;
  readonly site: (typeof ORGANISATION.sites)[number];
}

const NOTHING: PageWish = { report: false, collect: false, policy: false };

/** Hears our script on the company's pages: marks their tabs, records what is seen, and answers what is wished of it. */
export function hearPages(database: KaijiDatabase, incidents: Incidents): void {
  const allowance = createAllowance({ most: 30, windowMs: 10_000 });

  onMessage((raw, sender) => {
    if (isOwnPage(sender)) return undefined;
    const heard = accept(raw, sender, allowance);
    if (typeof heard === 'string') return void incidents.count(heard);
    return answer(heard).catch(() => {
      incidents.count('concern-failed');
      return NOTHING;
    });
  });

  async function answer({ fact, tabId, url, site }: Heard): Promise<PageWish> {
    if (fact.kind === 'pageOpened') incidents.guard(async () => markTab(tabId, (await words(database)).onSite));
    const wish = await wishFor(database, url, site);
    if (fact.kind === 'siteSeen' && wish.report) incidents.guard(() => recordSeen(database, { fact, tabId, site: site.domain }));
    if (fact.kind === 'policyShown' && wish.collect) incidents.guard(() => checkPolicy(database, fact));
    return wish;
  }
}

/** The fact, or why it is dropped. */
function accept(raw: unknown, sender: Sender, allowance: Allowance): Heard | IncidentKind {
  if (!isPageScript(sender)) return 'message-from-stranger';
  const tabId = sender.tab?.id ?? -1;
  if (!allowance.take(tabId, now().epochMilliseconds)) return 'message-too-many';
  const reading = read(PageFact, raw, largestFact(raw));
  if (reading.kind !== 'message') return `message-${reading.kind}`;
  const fact = reading.message;
  // The browser's word for where the message came from, not the message's.
  const url = sender.url ?? '';
  const site = siteOf(url);
  const isOwnAddress = fact.kind === 'pageOpened' || new URL(fact.address).origin === new URL(url).origin;
  return site && isOwnAddress ? { fact, tabId, url: addressNow(url, sender.tab?.url), site } : 'message-from-stranger';
}

/** A page can change its address without becoming another page: Chromium goes on naming it by the first, and only its tab by the new one. */
function addressNow(url: string, tabUrl = ''): string {
  return URL.canParse(tabUrl) && new URL(tabUrl).origin === new URL(url).origin ? tabUrl : url;
}

function siteOf(url: string): Heard['site'] | undefined {
  const match = matchSite(url, ORGANISATION.sites.map(({ domain }) => domain));
  return ORGANISATION.sites.find(({ domain }) => domain === match?.domain);
}

/** Nothing where access was withdrawn while our script was there: what was recorded before stays. */
async function wishFor(database: KaijiDatabase, url: string, { origins }: Heard['site']): Promise<PageWish> {
  const [{ watching }, isAllowed] = await Promise.all([readWatching(database), hasAccess(origins)]);
  if (!isAllowed || watching === 'off') return NOTHING;
  const report = watching === 'on-visit';
  return { report, collect: true, policy: report && (await isPolicyExpected(database, url)) };
}
