import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import { countIncident } from '@/database/incidents';
import { askStorage } from '@/messages/ask-storage';
import { type StorageAnswer } from '@/messages/questions';
import { ORGANISATION } from '@/organisations/registry';
import { now } from '@/platform/clock';
import { findTabs } from '@/platform/tabs';
import { memory } from './memory';
import { oneAtATime } from './one-at-a-time';

/** What a page of the company told of its own storage, or why it could not be asked. */
export type Kept =
  | { readonly kind: 'asking' }
  | { readonly kind: 'no-tab' }
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'answer'; readonly answer: StorageAnswer };

/** Local storage, databases, caches and workers: a page of ours cannot see them, so an open tab is asked. */
export const useKept = defineStore('kept', () => {
  const kept = shallowRef<Kept>({ kind: 'asking' });

  const ask = oneAtATime(async () => {
    kept.value = await answerOf(ORGANISATION.sites.flatMap(({ origins }) => origins));
  });

  return { kept, ask };
});

async function answerOf(origins: readonly string[]): Promise<Kept> {
  const [tab] = await findTabs(origins);
  if (!tab) return { kind: 'no-tab' };
  const asked = await askStorage(tab.id);
  if (asked.kind === 'malformed') await countIncident(memory(), { kind: 'answer-malformed', times: 1, now: now() });
  return asked.kind === 'answer' ? asked : { kind: 'no-answer' };
}
