import { type KaijiDatabase, openDatabase } from '@/database/schema';

let opened: KaijiDatabase | undefined;

/** The database that all stores of this page share; opened on first use. */
export function memory(): KaijiDatabase {
  opened ??= openDatabase();
  return opened;
}

/** Opens it while the page is still being made; that it cannot be opened is found and said by `useHealth`. */
export function openEarly(): void {
  void memory().open().catch(() => undefined);
}

/** Gives the stores another database: tests bring their own. */
export function useMemory(database: KaijiDatabase): void {
  opened = database;
}
