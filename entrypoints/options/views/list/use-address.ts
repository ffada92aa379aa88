import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { type Asked, readAddress, toAddress } from './address';

/** What the list shows, read from the address and written into it. */
export function useAddress() {
  const route = useRoute();
  const router = useRouter();
  const asked = computed(() => readAddress(route.query));

  function to(changed: Partial<Asked>) {
    return { path: '/requests', query: toAddress({ ...asked.value, ...changed }) };
  }

  /** A step that Back undoes. */
  function go(changed: Partial<Asked>): void {
    void router.push(to(changed));
  }

  /** Only the first letter of a search is a step: Back leads to the list before it, not through every letter. */
  function search(text: string): void {
    const { filter } = asked.value;
    if (text === filter.text) return;
    const next = to({ filter: { ...filter, text } });
    void (filter.text === '' || text === '' ? router.push(next) : router.replace(next));
  }

  return { asked, to, go, search };
}
