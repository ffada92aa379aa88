import { shallowRef } from 'vue';
import { findProfile, findProfileAside, keepProfileAside, type ProfileRow, saveProfile } from '@/database/profile';
import { type WriteResult } from '@/database/write';
import { isEmptyProfile, type Profile, readProfile } from '@/domain/request/profile';
import { useLive } from './live';
import { memory } from './memory';
import { type CopySaved, useWorkingCopy, WorkingCopy } from './working-copy';

/** The person's own details while they are typed: saved as they are, after each pause. */
export class ProfileCopy extends WorkingCopy<Profile, ProfileRow> {
  protected contentOf({ profile }: ProfileRow): Profile {
    return profile;
  }

  protected write(profile: Profile, basedOn: number): Promise<WriteResult<CopySaved<ProfileRow>>> {
    return saveProfile(memory(), profile, basedOn);
  }

  readonly loaded = shallowRef<'loading' | 'ready' | 'unreadable'>('loading');

  async open(): Promise<void> {
    try {
      this.adopt(await findProfile(memory()));
      this.loaded.value = 'ready';
    } catch {
      this.loaded.value = 'unreadable';
    }
  }

  /** Ends a conflict: these words or those of the other tab are the details from now on, and the others stay beside them. */
  choose(whose: 'mine' | 'theirs'): Promise<unknown> {
    return this.inLine(async () => {
      if (this.saving.value.kind !== 'conflict') return;
      const { theirs } = this.saving.value;
      if (!(await this.putAside(whose === 'mine' ? theirs.profile : this.typed.value))) return;
      this.takeOver(theirs, whose === 'mine' ? this.typed.value : theirs.profile);
      await this.saveOnce();
    });
  }

  /** The view goes away: saves, and where a conflict was not decided, keeps the words of here beside the others. */
  async leave(): Promise<void> {
    if (await this.save()) return;
    await this.choose('theirs');
  }

  /** Whether it is on the disk. */
  async putAside(profile: Profile | null): Promise<boolean> {
    const result = await keepProfileAside(memory(), profile);
    if (result.kind !== 'written') this.saving.value = { kind: 'failed', failure: result };
    return result.kind === 'written';
  }
}

/** The details that were not chosen, live. */
export function useProfileAside() {
  return useLive(() => findProfileAside(memory())).value;
}

export function useProfileCopy(): ProfileCopy {
  const copy = new ProfileCopy(readProfile(null));
  useWorkingCopy(copy, { find: () => findProfile(memory()), leave: () => copy.leave() });
  return copy;
}

/** The kept details, live; null while there are none. */
export function useProfile() {
  const live = useLive(async () => {
    const { profile } = await findProfile(memory());
    return isEmptyProfile(profile) ? null : profile;
  });
  return { profile: live.value, keep: (profile: Profile) => saveProfile(memory(), profile) };
}
