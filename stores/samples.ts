import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { listSamples } from '@/database/list-samples';
import { type WriteFailure } from '@/database/write';
import { type Language } from '@/domain/settings';
import { now } from '@/platform/clock';
import { useLive } from './live';
import { memory } from './memory';

// Letters and erasing are loaded when somebody wants to see samples, or has seen enough of them.
const making = () => import('./make-samples');

/** Made-up cases for somebody who wants to see how it works: added and taken away in one click. */
export const useSamples = defineStore('samples', () => {
  const live = useLive(() => listSamples(memory()));
  const count = computed(() => live.value.value?.length ?? 0);
  const failure = shallowRef<WriteFailure | null>(null);

  async function add(language: Language): Promise<void> {
    const result = await (await making()).makeSamples(language);
    failure.value = result.kind === 'written' ? null : result;
  }

  async function remove(): Promise<boolean> {
    const result = await (await making()).takeSamplesAway(now());
    failure.value = result.kind === 'written' ? null : result;
    return result.kind === 'written';
  }

  return { count, failure, add, remove };
});
