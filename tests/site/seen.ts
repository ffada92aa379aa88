import type { PlantedCookie } from './cookies.ts';

/** What `cookies.getAll` of an extension gives, as far as the tests look at it. */
export interface SeenCookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly httpOnly: boolean;
  readonly secure: boolean;
  readonly session: boolean;
  readonly sameSite: string;
  readonly expirationDate?: number;
  /** Firefox says null where Chromium says nothing. */
  readonly partitionKey?: { readonly topLevelSite?: string } | null;
}

const SAME_SITE = { Strict: 'strict', Lax: 'lax', None: 'no_restriction', unspecified: 'unspecified' } as const;
const LONGEST_DAYS = 400;
const DAY = 24 * 60 * 60;

/** The facts of a cookie that a browser keeps, in one line, so that lists of them can be compared. */
export function factsOfSeen(cookie: SeenCookie, now: number): string {
  const days = cookie.expirationDate === undefined ? undefined : Math.round((cookie.expirationDate - now) / DAY);
  return facts({ ...cookie, days, partitioned: Boolean(cookie.partitionKey) });
}

/** The same line for a cookie as it was planted by a page of `host`. */
export function factsOfPlanted(cookie: PlantedCookie, host: string): string {
  return facts({
    ...cookie,
    domain: cookie.domain === undefined ? host : `.${cookie.domain}`,
    hostOnly: cookie.domain === undefined,
    session: cookie.days === undefined,
    sameSite: SAME_SITE[cookie.sameSite],
    days: cookie.days && Math.min(cookie.days, LONGEST_DAYS),
  });
}

interface Facts {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly httpOnly: boolean;
  readonly secure: boolean;
  readonly session: boolean;
  readonly sameSite: string;
  readonly days: number | undefined;
  readonly partitioned: boolean;
}

function facts(cookie: Facts): string {
  const flags = (['hostOnly', 'httpOnly', 'secure', 'session', 'partitioned'] as const).filter((flag) => cookie[flag]);
  return `${cookie.name}=${cookie.value} on ${cookie.domain} [${flags.join(' ')}] ${cookie.sameSite}, ${cookie.days ?? 'no'} days`;
}

/** What `storesOfPage` gives on the home page once its scripts have run. */
export const HOME_STORES = {
  local: ['stand-in:theme', 'stand-in:token', 'stand-in:visits'],
  session: ['stand-in:tab'],
  databases: ['stand-in-drafts'],
  caches: ['stand-in-pages'],
  workers: ['https://jitera.com/service-worker.js'],
};

/** What an origin keeps; runs inside a page. */
export async function storesOfPage() {
  const registrations = await navigator.serviceWorker.getRegistrations();
  return {
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage).sort(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: registrations.map(({ active }) => active?.scriptURL),
  };
}

/** Every cookie on the organisation's main domain, partitioned ones too; runs inside an extension's page. */
export async function cookiesOfSite(domain: string): Promise<SeenCookie[]> {
  type Cookies = { readonly cookies: { getAll(query: object): Promise<SeenCookie[]> } };
  const { browser, chrome } = globalThis as unknown as { readonly browser?: Cookies; readonly chrome: Cookies };
  return (browser ?? chrome).cookies.getAll({ domain, partitionKey: {} });
}
