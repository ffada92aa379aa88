import browser, { type Cookies } from 'webextension-polyfill';
import { keyOf, type SeenCookie } from '@/domain/evidence/cookie';

/** Every cookie that the browser keeps for a domain and its subdomains, without its value. */
export async function listCookies(domain: string): Promise<readonly SeenCookie[]> {
  return (await everyCookie(domain)).map(toSeenCookie);
}

/**
 * The values beside the keys of their cookies (`keyOf`), for decoding and masking on a page of ours. They go nowhere
 * else: not into the database, not into a message, not into a log.
 */
export async function readCookieValues(domain: string): Promise<ReadonlyMap<string, string>> {
  return new Map((await everyCookie(domain)).map((cookie) => [keyOf(toSeenCookie(cookie)), cookie.value]));
}

/** `partitionKey: {}` brings partitioned ones too, and `firstPartyDomain: null` is what Firefox wants when first-party isolation is on. */
function everyCookie(domain: string): Promise<Cookies.Cookie[]> {
  const details: Cookies.GetAllDetailsType = { domain, partitionKey: {} };
  return browser.cookies.getAll(isFirefox() ? { ...details, firstPartyDomain: null } : details);
}

/** Calls back after a cookie of the domain was set or removed. */
export function onCookiesChanged(domain: string, changed: () => void): () => void {
  const listener = ({ cookie }: Cookies.OnChangedChangeInfoType): void => {
    const host = cookie.domain.replace(/^\./, '');
    if (host === domain || host.endsWith(`.${domain}`)) changed();
  };
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
