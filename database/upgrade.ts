import { type Transaction } from 'dexie';
import { upgradeDraft } from '@/domain/request/draft-upgrade';

type OldFact = { readonly kind: string } & Readonly<Record<string, unknown>>;

/** From version 1 to 2: drafts hold every kind of request; facts say for which letter a handing over was, and why a case was closed. */
export async function upgradeToVersion2(transaction: Transaction): Promise<void> {
  await transaction.table('events').toCollection().modify((row: { fact: OldFact }) => {
    row.fact = upgradeFact(row.fact);
  });
  await transaction.table('drafts').toCollection().modify((row: { draft: unknown }) => {
    row.draft = upgradeDraft(row.draft);
  });
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
