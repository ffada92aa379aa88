import { defineStore } from 'pinia';
import { computed, shallowRef, watch } from 'vue';
import { keyOf, type SeenCookie } from '@/domain/evidence/cookie';
import { type CookieFinding, type Finding, findCookies, findHosts, findStorage, type HostFinding, type Knowledge, type StorageFinding, type StorageNow } from '@/domain/evidence/findings';
import { type ShownCookie, showCookie } from '@/domain/evidence/shown-cookie';
import { type StorageArea } from '@/domain/evidence/report-lines';
import { type StorageAnswer } from '@/messages/questions';
import { POLICY_NAMES } from '@/organisations/evidence';
import { now } from '@/platform/clock';
import { useExplanations } from './explanations';
import { useHistory } from './history';
import { useKept } from './kept';
import { oneAtATime } from './one-at-a-time';
import { useSite } from './site';
import { readSiteValues } from './site-values';

const NOTHING: readonly never[] = [];

/** Everything that was seen on the company's sites, beside what the policy names and what is known of it. */
export const useFindings = defineStore('findings', () => {
  const site = useSite();
  const kept = useKept();
  const history = useHistory();
  const explanations = useExplanations();
  const knowledge = computed<Knowledge>(() => ({ guide: explanations.guide, names: POLICY_NAMES }));

  /** Undefined while it is read, null where it could not be read: neither is the same as none. */
  const cookies = computed<readonly CookieFinding[] | null | undefined>(() => site.cookies && findCookies(site.cookies, history.cookies ?? NOTHING, knowledge.value));
  const storage = computed<readonly StorageFinding[]>(() => findStorage(kept.kept.kind === 'answer' ? storageOf(kept.kept.answer) : { origin: null, seen: NOTHING }, history.stores ?? NOTHING, POLICY_NAMES));
  const hosts = computed<readonly HostFinding[] | undefined>(() => history.hosts && findHosts(history.hosts, knowledge.value));
  const all = computed<readonly Finding[]>(() => [...(cookies.value ?? NOTHING), ...storage.value, ...(hosts.value ?? NOTHING)]);

  /** What may be shown of each value, by the cookie's key; the values themselves are let go at once. */
  const shown = shallowRef<ReadonlyMap<string, ShownCookie>>(new Map());
  const readShown = oneAtATime(async () => {
    shown.value = site.cookies ? await showAll(site.cookies) : new Map();
  });
  watch(() => site.cookies, () => void readShown(), { immediate: true });

  return { knowledge, cookies, storage, hosts, all, shown };
});

async function showAll(cookies: readonly SeenCookie[]): Promise<ReadonlyMap<string, ShownCookie>> {
  const values = await readSiteValues();
  const at = now();
  return new Map(
    cookies.flatMap((cookie) => {
      const value = values?.get(keyOf(cookie));
      return value === undefined ? [] : [[keyOf(cookie), showCookie(cookie, value, at)] as const];
    }),
  );
}

const AREAS = { local: 'localStorage', session: 'sessionStorage', databases: 'indexedDB', caches: 'cacheStorage', workers: 'serviceWorker' } as const satisfies Readonly<Record<string, StorageArea>>;

function storageOf(answer: StorageAnswer): StorageNow {
  const seen = Object.entries(AREAS).flatMap(([key, area]) => {
    const kept = answer[key as keyof typeof AREAS];
    return (kept?.entries ?? []).map(({ name, bytes, cut }) => ({ origin: answer.origin, area, name, bytes, isCut: cut }));
  });
  return { origin: answer.origin, seen };
}
