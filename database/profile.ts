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

/** The person's own details; with none kept yet, empty ones at revision 0. */
export async function findProfile(database: KaijiDatabase): Promise<ProfileRow> {
  return toRow((await database.settings.get(KEY))?.value);
}

/** Saves the details if nobody else has saved them since `basedOn`; without a revision, whatever they are based on. */
export function saveProfile(database: KaijiDatabase, profile: Profile, basedOn?: number): Promise<WriteResult<ProfileSaved>> {
  return write(database, [database.settings], async (): Promise<ProfileSaved> => {
    const current = await findProfile(database);
    if (basedOn !== undefined && current.revision !== basedOn) return { kind: 'conflict', theirs: current };
    const revision = current.revision + 1;
    await database.settings.put({ key: KEY, value: { revision, profile } });
    return { kind: 'saved', revision };
  });
}

/** The details that were not chosen when two tabs had changed them; null where there are none. */
export async function findProfileAside(database: KaijiDatabase): Promise<Profile | null> {
  const profile = readProfile((await database.settings.get(ASIDE))?.value);
  return isEmptyProfile(profile) ? null : profile;
}

/** Keeps details that were not chosen, in place of earlier ones; null erases them. */
export function keepProfileAside(database: KaijiDatabase, profile: Profile | null): Promise<WriteResult<void>> {
  return write(database, [database.settings], async () => {
    if (profile) await database.settings.put({ key: ASIDE, value: profile });
    else await database.settings.delete(ASIDE);
  });
}

function toRow(value: unknown): ProfileRow {
  const { revision, profile } = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  return { revision: typeof revision === 'number' ? revision : 0, profile: readProfile(profile) };
}
