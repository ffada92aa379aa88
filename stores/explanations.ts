import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import { type Guide } from '@/domain/evidence/guide';

/** The lists and explanations by which what was seen gets a name: large, so they are fetched only by a page that shows it. */
export const useExplanations = defineStore('explanations', () => {
  /** Null until they are there. */
  const guide = shallowRef<Guide | null>(null);

  async function load(): Promise<void> {
    if (guide.value) return;
    const { loadGuide } = await import('@/domain/evidence/guide');
    guide.value = await loadGuide();
  }

  return { guide, load };
});
