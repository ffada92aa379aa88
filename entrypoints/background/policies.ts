import { listPolicies, type PolicyKey, recordFailedCheck, recordRead, recordReread } from '@/database/policies';
import { type PolicyRow } from '@/database/evidence-rows';
import { type KaijiDatabase } from '@/database/schema';
import { toStoredInstant } from '@/database/stored-fact';
import { type WriteResult } from '@/database/write';
import { decodeProtectedEmail, emailsIn } from '@/domain/evidence/contact-email';
import { checkPage, type ExpectedPolicy, languageOf } from '@/domain/evidence/policy-page';
import { isPolicyAddress, type KnownPlace, placeOf } from '@/domain/evidence/policy-place';
import { EXTRACTOR_VERSION, type PolicyClause, segmentPolicy, wholeOf } from '@/domain/evidence/policy-text';
import { currentOf, type PolicyRead } from '@/domain/evidence/policy-watch';
import { type Language } from '@/domain/law/words';
import { type PolicyShown } from '@/messages/page-facts';
import { POLICIES } from '@/organisations/policies';
import { now } from '@/platform/clock';
import { sha256 } from '@/platform/hash';

/** Whether a policy stands at this address, as far as it is known before it is read. */
export async function isPolicyExpected(database: KaijiDatabase, address: string): Promise<boolean> {
  return isPolicyAddress(address, knownPlaces(await listPolicies(database)), POLICIES.path);
}

/** Compares a policy that a page showed with what was read before. What cannot be checked is recorded as just that. */
export async function checkPolicy(database: KaijiDatabase, shown: PolicyShown): Promise<void> {
  const text = withEmails(shown.text);
  const language = languageOf(text);
  const rows = await listPolicies(database);
  const { address, movedTo } = placeOf({ ...shown, language }, knownPlaces(rows));
  const row = rows.find((each) => each.address === address && each.language === language);
  const checked = shown.cut ? ({ kind: 'could-not-check', reason: 'too-long' } as const) : checkPage({ ...shown, text }, expectedOf(row, language));
  if (checked.kind === 'could-not-check' || language === null) {
    const reason = checked.kind === 'could-not-check' ? checked.reason : 'other-language';
    expectWritten(await recordFailedCheck(database, { address, reason, movedTo, now: now() }));
    return;
  }
  const read: PolicyRead = { at: toStoredInstant(now()), text, ...(await hashesOf(checked.clauses)) };
  await record(database, { key: [address, language], read, movedTo, emails: emailsIn(checked.clauses).map(({ email }) => email) });
}

async function record(database: KaijiDatabase, reading: Parameters<typeof recordRead>[1]): Promise<void> {
  const first = expectWritten(await recordRead(database, reading));
  if (first.kind !== 'reread') return;
  await readAgain(database, reading.key, first.version);
  expectWritten(await recordRead(database, reading));
}

/** An older version of us has read the stored text; the present one reads it better, which is no change. */
async function readAgain(database: KaijiDatabase, key: PolicyKey, { at, text }: PolicyRead): Promise<void> {
  expectWritten(await recordReread(database, key, { at, ...(await hashesOf(segmentPolicy(text))) }));
}

async function hashesOf(clauses: readonly PolicyClause[]): Promise<Pick<PolicyRead, 'extractor' | 'wholeSha256' | 'clauses'>> {
  const hashes = await Promise.all(clauses.map(async ({ number, normalised }) => ({ clause: number, sha256: await sha256(normalised) })));
  return { extractor: EXTRACTOR_VERSION, wholeSha256: await sha256(wholeOf(clauses)), clauses: hashes };
}

/** The first reading is measured by the clauses of the text that is known, a later one by those of the last. */
function expectedOf(row: PolicyRow | undefined, language: Language | null): ExpectedPolicy {
  const clauses = row ? currentOf(row.watch).clauses : POLICIES.known.clauses;
  return { language: language ?? POLICIES.known.language, lang: language, clauses: clauses.map(({ clause }) => clause) };
}

function knownPlaces(rows: readonly PolicyRow[]): readonly KnownPlace[] {
  return [...POLICIES.addresses, ...rows.filter(({ address }) => POLICIES.addresses.every((known) => known.address !== address))];
}

/** The page script marks an address that Cloudflare hides; what cannot be decoded is left out. */
function withEmails(text: string): string {
  return text.replace(/\uE000([\da-f]+)\uE001/gi, (_, hidden: string) => decodeProtectedEmail(hidden) ?? '');
}

function expectWritten<T>(result: WriteResult<T>): T {
  if (result.kind !== 'written') throw new Error(result.kind);
  return result.value;
}
