import { observe } from '@/database/live';
import { readSetting, writeSetting } from '@/database/settings';
import { memory } from './memory';

/** What the database keeps of the settings; unchecked, because another version of us may have written it. */
export interface KeptSettings {
  readonly language: unknown;
  readonly theme: unknown;
}

/** Calls back with the kept settings now and after every change, made here or in another page. */
export function followSettings(changed: (kept: KeptSettings) => void): void {
  observe(async () => ({ language: await readSetting(memory(), 'language'), theme: await readSetting(memory(), 'theme') }), {
    onValue: changed,
    onError: () => undefined, // What is shown stays; that nothing can be kept is said by `useHealth`.
  });
}

/** Whether the choice is on the disk. */
export async function keepSetting(key: keyof KeptSettings, value: string): Promise<boolean> {
  return (await writeSetting(memory(), key, value)).kind === 'written';
}
