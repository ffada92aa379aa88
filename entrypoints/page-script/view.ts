import { type SiteSeen } from '@/messages/page-facts';
import { here } from './address';
import { seenFields } from './forms';
import { type Hosts } from './hosts';

/** One view of one address: each telling gives what none before it gave. */
export interface View {
  readonly address: string;
  readonly isUntold: () => boolean;
  /** All that is new, also when that is nothing. */
  readonly tell: () => SiteSeen;
  /** The same without looking at the page once more; null where there is nothing new. */
  readonly tellRest: () => SiteSeen | null;
  /** Whether there is anything to tell. */
  readonly hasNews: () => boolean;
}

let geolocation: SiteSeen['geolocation'] = 'unknown';

/** What the page may ask about the place; it is not asked for. */
export async function lookAtPermission(): Promise<void> {
  geolocation = await navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state, () => 'unknown' as const);
}

export function openView(hosts: Hosts): View {
  const address = here();
  let isNew = true;
  let fieldsTold = '';

  function fact(fields: SiteSeen['fields']): SiteSeen {
    const told: SiteSeen = { kind: 'siteSeen', address, isNew, ...hosts.take(), fields, geolocation };
    isNew = false;
    return told;
  }

  return {
    address,
    isUntold: () => isNew,
    hasNews: () => isNew || hosts.hasFresh() || JSON.stringify(seenFields()) !== fieldsTold,
    tell: () => {
      const fields = seenFields();
      fieldsTold = JSON.stringify(fields);
      return fact(fields);
    },
    tellRest: () => (!isNew && hosts.hasFresh() ? fact([]) : null),
  };
}
