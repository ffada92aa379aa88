import { ORGANISATION } from '@/organisations/registry';
import { allowedAmong, onAccessChanged } from '@/platform/permissions';
import { onStarted } from '@/platform/runtime';
import { registerPageScripts, startPageScript } from '@/platform/scripting';
import { findTabs } from '@/platform/tabs';
import { type Incidents } from './incidents';

/** Lets our script run on the sites that the person has allowed since the installation, and on no other. */
export function followAccess(incidents: Incidents): void {
  const follow = (): void => incidents.guard(registerAllowed);
  onStarted(follow);
  onAccessChanged(() => {
    follow();
    incidents.guard(startInOpenTabs);
  });
}

async function registerAllowed(): Promise<void> {
  const allowed = await allowedAmong(ORGANISATION.sites.filter(({ access }) => access === 'asked'));
  await registerPageScripts(allowed.map(({ domain, origins }) => ({ id: domain, origins })));
}

/** Pages that are open already need no reload. */
async function startInOpenTabs(): Promise<void> {
  const allowed = await allowedAmong(ORGANISATION.sites);
  if (allowed.length === 0) return;
  const tabs = await findTabs(allowed.flatMap(({ origins }) => [...origins]));
  await Promise.allSettled(tabs.map(({ id }) => startPageScript(id)));
}
