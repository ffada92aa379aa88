import { all, documentHas } from './dom';

// The numbers of messages/page-facts.ts, again: importing it would bring its schema library into every page.
const MOST_HOSTS = 300;
const HOST = /^(?:[a-z\d._-]{1,253}|\[[\da-f:.]{2,45}\])$/;

/** A page that loads without end is followed no further. */
const MOST_ENTRIES = 20_000;
const MOST_ELEMENTS = 1_000;
const MOST_WAITING = 500;

/** What has certainly been loaded; a lazy picture has not, and a script may have been blocked. */
const LOADED = 'img[src],link[rel~=stylesheet]';
/** Only where we came too late to hear of the requests themselves. */
const NAMED = `${LOADED},script[src]:not([type]),script[src][type=module],script[src][type$=javascript],iframe[src]:not([loading=lazy])`;

interface HostList {
  /** Those that were contacted since the last call, and whether there were more of them than that. */
  readonly take: () => { readonly hosts: readonly string[]; readonly cut: boolean };
  readonly hasFresh: () => boolean;
  /** A new view begins: what was contacted before is not told for it. */
  readonly forget: () => void;
}

export interface Hosts extends HostList {
  /** From now on what is heard is looked at when it is heard; until then it only waits, for the page is still starting. */
  readonly begin: (listening: Listening) => void;
  /** Looks at the page for what the browser does not tell. */
  readonly scan: () => void;
  readonly stop: () => void;
}

interface Listening {
  /** Called before what is heard of is taken down. */
  readonly beforeNews: () => void;
  /** Called when there is a new host. */
  readonly onNews: () => void;
}

/** Which hosts the page contacts, from now on and as far back as the browser remembers. */
export function watchHosts(): Hosts {
  const list = createList();
  const cameLate = documentHas('readyState') !== 'loading';
  const waiting: PerformanceObserverEntryList[] = [];
  let listening: Listening | null = null;
  let entries = 0;

  // The page can empty the browser's list of requests or make it too small; what is observed is told all the same.
  const observer = new PerformanceObserver((heard) => {
    if (listening) return hear(heard);
    waiting.push(heard);
    if (waiting.length >= MOST_WAITING) waiting.splice(0).forEach(hear);
  });
  observer.observe({ type: 'resource', buffered: true });

  function hear(heard: PerformanceObserverEntryList): void {
    listening?.beforeNews();
    const found = heard.getEntries().slice(0, MOST_ENTRIES - entries);
    entries += found.length;
    const isNews = found.reduce((news, { name }) => list.add(name) || news, false);
    if (entries >= MOST_ENTRIES) observer.disconnect();
    if (isNews) listening?.onNews();
  }

  function begin(heardBy: Listening): void {
    listening = heardBy;
    waiting.splice(0).forEach(hear);
  }

  return {
    ...list,
    begin,
    scan: () => {
      list.add(location.href);
      for (const element of all(cameLate ? NAMED : LOADED, MOST_ELEMENTS)) if (isLoaded(element)) list.add(addressOf(element));
    },
    stop: () => {
      observer.disconnect();
      list.forget();
    },
  };
}

function createList(): HostList & { readonly add: (address: string) => boolean } {
  const told = new Set<string>();
  const fresh = new Set<string>();
  let cut = false;
  return {
    add: (address) => {
      const host = hostOf(address);
      if (host === null || told.has(host) || fresh.has(host)) return false;
      const hasRoom = told.size + fresh.size < MOST_HOSTS;
      if (hasRoom) fresh.add(host);
      else cut = true;
      return hasRoom;
    },
    take: () => {
      const taken = { hosts: [...fresh], cut };
      for (const host of fresh) told.add(host);
      fresh.clear();
      cut = false; // Said once.
      return taken;
    },
    hasFresh: () => fresh.size > 0,
    forget: () => {
      told.clear();
      fresh.clear();
      cut = false;
    },
  };
}

function isLoaded(element: Element): boolean {
  if (element instanceof HTMLImageElement) return element.complete && element.naturalWidth > 0;
  return !(element instanceof HTMLLinkElement) || element.sheet !== null;
}

/** As the browser has resolved it. */
function addressOf(element: Element): string {
  if (element instanceof HTMLLinkElement) return element.href;
  return (element as HTMLImageElement | HTMLScriptElement | HTMLIFrameElement).src;
}

/** Null for what is not on the web (data:, blob:) and for a name that no host has. */
function hostOf(address: string): string | null {
  if (!/^(?:https?|wss?):/.test(address) || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return HOST.test(hostname) ? hostname : null;
}
