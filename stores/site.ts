import { defineStore } from 'pinia';
import { computed, onScopeDispose, shallowRef } from 'vue';
import { type CookieName, namesOf, type SeenCookie, sortCookies } from '@/domain/evidence/cookie';
import { matchSite, type SiteMatch } from '@/domain/evidence/site';
import { ORGANISATION } from '@/organisations/registry';
import { listCookies, onCookiesChanged } from '@/platform/cookies';
import { allowedAmong, askForAccess, hasAccess, onAccessChanged } from '@/platform/permissions';
import { startPageScript } from '@/platform/scripting';
import { findActiveTab, onTabChanged, type OpenTab } from '@/platform/tabs';
import { oneAtATime } from './one-at-a-time';

/** Whether the tab in front is on the company's site. `no-access` means that we may not see, which is not "no". */
export type Place = 'looking' | 'here' | 'elsewhere' | 'no-access';

/** What is on the company's site in this browser, read anew at every opening and at every change. */
export const useSite = defineStore('site', () => {
  const place = shallowRef<Place>('looking');
  const match = shallowRef<SiteMatch | null>(null);
  const tab = shallowRef<OpenTab | null>(null);
  /** Null when they could not be read, which is not the same as none. */
  const cookies = shallowRef<readonly SeenCookie[] | null>();

  /** The company's domains that the browser lets us see now. */
  const allowed = shallowRef<readonly string[]>([]);

  const names = computed<readonly CookieName[]>(() => namesOf(cookies.value ?? []));
  const look = oneAtATime(lookOnce);

  async function lookOnce(): Promise<void> {
    // All asked at once: without access the browser shows no cookie, and that answer is then not used.
    const [access, sites, front, found] = await Promise.all([hasAccess(ORGANISATION.origins), allowedAmong(ORGANISATION.sites), findActiveTab(), readCookies()]);
    tab.value = front;
    allowed.value = sites.map(({ domain }) => domain);
    match.value = front && matchSite(front.url, allowed.value);
    place.value = placeOf(access, match.value);
    cookies.value = access ? found : null;
  }

  /** Has to be called straight from a click. */
  async function allow(): Promise<boolean> {
    const granted = await askForAccess(ORGANISATION.origins);
    await look();
    await wake();
    return granted;
  }

  /** Wakes our script in a tab that was open before the installation, or before access was allowed. */
  async function wake(): Promise<void> {
    if (place.value !== 'here' || !tab.value) return;
    await startPageScript(tab.value.id).catch(() => undefined); // An error page of the browser refuses; there is nothing to see on it.
  }

  function watch(): void {
    const again = (): void => void look();
    const stops = [onAccessChanged(again), onTabChanged(again), ...ORGANISATION.sites.map(({ domain }) => onCookiesChanged(domain, again))];
    onScopeDispose(() => stops.forEach((stop) => stop()));
  }

  return { place, match, tab, allowed, cookies, names, look, allow, wake, watch };
});

function placeOf(access: boolean, match: SiteMatch | null): Place {
  if (!access) return 'no-access';
  return match ? 'here' : 'elsewhere';
}

async function readCookies(): Promise<readonly SeenCookie[] | null> {
  try {
    const found = await Promise.all(ORGANISATION.sites.map(({ domain }) => listCookies(domain)));
    return sortCookies(found.flat());
  } catch {
    return null;
  }
}
