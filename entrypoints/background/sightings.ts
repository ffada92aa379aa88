import { type KaijiDatabase } from '@/database/schema';
import { recordCookies, recordView } from '@/database/sightings';
import { readWatching } from '@/database/watching';
import { type WriteResult } from '@/database/write';
import { kindsOfFields } from '@/domain/evidence/form-fields';
import { STORAGE_AREAS } from '@/domain/evidence/report-lines';
import { type CookieLook, type StoreEntry } from '@/domain/evidence/sightings';
import { matchSite } from '@/domain/evidence/site';
import { askPage } from '@/messages/ask-page';
import { askStorage, PART_OF } from '@/messages/ask-storage';
import { Command, type PageLooked } from '@/messages/commands';
import { SiteSeen } from '@/messages/page-facts';
import { read } from '@/messages/read';
import { ORGANISATION } from '@/organisations/registry';
import { now, nowHere } from '@/platform/clock';
import { cookieStores, listCookies, onCookiesChanged } from '@/platform/cookies';
import { allowedAmong } from '@/platform/permissions';
import { isOwnPage, onMessage } from '@/platform/runtime';
import { findTabs } from '@/platform/tabs';
import { type Incidents } from './incidents';
import { isPolicyExpected } from './policies';

/** Long enough for a page that sets a handful of cookies, so that they cost one write. */
const COOKIES_SETTLE_MS = 2_000;

interface Seen {
  readonly fact: SiteSeen;
  readonly tabId: number;
  /** One of the organisation's domains. */
  readonly site: string;
}

/** Records one view of a page, with the cookies and the storage that are there then. */
export async function recordSeen(database: KaijiDatabase, { fact, tabId, site }: Seen): Promise<void> {
  const { address, isNew, hosts, cut, geolocation } = fact;
  const { origin } = new URL(address);
  const kinds = kindsOfFields(fact.fields);
  const stores = await storesOf(tabId, origin);
  await inTurn(async () => {
    const cookies = await lookAtCookies();
    const form = kinds.length > 0 ? { address, kinds } : null;
    return recordView(database, { site, day: nowHere().toPlainDate(), now: now(), isNew, hosts, cut, origin, geolocation, form, cookies, stores });
  });
}

/** Records which cookies come and go between two views, if visits are recorded at all. */
export function watchCookies(database: KaijiDatabase, incidents: Incidents): void {
  let isWaiting = false;

  async function record(): Promise<void> {
    if ((await readWatching(database)).watching !== 'on-visit') return;
    await inTurn(async () => {
      const look = await lookAtCookies();
      return look && recordCookies(database, look, now());
    });
  }

  function changed(): void {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      incidents.guard(record);
    }, COOKIES_SETTLE_MS);
  }

  for (const { domain } of ORGANISATION.sites) onCookiesChanged(domain, changed);
}

/** Looks at the page in front when the person asks, also where visits are not recorded by themselves. */
export function lookWhenAsked(database: KaijiDatabase): void {
  onMessage((raw, sender) => {
    if (!isOwnPage(sender)) return undefined;
    const reading = read(Command, raw);
    return reading.kind === 'message' && reading.message.kind === 'lookAtPage' ? lookAtPage(database) : undefined;
  });
}

async function lookAtPage(database: KaijiDatabase): Promise<PageLooked> {
  if ((await readWatching(database)).watching === 'off') return { kind: 'off' };
  const sites = await allowedAmong(ORGANISATION.sites);
  if (sites.length === 0) return { kind: 'no-access' };
  const [tab] = await findTabs(sites.flatMap(({ origins }) => [...origins]));
  const site = tab && matchSite(tab.url, sites.map(({ domain }) => domain));
  if (!site) return { kind: 'no-tab' };
  const answer = read(SiteSeen, await askPage(tab.id, { kind: 'page?', policy: await isPolicyExpected(database, tab.url) }));
  if (answer.kind !== 'message') return { kind: 'no-answer' };
  await recordSeen(database, { fact: answer.message, tabId: tab.id, site: site.domain });
  return { kind: 'looked' };
}

let turn: Promise<unknown> = Promise.resolve();

/** One after the other: a list that was read first must not be written last. */
async function inTurn(work: () => Promise<WriteResult<unknown> | null>): Promise<void> {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  const result = await mine;
  if (result && result.kind !== 'written') throw new Error(result.kind);
}

/** Null where we may not look: that is not the same as none. */
async function lookAtCookies(): Promise<CookieLook | null> {
  const domains = (await allowedAmong(ORGANISATION.sites)).map(({ domain }) => domain);
  if (domains.length === 0) return null;
  const [stores, ...found] = await Promise.all([cookieStores(), ...domains.map(listCookies)]);
  return { cookies: found.flat(), domains, stores };
}

/** What the page's origin keeps beside cookies; null where it does not tell. */
async function storesOf(tabId: number, origin: string): Promise<readonly StoreEntry[] | null> {
  const asked = await askStorage(tabId);
  if (asked.kind !== 'answer' || asked.answer.origin !== origin) return null;
  return STORAGE_AREAS.flatMap((area) => (asked.answer[PART_OF[area]]?.entries ?? []).map(({ name, bytes }) => ({ area, name, bytes })));
}
