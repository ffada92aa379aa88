import { keyOf, type SeenCookie } from './cookie';
import { isUnder } from './pattern';
import { type StorageArea } from './report-lines';

/** ISO instants with three decimals, so that text order is time order. */
interface Sighting {
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
}

/** `key` is `keyOf` of the cookie. `goneAt`: since when it is no longer there, whoever removed it. */
export interface CookieSighting extends Sighting {
  readonly key: string;
  readonly name: string;
  readonly domain: string;
  readonly path: string;
  readonly partition: string | null;
  readonly store: string;
  readonly goneAt: string | null;
  /** Whether the person cleared it here: only then is a return "came back after deletion". */
  readonly cleared: boolean;
  readonly cameBackAt: string | null;
  readonly timesBack: number;
}

/** A host that pages of `site`, one of the organisation's domains, contacted in `pageViews` of the views counted. */
export interface HostSighting extends Sighting {
  readonly host: string;
  readonly site: string;
  readonly pageViews: number;
}

/** An entry of another storage of one origin. `bytes` is null where the browser tells none. */
export interface StoreSighting extends Sighting {
  readonly origin: string;
  readonly area: StorageArea;
  readonly name: string;
  readonly bytes: number | null;
  readonly cleared: boolean;
  readonly cameBackAt: string | null;
}

/** The cookies that were there, and how far one looked: of other domains and stores nothing can be said to be gone. */
export interface CookieLook {
  readonly cookies: readonly SeenCookie[];
  readonly domains: readonly string[];
  readonly stores: readonly string[];
}

/** What is kept at most, so that a page that invents names cannot fill the disk. What was recorded before stays. */
export const MOST_COOKIES = 3_000;
export const MOST_HOSTS = 2_000;
export const MOST_STORES = 3_000;
export const MOST_FORMS = 500;

/** The rows that are new or have changed. A cookie that is not in the list any more is gone, if one looked where it was. */
export function noteCookies(known: readonly CookieSighting[], { cookies, domains, stores }: CookieLook, at: string): readonly CookieSighting[] {
  const byKey = new Map(known.map((row) => [row.key, row]));
  const present = new Map(cookies.map((cookie) => [keyOf(cookie), cookie]));
  const seen = [...present].flatMap(([key, cookie]) => {
    const row = byKey.get(key);
    return row ? [seenAgain(row, at)] : [newCookie(key, cookie, at)];
  });
  const isWithin = ({ domain, store }: CookieSighting): boolean => stores.includes(store) && domains.some((own) => isUnder(domain, own));
  const gone = known.filter((row) => row.goneAt === null && !present.has(row.key) && isWithin(row)).map((row) => ({ ...row, goneAt: at }));
  return [...gone, ...withRoom(seen, { isKnown: ({ key }) => byKey.has(key), room: MOST_COOKIES - known.length })];
}

function newCookie(key: string, { name, domain, path, partition, store }: SeenCookie, at: string): CookieSighting {
  return { key, name, domain, path, partition, store, firstSeenAt: at, lastSeenAt: at, goneAt: null, cleared: false, cameBackAt: null, timesBack: 0 };
}

function seenAgain(row: CookieSighting, at: string): CookieSighting {
  const isBack = row.cleared && row.goneAt !== null;
  const back = isBack ? { cleared: false, cameBackAt: at, timesBack: row.timesBack + 1 } : {};
  return { ...row, ...back, goneAt: null, lastSeenAt: at };
}

/** The person cleared it: it is gone from now on, and its return is worth telling. */
export function noteCleared(row: CookieSighting, at: string): CookieSighting {
  return { ...row, cleared: true, goneAt: row.goneAt ?? at };
}

/** A clearing was undone: that it is there again says nothing about the site. */
export function noteRestored(row: CookieSighting, at: string): CookieSighting {
  return { ...row, cleared: false, goneAt: null, lastSeenAt: at };
}

/** The hosts of one view; each counts once in it. `known` are the rows of the same site. */
export function noteHosts(known: readonly HostSighting[], { site, hosts }: { readonly site: string; readonly hosts: readonly string[] }, at: string): readonly HostSighting[] {
  const byHost = new Map(known.map((row) => [row.host, row]));
  const rows = [...new Set(hosts)].map((host) => {
    const row = byHost.get(host) ?? { host, site, pageViews: 0, firstSeenAt: at };
    return { ...row, pageViews: row.pageViews + 1, lastSeenAt: at };
  });
  return withRoom(rows, { isKnown: ({ host }) => byHost.has(host), room: MOST_HOSTS - known.length });
}

export interface StoreEntry {
  readonly area: StorageArea;
  readonly name: string;
  readonly bytes: number | null;
}

/** What one origin keeps beside its cookies. `known` are the rows of the same origin. */
export function noteStores(known: readonly StoreSighting[], { origin, entries }: { readonly origin: string; readonly entries: readonly StoreEntry[] }, at: string): readonly StoreSighting[] {
  const keyed = new Map(known.map((row) => [storeKey(row), row]));
  const distinct = new Map(entries.map((entry) => [storeKey(entry), entry]));
  const rows = [...distinct].map(([key, entry]): StoreSighting => {
    const row = keyed.get(key) ?? { origin, ...entry, firstSeenAt: at, cleared: false, cameBackAt: null };
    const back = row.cleared ? { cleared: false, cameBackAt: at } : {};
    return { ...row, ...back, bytes: entry.bytes, lastSeenAt: at };
  });
  return withRoom(rows, { isKnown: (row) => keyed.has(storeKey(row)), room: MOST_STORES - known.length });
}

function storeKey({ area, name }: StoreEntry): string {
  return `${area} ${name}`;
}

/** What is known is always kept up; of what is new, as much as there is room for. */
function withRoom<T>(rows: readonly T[], { isKnown, room }: { readonly isKnown: (row: T) => boolean; readonly room: number }): readonly T[] {
  const { known = [], fresh = [] } = Object.groupBy(rows, (row) => (isKnown(row) ? 'known' : 'fresh'));
  return [...known, ...fresh.slice(0, Math.max(0, room))];
}
