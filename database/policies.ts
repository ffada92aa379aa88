import { type NotCheckedReason } from '@/domain/evidence/policy-page';
import { noteRead, noteReread, type PolicyRead, type PolicyVersion } from '@/domain/evidence/policy-watch';
import { type Language } from '@/domain/law/words';
import { type PolicyCheckRow, type PolicyRow } from './evidence-rows';
import { type KaijiDatabase } from './schema';
import { toStoredInstant } from './stored-fact';
import { write, type WriteResult } from './write';

/** One policy at one address in one language: texts of two languages are never compared. */
export type PolicyKey = readonly [address: string, language: Language];

/** `reread`: another extractor made the stored hashes, so the stored text has to be read again before anything is compared. */
export type ReadRecorded = { readonly kind: 'first' | 'unchanged' | 'candidate' | 'changed' } | { readonly kind: 'reread'; readonly version: PolicyVersion };

export interface PolicyReading {
  readonly key: PolicyKey;
  readonly read: PolicyRead;
  readonly movedTo: string | null;
  readonly emails: readonly string[];
}

/** Records a page that could be read, and what it means for the versions. */
export function recordRead(database: KaijiDatabase, { key, read, movedTo, emails }: PolicyReading): Promise<WriteResult<ReadRecorded>> {
  const [address, language] = key;
  return write(database, [database.policies, database.policyChecks], async (): Promise<ReadRecorded> => {
    const row = await database.policies.get([...key]);
    const noted = noteRead(row?.watch ?? null, read);
    if (noted.kind === 'technical') return { kind: 'reread', version: noted.reread };
    await database.policies.put({ address, language, watch: noted.watch, checkedAt: read.at, acknowledged: noted.kind !== 'changed' && (row?.acknowledged ?? true) });
    await database.policyChecks.put({ address, checkedAt: read.at, result: 'read', movedTo, emails });
    return { kind: noted.kind };
  });
}

/** What is stored, read again by the present extractor: no change of the policy. */
export function recordReread(database: KaijiDatabase, key: PolicyKey, reread: Pick<PolicyRead, 'at' | 'extractor' | 'wholeSha256' | 'clauses'>): Promise<WriteResult<undefined>> {
  return write(database, [database.policies], async () => {
    const row = await database.policies.get([...key]);
    if (row) await database.policies.put({ ...row, watch: noteReread(row.watch, reread) });
    return undefined;
  });
}

export interface FailedCheck {
  readonly address: string;
  readonly reason: NotCheckedReason;
  readonly movedTo: string | null;
  readonly now: Temporal.Instant;
}

/** "Could not check" says nothing about the policy: what was read before stays, and so do the addresses that were found. */
export function recordFailedCheck(database: KaijiDatabase, { address, reason, movedTo, now }: FailedCheck): Promise<WriteResult<undefined>> {
  return write(database, [database.policyChecks], async () => {
    const known = await database.policyChecks.get(address);
    await database.policyChecks.put({ address, checkedAt: toStoredInstant(now), result: reason, movedTo, emails: known?.emails ?? [] });
    return undefined;
  });
}

export function listPolicies(database: KaijiDatabase): Promise<PolicyRow[]> {
  return database.policies.toArray();
}

export function listPolicyChecks(database: KaijiDatabase): Promise<PolicyCheckRow[]> {
  return database.policyChecks.toArray();
}

/** The person has seen the newest change. */
export function acknowledgePolicy(database: KaijiDatabase, key: PolicyKey): Promise<WriteResult<undefined>> {
  return write(database, [database.policies], async () => {
    await database.policies.update([...key], { acknowledged: true });
    return undefined;
  });
}
