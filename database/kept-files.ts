import { type FileStamp } from '@/domain/request/event';
import { type KaijiDatabase } from './schema';
import { toStoredInstant } from './stored-fact';
import { Refusal } from './write';

/** What is larger is refused: a letter, a scan or a mail never is. */
export const LARGEST_FILE = 25 * 1024 * 1024;

/** A file to keep: what is known of it, and its bytes, hashed and looked at before. */
export interface NewFile {
  readonly stamp: FileStamp;
  readonly blob: Blob;
}

/** Refuses files of which one is too large, and with them what they belong to. */
export function refuseTooLarge(files: readonly NewFile[]): void {
  const large = files.find(({ blob }) => blob.size > LARGEST_FILE);
  if (large) throw new Refusal({ kind: 'too-large', name: large.stamp.name });
}

/** Writes files inside the transaction of the facts that they belong to. A file that is kept already stays as it is. */
export async function keepFiles(database: KaijiDatabase, { requestId, files, at }: { readonly requestId: string; readonly files: readonly NewFile[]; readonly at: Temporal.Instant }): Promise<void> {
  for (const { stamp, blob } of files) {
    await database.files.put({ ...stamp, requestId, addedAt: toStoredInstant(at) });
    await database.blobs.put({ id: stamp.id, blob });
  }
}
