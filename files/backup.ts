import { type Bundle, readBundle } from '@/domain/bundle/bundle';
import { type Hash, MANIFEST, readManifest, withManifest } from './manifest';
import { openZip, type OpenZip, writeZip } from './zip';

const BUNDLE = 'kaiji-backup.json';
const ATTACHMENTS = 'attachments/';

/** Everything of an installation, with the bytes of its files by their ids. */
export interface BackupContent {
  readonly bundle: Bundle;
  readonly attachments: readonly { readonly id: string; readonly blob: Blob }[];
}

/** A plain zip: the rows as JSON, the attachments as they are, and the hash of each. */
export async function writeBackup({ bundle, attachments }: BackupContent, hash: Hash): Promise<Blob> {
  const files = attachments.map(({ id, blob }) => ({ path: `${ATTACHMENTS}${id}`, content: blob }));
  const entries = await withManifest('', [{ path: BUNDLE, content: JSON.stringify(bundle) }, ...files], hash);
  return writeZip(entries, Temporal.Instant.from(bundle.madeAt));
}

export type BackupReading =
  | { readonly kind: 'backup'; readonly backup: BackupContent }
  /** No zip at all, or one that was cut off. */
  | { readonly kind: 'not-a-zip' }
  | { readonly kind: 'too-large' }
  /** A zip of something else. */
  | { readonly kind: 'not-a-backup' }
  /** Something in it is not what was written. */
  | { readonly kind: 'damaged' }
  /** Made by a version of us that is newer than this one. */
  | { readonly kind: 'newer' };

/** Reads a file that may be anything. What is returned as a backup is whole: every byte has the hash that it was written with. */
export async function readBackupFile(file: Blob, schemaVersion: number, hash: Hash): Promise<BackupReading> {
  const opened = await openZip(file);
  if (opened.kind !== 'zip') return opened;
  const { zip } = opened;
  if (!zip.sizes.has(BUNDLE)) return { kind: 'not-a-backup' };
  const source = zip.read(BUNDLE);
  const read = source ? readBundle(new TextDecoder().decode(source), schemaVersion) : { kind: 'damaged' as const };
  if (read.kind === 'newer') return read; // whatever else is in it, an older version cannot judge it
  if (read.kind === 'damaged') return read;
  const attachments = await readWhole(zip, read.bundle, hash);
  return attachments ? { kind: 'backup', backup: { bundle: read.bundle, attachments } } : { kind: 'damaged' };
}

/**
 * The attachments, if all that the manifest names is there with its hash, nothing else is, and each attachment has the row
 * of its file; null if not. What was lost or damaged before the backup was made is no reason to keep back the rest: a file
 * that is not what its row says is named where it is used.
 */
async function readWhole(zip: OpenZip, { tables }: Bundle, hash: Hash): Promise<BackupContent['attachments'] | null> {
  const manifest = zip.read(MANIFEST);
  const hashes = new Map((manifest && readManifest(new TextDecoder().decode(manifest)))?.map(({ path, sha256 }) => [path, sha256]));
  const rows = new Map(tables.files.map((row) => [`${ATTACHMENTS}${row.id}`, row]));
  if (hashes.has(MANIFEST) || hashes.size !== zip.sizes.size - 1) return null;
  const attachments: { readonly id: string; readonly blob: Blob }[] = [];
  for (const portion of zip.readAll()) {
    for (const [path, bytes] of portion) {
      if (path === MANIFEST) continue;
      const sha256 = bytes && (await hash(new Blob([bytes])));
      if (!bytes || sha256 !== hashes.get(path)) return null;
      if (path === BUNDLE) continue;
      const row = rows.get(path);
      if (!row) return null;
      attachments.push({ id: row.id, blob: new Blob([bytes], { type: row.type }) });
    }
  }
  return attachments;
}
