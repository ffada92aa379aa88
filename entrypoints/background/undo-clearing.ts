import { logClearingUndone } from '@/database/clearings';
import { type KaijiDatabase } from '@/database/schema';
import { markRestored } from '@/database/sightings';
import { missingFrom, restoreOf, seenKeyOf, undoPlan } from '@/domain/evidence/clearing';
import { canUndo, type CookieClearing, toNamed } from '@/domain/evidence/clearing-state';
import { now } from '@/platform/clock';
import { setCookie } from '@/platform/cookies';
import { emptyUndoBox, readClearings, readUndoBox } from '@/platform/undo-box';
import { note, toHead } from './clear-cookies';
import { listJar, openDomains } from './jar';

/** Brings the cookies of a clearing back as they were, while its box is there. */
export async function undoClearing(database: KaijiDatabase, id: string): Promise<void> {
  const clearing = (await readClearings()).find((known) => known.id === id);
  if (!clearing || !canUndo(clearing, now())) return;
  await note({ ...toHead(clearing), step: 'undoing' });
  await finishUndo(database, clearing);
}

/** Also after a stop: what is there again is left as it is. The box is emptied last, and not before all are back. */
export async function finishUndo(database: KaijiDatabase, clearing: CookieClearing): Promise<void> {
  const cleared = await readUndoBox(clearing.id);
  if (!cleared) return note({ ...toHead(clearing), step: 'stopped', reason: 'unexpected' });
  const { set, expired } = undoPlan(cleared, await listJar(await openDomains()), now());
  // Before they are set: their return is no news about the site.
  await markRestored(database, cleared.map(seenKeyOf), now());
  await Promise.all(set.map((cookie) => setCookie(restoreOf(cookie)).catch(() => undefined)));
  const failed = missingFrom(await listJar(await openDomains()), set);
  await logClearingUndone(database, clearing.id, now());
  const restored = cleared.length - expired.length - failed.length;
  await note({ ...toHead(clearing), step: 'undone', restored, expired: expired.map(toNamed), failed: failed.map(toNamed) });
  if (failed.length === 0) await emptyUndoBox(clearing.id);
}
