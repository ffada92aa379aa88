import { type StorageArea } from '@/domain/evidence/report-lines';
import { sendToTab } from '@/platform/runtime';
import { startPageScript } from '@/platform/scripting';
import { LARGEST_ANSWER, StorageAnswer } from './questions';
import { read } from './read';

export type Asked = { readonly kind: 'answer'; readonly answer: StorageAnswer } | { readonly kind: 'silent' } | { readonly kind: 'malformed' };

/** Under which name an answer holds each area. */
export const PART_OF: Readonly<Record<StorageArea, 'local' | 'session' | 'databases' | 'caches' | 'workers'>> = {
  localStorage: 'local',
  sessionStorage: 'session',
  indexedDB: 'databases',
  cacheStorage: 'caches',
  serviceWorker: 'workers',
};

/** A page that is frozen or busy for good answers never; three seconds are long for a page that can. */
const PATIENCE_MS = 3_000;

/** Asks an open page of the company what its origin keeps. Twice: a tab that was open before the installation has no script of ours yet. */
export async function askStorage(tabId: number): Promise<Asked> {
  const raw = await askTab(tabId);
  if (raw === null || raw === undefined) return { kind: 'silent' };
  const reading = read(StorageAnswer, raw, LARGEST_ANSWER);
  return reading.kind === 'message' ? { kind: 'answer', answer: reading.message } : { kind: 'malformed' };
}

async function askTab(tabId: number): Promise<unknown> {
  try {
    return await withPatience(sendToTab(tabId, { kind: 'storage?' }));
  } catch {
    await withPatience(startPageScript(tabId)).catch(() => undefined);
    return withPatience(sendToTab(tabId, { kind: 'storage?' })).catch(() => null);
  }
}

/** Null where it took too long. */
export function withPatience<T>(answer: Promise<T>): Promise<T | null> {
  const gaveUp = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  return Promise.race([answer, gaveUp]);
}
