import { type StoredCookie } from '@/domain/evidence/clearing';
import { isUnder } from '@/domain/evidence/pattern';
import { ORGANISATION } from '@/organisations/registry';
import { extension } from './extension';

type Details = Partial<StoredCookie> & { readonly url?: string; readonly name: string };

/** The order in which a stop of the background meets what it asks of the browser. */
export interface Plug {
  /** From the call with this number on (the first is 1) nothing answers any more; `after`: that call itself still has its effect. */
  pull(call: number, when: 'before' | 'after'): void;
  /** The background starts anew: calls are answered again. */
  restore(): void;
  readonly calls: number;
  readonly isPulled: boolean;
}

/** Lets the browser's API and the database go silent at a chosen call, as they do for a background that is stopped there. */
export function createPlug(): Plug & { readonly through: <T>(work: () => Promise<T> | T) => Promise<T> } {
  let calls = 0;
  let at = Infinity;
  let mode: 'before' | 'after' = 'before';
  let isPulled = false;
  const never = <T>(): Promise<T> => new Promise<T>(() => undefined);
  return {
    get calls() {
      return calls;
    },
    get isPulled() {
      return isPulled;
    },
    pull(call, when) {
      calls = 0;
      at = call;
      mode = when;
      isPulled = false;
    },
    restore() {
      at = Infinity;
      isPulled = false;
    },
    async through(work) {
      if (isPulled) return never();
      calls += 1;
      if (calls < at) return work();
      isPulled = true;
      if (mode === 'after') await work();
      return never();
    },
  };
}

const [SITE] = ORGANISATION.domains;

/** A cookie as the browser keeps it. */
export function aStored(changed: Partial<StoredCookie> = {}): StoredCookie {
  return {
    name: 'a', value: 'v', domain: SITE, hostOnly: true, path: '/', secure: true, httpOnly: false, sameSite: 'lax',
    expirationDate: null, storeId: '0', partitionKey: null, firstPartyDomain: null, ...changed,
  };
}

/**
 * A cookie jar behind the fake extension API that behaves as Chromium was measured to: `remove` takes every cookie that
 * matches the address, `set` exactly the one, and one that has run out goes. `setAgain` are names that a page sets anew.
 */
export function fakeJar(through: <T>(work: () => Promise<T> | T) => Promise<T>) {
  let cookies: readonly StoredCookie[] = [];
  const setAgain = new Map<string, Partial<StoredCookie>>();
  const stuck = new Set<string>();
  const keyOf = ({ storeId, partitionKey, domain, path, name }: StoredCookie): string => JSON.stringify([storeId, partitionKey, domain, path, name]);

  function drop(cookie: StoredCookie): void {
    cookies = cookies.filter((other) => other !== cookie);
    extension.cookies.onChanged.emit({ removed: true, cookie: toBrowser(cookie) });
    const again = setAgain.get(cookie.name);
    if (again) cookies = [...cookies, { ...cookie, ...again }];
  }

  function set(details: Details): void {
    const { hostname } = new URL(details.url ?? '');
    const fresh = aStored({
      ...details, domain: details.domain ?? hostname, hostOnly: details.domain === undefined, expirationDate: details.expirationDate ?? null,
      partitionKey: details.partitionKey ?? null, firstPartyDomain: details.firstPartyDomain ?? null,
    });
    Reflect.deleteProperty(fresh, 'url');
    if (stuck.has(fresh.name)) return;
    const old = cookies.find((cookie) => keyOf(cookie) === keyOf(fresh));
    if (old) drop(old);
    if (fresh.expirationDate === null || fresh.expirationDate > 1_000) cookies = [...cookies.filter((cookie) => keyOf(cookie) !== keyOf(fresh)), fresh];
  }

  function remove({ url, name }: Details): void {
    const { hostname, pathname } = new URL(url ?? '');
    const isSentTo = ({ domain, hostOnly, path }: StoredCookie): boolean =>
      (hostOnly ? domain === hostname : `.${hostname}`.endsWith(domain)) && pathname.startsWith(path);
    if (!stuck.has(name)) cookies.filter((cookie) => cookie.name === name && isSentTo(cookie)).forEach(drop);
  }

  extension.cookies.getAll.mockImplementation((query) => {
    const { domain } = query as { readonly domain: string };
    return through(() => cookies.filter((cookie) => isUnder(cookie.domain, domain)).map(toBrowser));
  });
  extension.cookies.set.mockImplementation((details) => through(() => set(details as Details)));
  extension.cookies.remove.mockImplementation((details) => through(() => remove(details as Details)));
  return {
    fill: (...filled: readonly StoredCookie[]) => void (cookies = filled),
    cookies: (): readonly StoredCookie[] => [...cookies].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    setAgain,
    /** Names that the browser does not let go. */
    stuck,
  };
}

/** As the API tells it: what is not there is left out. */
function toBrowser({ expirationDate, partitionKey, firstPartyDomain, ...cookie }: StoredCookie): object {
  return {
    ...cookie,
    session: expirationDate === null,
    ...(expirationDate === null ? {} : { expirationDate }),
    ...(partitionKey === null ? {} : { partitionKey }),
    ...(firstPartyDomain === null ? {} : { firstPartyDomain }),
  };
}
