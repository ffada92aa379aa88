import browser, { type Cookies } from 'webextension-polyfill';
import { type RemovalDetails, type RestoreDetails, type StoredCookie } from '@/domain/evidence/clearing';
import { keyOf, type SeenCookie } from '@/domain/evidence/cookie';
import { isUnder } from '@/domain/evidence/pattern';

/** Every cookie that the browser keeps for a domain and its subdomains, without its value. */
export async function listCookies(domain: string): Promise<readonly SeenCookie[]> {
  return (await readCookies(domain)).map(toSeenCookie);
}

/**
 * The values beside the keys of their cookies (`keyOf`), for decoding and masking on a page of ours. They go nowhere
 * else: not into the database, not into a message, not into a log.
 */
export async function readCookieValues(domain: string): Promise<ReadonlyMap<string, string>> {
  return new Map((await readCookies(domain)).map((cookie) => [keyOf(toSeenCookie(cookie)), cookie.value]));
}

/** Cookies with values and all that is needed to set them again. What has been read so stays in memory. */
export async function listStoredCookies(domain: string): Promise<readonly StoredCookie[]> {
  return (await readCookies(domain)).map(toStoredCookie);
}

/**
 * `partitionKey: {}` brings partitioned ones too, and `firstPartyDomain: null` is what Firefox wants when first-party
 * isolation is on. Firefox keeps each container's cookies apart, and answers for one store at a time.
 */
async function readCookies(domain: string): Promise<readonly Cookies.Cookie[]> {
  const details: Cookies.GetAllDetailsType = { domain, partitionKey: {} };
  if (!isFirefox()) return browser.cookies.getAll(details);
  const found = await Promise.all((await storesInFirefox()).map((storeId) => browser.cookies.getAll({ ...details, storeId, firstPartyDomain: null })));
  return found.flat();
}

/** The stores that `listCookies` reads: Chromium has one of which we see anything. */
export async function cookieStores(): Promise<readonly string[]> {
  return isFirefox() ? storesInFirefox() : ['0'];
}

/** Firefox names the stores that have a tab open; what is in private windows is not ours to see. */
async function storesInFirefox(): Promise<readonly string[]> {
  const open = await browser.cookies.getAllCookieStores();
  return [...new Set(['firefox-default', ...open.map(({ id }) => id).filter((id) => id !== 'firefox-private')])];
}

/** The answer says nothing about whether it went: list again. Rejects where the browser refuses the address. */
export async function removeCookie(details: RemovalDetails): Promise<void> {
  await browser.cookies.remove(details);
}

/** Sets a cookie with exactly these attributes; one that ran out in the past is thereby removed. List again to know. */
export async function setCookie(details: RestoreDetails): Promise<void> {
  await browser.cookies.set(details);
}

/** Calls back after a cookie of the domain was set or removed. */
export function onCookiesChanged(domain: string, changed: () => void): () => void {
  return listen(({ cookie }) => isUnder(cookie.domain, domain) && changed());
}

/** Calls back with each cookie that goes, whoever removed it. */
export function onCookieGone(gone: (cookie: StoredCookie) => void): () => void {
  return listen(({ cookie, removed }) => removed && gone(toStoredCookie(cookie)));
}

function listen(listener: (change: Cookies.OnChangedChangeInfoType) => void): () => void {
  browser.cookies.onChanged.addListener(listener);
  return () => browser.cookies.onChanged.removeListener(listener);
}

function isFirefox(): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}

function toSeenCookie(cookie: Cookies.Cookie): SeenCookie {
  return {
    name: cookie.name,
    domain: cookie.domain,
    path: cookie.path,
    hostOnly: cookie.hostOnly,
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    sameSite: cookie.sameSite,
    partition: cookie.partitionKey?.topLevelSite ?? null,
    store: cookie.storeId,
    expiresAt: cookie.expirationDate === undefined ? null : Math.round(cookie.expirationDate * 1000),
    bytes: new TextEncoder().encode(cookie.value).length,
  };
}

function toStoredCookie(cookie: Cookies.Cookie): StoredCookie {
  return {
    name: cookie.name,
    value: cookie.value,
    domain: cookie.domain,
    hostOnly: cookie.hostOnly,
    path: cookie.path,
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    sameSite: cookie.sameSite,
    expirationDate: cookie.expirationDate ?? null,
    storeId: cookie.storeId,
    partitionKey: cookie.partitionKey ?? null,
    firstPartyDomain: firstPartyOf(cookie),
  };
}

/** The types say that it is always there, but Chromium does not know it. */
function firstPartyOf({ firstPartyDomain }: { readonly firstPartyDomain?: string }): string | null {
  return firstPartyDomain ?? null;
}
