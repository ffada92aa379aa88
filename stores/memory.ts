import { type KaijiDatabase, openDatabase } from '@/database/schema';

let opened: KaijiDatabase | undefined;

/** The database that all stores of this page share; opened on first use. */
export function memory(): KaijiDatabase {
  opened ??= openDatabase();
  return opened;
}

/** Gives the stores another database: tests bring their own. */
export function useMemory(database: KaijiDatabase): void {
  opened = database;
}
