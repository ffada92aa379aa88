import { type KaijiDatabase } from './schema';
import { write, type WriteResult } from './write';

export async function readSetting(database: KaijiDatabase, key: string): Promise<unknown> {
  return (await database.settings.get(key))?.value;
}

export function writeSetting(database: KaijiDatabase, key: string, value: string | number | boolean): Promise<WriteResult<unknown>> {
  return write(database, [database.settings], () => database.settings.put({ key, value }));
}
