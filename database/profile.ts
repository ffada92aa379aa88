import { isEmptyProfile, type Profile, readProfile } from '@/domain/request/profile';
import { type KaijiDatabase } from './schema';
import { write, type WriteResult } from './write';

const KEY = 'profile';
const ASIDE = 'profile-aside';

/** `revision` counts saves and tells two editors apart. */
export interface ProfileRow {
  readonly revision: number;
  readonly profile: Profile;
}

export type ProfileSaved =
  | { readonly kind: 'saved'; readonly revision: number }
  /** Somebody else, usually another tab, saved since this one read. */
  | { readonly kind: 'conflict'; readonly theirs: ProfileRow };

/** Details that stand beside the kept ones, because two tabs had changed them. */
export interface ProfileAside {
  readonly id: string;
  readonly profile: Profile;
}

/** What becomes of the details that stand beside. */
export type ChangeAside = (kept: readonly ProfileAside[]) => readonly ProfileAside[];

export interface ProfileSaving {
  /** The revision that this was typed on; without one, it is saved whatever is there. */
  readonly basedOn?: number;
  /** Done in the same transaction, so that no details are in both places or in none. */
  readonly aside?: ChangeAside;
}

/** The person's own details; with none kept yet, empty ones at revision 0. */
export async function findProfile(database: KaijiDatabase): Promise<ProfileRow> {
  return toRow((await database.settings.get(KEY))?.value);
}

/** Saves the details if nobody else has saved them since `basedOn`. */
export function saveProfile(database: KaijiDatabase, profile: Profile, { basedOn, aside }: ProfileSaving = {}): Promise<WriteResult<ProfileSaved>> {
  return write(database, [database.settings], async (): Promise<ProfileSaved> => {
    const current = await findProfile(database);
    if (basedOn !== undefined && current.revision !== basedOn) return { kind: 'conflict', theirs: current };
    const revision = current.revision + 1;
    await database.settings.put({ key: KEY, value: { revision, profile } });
    if (aside) await changeInside(database, aside);
    return { kind: 'saved', revision };
  });
}

/** The details that were not chosen, the oldest first; each stays until the person erases it. */
export async function listProfilesAside(database: KaijiDatabase): Promise<readonly ProfileAside[]> {
  const stored = (await database.settings.get(ASIDE))?.value;
  return Array.isArray(stored) ? stored.flatMap(toAside) : [];
}

export function changeProfilesAside(database: KaijiDatabase, change: ChangeAside): Promise<WriteResult<void>> {
  return write(database, [database.settings], () => changeInside(database, change));
}

/** Puts details beside the others; under an id that is there already, in its place. Empty ones are not worth keeping. */
export function putAside(id: string, profile: Profile): ChangeAside {
  return (kept) => {
    if (isEmptyProfile(profile)) return withoutAside(id)(kept);
    const isThere = kept.some((one) => one.id === id);
    return isThere ? kept.map((one) => (one.id === id ? { id, profile } : one)) : [...kept, { id, profile }];
  };
}

export function withoutAside(id: string): ChangeAside {
  return (kept) => kept.filter((one) => one.id !== id);
}

async function changeInside(database: KaijiDatabase, change: ChangeAside): Promise<void> {
  const kept = change(await listProfilesAside(database));
  if (kept.length === 0) await database.settings.delete(ASIDE);
  else await database.settings.put({ key: ASIDE, value: kept });
}

function toAside(stored: unknown): readonly ProfileAside[] {
  const { id, profile } = fieldsOf(stored);
  return typeof id === 'string' ? [{ id, profile: readProfile(profile) }] : [];
}

function toRow(value: unknown): ProfileRow {
  const { revision, profile } = fieldsOf(value);
  return { revision: typeof revision === 'number' ? revision : 0, profile: readProfile(profile) };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
