import { ORGANISATION } from '@/organisations/registry';
import { openAddress } from '@/platform/open-address';

/** Leaves for the company's own site in a new tab, because the person asked for it. */
export async function openSite(): Promise<void> {
  await openAddress(ORGANISATION.home, [ORGANISATION.home]);
  window.close();
}
