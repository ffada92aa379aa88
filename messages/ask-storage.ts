import { type StorageArea } from '@/domain/evidence/report-lines';
import { askPage } from './ask-page';
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

/** Asks an open page of the company what its origin keeps. */
export async function askStorage(tabId: number): Promise<Asked> {
  const raw = await askPage(tabId, { kind: 'storage?' });
  if (raw === null || raw === undefined) return { kind: 'silent' };
  const reading = read(StorageAnswer, raw, LARGEST_ANSWER);
  return reading.kind === 'message' ? { kind: 'answer', answer: reading.message } : { kind: 'malformed' };
}
