import { LARGEST_FILE, type NewFile } from '@/database/kept-files';
import { type WriteFailure } from '@/database/write';
import { fileTypeOf, TELLING_BYTES } from '@/domain/request/file-type';
import { type RequestFact } from '@/domain/request/event';
import { sha256OfBytes } from '@/platform/hash';

/** A file that the person picked and that is kept with the next recording. */
export interface PickedFile {
  readonly id: string;
  readonly name: string;
  readonly blob: Blob;
  readonly sensitive: boolean;
}

/** What is recorded at once, or not at all. The files show the first of the facts. */
export interface Recording {
  readonly facts: readonly RequestFact[];
  readonly files?: readonly PickedFile[] | undefined;
  /** The working copies that have become this. */
  readonly finished?: readonly string[] | undefined;
  /** Ids of kept files that are erased for good with it. */
  readonly erase?: readonly string[] | undefined;
}

/** Why nothing was recorded: what the database says, or a file that can no longer be read where it lies. */
export type RecordFailure = WriteFailure | { readonly kind: 'unreadable-file'; readonly name: string };

/** Whether the recording is on the disk; if not, the page says why. */
export type Recorder = (recording: Recording) => Promise<boolean>;

export function isTooLarge({ size }: Blob): boolean {
  return size > LARGEST_FILE;
}

/** Reads the files, names their type by their first bytes, and hashes them: before the transaction, which may not wait for it. */
export async function stampFiles(picked: readonly PickedFile[]): Promise<readonly NewFile[] | RecordFailure> {
  const files: NewFile[] = [];
  for (const file of picked) {
    const bytes = await readBytes(file.blob);
    if (!bytes) return { kind: 'unreadable-file', name: file.name };
    files.push(await stamp(file, bytes));
  }
  return files;
}

/** The bytes themselves are kept: the browser's handle of a file would break once somebody moves it. */
async function stamp({ id, name, sensitive }: PickedFile, bytes: Uint8Array<ArrayBuffer>): Promise<NewFile> {
  const type = fileTypeOf(bytes.subarray(0, TELLING_BYTES));
  return { stamp: { id, name, size: bytes.length, sha256: await sha256OfBytes(bytes), type, sensitive }, blob: new Blob([bytes], { type }) };
}

async function readBytes(blob: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  }
}
