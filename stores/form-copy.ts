import { computed, shallowRef } from 'vue';
import { dropFollowUps, findFollowUp, type FollowUpKey, saveFollowUp } from '@/database/follow-ups';
import { appendFacts } from '@/database/record';
import { type FollowUpRow } from '@/database/schema';
import { type WriteResult } from '@/database/write';
import { isBlank } from '@/domain/letter/own-text';
import { now } from '@/platform/clock';
import { newId } from '@/platform/ids';
import { Aside } from './aside';
import { memory } from './memory';
import { type CopySaved, useWorkingCopy, WorkingCopy } from './working-copy';

/** What a form begins with, and which of it are the person's words: they are never thrown away unasked. */
export interface FormShape<T> {
  readonly start: T;
  readonly wordsOf: (typed: T) => readonly string[];
}

/** Something that is being filled in about a request (a note, a form, a later letter), until it is recorded. */
export class FormCopy<T extends object> extends WorkingCopy<T, FollowUpRow> {
  readonly loaded = shallowRef<'loading' | 'ready' | 'unreadable'>('loading');
  readonly #aside: Aside;

  constructor(
    readonly key: FollowUpKey,
    readonly shape: FormShape<T>,
  ) {
    super(shape.start);
    this.#aside = new Aside(key.kind);
  }

  /** Brings back what was being typed when the form was closed or the browser went. */
  async open(): Promise<void> {
    try {
      const row = await findFollowUp(memory(), this.key);
      const aside = await this.#aside.find(this.key.requestId);
      if (row) this.adopt(row);
      if (aside) this.askAgain(row, this.contentOf(aside));
      this.loaded.value = 'ready';
    } catch {
      this.loaded.value = 'unreadable';
    }
  }

  /** Whether there is anything that would be missed. */
  readonly isBegun = computed(() => !this.isSame(this.typed.value, this.shape.start));

  /** Records what was typed; `record` has the copy removed in the same transaction, or neither happens. */
  finish(record: (typed: T, finished: readonly string[]) => Promise<boolean>): Promise<boolean> {
    return this.inLine(async () => {
      if (this.saving.value.kind === 'conflict') return false;
      const typed = this.typed.value;
      if (!(await record(typed, this.#kinds()))) return false;
      const isMore = !this.isSame(this.typed.value, typed); // typed while it was recorded: that stays
      this.beginAnew(this.shape.start, isMore ? this.typed.value : this.shape.start);
      return true;
    });
  }

  /** Throws away what was typed, because the person wants none of it. */
  discard(): Promise<boolean> {
    return this.inLine(async () => {
      const result = await dropFollowUps(memory(), this.key.requestId, this.#kinds());
      if (result.kind !== 'written') this.saving.value = { kind: 'failed', failure: result };
      else this.beginAnew(this.shape.start, this.shape.start);
      return result.kind === 'written';
    });
  }

  /** Another tab has recorded it: what is untouched here begins anew as well. */
  override vanish(): void {
    if (this.isSame(this.typed.value, this.stored)) this.beginAnew(this.shape.start, this.shape.start);
  }

  /** Ends a conflict. The words that are not taken become a note, so that neither text is lost. */
  choose(whose: 'mine' | 'theirs'): Promise<void> {
    return this.inLine(async () => {
      if (this.saving.value.kind !== 'conflict') return;
      const { theirs } = this.saving.value;
      const other = this.contentOf(theirs);
      if (!(await this.#keepAsNote(whose === 'mine' ? other : this.typed.value))) return;
      this.takeOver(theirs, whose === 'mine' ? this.typed.value : other);
      await this.saveOnce();
    });
  }

  /** The view goes away: saves, and where a conflict was not decided, keeps the words of here as a note. */
  async leave(): Promise<void> {
    if (await this.save()) return;
    await this.choose('theirs');
  }

  protected contentOf({ typed }: FollowUpRow): T {
    return { ...this.shape.start, ...(typed as Partial<T>) }; // written by `write`, perhaps by a version that asked for less
  }

  protected write(typed: T, basedOn: number): Promise<WriteResult<CopySaved<FollowUpRow>>> {
    return saveFollowUp(memory(), { ...this.key, typed, words: this.shape.wordsOf(typed), basedOn, now: now() });
  }

  protected keepAside(typed: T): Promise<WriteResult<unknown>> {
    return this.#aside.keep(this.key.requestId, typed, this.shape.wordsOf(typed));
  }

  protected dropAside(): Promise<WriteResult<unknown>> {
    return this.#aside.drop(this.key.requestId);
  }

  /** What this copy has on the disk. */
  #kinds(): readonly string[] {
    return [this.key.kind, this.#aside.kind];
  }

  async #keepAsNote(typed: T): Promise<boolean> {
    const words = this.shape.wordsOf(typed).filter((text) => !isBlank(text));
    if (words.length === 0) return true;
    const result = await appendFacts(memory(), this.key.requestId, { facts: [{ kind: 'noted', text: words.join('\n\n') }], now: now(), newId });
    if (result.kind !== 'written') this.saving.value = { kind: 'failed', failure: result };
    return result.kind === 'written';
  }
}

/** A `FormCopy` that lives as long as the form: it follows other tabs, and is saved when it is closed or left. */
export function useFormCopy<T extends object>(key: FollowUpKey, shape: FormShape<T>): FormCopy<T> {
  const copy = new FormCopy(key, shape);
  useWorkingCopy(copy, { find: () => findFollowUp(memory(), key), leave: () => copy.leave() });
  void copy.open();
  return copy;
}
