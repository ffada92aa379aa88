import { defineStore } from 'pinia';
import { computed } from 'vue';
import { eraseHistory } from '@/database/history';
import { countPageViews, listSeenCookies, listSeenForms, listSeenHosts, listSeenStores } from '@/database/sightings';
import { type PageLooked } from '@/messages/commands';
import { sendToBackground } from '@/platform/runtime';
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

  /** Looks at the page of the company that was in front last, also where visits are not recorded by themselves. */
  async function look(): Promise<PageLooked['kind']> {
    const answer = await sendToBackground({ kind: 'lookAtPage' }).catch(() => null);
    return (answer as PageLooked | null | undefined)?.kind ?? 'no-answer';
  }

  /** Erases all of it; whether that is on the disk. */
  async function erase(): Promise<boolean> {
    return (await eraseHistory(memory())).kind === 'written';
  }

  return { cookies, hosts, stores, forms, pageViews, failed: live.failed, look, erase };
});
