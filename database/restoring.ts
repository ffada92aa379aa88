import { Dexie } from 'dexie';
import { type PlainTable } from '@/domain/bundle/bundle';
import { type KaijiDatabase, type MetaRow } from './schema';

/** The rows of a backup that are not here. What is here stays as it is: somebody typed, chose or kept it in this browser. */
export async function missingOf(database: KaijiDatabase, name: PlainTable, rows: readonly object[]): Promise<readonly object[]> {
  const table = database.table<object>(name);
  const path = table.schema.primKey.keyPath ?? [];
  const here = new Set((await table.toCollection().primaryKeys()).map((key) => JSON.stringify(key)));
  return rows.filter((row) => !here.has(JSON.stringify(Dexie.getByKeyPath(row, path))));
}

/** Adds them inside a transaction; two rows under one key fail, as in no backup of ours. */
export async function addMissing(database: KaijiDatabase, name: PlainTable, rows: readonly object[]): Promise<void> {
  await database.table<object>(name).bulkAdd([...(await missingOf(database, name, rows))]);
}

/** A number is never given twice: of what was given out here and on the device of the backup, the greater holds. */
export async function raiseNumbers(database: KaijiDatabase, numbers: Readonly<Record<string, number>>): Promise<void> {
  for (const [key, value] of Object.entries(numbers)) {
    const known = await database.meta.get(key as MetaRow['key']);
    await database.meta.put({ key, value: Math.max(Number(known?.value ?? 0), value) } as MetaRow);
  }
}
