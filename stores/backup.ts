import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { type Backup, type BackupPreview, countErasedHere, previewBackup, readBackup, restoreBackup, type Restored } from '@/database/bundle';
import { countChangedSince, countRequests } from '@/database/requests';
import { listSamples } from '@/database/list-samples';
import { SCHEMA_VERSION } from '@/database/schema';
import { readSetting, writeSetting } from '@/database/settings';
import { type WriteFailure } from '@/database/write';
import type { BackupReading } from '@/files/backup';
import { now, nowHere } from '@/platform/clock';
import { saveBlob } from '@/platform/download';
import { sha256OfContent } from '@/platform/hash';
import { useLive } from './live';
import { lookForReminders } from './look-for-reminders';
import { memory } from './memory';

const KEY = 'lastBackupAt';

/** What is in this installation now; made-up cases do not count. */
export interface Here {
  readonly lastAt: Temporal.Instant | null;
  readonly requests: number;
  /** Requests that have changed since the last backup. */
  readonly changed: number;
  readonly files: number;
  readonly bytes: number;
}

/** What the person chose to restore: what would be added, or why nothing can be. */
export type Chosen = { readonly kind: 'preview'; readonly backup: Backup; readonly preview: BackupPreview; readonly erasedHere: number } | { readonly kind: Exclude<BackupReading['kind'], 'backup'> };

/** How a restore ended: nothing is there unless all is. */
export type RestoreEnd = Restored | WriteFailure;

/** The second copy of everything: when it was made, making it, and putting one into an empty installation. */
export const useBackup = defineStore('backup', () => {
  const live = useLive(async (): Promise<Here> => {
    const lastAt = toInstant(await readSetting(memory(), KEY));
    const [requests, samples, sizes, changed] = await Promise.all([
      countRequests(memory()), listSamples(memory()), memory().files.toArray(), lastAt ? countChangedSince(memory(), lastAt) : 0,
    ]);
    const made = new Set(samples.map(({ id }) => id));
    const files = sizes.filter(({ requestId }) => !made.has(requestId));
    return { lastAt, requests, changed, files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
  });
  const chosen = shallowRef<Chosen | null>(null);

  /** Makes the file and hands it to the downloads; its name. Whether the browser has kept it, no page is told. */
  async function save(): Promise<string> {
    const { writeBackup } = await import('@/files/backup');
    const at = now();
    const file = await writeBackup(await readBackup(memory(), at), sha256OfContent);
    const name = `kaiji-backup-${nowHere().toPlainDate().toString()}.zip`;
    saveBlob(name, file);
    await writeSetting(memory(), KEY, at.toString());
    return name;
  }

  /** Looks into a file; nothing is written. */
  async function look(file: Blob): Promise<void> {
    const { readBackupFile } = await import('@/files/backup');
    const reading = await readBackupFile(file, SCHEMA_VERSION, sha256OfContent);
    chosen.value = reading.kind === 'backup' ? await toPreview(reading.backup) : reading;
  }

  /** Adds what was looked at, all of it or nothing. */
  async function restore(): Promise<RestoreEnd | null> {
    if (chosen.value?.kind !== 'preview') return null;
    const { backup, preview } = chosen.value;
    const result = await restoreBackup(memory(), backup);
    if (result.kind !== 'written') return result;
    if (result.value.kind !== 'restored') return result.value;
    await writeSetting(memory(), KEY, preview.madeAt.toString()); // the file that was restored is a second copy
    chosen.value = null;
    lookForReminders();
    return result.value;
  }

  function forget(): void {
    chosen.value = null;
  }

  return { here: computed(() => live.value.value), failed: live.failed, chosen, save, look, restore, forget };
});

async function toPreview(backup: Backup): Promise<Chosen> {
  try {
    const preview = await previewBackup(memory(), backup);
    return preview ? { kind: 'preview', backup, preview, erasedHere: await countErasedHere(memory(), backup) } : { kind: 'damaged' };
  } catch {
    return { kind: 'damaged' }; // a history that this version cannot fold: the same words would not come back
  }
}

function toInstant(kept: unknown): Temporal.Instant | null {
  try {
    return typeof kept === 'string' ? Temporal.Instant.from(kept) : null;
  } catch {
    return null;
  }
}
