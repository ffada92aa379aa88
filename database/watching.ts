import { type KeepHistory, toKeepHistory, toWatching, type Watching } from '@/domain/settings';
import { type KaijiDatabase } from './schema';
import { readSetting, writeSetting } from './settings';
import { type WriteResult } from './write';

export interface WatchingSettings {
  readonly watching: Watching;
  readonly keepHistory: KeepHistory;
}

export async function readWatching(database: KaijiDatabase): Promise<WatchingSettings> {
  return { watching: toWatching(await readSetting(database, 'watching')), keepHistory: toKeepHistory(await readSetting(database, 'keepHistory')) };
}

export function writeWatching<K extends keyof WatchingSettings>(database: KaijiDatabase, key: K, value: WatchingSettings[K]): Promise<WriteResult<unknown>> {
  return writeSetting(database, key, value);
}
