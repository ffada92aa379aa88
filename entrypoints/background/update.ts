import { Command } from '@/messages/commands';
import { read } from '@/messages/read';
import { isHeld } from '@/platform/locks';
import { announceUpdate } from '@/platform/pending-update';
import { keepRoute, takeRoute } from '@/platform/return-route';
import { isOwnPage, onMessage, onStarted, onUpdateReady, restartExtension } from '@/platform/runtime';
import { openOwnPage } from '@/platform/tabs';
import { type Incidents } from './incidents';

/**
 * A restart with a new version closes our pages. So it waits while the tracker is open; the tracker offers it,
 * and it is refused while words there are unsaved. Afterwards the tracker is opened again where it was.
 */
export function updateInPeace(incidents: Incidents): void {
  onUpdateReady(() => incidents.guard(restartOrAnnounce));
  onStarted(() => incidents.guard(returnToPage));
  onMessage((raw, sender) => {
    if (!isOwnPage(sender)) return undefined;
    const reading = read(Command, raw);
    return reading.kind === 'message' && reading.message.kind === 'applyUpdate' ? applyUpdate(reading.message.returnTo) : undefined;
  });
}

async function restartOrAnnounce(): Promise<void> {
  if (await isHeld('tracker-open')) return announceUpdate();
  restartExtension();
}

async function applyUpdate(route: string): Promise<{ readonly restarted: boolean }> {
  if (await isHeld('words-unsaved')) return { restarted: false };
  await keepRoute(route);
  restartExtension();
  return { restarted: true };
}

async function returnToPage(): Promise<void> {
  const route = await takeRoute();
  if (route) await openOwnPage(`options.html${route}`);
}
