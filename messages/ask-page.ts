import { sendToTab } from '@/platform/runtime';
import { startPageScript } from '@/platform/scripting';
import { type PageQuestion, type StorageQuestion } from './questions';

/** A page that is frozen or busy for good answers never; three seconds are long for a page that can. */
const PATIENCE_MS = 3_000;

/** What our script in a tab answers, unchecked; null where nobody answers in time. Asks twice: a tab that was open before the installation has no script of ours yet. */
export async function askPage(tabId: number, question: StorageQuestion | PageQuestion): Promise<unknown> {
  try {
    return await withPatience(sendToTab(tabId, question));
  } catch {
    await withPatience(startPageScript(tabId)).catch(() => undefined);
    return withPatience(sendToTab(tabId, question)).catch(() => null);
  }
}

/** Null where it took too long. */
export function withPatience<T>(answer: Promise<T>): Promise<T | null> {
  const gaveUp = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  return Promise.race([answer, gaveUp]);
}
