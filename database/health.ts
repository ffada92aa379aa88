import { type KaijiDatabase, SCHEMA_VERSION } from './schema';
import { errorName, isQuota, storedVersion } from './write';

/** Whether words typed now would be kept, found out by writing something. */
export type Health =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read-only'; readonly stored: number; readonly known: number }
  | { readonly kind: 'unavailable'; readonly reason: 'private' | 'disabled' | 'full' | 'unknown'; readonly detail: string };

/** Opens the database, then writes, reads and deletes a row. `deviceId` is kept if this is the first start. */
export async function checkHealth(database: KaijiDatabase, deviceId: string): Promise<Health> {
  try {
    await database.open();
    const stored = await storedVersion(database);
    if (stored > SCHEMA_VERSION) return { kind: 'read-only', stored, known: SCHEMA_VERSION };
    await introduce(database, deviceId);
    return { kind: 'ready' };
  } catch (error) {
    return { kind: 'unavailable', reason: reasonOf(error), detail: errorName(error) };
  }
}

async function introduce(database: KaijiDatabase, deviceId: string): Promise<void> {
  await database.transaction('rw', database.meta, async () => {
    await database.meta.put({ key: 'probe', value: deviceId });
    await database.meta.delete('probe');
    if (!(await database.meta.get('deviceId'))) await database.meta.put({ key: 'deviceId', value: deviceId });
    // Said anew after each update, or an older version of us would go on writing over the rows of this one.
    if ((await storedVersion(database)) <= SCHEMA_VERSION) await database.meta.put({ key: 'schemaVersion', value: SCHEMA_VERSION });
  });
}

function reasonOf(error: unknown): 'private' | 'disabled' | 'full' | 'unknown' {
  if (isQuota(error)) return 'full';
  // Firefox answers every open so in private windows and with "never remember history"; Dexie wraps the name.
  const names = [errorName(error), errorName((error as { inner?: unknown }).inner)];
  if (names.some((name) => name === 'InvalidStateError')) return 'private';
  if (names.some((name) => name === 'SecurityError' || name === 'MissingAPIError')) return 'disabled';
  return 'unknown';
}
