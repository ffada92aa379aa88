import { keepFiles, type NewFile } from './kept-files';
import { projected } from './projection';
import { append, type Occasion } from './record';
import { type FileRow, type KaijiDatabase } from './schema';
import { Refusal, write, type WriteResult } from './write';

/** What is larger is refused: a letter, a scan or a mail never is. */
export const LARGEST_FILE = 25 * 1024 * 1024;

/** The hash and the type by the first bytes are worked out before, because a transaction waits for nothing else. */
export interface Adding extends Occasion, NewFile {
  /** The event that the file proves, or null. */
  readonly about: string | null;
}

export type Added = { readonly kind: 'added' } | { readonly kind: 'too-large'; readonly most: number };

/** Keeps a file with its case: the event, what is known of it and its bytes, all or nothing. A full disk leaves the case as it was. */
export async function addFile(database: KaijiDatabase, requestId: string, { stamp, blob, about, ...occasion }: Adding): Promise<WriteResult<Added>> {
  if (blob.size > LARGEST_FILE) return { kind: 'written', value: { kind: 'too-large', most: LARGEST_FILE } };
  return write(database, [database.events, database.files, database.blobs, ...projected(database)], async (): Promise<Added> => {
    await append(database, requestId, { ...occasion, facts: [{ kind: 'attached', file: stamp, about }] });
    await keepFiles(database, { requestId, files: [{ stamp, blob }], at: occasion.now });
    return { kind: 'added' };
  });
}

/** The bytes of a file; null when it was erased or the browser has lost them. */
export async function readBlob(database: KaijiDatabase, id: string): Promise<Blob | null> {
  try {
    return (await database.blobs.get(id))?.blob ?? null;
  } catch {
    return null; // Firefox throws where the file behind a blob is gone; the case stays readable.
  }
}

/** The files of a request, in the order in which they came. */
export async function listFiles(database: KaijiDatabase, requestId: string): Promise<FileRow[]> {
  const rows = await database.files.where('requestId').equals(requestId).toArray();
  return rows.sort((a, b) => (a.addedAt + a.id < b.addedAt + b.id ? -1 : 1));
}

/** How many bytes all kept files take. Read from what is known of them: no blob is touched. */
export async function spaceUsed(database: KaijiDatabase): Promise<number> {
  let bytes = 0;
  await database.files.each(({ size }) => {
    bytes += size;
  });
  return bytes;
}

/** Whether a file is left out of what is handed on. */
export function markSensitive(database: KaijiDatabase, id: string, sensitive: boolean): Promise<WriteResult<undefined>> {
  return write(database, [database.files], async () => {
    if ((await database.files.update(id, { sensitive })) === 0 && !(await database.files.get(id))) throw new Refusal({ kind: 'not-found' });
    return undefined;
  });
}
