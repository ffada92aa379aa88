import { keyOf } from './cookie';
import { bareHost, isUnder } from './pattern';

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

/** `by`: set anew as already run out, which hits this one cookie alone, or by its address, which can hit others of its name. */
export type Removal = { readonly by: 'expiry'; readonly details: RestoreDetails } | { readonly by: 'address'; readonly details: RemovalDetails };

/**
 * How a cookie is removed in a pass. Measured in Chromium 156 and Firefox 153: `cookies.remove` takes whatever matches the
 * address and the name (Chromium all of them, the unpartitioned one and those of upper paths too; Firefox any one of
 * them), while setting the same cookie as one of 1970 removes exactly it. The other way is only the second try, and never
 * where it could hit a cookie that the person `keeps`. Null: nothing to try in this pass.
 */
export function removalIn(pass: number, cookie: StoredCookie, keeps: readonly StoredCookie[]): Removal | null {
  if (pass % 2 === 1) return { by: 'expiry', details: expiryOf(cookie) };
  return keeps.some((other) => isHitBy(other, cookie)) ? null : { by: 'address', details: removalOf(cookie) };
}

/** A cookie without a name may not be without a value as well, not even while it is removed. */
function expiryOf(cookie: StoredCookie): RestoreDetails {
  return { ...restoreOf(cookie), value: 'x', expirationDate: 1 };
}

/** Whether removing by the address of `cookie` would also take `other`: same name and store, and sent to that address. */
function isHitBy(other: StoredCookie, cookie: StoredCookie): boolean {
  const isSent = other.hostOnly ? bareHost(other.domain) === bareHost(cookie.domain) : isUnder(cookie.domain, bareHost(other.domain));
  return other.name === cookie.name && other.storeId === cookie.storeId && isSent && cookie.path.startsWith(other.path);
}

/** https even for a cookie that is not Secure: over http Chromium lets none be set beside a Secure one of its name. */
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

/** A leading dot makes Chromium fail (ETCExtensions/Edit-This-Cookie#262). */
function urlOf({ domain, path }: StoredCookie): string {
  return `https://${domain.replace(/^\./, '')}${path.startsWith('/') ? path : '/'}`;
}

/** What an undo has to set, and what it cannot bring back: a cookie that has run out would be removed at once. */
export interface UndoPlan {
  readonly set: readonly StoredCookie[];
  readonly expired: readonly StoredCookie[];
}

/** A cookie that still stands as it was is left alone: set again it could come to stand beside itself, under a rewritten path. */
export function undoPlan(cleared: readonly StoredCookie[], jar: readonly StoredCookie[], now: Temporal.Instant): UndoPlan {
  const seconds = now.epochMilliseconds / 1000;
  const missing = missingFrom(jar, cleared);
  const hasRunOut = ({ expirationDate }: StoredCookie): boolean => expirationDate !== null && expirationDate <= seconds;
  return { set: missing.filter((cookie) => !hasRunOut(cookie)), expired: missing.filter(hasRunOut) };
}

/** Those of `cookies` that a jar does not hold with their value and every attribute. */
export function missingFrom(jar: readonly StoredCookie[], cookies: readonly StoredCookie[]): readonly StoredCookie[] {
  const held = new Map(jar.map((cookie) => [identityOf(cookie), cookie]));
  return cookies.filter((cookie) => !isSame(held.get(identityOf(cookie)), cookie));
}

function isSame(held: StoredCookie | undefined, cookie: StoredCookie): boolean {
  const isEqual = (name: 'value' | 'secure' | 'httpOnly' | 'sameSite' | 'hostOnly'): boolean => held?.[name] === cookie[name];
  const isAsLong = Math.abs((held?.expirationDate ?? 0) - (cookie.expirationDate ?? 0)) < 1; // Firefox before 142 keeps whole seconds.
  return isEqual('value') && isEqual('secure') && isEqual('httpOnly') && isEqual('sameSite') && isEqual('hostOnly') && isAsLong;
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
  /** `identityOf` of those that were seen to go since the first pass: what is there all the same was set again. */
  readonly gone: ReadonlySet<string>;
}

/** The list after a pass decides, never what the removal answered: that is the same whether the cookie went or stayed. */
export function afterPass({ number, wanted, left, gone }: Pass): NextPass {
  const before = new Map(wanted.map((cookie) => [identityOf(cookie), cookie]));
  const rest = left.filter((cookie) => before.has(identityOf(cookie)));
  if (rest.length === 0) return { kind: 'empty' };
  if (number < MOST_PASSES) return { kind: 'again', cookies: rest };
  const isAnother = (cookie: StoredCookie): boolean => gone.has(identityOf(cookie)) || missingFrom([cookie], [before.get(identityOf(cookie)) ?? cookie]).length > 0;
  return { kind: 'survivors', survivors: rest.map((cookie) => ({ cookie, reason: isAnother(cookie) ? 'set-again' : reasonOf(cookie) })) };
}

function reasonOf(cookie: StoredCookie): SurvivorReason {
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

/** `keyOf` of the cookie as lists without values tell it: what a page of ours names it by. */
export function seenKeyOf({ storeId, partitionKey, domain, path, name }: StoredCookie): string {
  return keyOf({ store: storeId, partition: partitionKey?.topLevelSite ?? null, domain, path, name });
}
