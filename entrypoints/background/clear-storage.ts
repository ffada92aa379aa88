import { logClearing, logClearingEnd } from '@/database/clearings';
import { type KaijiDatabase } from '@/database/schema';
import { listSeenStores, markStorageCleared } from '@/database/sightings';
import { toStoredInstant } from '@/database/stored-fact';
import { type StorageClearing, type StoreLeft, withClearing } from '@/domain/evidence/clearing-state';
import { bareHost } from '@/domain/evidence/pattern';
import { STORAGE_AREAS } from '@/domain/evidence/report-lines';
import { matchSite } from '@/domain/evidence/site';
import { withPatience } from '@/messages/ask-page';
import { askStorage, PART_OF } from '@/messages/ask-storage';
import { clearOrigins, clearsCaches, mayClearStorage } from '@/platform/browsing-data';
import { now } from '@/platform/clock';
import { newId } from '@/platform/ids';
import { clearInPage } from '@/platform/page-storage';
import { findTabs, type OpenTab } from '@/platform/tabs';
import { keepClearings, readClearings } from '@/platform/undo-box';
import { listJar, openDomains } from './jar';

/** How long the browser's question to the person counts as open. */
const PATIENCE_MINUTES = 5;

/** Empties other storage; where the permission for it is still being asked for, leaves a note for the answer to find. */
export async function clearStorage(database: KaijiDatabase, permission: 'asked' | 'answered'): Promise<void> {
  const clearing = (await findWaiting()) ?? { what: 'storage', id: newId(), at: toStoredInstant(now()), step: 'waiting' };
  if (permission === 'asked' && !(await mayClearStorage())) return note(clearing);
  await finishStorage(database, clearing);
}

/** The permission has come, though the page that asked for it may be closed. */
export async function clearStorageIfWaiting(database: KaijiDatabase): Promise<void> {
  const waiting = await findWaiting();
  if (waiting) await finishStorage(database, waiting);
}

async function findWaiting(): Promise<StorageClearing | null> {
  const isRecent = ({ at }: StorageClearing): boolean => Temporal.Instant.from(at).until(now()).total('minutes') < PATIENCE_MINUTES;
  const waiting = (await readClearings()).find((clearing) => clearing.what === 'storage' && clearing.step === 'waiting');
  return waiting?.what === 'storage' && isRecent(waiting) ? waiting : null;
}

/** Emptied twice is as good as once, so that after a stop it is simply done again. What is left the open pages tell. */
export async function finishStorage(database: KaijiDatabase, { what, id, at }: StorageClearing): Promise<void> {
  const byBrowser = await mayClearStorage();
  const domains = await openDomains();
  const tabs = await openPages(domains);
  const origins = byBrowser ? await knownOrigins(database, domains, tabs) : [...tabs.keys()];
  if (domains.length === 0) return note({ what, id, at, step: 'refused', reason: 'no-access' });
  if (origins.length === 0) return note({ what, id, at, step: 'refused', reason: 'no-page' });
  await note({ what, id, at, step: 'running' });
  await logClearing(database, { id, at: Temporal.Instant.from(at), asked: [], storage: origins });
  if (byBrowser) await clearOrigins(origins);
  if (!byBrowser || !clearsCaches()) {
    await Promise.all([...tabs.values()].map((tab) => withPatience(clearInPage(tab.id, { onlyCaches: byBrowser })).catch(() => null)));
  }
  await markStorageCleared(database, origins);
  await logClearingEnd(database, id, { survivors: [], now: now() });
  await note({ what, id, at, step: 'ended', how: byBrowser ? 'browser' : 'pages', origins, ...(await askWhatIsLeft(tabs)) });
}

/** One open page for each origin. */
async function openPages(domains: readonly string[]): Promise<ReadonlyMap<string, OpenTab>> {
  const tabs = domains.length === 0 ? [] : await findTabs(domains.map((domain) => `*://*.${domain}/*`));
  return new Map(tabs.filter(({ url }) => matchSite(url, domains)).map((tab) => [new URL(tab.url).origin, tab]));
}

/** Chromium clears an origin only where it is named: those seen, those open, and those that have a cookie. */
async function knownOrigins(database: KaijiDatabase, domains: readonly string[], tabs: ReadonlyMap<string, OpenTab>): Promise<readonly string[]> {
  const seen = await listSeenStores(database).then((rows) => rows.map(({ origin }) => origin), () => []);
  const hosts = [...domains, ...domains.map((domain) => `www.${domain}`), ...(await listJar(domains)).map(({ domain }) => bareHost(domain))];
  const all = new Set([...tabs.keys(), ...seen, ...hosts.map((host) => `https://${host}`)]);
  return [...all].filter((origin) => matchSite(origin, domains)).sort();
}

async function askWhatIsLeft(tabs: ReadonlyMap<string, OpenTab>): Promise<{ readonly asked: readonly string[]; readonly left: readonly StoreLeft[] }> {
  const answers = await Promise.all([...tabs].map(async ([origin, { id }]) => ({ origin, asked: await askStorage(id) })));
  const told = answers.flatMap(({ origin, asked }) => (asked.kind === 'answer' ? [{ origin, answer: asked.answer }] : []));
  const left = told.flatMap(({ origin, answer }) => STORAGE_AREAS.map((area) => ({ origin, area, count: answer[PART_OF[area]]?.total ?? 0 })));
  return { asked: told.map(({ origin }) => origin), left: left.filter(({ count }) => count > 0) };
}

async function note(clearing: StorageClearing): Promise<void> {
  await keepClearings(withClearing(await readClearings(), clearing));
}
