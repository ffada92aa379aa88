import { defineStore } from 'pinia';
import { computed } from 'vue';
import { readWatching, type WatchingSettings, writeWatching } from '@/database/watching';
import { useLive } from './live';
import { memory } from './memory';

/** Whether visits are recorded and for how long: undefined until it is read. */
export const useWatching = defineStore('watching', () => {
  const live = useLive(() => readWatching(memory()));
  const watching = computed(() => live.value.value?.watching);
  const keepHistory = computed(() => live.value.value?.keepHistory);

  /** Whether the choice is on the disk. */
  async function choose<K extends keyof WatchingSettings>(key: K, value: WatchingSettings[K]): Promise<boolean> {
    return (await writeWatching(memory(), key, value)).kind === 'written';
  }

  return { watching, keepHistory, failed: live.failed, choose };
});
