import { shallowRef } from 'vue';
import { type ChangeAside, changeProfilesAside, findProfile, listProfilesAside, type ProfileAside, type ProfileRow, putAside, saveProfile, withoutAside } from '@/database/profile';
import { type WriteResult } from '@/database/write';
import { isEmptyProfile, type Profile, readProfile } from '@/domain/request/profile';
import { now } from '@/platform/clock';
import { newId } from '@/platform/ids';
import { useLive } from './live';
import { memory } from './memory';
import { type CopySaved, useWorkingCopy, WorkingCopy } from './working-copy';

/** The person's own details while they are typed: saved as they are, after each pause. */
export class ProfileCopy extends WorkingCopy<Profile, ProfileRow> {
  readonly loaded = shallowRef<'loading' | 'ready' | 'unreadable'>('loading');
  /** Under which the details of here stand beside the others while nobody has chosen; they are on the screen already. */
  readonly asideId = shallowRef(newId());

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
      const mine = this.typed.value;
      if (whose === 'mine') await this.#swap(mine, { basedOn: theirs.revision, aside: putAside(this.asideId.value, theirs.profile) });
      else if (await this.#isWritten(this.keepAside(mine))) this.takeOver(theirs, theirs.profile);
      await this.#goOn();
    });
  }

  /** Makes details that stand beside the kept ones, and those of here stand beside instead: in one step, or not at all. */
  exchange({ id, profile }: ProfileAside): Promise<unknown> {
    return this.inLine(async () => {
      if (!(await this.saveOnce())) return;
      const [before, other] = [this.typed.value, newId()];
      await this.#swap(profile, { basedOn: this.basedOn, aside: (kept) => putAside(other, before)(withoutAside(id)(kept)) });
      const late = this.typed.value; // typed while it was written: it belongs to what went aside
      if (this.saving.value.kind === 'saved' && !this.isSame(late, profile)) {
        this.typed.value = profile;
        await this.#isWritten(changeProfilesAside(memory(), putAside(other, late)));
      }
      await this.#goOn();
    });
  }

  /** Erases the details, and all that stand beside them. */
  erase(): Promise<unknown> {
    return this.inLine(async () => {
      await this.#swap(readProfile(null), { aside: () => [] });
      await this.#goOn();
    });
  }

  eraseAside(id: string): Promise<boolean> {
    return this.#isWritten(changeProfilesAside(memory(), withoutAside(id)));
  }

  /** The view goes away: saves, and where a conflict was not decided, keeps the words of here beside the others. */
  async leave(): Promise<void> {
    if (await this.save()) return;
    await this.choose('theirs');
  }

  protected contentOf({ profile }: ProfileRow): Profile {
    return profile;
  }

  protected write(profile: Profile, basedOn: number): Promise<WriteResult<CopySaved<ProfileRow>>> {
    return saveProfile(memory(), profile, { basedOn });
  }

  protected keepAside(profile: Profile): Promise<WriteResult<unknown>> {
    return changeProfilesAside(memory(), putAside(this.asideId.value, profile));
  }

  /** What was not chosen stays until it is erased; the next question has a place of its own. */
  protected dropAside(): Promise<WriteResult<unknown>> {
    this.asideId.value = newId();
    return Promise.resolve({ kind: 'written', value: undefined });
  }

  /** Writes other details into the row, and changes what stands beside it, in one transaction. What is typed meanwhile stays typed. */
  async #swap(profile: Profile, saving: { readonly basedOn?: number; readonly aside: ChangeAside }): Promise<void> {
    const before = this.typed.value;
    const result = await saveProfile(memory(), profile, saving);
    if (result.kind !== 'written') this.saving.value = { kind: 'failed', failure: result };
    else if (result.value.kind === 'conflict') this.saving.value = result.value;
    else {
      this.takeOver({ revision: result.value.revision, profile }, this.isSame(this.typed.value, before) ? profile : this.typed.value);
      this.saving.value = { kind: 'saved', at: now() };
    }
  }

  /** Saves what is typed beyond that. A failure stays said, and the next question has a place of its own. */
  async #goOn(): Promise<void> {
    if (this.saving.value.kind === 'failed') return;
    if (this.saving.value.kind !== 'conflict') this.asideId.value = newId();
    await this.saveOnce();
  }

  async #isWritten(writing: Promise<WriteResult<unknown>>): Promise<boolean> {
    const result = await writing;
    if (result.kind !== 'written') this.saving.value = { kind: 'failed', failure: result };
    return result.kind === 'written';
  }
}

/** The details that were not chosen, live. */
export function useProfilesAside() {
  return useLive(() => listProfilesAside(memory())).value;
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
