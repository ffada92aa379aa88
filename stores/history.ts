import { defineStore } from 'pinia';
import { computed } from 'vue';
import { eraseHistory } from '@/database/history';
import { countPageViews, listSeenCookies, listSeenForms, listSeenHosts, listSeenStores } from '@/database/sightings';
import { useLive } from './live';
import { memory } from './memory';

/** What was seen on the company's sites over time: undefined until it is read. */
export const useHistory = defineStore('history', () => {
  const live = useLive(async () => {
    const [cookies, hosts, stores, forms, pageViews] = await Promise.all([
      listSeenCookies(memory()),
      listSeenHosts(memory()),
      listSeenStores(memory()),
      listSeenForms(memory()),
      countPageViews(memory()),
    ]);
    return { cookies, hosts, stores, forms, pageViews };
  });

  const cookies = computed(() => live.value.value?.cookies);
  const hosts = computed(() => live.value.value?.hosts);
  const stores = computed(() => live.value.value?.stores);
  const forms = computed(() => live.value.value?.forms);
  const pageViews = computed(() => live.value.value?.pageViews);

  /** Erases all of it; whether that is on the disk. */
  async function erase(): Promise<boolean> {
    return (await eraseHistory(memory())).kind === 'written';
  }

  return { cookies, hosts, stores, forms, pageViews, failed: live.failed, erase };
});
