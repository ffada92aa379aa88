import { type Transaction } from 'dexie';
import { upgradeDraft } from '@/domain/request/draft-upgrade';
import { indexDraft, project } from './projection';
import { type EventRow } from './rows';
import { type KaijiDatabase } from './schema';
import { fromEventRow } from './stored-fact';

type OldFact = { readonly kind: string } & Readonly<Record<string, unknown>>;

/**
 * From version 1 to 2: drafts hold every kind of request; facts say for which letter a handing over was, and why a case
 * was closed; what lists, search and reminders need is written anew. Throws, and so leaves version 1 as it was, when
 * a request would be lost.
 */
export async function upgradeToVersion2(database: KaijiDatabase, transaction: Transaction): Promise<void> {
  const before = await database.requests.count();
  await transaction.table('events').toCollection().modify((row: { fact: OldFact }) => {
    row.fact = upgradeFact(row.fact);
  });
  await transaction.table('drafts').toCollection().modify((row: { draft: unknown }) => {
    row.draft = upgradeDraft(row.draft);
  });
  const rebuilt = await projectAll(database);
  if (rebuilt !== before) throw new Error(`${rebuilt} of ${before} requests could be rebuilt`);
}

function upgradeFact(fact: OldFact): OldFact {
  switch (fact.kind) {
    case 'drafted':
    case 'revised':
      return { ...fact, draft: upgradeDraft(fact.draft) };
    case 'handedOver':
      return { for: 'request', ...fact };
    case 'closed':
      return { reason: '', ...fact };
    default:
      return fact;
  }
}

/** One request after the other, so that no more than one history is in memory. */
async function projectAll(database: KaijiDatabase): Promise<number> {
  let count = 0;
  for (const id of await database.requests.toCollection().primaryKeys()) {
    const events: EventRow[] = await database.events.where('requestId').equals(id).toArray();
    if (await project(database, events.map(fromEventRow))) count += 1;
  }
  for (const row of await database.drafts.toArray()) await indexDraft(database, row);
  return count;
}
