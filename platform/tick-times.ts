import browser from 'webextension-polyfill';

/** When the background last looked for reminders, and when it wakes next; null until it has, in this session of the browser. */
export interface TickTimes {
  readonly lookedAt: string | null;
  readonly wakesAt: string | null;
}

const KEY = 'tickTimes';
const NONE: TickTimes = { lookedAt: null, wakesAt: null };

export async function keepTickTimes(times: Partial<TickTimes>): Promise<void> {
  await browser.storage.session.set({ [KEY]: { ...(await readTickTimes()), ...times } });
}

async function readTickTimes(): Promise<TickTimes> {
  const { [KEY]: kept } = await browser.storage.session.get(KEY);
  return { ...NONE, ...(kept as Partial<TickTimes> | undefined) };
}

/** Calls back with the times now and after each change. */
export function followTickTimes(changed: (times: TickTimes) => void): () => void {
  const look = (): void => void readTickTimes().then(changed);
  const listener = (changes: Readonly<Record<string, unknown>>): void => {
    if (KEY in changes) look();
  };
  browser.storage.session.onChanged.addListener(listener);
  look();
  return () => browser.storage.session.onChanged.removeListener(listener);
}
