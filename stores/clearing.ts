import { defineStore } from 'pinia';
import { computed, onScopeDispose, shallowRef } from 'vue';
import { seenKeyOf, type StoredCookie } from '@/domain/evidence/clearing';
import { canUndo, type Clearing, undoMinutesLeft } from '@/domain/evidence/clearing-state';
import { type Identifier, identifiersIn } from '@/domain/evidence/identifiers';
import { ORGANISATION } from '@/organisations/registry';
import { askForBrowsingData, asksForBrowsingData, clearsCaches } from '@/platform/browsing-data';
import { now } from '@/platform/clock';
import { listStoredCookies } from '@/platform/cookies';
import { sendToBackground } from '@/platform/runtime';
import { findTabs, reloadTab } from '@/platform/tabs';
import { onClearingsChanged } from '@/platform/undo-box';

export interface ClearingWish {
  /** Null clears none; keys are those of `keyOf`. */
  readonly cookies: 'all' | readonly string[] | null;
  readonly saveIdentifiers: boolean;
  readonly storage: boolean;
}

/** The browser finds of them what it lets us see. */
const PAGES = ORGANISATION.sites.flatMap(({ origins }) => [...origins]);

/** How often the minutes that are left are looked at. */
const LOOK_EVERY_MS = 10_000;

/** What clearing did in this session of the browser, and the verbs for more. The background does the work. */
export const useClearing = defineStore('clearing', () => {
  const clearings = shallowRef<readonly Clearing[]>([]);
  const clock = shallowRef(now());
  /** What would be lost with the cookies in question; undefined while it is being read. */
  const identifiers = shallowRef<readonly Identifier[]>();
  const canReload = shallowRef(false);

  const isRunning = computed(() => clearings.value.some(({ step }) => step === 'running' || step === 'undoing'));
  /** The newest of each kind, the newer first. */
  const latest = computed<readonly Clearing[]>(() =>
    clearings.value.filter((clearing, place) => clearings.value.findIndex(({ what }) => what === clearing.what) === place),
  );

  function minutesLeft(clearing: Clearing): number {
    return canUndo(clearing, clock.value) ? undoMinutesLeft(clearing, clock.value) : 0;
  }

  /** Follows the clearings as long as the view is there; one that was left half-done is taken up again. */
  function watch(): void {
    let isFirst = true;
    const stop = onClearingsChanged((found) => {
      clearings.value = found;
      clock.value = now();
      void lookForPage();
      if (isFirst && isRunning.value) void tell({ kind: 'resumeClearing' });
      isFirst = false;
    });
    const ticking = setInterval(() => (clock.value = now()), LOOK_EVERY_MS);
    onScopeDispose(() => {
      stop();
      clearInterval(ticking);
    });
  }

  async function lookForPage(): Promise<void> {
    canReload.value = (await findTabs(PAGES)).length > 0;
  }

  async function preview(cookies: ClearingWish['cookies']): Promise<void> {
    identifiers.value = undefined;
    identifiers.value = identifiersIn((await readCookies(cookies)).map((cookie) => ({ ...cookie, session: cookie.expirationDate === null })), now());
  }

  return { clearings, latest, identifiers, canReload, isRunning, asksFirst: asksForBrowsingData(), clearsCaches: clearsCaches(), minutesLeft, watch, preview, clear, clearOpenPages, undo, reload };
});

/** Has to be called straight from a click: the browser may have to ask for a permission first. */
async function clear({ cookies, saveIdentifiers, storage }: ClearingWish): Promise<void> {
  const permission = storage ? askForBrowsingData() : null;
  // Told at once, for the browser's question can close this page.
  const told = [
    ...(cookies === null ? [] : [tell({ kind: 'clearCookies', cookies, saveIdentifiers })]),
    ...(permission === null ? [] : [tell({ kind: 'clearStorage', permission: 'asked' })]),
  ];
  if (permission !== null && !(await permission.catch(() => false))) told.push(clearOpenPages());
  await Promise.all(told);
}

/** Without the permission: inside the open pages only. */
function clearOpenPages(): Promise<void> {
  return tell({ kind: 'clearStorage', permission: 'answered' });
}

function undo(id: string): Promise<void> {
  return tell({ kind: 'undoClearing', id });
}

async function reload(): Promise<void> {
  const [tab] = await findTabs(PAGES);
  if (tab) await reloadTab(tab.id);
}

async function readCookies(cookies: ClearingWish['cookies']): Promise<readonly StoredCookie[]> {
  if (cookies === null) return [];
  const jar = (await Promise.all(ORGANISATION.sites.map(({ domain }) => listStoredCookies(domain)))).flat();
  return cookies === 'all' ? jar : jar.filter((cookie) => cookies.includes(seenKeyOf(cookie)));
}

/** The answer comes when all is done. A background that was stopped meanwhile gives none: it is woken and goes on. */
async function tell(command: object): Promise<void> {
  try {
    await sendToBackground(command);
  } catch {
    await sendToBackground({ kind: 'resumeClearing' }).catch(() => undefined);
  }
}
