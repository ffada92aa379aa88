import { documentHas } from './dom';

/** Nothing of ours runs while the page is busy with itself. */
export function whenLoaded(act: () => void): void {
  if (documentHas('readyState') === 'complete') return whenIdle(act);
  // A page can dispatch as many of these events as it likes; only the browser's own counts.
  addEventListener('load', function loaded({ isTrusted }) {
    if (!isTrusted) return;
    removeEventListener('load', loaded);
    whenIdle(act);
  });
}

export function whenIdle(act: () => void): void {
  requestIdleCallback(act, { timeout: 2_000 });
}

/** The time that is left before the page needs its thread again. */
export function idleTime(): Promise<IdleDeadline> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 }));
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
