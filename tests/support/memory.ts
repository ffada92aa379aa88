import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import { checkHealth } from '@/database/health';
import { type Occasion } from '@/database/record';
import { type KaijiDatabase, openDatabase } from '@/database/schema';
import { type WriteResult } from '@/database/write';
import { moment } from './requests';

const opened = new Set<KaijiDatabase>();
let names = 0;

afterEach(() => {
  for (const database of opened) database.close();
  opened.clear();
});

/** Another connection, as a second page has it. */
export function connect(name: string): KaijiDatabase {
  const database = openDatabase(name);
  opened.add(database);
  return database;
}

/** A database of its own, introduced to its device: `device-a`. */
export async function freshMemory(deviceId = 'device-a'): Promise<KaijiDatabase> {
  names += 1;
  const database = connect(`memory-${names}`);
  await checkHealth(database, deviceId);
  return database;
}

/** Ids in the order of their making, and the time that a test wants. */
export function anOccasion(at = '2026-11-20T00:00:00Z'): Occasion {
  let ids = 0;
  return { now: moment(at), newId: () => `${at}#${(ids += 1)}` };
}

/** What was written, or a failed test. */
export function expectWritten<T>(result: WriteResult<T>): T {
  if (result.kind !== 'written') throw new Error(`not written: ${JSON.stringify(result)}`);
  return result.value;
}

/** Says that a newer version of us has written here. */
export async function writeAsNewer(database: KaijiDatabase, version: number): Promise<void> {
  await database.meta.put({ key: 'schemaVersion', value: version });
}

/** Every row of every table, to compare before and after. */
export async function allRows(database: KaijiDatabase): Promise<Record<string, unknown[]>> {
  const entries = await Promise.all(database.tables.map(async (table): Promise<[string, unknown[]]> => [table.name, await table.toArray()]));
  return Object.fromEntries(entries);
}
