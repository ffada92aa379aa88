import { type Bundle, BUNDLE_VERSION, PLAIN_TABLES, type PlainTable } from '@/domain/bundle/bundle';
import { upgradeDraft } from '@/domain/request/draft-upgrade';
import { foldRequest, type Request } from '@/domain/request/fold';
import { isOfWorkingCopy } from './follow-ups';
import { indexDraft, project } from './projection';
import { toRequestRow } from './request-row';
import { listSamples } from './list-samples';
import { addMissing, missingOf, raiseNumbers } from './restoring';
import { removeSamplesInside } from './samples';
import { type DraftRow, type EventRow, type KaijiDatabase, type RequestRow, SCHEMA_VERSION } from './schema';
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

/** Reads everything in one transaction, so that its parts agree. Made-up cases are not worth keeping. */
export function readBackup(database: KaijiDatabase, now: Temporal.Instant): Promise<Backup> {
  return database.transaction('r', database.tables, async () => {
    const samples = new Set((await listSamples(database)).map(({ id }) => id));
    const isReal = (row: object): boolean => !('requestId' in row && samples.has(String(row.requestId)));
    const madeUp = new Set(await database.files.where('requestId').anyOf([...samples]).primaryKeys());
    const tables: Partial<Record<PlainTable, object[]>> = {};
    for (const name of PLAIN_TABLES) tables[name] = (await rowsOf(database, name)).filter(isReal);
    const events = (await database.events.toArray()).filter(isReal);
    const attachments = (await database.blobs.toArray()).filter(({ id }) => !madeUp.has(id));
    const requests = (await database.requests.count()) - samples.size;
    const meta = await database.meta.toArray();
    const numbers = Object.fromEntries(meta.flatMap(({ key, value }) => (key.startsWith('last') ? [[key, Number(value)]] : [])));
    const head = { kind: 'kaiji-backup', version: BUNDLE_VERSION, schemaVersion: SCHEMA_VERSION, madeAt: toStoredInstant(now) };
    return { bundle: { ...head, requests, attachments: attachments.length, numbers, events, tables } as unknown as Bundle, attachments };
  });
}

function rowsOf(database: KaijiDatabase, name: PlainTable): Promise<object[]> {
  return name === 'words' ? database.words.filter(isOfWorkingCopy).toArray() : database.table<object>(name).toArray();
}

/** What a backup would add to an installation without requests: everything in it that is not here, and nothing else. */
export interface BackupPreview {
  readonly madeAt: Temporal.Instant;
  /** The requests as the list would show them. */
  readonly requests: readonly RequestRow[];
  readonly counts: Readonly<Record<PlainTable | 'events' | 'attachments', number>>;
  readonly bytes: number;
  /** How many rows of it stay out, because there are such rows here. */
  readonly leftOut: number;
}

/** Reads the histories of a backup without writing anything; null when they do not hold what it says. */
export async function previewBackup(database: KaijiDatabase, { bundle, attachments }: Backup): Promise<BackupPreview | null> {
  const requests = foldAll(bundle.events as unknown as readonly EventRow[]);
  if (requests.length !== bundle.requests || attachments.length !== bundle.attachments) return null;
  const added = await Promise.all(PLAIN_TABLES.map(async (name) => [name, (await missingOf(database, name, bundle.tables[name])).length] as const));
  const tables = Object.fromEntries(added) as Record<PlainTable, number>;
  return {
    madeAt: Temporal.Instant.from(bundle.madeAt),
    requests: requests.map(toRequestRow).sort((a, b) => (a.reference < b.reference ? -1 : 1)),
    counts: { ...tables, events: bundle.events.length, attachments: attachments.length },
    bytes: attachments.reduce((sum, { blob }) => sum + blob.size, 0),
    leftOut: PLAIN_TABLES.reduce((sum, name) => sum + bundle.tables[name].length - tables[name], 0),
  };
}

function foldAll(rows: readonly EventRow[]): readonly Request[] {
  const histories = [...Map.groupBy(rows, ({ requestId }) => requestId).values()];
  return histories.map((events) => foldRequest(events.map(fromEventRow))).filter((request) => request !== null);
}

/** How many cases and files of a backup were erased for good here: a restore would bring them back, so the person is told first. */
export async function countErasedHere(database: KaijiDatabase, backup: Backup): Promise<number> {
  const erased = await database.tombstones.toArray();
  return erased.filter(({ id, what }) => what !== 'event' && idsIn(backup).has(id)).length;
}

function idsIn({ bundle, attachments }: Backup): ReadonlySet<string> {
  return new Set([...bundle.events.map(({ requestId }) => requestId), ...attachments.map(({ id }) => id)]);
}

export type Restored = { readonly kind: 'restored'; readonly requests: number; readonly attachments: number } | { readonly kind: 'not-empty' } | { readonly kind: 'damaged' };

/** Adds a backup to an installation that holds no request yet: all that is not here or nothing, counted afterwards. */
export async function restoreBackup(database: KaijiDatabase, { bundle, attachments }: Backup): Promise<WriteResult<Restored>> {
  const result = await write(database, database.tables, async (): Promise<Restored> => {
    const samples = await listSamples(database);
    if ((await database.requests.count()) > samples.length) return { kind: 'not-empty' };
    await removeSamplesInside(database, Temporal.Instant.from(bundle.madeAt));
    await database.tombstones.bulkDelete([...idsIn({ bundle, attachments })]); // the person has chosen to bring them back
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
  for (const name of PLAIN_TABLES) await addMissing(database, name, tables[name]);
  await database.drafts.toCollection().modify((row: { draft: unknown }) => {
    row.draft = upgradeDraft(row.draft);
  });
  await raiseNumbers(database, numbers);
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
