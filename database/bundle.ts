import { type Bundle, BUNDLE_VERSION, PLAIN_TABLES, type PlainTable } from '@/domain/bundle/bundle';
import { upgradeDraft } from '@/domain/request/draft-upgrade';
import { indexDraft, project } from './projection';
import { type DraftRow, type EventRow, type KaijiDatabase, type MetaRow, SCHEMA_VERSION } from './schema';
import { fromEventRow, toStoredInstant } from './stored-fact';
import { Refusal, write, type WriteResult } from './write';

export interface Attachment {
  readonly id: string;
  readonly blob: Blob;
}

export interface Backup {
  readonly bundle: Bundle;
  readonly attachments: readonly Attachment[];
}

/** Reads everything in one transaction, so that its parts agree. */
export function readBackup(database: KaijiDatabase, now: Temporal.Instant): Promise<Backup> {
  return database.transaction('r', database.tables, async () => {
    const tables: Partial<Record<PlainTable, object[]>> = {};
    for (const name of PLAIN_TABLES) tables[name] = await database.table<object>(name).toArray();
    const [events, attachments, requests, meta] = await Promise.all([database.events.toArray(), database.blobs.toArray(), database.requests.count(), database.meta.toArray()]);
    const numbers = Object.fromEntries(meta.flatMap(({ key, value }) => (key.startsWith('last') ? [[key, Number(value)]] : [])));
    const head = { kind: 'kaiji-backup', version: BUNDLE_VERSION, schemaVersion: SCHEMA_VERSION, madeAt: toStoredInstant(now) };
    return { bundle: { ...head, requests, attachments: attachments.length, numbers, events, tables } as unknown as Bundle, attachments };
  });
}

export type Restored = { readonly kind: 'restored'; readonly requests: number; readonly attachments: number } | { readonly kind: 'not-empty' } | { readonly kind: 'damaged' };

/** Puts a backup into an installation that holds no request yet: all of it or nothing, counted afterwards. */
export async function restoreBackup(database: KaijiDatabase, { bundle, attachments }: Backup): Promise<WriteResult<Restored>> {
  const result = await write(database, database.tables, async (): Promise<Restored> => {
    if ((await database.events.count()) > 0) return { kind: 'not-empty' };
    await writeTables(database, bundle);
    await database.blobs.bulkPut([...attachments]);
    const requests = await writeHistories(database, bundle.events as unknown as readonly EventRow[]);
    if (requests !== bundle.requests || (await database.blobs.count()) !== bundle.attachments) throw new Refusal({ kind: 'unavailable', detail: DAMAGED });
    return { kind: 'restored', requests, attachments: attachments.length };
  });
  const isDamaged = result.kind === 'unavailable' && DAMAGES.includes(result.detail);
  return isDamaged ? { kind: 'written', value: { kind: 'damaged' } } : result;
}

const DAMAGED = 'damaged';
/** What rows say that no table of ours takes: without their key, or two under one. */
const DAMAGES: readonly string[] = [DAMAGED, 'DataError', 'BulkError', 'ConstraintError'];

async function writeTables(database: KaijiDatabase, { tables, numbers }: Bundle): Promise<void> {
  for (const name of PLAIN_TABLES) await database.table<object>(name).bulkPut([...tables[name]]);
  await database.drafts.toCollection().modify((row: { draft: unknown }) => {
    row.draft = upgradeDraft(row.draft);
  });
  await database.meta.bulkPut(Object.entries(numbers).map(([key, value]) => ({ key, value }) as MetaRow));
}

/** Writes the events, and what lists, search and reminders need of each request. */
async function writeHistories(database: KaijiDatabase, stored: readonly EventRow[]): Promise<number> {
  await database.events.bulkAdd([...stored]);
  let requests = 0;
  for (const events of Map.groupBy(stored, ({ requestId }) => requestId).values()) {
    if (await project(database, events.map(fromEventRow))) requests += 1;
  }
  for (const row of (await database.drafts.toArray()) as readonly DraftRow[]) await indexDraft(database, row);
  return requests;
}
