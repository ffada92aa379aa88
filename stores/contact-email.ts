import { defineStore } from 'pinia';
import { computed } from 'vue';
import { readSetting, writeSetting } from '@/database/settings';
import { type ConfirmedEmail, fromConfirmedText, toConfirmedText } from '@/domain/organisation/confirmed-email';
import { now } from '@/platform/clock';
import { useLive } from './live';
import { memory } from './memory';

const KEY = 'contactEmail';

/** The organisation's address for e-mail, as found on its page and confirmed by the person: undefined until read, null where there is none. */
export const useContactEmail = defineStore('contactEmail', () => {
  const live = useLive(async () => fromConfirmedText(await readSetting(memory(), KEY)));
  const confirmed = computed<ConfirmedEmail | null | undefined>(() => live.value.value);

  /** Whether it is on the disk. */
  async function confirm(found: Omit<ConfirmedEmail, 'confirmedAt'>): Promise<boolean> {
    const text = toConfirmedText({ ...found, confirmedAt: now().toString() });
    return (await writeSetting(memory(), KEY, text)).kind === 'written';
  }

  async function forget(): Promise<boolean> {
    return (await writeSetting(memory(), KEY, '')).kind === 'written';
  }

  return { confirmed, confirm, forget };
});
