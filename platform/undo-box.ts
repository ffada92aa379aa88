import browser from 'webextension-polyfill';
import { type StoredCookie } from '@/domain/evidence/clearing';
import { type Clearing } from '@/domain/evidence/clearing-state';

/*
 * Both are kept in `storage.session`: in memory only, hidden from pages, and gone when the browser closes. It is the one
 * place where a cookie's value is put down.
 */
const CLEARINGS = 'clearings';
const boxOf = (id: string): string => `undo-${id}`;

/** What the clearings of this session did, the newest first. */
export async function readClearings(): Promise<readonly Clearing[]> {
  const { [CLEARINGS]: kept } = await browser.storage.session.get(CLEARINGS);
  return (kept as readonly Clearing[] | undefined) ?? [];
}

export async function keepClearings(clearings: readonly Clearing[]): Promise<void> {
  await browser.storage.session.set({ [CLEARINGS]: clearings });
}

/** Puts the cookies down together with the list that names their clearing; false when there is no room for them (10 MB). */
export async function fillUndoBox(clearings: readonly Clearing[], { id, cookies }: { readonly id: string; readonly cookies: readonly StoredCookie[] }): Promise<boolean> {
  try {
    await browser.storage.session.set({ [CLEARINGS]: clearings, [boxOf(id)]: cookies });
    return true;
  } catch {
    return false;
  }
}

/** The cookies as they were before the clearing; null when they are not kept any more. */
export async function readUndoBox(id: string): Promise<readonly StoredCookie[] | null> {
  const key = boxOf(id);
  const { [key]: cookies } = await browser.storage.session.get(key);
  return (cookies as readonly StoredCookie[] | undefined) ?? null;
}

export async function emptyUndoBox(id: string): Promise<void> {
  await browser.storage.session.remove(boxOf(id));
}

/** Calls back with the clearings now and after each change, made in whichever context. */
export function onClearingsChanged(changed: (clearings: readonly Clearing[]) => void): () => void {
  const read = (): void => void readClearings().then(changed);
  const listener = (changes: Readonly<Record<string, unknown>>): void => {
    if (CLEARINGS in changes) read();
  };
  browser.storage.session.onChanged.addListener(listener);
  read();
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** Lets the box be emptied at this time, whether or not we run then: an alarm of its own name wakes us. */
export async function emptyLater(id: string, at: Temporal.Instant): Promise<void> {
  await browser.alarms.create(boxOf(id), { when: at.epochMilliseconds });
}

/** Calls back with the id of the clearing whose time to be undone is over. */
export function onUndoOver(over: (id: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name.startsWith(boxOf(''))) over(name.slice(boxOf('').length));
  });
}
