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
  if (read.kind === 'damaged' || !(await isWhole(zip, hash))) return { kind: 'damaged' };
  return { kind: 'backup', backup: { bundle: read.bundle, attachments: attachmentsOf(zip, read.bundle) } };
}

/** Whether all that the manifest names is there with its hash, and nothing else is. */
async function isWhole(zip: OpenZip, hash: Hash): Promise<boolean> {
  const manifest = zip.read(MANIFEST);
  const lines = manifest && readManifest(new TextDecoder().decode(manifest));
  if (!lines || lines.length !== zip.sizes.size - 1) return false;
  for (const { path, sha256 } of lines) {
    const bytes = zip.read(path);
    if (!bytes || (await hash(new Blob([bytes]))) !== sha256) return false;
  }
  return true;
}

function attachmentsOf(zip: OpenZip, { tables }: Bundle): BackupContent['attachments'] {
  const types = new Map(tables.files.map(({ id, type }) => [id, type]));
  return [...zip.sizes.keys()].filter((path) => path.startsWith(ATTACHMENTS)).map((path) => {
    const id = path.slice(ATTACHMENTS.length);
    return { id, blob: new Blob([zip.read(path) ?? ''], { type: types.get(id) ?? '' }) };
  });
}
