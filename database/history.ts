import { type KeepHistory, keptSince } from '@/domain/settings';
import { type KaijiDatabase } from './schema';
import { toStoredInstant } from './stored-fact';
import { write, type WriteResult } from './write';

/** Forgets what was last seen before the time for which the person wants it kept. The texts of policies stay: they say nothing of visits. */
export async function pruneHistory(database: KaijiDatabase, keep: KeepHistory, now: Temporal.ZonedDateTime): Promise<WriteResult<undefined>> {
  const since = keptSince(keep, now);
  const { seenCookies, seenHosts, seenStores, seenForms, pageViews, clearings } = database;
  if (since === null) return { kind: 'written', value: undefined };
  return write(database, [seenCookies, seenHosts, seenStores, seenForms, pageViews, clearings], async () => {
    for (const table of [seenCookies, seenHosts, seenStores, seenForms]) await table.where('lastSeenAt').below(toStoredInstant(since.toInstant())).delete();
    await clearings.where('at').below(toStoredInstant(since.toInstant())).delete();
    await pageViews.where('day').below(since.toPlainDate().toString()).delete();
    return undefined;
  });
}

/** Erases what watching has recorded, readings of policies and the names of what was cleared included. Evidence that the person kept stays. */
export function eraseHistory(database: KaijiDatabase): Promise<WriteResult<undefined>> {
  const { seenCookies, seenHosts, seenStores, seenForms, pageViews, policies, policyChecks, clearings } = database;
  const tables = [seenCookies, seenHosts, seenStores, seenForms, pageViews, policies, policyChecks, clearings];
  return write(database, tables, async () => {
    for (const table of tables) await table.clear();
    return undefined;
  });
}
