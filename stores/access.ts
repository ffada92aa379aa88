import { defineStore } from 'pinia';
import { onScopeDispose, shallowRef } from 'vue';
import { ORGANISATION } from '@/organisations/registry';
import { allowedAmong, askForAccess, giveUpAccess, onAccessChanged } from '@/platform/permissions';

/** A site of the company that the person may allow beside those of the installation. */
type AskedSite = (typeof ORGANISATION.sites)[number];

/** Which of the company's other sites the browser lets us see: undefined until it is known. */
export const useAccess = defineStore('access', () => {
  const asked = ORGANISATION.sites.filter(({ access }) => access === 'asked');
  const allowed = shallowRef<readonly AskedSite['domain'][]>();

  async function look(): Promise<void> {
    allowed.value = (await allowedAmong(asked)).map(({ domain }) => domain);
  }

  function watch(): void {
    onScopeDispose(onAccessChanged(() => void look()));
  }

  /** Has to be called straight from a click. */
  async function allow({ origins }: AskedSite): Promise<boolean> {
    const granted = await askForAccess(origins);
    await look();
    return granted;
  }

  /** What was recorded of the site stays. */
  async function withdraw({ origins }: AskedSite): Promise<boolean> {
    const withdrawn = await giveUpAccess(origins);
    await look();
    return withdrawn;
  }

  return { asked, allowed, look, watch, allow, withdraw };
});
