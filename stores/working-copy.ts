import { onScopeDispose, type ShallowRef, shallowRef, watch } from 'vue';
import { type WriteFailure, type WriteResult } from '@/database/write';
import { now } from '@/platform/clock';
import { holdLock } from '@/platform/locks';
import { useLive } from './live';

/** After this pause in typing the words are saved. */
const PAUSE_MS = 400;
/** Who types on without a pause is saved after this: it and the write are the most that a killed browser can lose. */
const LONGEST_UNSAVED_MS = 2_000;

/** A row that counts its saves, which tells two editors apart. */
interface Revised {
  readonly revision: number;
}

export type SavingOf<R> =
  | { readonly kind: 'clean' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Temporal.Instant }
  | { readonly kind: 'failed'; readonly failure: WriteFailure }
  /** Another tab saved meanwhile: both texts exist, and the person chooses. */
  | { readonly kind: 'conflict'; readonly theirs: R };

/** What came of writing: the revision that is on the disk now, or somebody else's row that stands in the way. */
export type CopySaved<R> = { readonly kind: 'saved'; readonly revision: number } | { readonly kind: 'conflict'; readonly theirs: R };

/** Something that a person types, kept as a copy that saves itself, from the first letter on. `R` is its row. */
export abstract class WorkingCopy<T, R extends Revised> {
  readonly saving = shallowRef<SavingOf<R>>({ kind: 'clean' });
  readonly typed: ShallowRef<T>;
  /** The copy as it is on the disk; before there is one, what the form began with. */
  protected stored: T;
  #basedOn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the oldest word was typed that no save has been started for. */
  #waitingSince: Temporal.Instant | undefined;
  #releaseLock: (() => void) | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  /** What is kept beside the row, because another tab saved meanwhile and nobody has chosen yet. */
  #aside: { readonly typed: T } | undefined;

  constructor(start: T) {
    this.typed = shallowRef(start);
    this.stored = start;
  }

  /** What was typed, as it is in a row. */
  protected abstract contentOf(row: R): T;

  /** Writes what was typed on a revision of the row; 0 where there was none. */
  protected abstract write(typed: T, basedOn: number): Promise<WriteResult<CopySaved<R>>>;

  /** Keeps on the disk what is typed here while another tab's words stand in the row. */
  protected abstract keepAside(typed: T): Promise<WriteResult<unknown>>;

  /** The question is answered, and what was chosen is in the row. */
  protected abstract dropAside(): Promise<WriteResult<unknown>>;

  /** The revision that is typed on; 0 before there is a row. */
  protected get basedOn(): number {
    return this.#basedOn;
  }

  edit(changed: T): void {
    this.typed.value = changed;
    if (this.saving.value.kind === 'clean' || this.saving.value.kind === 'saved') this.saving.value = { kind: 'saving' };
    this.#releaseLock ??= holdLock('words-unsaved');
    clearTimeout(this.#timer);
    this.#waitingSince ??= now();
    const left = LONGEST_UNSAVED_MS - (now().epochMilliseconds - this.#waitingSince.epochMilliseconds);
    this.#timer = setTimeout(() => void this.save(), Math.min(PAUSE_MS, Math.max(left, 0)));
  }

  /** Saves now; calls stand in line, so that two never write on the same revision. */
  save(): Promise<boolean> {
    return this.inLine(() => this.saveOnce());
  }

  /** Takes over what another tab saved, while nothing is unsaved here. */
  follow(theirs: R): void {
    const untouched = this.isSame(this.typed.value, this.stored);
    if (untouched && theirs.revision > this.#basedOn && this.saving.value.kind !== 'saving') this.adopt(theirs);
  }

  /** The row is gone: somebody threw it away, or it has become something else. */
  vanish(): void {
    // What is typed stays, and is saved with its next word.
  }

  /** The order of keys is ours, so comparing the JSON is exact. */
  protected isSame(a: T, b: T): boolean {
    return JSON.stringify(a) === JSON.stringify(b);
  }

  protected adopt(row: R): void {
    this.#basedOn = row.revision;
    this.stored = this.contentOf(row);
    this.typed.value = this.stored;
  }

  /** Asks again what was not decided when the browser went: the words of then, or the row. */
  protected askAgain(theirs: R | undefined, mine: T): void {
    if (theirs) this.adopt(theirs);
    this.#aside = { typed: mine };
    this.edit(mine);
    if (theirs && !this.isSame(mine, this.stored)) this.saving.value = { kind: 'conflict', theirs };
  }

  /** Ends a conflict: goes on from their row, with the words that the person chose. */
  protected takeOver(theirs: R, chosen: T): void {
    this.adopt(theirs);
    this.typed.value = chosen;
    this.saving.value = { kind: 'clean' };
  }

  /** Forgets the row, which has become something else: what is typed from here on begins a new one. */
  protected beginAnew(start: T, typed: T = start): void {
    this.#basedOn = 0;
    this.#aside = undefined;
    this.stored = start;
    if (this.isSame(typed, start)) {
      this.typed.value = start;
      this.saving.value = { kind: 'clean' };
      this.#rest();
    } else this.edit(typed);
  }

  /** One after the other, and nothing waits for a pause any more: what is typed is written now. */
  protected inLine<A>(work: () => Promise<A>): Promise<A> {
    clearTimeout(this.#timer);
    this.#waitingSince = undefined;
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  protected async saveOnce(): Promise<boolean> {
    if (this.saving.value.kind === 'conflict') return this.#keepBeside();
    const typed = this.typed.value;
    if (this.isSame(typed, this.stored)) return this.#settled();
    this.saving.value = { kind: 'saving' };
    const result = await this.write(typed, this.#basedOn);
    if (result.kind !== 'written') return this.#stop({ kind: 'failed', failure: result });
    if (result.value.kind === 'conflict') {
      this.#stop(result.value);
      return this.#keepBeside();
    }
    this.#basedOn = result.value.revision;
    this.stored = typed;
    if (!this.isSame(this.typed.value, typed)) return this.saveOnce();
    this.saving.value = { kind: 'saved', at: now() };
    return this.#settled();
  }

  /** As long as the question is open, a killed browser loses no word of here either. */
  async #keepBeside(): Promise<false> {
    const typed = this.typed.value;
    if (this.#aside && this.isSame(this.#aside.typed, typed)) return false;
    const result = await this.keepAside(typed);
    if (result.kind !== 'written') return this.#stop({ kind: 'failed', failure: result });
    this.#aside = { typed };
    return false;
  }

  /** What is in the row now need not stand beside it any more. Where it cannot be removed, the next save tries again. */
  async #settled(): Promise<boolean> {
    if (this.#aside && (await this.dropAside()).kind === 'written') this.#aside = undefined;
    return this.isSame(this.typed.value, this.stored) ? this.#rest() : this.saveOnce();
  }

  #stop(because: SavingOf<R>): false {
    this.saving.value = because;
    return false;
  }

  /** Nothing is unsaved: what was typed is on the disk, or has been taken back. */
  #rest(): true {
    if (this.saving.value.kind !== 'saved') this.saving.value = { kind: 'clean' };
    this.#releaseLock?.();
    this.#releaseLock = undefined;
    return true;
  }
}

interface Keeping<R> {
  /** The row as it is now, or undefined while there is none. */
  readonly find: () => Promise<R | undefined>;
  readonly leave: () => Promise<unknown>;
}

/** Keeps a copy for as long as the view lives: it follows other tabs, is saved when the page is hidden, and left with the view. */
export function useWorkingCopy<T, R extends Revised>(copy: WorkingCopy<T, R>, { find, leave }: Keeping<R>): { readonly restart: () => void } {
  const others = useLive(find);
  watch(others.value, (row) => (row ? copy.follow(row) : copy.vanish()));
  const saveWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') void copy.save();
  };
  document.addEventListener('visibilitychange', saveWhenHidden);
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', saveWhenHidden);
    void leave();
  });
  return others;
}
