import { type FileStamp } from '@/domain/request/event';
import { type KaijiDatabase } from './schema';
import { toStoredInstant } from './stored-fact';

/** A file to keep: what is known of it, and its bytes, hashed and looked at before. */
export interface NewFile {
  readonly stamp: FileStamp;
  readonly blob: Blob;
}

/** Writes files inside the transaction of the facts that they belong to. A file that is kept already stays as it is. */
export async function keepFiles(database: KaijiDatabase, { requestId, files, at }: { readonly requestId: string; readonly files: readonly NewFile[]; readonly at: Temporal.Instant }): Promise<void> {
  for (const { stamp, blob } of files) {
    await database.files.put({ ...stamp, requestId, addedAt: toStoredInstant(at) });
    await database.blobs.put({ id: stamp.id, blob });
  }
}
