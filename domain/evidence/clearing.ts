/** The key under which browsers keep a partitioned cookie; Chromium 130 and Firefox add the ancestor. */
export interface PartitionKey {
  readonly topLevelSite?: string;
  readonly hasCrossSiteAncestor?: boolean;
}

/** A cookie with all that is needed to remove it and to set it again. Never written anywhere but `storage.session`. */
export interface StoredCookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: 'no_restriction' | 'lax' | 'strict' | 'unspecified';
  /** Seconds since 1970; null for a cookie that ends with the session. */
  readonly expirationDate: number | null;
  readonly storeId: string;
  readonly partitionKey: PartitionKey | null;
  /** Firefox says it of every cookie, Chromium knows no such property and refuses it: null leaves it out. */
  readonly firstPartyDomain: string | null;
}

/** What `cookies.remove` takes. */
export interface RemovalDetails {
  readonly url: string;
  readonly name: string;
  readonly storeId: string;
  readonly partitionKey?: PartitionKey;
  readonly firstPartyDomain?: string;
}

/** What `cookies.set` takes. */
export interface RestoreDetails extends RemovalDetails {
  readonly value: string;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: StoredCookie['sameSite'];
  readonly domain?: string;
  readonly expirationDate?: number;
}

/**
 * How one cookie is removed. The scheme follows Secure, because over http a Secure cookie stays although the call
 * resolves; a leading dot makes Chromium fail (ETCExtensions/Edit-This-Cookie#262); without its own partition key a
 * partitioned cookie stays (w3c/webextensions#690).
 */
export function removalOf(cookie: StoredCookie): RemovalDetails {
  const { name, storeId, partitionKey, firstPartyDomain } = cookie;
  return {
    url: urlOf(cookie),
    name,
    storeId,
    ...(partitionKey === null ? {} : { partitionKey }),
    ...(firstPartyDomain === null ? {} : { firstPartyDomain }),
  };
}

/**
 * How it is set again with every attribute. A host-only cookie must not name a domain; `__Host-` wants Secure, the path
 * `/` and no domain, `__Secure-` wants Secure (RFC 6265bis, 4.1.3), whatever was written down.
 */
export function restoreOf(cookie: StoredCookie): RestoreDetails {
  const isHostBound = /^__Host-/i.test(cookie.name);
  const secure = cookie.secure || isHostBound || /^__Secure-/i.test(cookie.name);
  const path = isHostBound ? '/' : cookie.path;
  return {
    ...removalOf({ ...cookie, secure, path }),
    value: cookie.value,
    path,
    secure,
    httpOnly: cookie.httpOnly,
    sameSite: cookie.sameSite,
    ...(cookie.hostOnly || isHostBound ? {} : { domain: cookie.domain }),
    ...(cookie.expirationDate === null ? {} : { expirationDate: cookie.expirationDate }),
  };
}

function urlOf({ secure, domain, path }: StoredCookie): string {
  return `${secure ? 'https' : 'http'}://${domain.replace(/^\./, '')}${path.startsWith('/') ? path : '/'}`;
}

/** What can be brought back: a cookie that has run out in the meantime would be removed at once. */
export function restorable(cookies: readonly StoredCookie[], now: Temporal.Instant): readonly StoredCookie[] {
  const seconds = now.epochMilliseconds / 1000;
  return cookies.filter(({ expirationDate }) => expirationDate === null || expirationDate > seconds);
}

export const MOST_PASSES = 5;

/** Why a cookie is still there: the page set it anew, nothing could address it, or the browser kept it without a reason. */
export type SurvivorReason = 'set-again' | 'path-not-addressable' | 'not-removed';

export interface Survivor {
  readonly cookie: StoredCookie;
  readonly reason: SurvivorReason;
}

/** `again`: remove these once more. Firefox removes one of several at a time (Bugzilla 1387957), so a rest is ordinary. */
export type NextPass =
  | { readonly kind: 'empty' }
  | { readonly kind: 'again'; readonly cookies: readonly StoredCookie[] }
  | { readonly kind: 'survivors'; readonly survivors: readonly Survivor[] };

export interface Pass {
  /** 1 for the first. */
  readonly number: number;
  /** What was to be removed, as it was before the first pass. */
  readonly wanted: readonly StoredCookie[];
  /** What is there now, in the whole jar. */
  readonly left: readonly StoredCookie[];
}

/** The list after a pass decides, never what the removal answered: that is the same whether the cookie went or stayed. */
export function afterPass({ number, wanted, left }: Pass): NextPass {
  const before = new Map(wanted.map((cookie) => [identityOf(cookie), cookie]));
  const rest = left.filter((cookie) => before.has(identityOf(cookie)));
  if (rest.length === 0) return { kind: 'empty' };
  if (number < MOST_PASSES) return { kind: 'again', cookies: rest };
  return { kind: 'survivors', survivors: rest.map((cookie) => ({ cookie, reason: reasonOf(cookie, before.get(identityOf(cookie))) })) };
}

/** An identical value and expiry is the old cookie; a page that sets one anew gives at least a later expiry. */
function reasonOf(cookie: StoredCookie, before: StoredCookie | undefined): SurvivorReason {
  if (before === undefined || cookie.value !== before.value || cookie.expirationDate !== before.expirationDate) return 'set-again';
  return isAddressable(cookie) ? 'not-removed' : 'path-not-addressable';
}

/** A path with `?`, `#` or what a URL encodes is one that no URL has: then no URL matches the cookie. */
function isAddressable(cookie: StoredCookie): boolean {
  const url = urlOf(cookie);
  return URL.canParse(url) && new URL(url).pathname === cookie.path;
}

/** As browsers tell cookies apart: by store, partition, first party, host, path and name. */
export function identityOf({ storeId, partitionKey, firstPartyDomain, domain, path, name }: StoredCookie): string {
  const { topLevelSite = '', hasCrossSiteAncestor = false } = partitionKey ?? {};
  return JSON.stringify([storeId, topLevelSite, hasCrossSiteAncestor, firstPartyDomain ?? '', domain, path, name]);
}
