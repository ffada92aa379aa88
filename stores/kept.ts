import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import { countIncident } from '@/database/incidents';
import { LARGEST_ANSWER, StorageAnswer } from '@/messages/questions';
import { read } from '@/messages/read';
import { ORGANISATION } from '@/organisations/registry';
import { now } from '@/platform/clock';
import { sendToTab } from '@/platform/runtime';
import { startPageScript } from '@/platform/scripting';
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
    kept.value = await answerOf(ORGANISATION.origins);
  });

  return { kept, ask };
});

async function answerOf(origins: readonly string[]): Promise<Kept> {
  const [tab] = await findTabs(origins);
  if (!tab) return { kind: 'no-tab' };
  const raw = await askTab(tab.id);
  if (raw === null || raw === undefined) return { kind: 'no-answer' };
  const reading = read(StorageAnswer, raw, LARGEST_ANSWER);
  if (reading.kind === 'message') return { kind: 'answer', answer: reading.message };
  await countIncident(memory(), { kind: 'answer-malformed', times: 1, now: now() });
  return { kind: 'no-answer' };
}

/** A page that is frozen or busy for good answers never; three seconds are long for a page that can. */
const PATIENCE_MS = 3_000;

/** Asks twice: a tab that was open before the installation has no script of ours yet. */
async function askTab(tabId: number): Promise<unknown> {
  try {
    return await withPatience(sendToTab(tabId, { kind: 'storage?' }));
  } catch {
    await withPatience(startPageScript(tabId)).catch(() => undefined);
    return withPatience(sendToTab(tabId, { kind: 'storage?' })).catch(() => null);
  }
}

function withPatience<T>(answer: Promise<T>): Promise<T | null> {
  const gaveUp = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  return Promise.race([answer, gaveUp]);
}
