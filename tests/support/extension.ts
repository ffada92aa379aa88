import { type Mock, vi } from 'vitest';

/** An event of the browser: `emit` calls the listeners and returns what they answered. */
function signal() {
  const listeners = new Set<(...given: unknown[]) => unknown>();
  return {
    addListener: (listener: (...given: unknown[]) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...given: unknown[]) => unknown) => void listeners.delete(listener),
    emit: (...given: unknown[]): unknown[] => [...listeners].map((listener) => listener(...given)),
    count: () => listeners.size,
    clear: () => listeners.clear(),
  };
}

type Changes = Record<string, { readonly newValue?: unknown }>;

function storageArea() {
  const kept = new Map<string, unknown>();
  const onChanged = signal();
  return {
    onChanged,
    get: (key: string) => Promise.resolve(kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: (values: Record<string, unknown>) => {
      const changes: Changes = {};
      for (const [key, newValue] of Object.entries(values)) {
        kept.set(key, newValue);
        changes[key] = { newValue };
      }
      onChanged.emit(changes);
      return Promise.resolve();
    },
    remove: (key: string) => Promise.resolve(void kept.delete(key)),
    clear: () => (kept.clear(), onChanged.clear()),
  };
}

const answers = <T>(value: T): Mock<(...given: unknown[]) => Promise<T>> => vi.fn(() => Promise.resolve(value));

/** What is on the screen, as far as it is ours; `shown` is asked by tests only. */
function notifications() {
  const shown = new Map<string, Record<string, unknown>>();
  return {
    shown,
    create: vi.fn((id: string, options: Record<string, unknown>) => Promise.resolve(void shown.set(id, options))),
    clear: vi.fn((id: string) => Promise.resolve(shown.delete(id))),
    getAll: vi.fn(() => Promise.resolve(Object.fromEntries([...shown.keys()].map((id) => [id, true])))),
    getPermissionLevel: vi.fn(() => Promise.resolve('granted')),
    onClicked: signal(),
    onButtonClicked: signal(),
    onClosed: signal(),
  };
}

export const ORIGIN = 'chrome-extension://ours/';

/**
 * The extension API, as far as platform/ uses it. Import this file before anything of platform/: the polyfill takes
 * the browser's own object at its first import.
 */
export const extension = {
  runtime: {
    id: 'ours',
    getURL: (path: string) => ORIGIN + path,
    getManifest: () => ({ version: '1.2.3' }),
    reload: vi.fn(),
    sendMessage: answers<unknown>(undefined),
    onMessage: signal(),
    onInstalled: signal(),
    onStartup: signal(),
    onUpdateAvailable: signal(),
  },
  action: {
    setIcon: answers(undefined),
    setTitle: answers(undefined),
    setBadgeText: answers(undefined),
    setBadgeBackgroundColor: answers(undefined),
    setBadgeTextColor: answers(undefined),
  },
  storage: { local: storageArea(), session: storageArea() },
  tabs: {
    query: answers<readonly object[]>([]),
    create: answers({}),
    update: answers<{ windowId?: number }>({ windowId: 1 }),
    sendMessage: answers<unknown>(undefined),
    onActivated: signal(),
    onUpdated: signal(),
  },
  windows: { update: answers({}) },
  permissions: { contains: answers(true), request: answers(true), remove: answers(true), onAdded: signal(), onRemoved: signal() },
  cookies: { getAll: answers<readonly object[]>([]), set: answers<unknown>(undefined), remove: answers<unknown>(undefined), onChanged: signal() },
  browsingData: { remove: answers<unknown>(undefined) },
  alarms: { create: answers<unknown>(undefined), onAlarm: signal() },
  notifications: notifications(),
  scripting: {
    executeScript: answers<readonly object[]>([]),
    getRegisteredContentScripts: answers<readonly { id: string }[]>([]),
    registerContentScripts: answers(undefined),
    unregisterContentScripts: answers(undefined),
  },
};

Object.assign(globalThis, { browser: extension, chrome: { runtime: { id: 'ours' } } });

/** Back to a browser in which nothing has happened. */
export function resetExtension(): void {
  for (const api of Object.values(extension)) {
    for (const member of Object.values(api) as unknown[]) {
      if (vi.isMockFunction(member)) member.mockReset();
      else if (canClear(member)) member.clear();
    }
  }
}

function canClear(member: unknown): member is { clear: () => void } {
  return typeof member === 'object' && member !== null && 'clear' in member;
}

/** Who sends: our script in the top frame of a tab. */
export function fromPage(url: string, tabId = 7): object {
  return { id: 'ours', url, frameId: 0, tab: { id: tabId } };
}

/** Who sends: a page of ours, in a tab. */
export function fromOwnPage(): object {
  return { id: 'ours', url: `${ORIGIN}options.html#/`, frameId: 0, tab: { id: 8 } };
}
