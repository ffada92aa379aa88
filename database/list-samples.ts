import { Dexie } from 'dexie';
import { isSample } from '@/domain/request/sample';
import { type KaijiDatabase, type RequestRow } from './schema';

/** Made-up cases have no year in their reference, by which an index finds them among all others. */
export async function listSamples(database: KaijiDatabase): Promise<readonly RequestRow[]> {
  const rows = await database.requests.where('[year+serial+id]').between([0, Dexie.minKey], [0, Dexie.maxKey]).toArray();
  return rows.filter(({ reference }) => isSample(reference));
}
