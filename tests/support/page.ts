import { vi } from 'vitest';

type Listener = (message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => boolean;

/** The browser's API as a content script has it. */
export function aRuntime(id: string | undefined = 'ours') {
  const listeners: Listener[] = [];
  return {
    id,
    listeners,
    sendMessage: vi.fn((_: unknown): Promise<unknown> => Promise.resolve(undefined)),
    onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
  };
}

/** The browser's idle moments, which come when a test says so. */
export function idleMoments() {
  const waiting: ((deadline: IdleDeadline) => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (act: (deadline: IdleDeadline) => void) => waiting.push(act));
  return {
    waiting,
    become: (timeRemaining = 50): void => waiting.splice(0).forEach((act) => act({ didTimeout: false, timeRemaining: () => timeRemaining })),
  };
}

/** The browser's list of requests: `tell` tells the observers of some more. */
export function requestsOfPage() {
  type Told = (list: { getEntries: () => readonly { name: string }[] }) => void;
  const observers = new Set<Told>();
  const options: unknown[] = [];
  vi.stubGlobal('PerformanceObserver', class {
    constructor(readonly told: Told) {}
    observe(option: unknown): void {
      options.push(option);
      observers.add(this.told);
    }
    disconnect(): void {
      observers.delete(this.told);
    }
  });
  return {
    options,
    count: (): number => observers.size,
    tell: (...addresses: readonly string[]): void => observers.forEach((told) => told({ getEntries: () => addresses.map((name) => ({ name })) })),
  };
}

/** An event as the browser itself sends it, which no page can. */
export function trusted(kind: string, more: object = {}): Event {
  return Object.defineProperties(new Event(kind), Object.fromEntries(Object.entries({ isTrusted: true, ...more }).map(([name, value]) => [name, { value }])));
}
