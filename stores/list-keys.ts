import { defineStore } from 'pinia';
import { computed } from 'vue';
import { readSetting, writeSetting } from '@/database/settings';
import { useLive } from './live';
import { memory } from './memory';

/** Whether single keys work in the list. Who speaks to the computer, or rests a hand on the keys, can switch them off. */
export const useListKeys = defineStore('listKeys', () => {
  const kept = useLive(() => readSetting(memory(), 'listKeys'));
  const on = computed(() => kept.value.value !== false);

  /** Whether the choice is on the disk. */
  async function choose(chosen: boolean): Promise<boolean> {
    return (await writeSetting(memory(), 'listKeys', chosen)).kind === 'written';
  }

  return { on, choose };
});
