import { Dexie, type Table } from 'dexie';
import { type KaijiDatabase, SCHEMA_VERSION } from './schema';

/** Why nothing was written. What the person typed is still on the screen, and the words are in the locales. */
export type WriteFailure =
  | { readonly kind: 'read-only'; readonly stored: number }
  | { readonly kind: 'full' }
  | { readonly kind: 'not-found' }
  /** A file that would be kept with it is larger than is kept here. */
  | { readonly kind: 'too-large'; readonly name: string }
  | { readonly kind: 'unavailable'; readonly detail: string };

export type Written<T> = { readonly kind: 'written'; readonly value: T };
export type WriteResult<T> = Written<T> | WriteFailure;

/**
 * Runs `work` in one strict transaction and resolves only when it is complete on the disk. Inside it nothing but
 * Dexie may be awaited: anything else ends the transaction half-way.
 */
export async function write<T>(database: KaijiDatabase, tables: readonly Table[], work: () => Promise<T>): Promise<WriteResult<T>> {
  try {
    const value = await database.transaction('rw', [...new Set<Table>([...tables, database.meta])], async () => {
      const stored = await storedVersion(database);
      if (stored > SCHEMA_VERSION) throw new Refusal({ kind: 'read-only', stored });
      return work();
    });
    return { kind: 'written', value };
  } catch (error) {
    return toFailure(error);
  }
}

/** The version that wrote the stored rows; Dexie opens a newer database without a word, so we look ourselves. */
export async function storedVersion(database: KaijiDatabase): Promise<number> {
  const row = await database.meta.get('schemaVersion');
  return typeof row?.value === 'number' ? row.value : SCHEMA_VERSION;
}

/** Thrown inside a transaction to roll it back; comes out of `write` as the failure it carries. */
export class Refusal extends Error {
  constructor(readonly failure: WriteFailure) {
    super(failure.kind);
  }
}

/** The failure behind an error of IndexedDB or Dexie; a full disk can be met at any step. */
export function toFailure(error: unknown): WriteFailure {
  if (error instanceof Refusal) return error.failure;
  if (isQuota(error)) return { kind: 'full' };
  return { kind: 'unavailable', detail: errorName(error) };
}

/** Whether the disk is full. Dexie wraps what the browser said: once for a transaction, in a list for several rows. */
export function isQuota(error: unknown): boolean {
  return [error, ...causesOf(error)].some((cause) => errorName(cause) === 'QuotaExceededError');
}

function causesOf(error: unknown): readonly unknown[] {
  if (error instanceof Dexie.BulkError) return error.failures;
  return error instanceof Dexie.DexieError ? [error.inner] : [];
}

export function errorName(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : 'UnknownError';
}
