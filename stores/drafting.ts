import { onScopeDispose, shallowRef, watch } from 'vue';
import { findDraft, saveDraft } from '@/database/drafts';
import { appendFacts, startRequest } from '@/database/record';
import { findRequest } from '@/database/requests';
import { type DraftRow } from '@/database/schema';
import { type WriteFailure } from '@/database/write';
import { actionsFor } from '@/domain/request/action';
import { type Draft, isSameDraft } from '@/domain/request/draft';
import { type RequestFact } from '@/domain/request/event';
import { now, todayIn } from '@/platform/clock';
import { newId } from '@/platform/ids';
import { holdLock } from '@/platform/locks';
import { useLive } from './live';
import { memory } from './memory';

/** After this pause in typing the words are saved. */
const PAUSE_MS = 400;
/** Who types on without a pause is saved after this: it and the write are the most that a killed browser can lose. */
const LONGEST_UNSAVED_MS = 2_000;

export type Saving =
  | { readonly kind: 'clean' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Temporal.Instant }
  | { readonly kind: 'failed'; readonly failure: WriteFailure }
  /** Another tab saved meanwhile: both texts exist, and the person chooses. */
  | { readonly kind: 'conflict'; readonly theirs: DraftRow };

/** The facts that follow from saved words. */
export type Following = (typed: Draft) => Promise<readonly RequestFact[]>;

/** The draft of one request while it is typed: a working copy that saves itself, from the first letter on. */
export class Drafting {
  readonly requestId = shallowRef<string | null>(null);
  readonly reference = shallowRef('');
  readonly saving = shallowRef<Saving>({ kind: 'clean' });
  readonly loaded = shallowRef<'loading' | 'ready' | 'missing' | 'sent' | 'unreadable'>('loading');
  readonly draft;
  /** The working copy as it is on the disk; before there is one, what the form began with. */
  #stored: Draft;
  #basedOn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the oldest word was typed that no save has been started for. */
  #waitingSince: Temporal.Instant | undefined;
  #releaseLock: (() => void) | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(
    start: Draft,
    readonly zone: string,
  ) {
    this.draft = shallowRef(start);
    this.#stored = start;
  }

  /** Opens the working copy of a request; without an id, a new one that begins with the first word. */
  async open(id: string | null): Promise<void> {
    this.loaded.value = id === null ? 'ready' : await this.#load(id).catch(() => 'unreadable' as const);
  }

  edit(changed: Draft): void {
    this.draft.value = changed;
    if (this.saving.value.kind === 'clean' || this.saving.value.kind === 'saved') this.saving.value = { kind: 'saving' };
    this.#releaseLock ??= holdLock('words-unsaved');
    clearTimeout(this.#timer);
    this.#waitingSince ??= now();
    const left = LONGEST_UNSAVED_MS - (now().epochMilliseconds - this.#waitingSince.epochMilliseconds);
    this.#timer = setTimeout(() => void this.save(), Math.min(PAUSE_MS, Math.max(left, 0)));
  }

  /** Saves now; calls stand in line, so that two never write on the same revision. */
  save(): Promise<boolean> {
    this.#stopWaiting();
    return this.#inLine(() => this.#saveOnce());
  }

  /** Saves, then writes the working copy into the history with what follows from exactly those words, such as `readied`. */
  settle(following?: Following): Promise<boolean> {
    this.#stopWaiting();
    return this.#inLine(() => this.#settleOnce(following));
  }

  /** The view goes away: settles, and where a conflict was not decided, keeps the words of here in the history. */
  async leave(): Promise<void> {
    if (await this.settle()) return;
    await this.choose('theirs');
  }

  /** Ends a conflict. Both texts go into the history, the one that is not taken first, so that neither is lost. */
  choose(whose: 'mine' | 'theirs'): Promise<void> {
    return this.#inLine(() => this.#chooseOnce(whose));
  }

  /** Takes over what another tab saved, while nothing is unsaved here. */
  follow(theirs: DraftRow): void {
    const untouched = isSameDraft(this.draft.value, this.#stored);
    if (untouched && theirs.revision > this.#basedOn && this.saving.value.kind !== 'saving') this.#adopt(theirs);
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#waitingSince = undefined;
  }

  async #load(id: string): Promise<'ready' | 'missing' | 'sent'> {
    const [found, row] = await Promise.all([findRequest(memory(), id), findDraft(memory(), id)]);
    if (!found || !row) return 'missing';
    if (!actionsFor(found.request).includes('edit')) return 'sent';
    this.reference.value = found.request.reference;
    this.#adopt(row);
    this.requestId.value = id;
    return 'ready';
  }

  #adopt(row: DraftRow): void {
    this.#basedOn = row.revision;
    this.#stored = row.draft;
    this.draft.value = row.draft;
  }

  #inLine<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  async #saveOnce(): Promise<boolean> {
    if (this.saving.value.kind === 'conflict') return false;
    const typed = this.draft.value;
    if (isSameDraft(typed, this.#stored)) return this.#rest();
    this.saving.value = { kind: 'saving' };
    const problem = this.requestId.value === null ? await this.#begin(typed) : await this.#keep(this.requestId.value, typed);
    if (problem) {
      this.saving.value = problem;
      return false;
    }
    this.#stored = typed;
    if (!isSameDraft(this.draft.value, typed)) return this.#saveOnce();
    this.saving.value = { kind: 'saved', at: now() };
    return this.#rest();
  }

  /** Nothing is unsaved: what was typed is on the disk, or has been taken back. */
  #rest(): true {
    if (this.saving.value.kind !== 'saved') this.saving.value = { kind: 'clean' };
    this.#releaseLock?.();
    this.#releaseLock = undefined;
    return true;
  }

  /** Without anything that follows, the working copy is what counts, whoever saved it last. */
  async #settleOnce(following?: Following): Promise<boolean> {
    if (!(await this.#saveOnce())) return false;
    const id = this.requestId.value;
    if (id === null) return following === undefined;
    // Without anything that follows, what counts is what the disk holds: another tab may have saved since.
    const draft = following ? this.#stored : (await findDraft(memory(), id))?.draft;
    if (draft === undefined) return true;
    return this.#append(id, [{ kind: 'revised', draft }, ...((await following?.(draft)) ?? [])]);
  }

  async #chooseOnce(whose: 'mine' | 'theirs'): Promise<void> {
    if (this.saving.value.kind !== 'conflict' || this.requestId.value === null) return;
    const { theirs } = this.saving.value;
    const left = whose === 'mine' ? theirs.draft : this.draft.value;
    if (!(await this.#append(this.requestId.value, [{ kind: 'revised', draft: left }]))) return;
    const mine = this.draft.value;
    this.#adopt(theirs);
    if (whose === 'mine') this.draft.value = mine;
    this.saving.value = { kind: 'clean' };
    await this.#settleOnce();
  }

  async #begin(typed: Draft): Promise<Saving | null> {
    const begun = await startRequest(memory(), typed, { year: todayIn(this.zone).year, now: now(), newId });
    if (begun.kind !== 'written') return { kind: 'failed', failure: begun };
    this.reference.value = begun.value.reference;
    this.#basedOn = 1;
    this.requestId.value = begun.value.id;
    return null;
  }

  async #keep(requestId: string, typed: Draft): Promise<Saving | null> {
    const result = await saveDraft(memory(), { requestId, draft: typed, basedOn: this.#basedOn, now: now() });
    if (result.kind !== 'written') return { kind: 'failed', failure: result };
    if (result.value.kind === 'conflict') return { kind: 'conflict', theirs: result.value.theirs };
    this.#basedOn = result.value.revision;
    return null;
  }

  async #append(requestId: string, facts: readonly RequestFact[]): Promise<boolean> {
    const result = await appendFacts(memory(), requestId, { facts, now: now(), newId });
    if (result.kind !== 'written') this.saving.value = { kind: 'failed', failure: result };
    return result.kind === 'written';
  }
}

/** A `Drafting` that lives as long as the view: it follows other tabs, and saves and settles when it is left. */
export function useDrafting(start: Draft, zone: string): Drafting {
  const drafting = new Drafting(start, zone);
  const { requestId } = drafting;
  const others = useLive(async () => (requestId.value === null ? undefined : findDraft(memory(), requestId.value)));
  watch(requestId, others.restart);
  watch(others.value, (row) => row && drafting.follow(row));
  const saveWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') void drafting.save();
  };
  document.addEventListener('visibilitychange', saveWhenHidden);
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', saveWhenHidden);
    void drafting.leave();
  });
  return drafting;
}
