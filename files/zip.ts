import { unzipSync, Zip, ZipDeflate, type UnzipFileInfo } from 'fflate';

/** One file of a zip: where it stands inside, and what is in it. Paths are ours; see `safeFileName` for names of others. */
export interface ZipEntry {
  readonly path: string;
  readonly content: Blob | string;
}

/** Finished bytes go into a blob after so many, which the browser can keep on the disk. */
const PART = 8 * 1024 * 1024;
/** What is compressed already gains nothing by it; level 0 keeps the bytes as they are. */
const PACKED = /^(?:image\/(?:png|jpeg|webp)|application\/(?:pdf|zip))$/;
/** The format counts its years from 1980 to 2099 and the library throws beyond, whatever the clock says. */
const EARLIEST = Temporal.Instant.from('1981-01-01T00:00:00Z');
const LATEST = Temporal.Instant.from('2098-12-31T00:00:00Z');

/** Writes the files one after another, so that many attachments are never in memory together. */
export async function writeZip(entries: readonly ZipEntry[], at: Temporal.Instant): Promise<Blob> {
  const parts = collectParts();
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    parts.add(chunk);
  });
  for (const entry of entries) await addEntry(zip, entry, at);
  zip.end();
  return parts.finish('application/zip');
}

async function addEntry(zip: Zip, { path, content }: ZipEntry, at: Temporal.Instant): Promise<void> {
  const blob = typeof content === 'string' ? new Blob([content]) : content;
  const file = new ZipDeflate(path, { level: PACKED.test(blob.type) ? 0 : 6 });
  file.mtime = withinRange(at);
  zip.add(file);
  for await (const chunk of blob.stream()) file.push(chunk);
  file.push(new Uint8Array(), true);
}

function withinRange(at: Temporal.Instant): number {
  return Math.min(Math.max(at.epochMilliseconds, EARLIEST.epochMilliseconds), LATEST.epochMilliseconds);
}

function collectParts() {
  const finished: Blob[] = [];
  let open: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const close = (): void => {
    finished.push(new Blob(open));
    open = [];
    size = 0;
  };
  return {
    add(chunk: Uint8Array<ArrayBuffer>): void {
      open.push(chunk);
      size += chunk.length;
      if (size >= PART) close();
    },
    finish(type: string): Blob {
      close();
      return new Blob(finished, { type });
    },
  };
}

/** What a zip holds, by path. */
export interface OpenZip {
  readonly sizes: ReadonlyMap<string, number>;
  /** The bytes of a file; null when it is not there, is larger than it said, or cannot be unpacked. */
  readonly read: (path: string) => Uint8Array<ArrayBuffer> | null;
  /** The bytes of all files that are there, a portion after the other: each goes through the zip once, and little is in memory. */
  readonly readAll: () => Iterable<ReadonlyMap<string, Uint8Array<ArrayBuffer> | null>>;
}

/** So many bytes, or so many files, are unpacked together. */
const PORTION = { bytes: 32 * 1024 * 1024, files: 500 } as const;
/** Nobody has so many; to list them alone would take minutes. */
const MOST_FILES = 20_000;

export type ZipReading = { readonly kind: 'zip'; readonly zip: OpenZip } | { readonly kind: 'too-large' } | { readonly kind: 'not-a-zip' };

/** A zip that unpacks to more than this is not one of ours, and would fill the memory. */
const LARGEST = 4 * 1024 ** 3;
/** The longest array that a browser makes. */
const LARGEST_FILE = 2 * 1024 ** 3 - 1;

/** Opens a zip that may be anything: it may be cut off, made to harm, or no zip at all. */
export async function openZip(file: Blob): Promise<ZipReading> {
  if (file.size > LARGEST_FILE) return { kind: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const listed = list(bytes);
  if (listed === null) return { kind: 'not-a-zip' };
  if (listed.length > MOST_FILES) return { kind: 'too-large' };
  const sizes = new Map(listed.map(({ name, originalSize }) => [name, originalSize]));
  if (sizes.size < listed.length) return { kind: 'not-a-zip' }; // A path twice: two readers would see two contents.
  if (listed.reduce((sum, { originalSize }) => sum + originalSize, 0) > LARGEST) return { kind: 'too-large' };
  return { kind: 'zip', zip: { sizes, read: (path) => unpack(bytes, [path]).get(path) ?? null, readAll: () => portions(bytes, sizes) } };
}

function list(bytes: Uint8Array<ArrayBuffer>): readonly UnzipFileInfo[] | null {
  const found: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, { filter: (file) => (found.push(file), false) });
    return found;
  } catch {
    return null;
  }
}

function* portions(bytes: Uint8Array<ArrayBuffer>, sizes: ReadonlyMap<string, number>) {
  let paths: string[] = [];
  let size = 0;
  for (const [path, length] of sizes) {
    paths.push(path);
    size += length;
    if (size < PORTION.bytes && paths.length < PORTION.files) continue;
    yield unpack(bytes, paths);
    paths = [];
    size = 0;
  }
  if (paths.length > 0) yield unpack(bytes, paths);
}

/** Null for a file that is not there, or cannot be unpacked: then each of its portion is tried alone. */
function unpack(bytes: Uint8Array<ArrayBuffer>, paths: readonly string[]): ReadonlyMap<string, Uint8Array<ArrayBuffer> | null> {
  const wanted = new Set(paths);
  try {
    const found = unzipSync(bytes, { filter: ({ name }) => wanted.has(name) });
    return new Map(paths.map((path) => [path, Object.hasOwn(found, path) ? (found[path] ?? null) : null]));
  } catch {
    return paths.length === 1 ? new Map([[paths[0] ?? '', null]]) : new Map(paths.flatMap((path) => [...unpack(bytes, [path])]));
  }
}
