import { type FileRow, type KaijiDatabase } from './schema';

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
