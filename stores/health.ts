import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import { checkHealth, type Health } from '@/database/health';
import { newId } from '@/platform/ids';
import { onUpdateAnnounced } from '@/platform/pending-update';
import { isConnected, sendToBackground } from '@/platform/runtime';
import { memory } from './memory';

/** Why a restart with the new version did not happen. */
export type UpdateRefusal = 'unsaved' | 'failed';

/** Whether words are kept, and whether this page still belongs to the extension that runs. */
export const useHealth = defineStore('health', () => {
  const health = shallowRef<Health>();
  /** A newer version of us runs, or has changed the database: this page can only be read and reloaded. */
  const outdated = shallowRef(false);
  const updateReady = shallowRef(false);

  async function check(): Promise<void> {
    const database = memory();
    database.on('versionchange', () => {
      outdated.value = true;
    });
    health.value = await checkHealth(database, newId());
  }

  function watchVersion(): void {
    onUpdateAnnounced((ready) => {
      updateReady.value = ready;
    });
    // No event tells a page that its extension is gone; looking when the person comes back to it is soon enough.
    const look = (): void => {
      if (!isConnected()) outdated.value = true;
    };
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
  }

  /** Restarts with the new version and comes back here. A restart closes this page, so what is heard of it is a refusal. */
  async function update(): Promise<UpdateRefusal | null> {
    const answer = await sendToBackground({ kind: 'applyUpdate', returnTo: window.location.hash || '#/' }).catch(() => null);
    const restarted = (answer as { restarted?: boolean } | null | undefined)?.restarted;
    if (restarted === false) return 'unsaved';
    return restarted || !isConnected() ? null : 'failed';
  }

  return { health, outdated, updateReady, check, watchVersion, update };
});
