import { type StoredCookie } from '@/domain/evidence/clearing';
import { bareHost, isUnder } from '@/domain/evidence/pattern';
import { ORGANISATION } from '@/organisations/registry';
import { listStoredCookies } from '@/platform/cookies';
import { allowedAmong } from '@/platform/permissions';

/** The company's domains that the browser lets us see now, those included that the person has allowed since. */
export async function openDomains(): Promise<readonly string[]> {
  return (await allowedAmong(ORGANISATION.sites)).map(({ domain }) => domain);
}

/** All cookies of these domains, with their values: they stay in memory. */
export async function listJar(domains: readonly string[]): Promise<readonly StoredCookie[]> {
  return (await Promise.all(domains.map(listStoredCookies))).flat();
}

/** Whether the browser still shows where these cookies are. Without access a list is empty as well, which proves nothing. */
export async function canSee(cookies: readonly StoredCookie[]): Promise<boolean> {
  const domains = await openDomains();
  return cookies.every((cookie) => domains.some((domain) => isUnder(bareHost(cookie.domain), domain)));
}
