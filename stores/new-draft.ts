import { findEvidence } from '@/database/evidence';
import { findProfile } from '@/database/profile';
import { keptIdentifiers } from '@/domain/evidence/kept-identifiers';
import { createDraft, type Draft, type SiteIdentifier } from '@/domain/request/draft';
import { readProfile } from '@/domain/request/profile';
import { beginDraft } from '@/domain/request/start';
import { type Language } from '@/domain/settings';
import { DETAILS } from '@/organisations/details';
import { ORGANISATION } from '@/organisations/registry';
import { memory } from './memory';

/** What the address of a new draft says; each may be absent or anything. */
export interface DraftAddress {
  readonly wish?: unknown;
  readonly topic?: unknown;
  /** `evidence`, with the `id` of a kept piece: its identifiers go into the letter. */
  readonly from?: unknown;
  readonly id?: unknown;
}

export function emptyDraft(language: Language): Draft {
  return createDraft({ organisation: ORGANISATION.id, company: ORGANISATION.firstCompany, language: language === 'ja' ? 'ja' : 'ja+en' });
}

/** A draft that has just begun. `lacksEvidence`: its address names a kept piece that is not there any more, or cannot be read. */
export interface Prepared {
  readonly draft: Draft;
  readonly lacksEvidence: boolean;
}

/** A new draft with the person's own details and what its address names. What cannot be read is left out. */
export async function prepareDraft(language: Language, address: DraftAddress): Promise<Prepared> {
  const [profile, identifiers] = await Promise.all([
    findProfile(memory()).then((row) => row.profile).catch(() => readProfile(null)),
    identifiersOf(address).catch(() => null),
  ]);
  const given = { wishes: namesIn(address.wish), topics: namesIn(address.topic), identifiers: identifiers ?? [], profile, companies: DETAILS.companies };
  return { draft: beginDraft(emptyDraft(language), given), lacksEvidence: identifiers === null };
}

/** The identifiers that the address asks for; null where they are asked for and are not there. */
async function identifiersOf({ from, id }: DraftAddress): Promise<readonly SiteIdentifier[] | null> {
  if (from !== 'evidence') return [];
  const row = typeof id === 'string' ? await findEvidence(memory(), id) : undefined;
  return row ? keptIdentifiers(row).map(({ cookie, kind, text }) => ({ cookie, kind, text })) : null;
}

/** `a,b` or a list of such, as an address gives it. */
function namesIn(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((one) => (typeof one === 'string' ? one.split(',') : []));
}
