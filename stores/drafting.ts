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

/** After this pause in typing the words are saved: the most that a killed browser can lose is this and the write. */
const PAUSE_MS = 400;

export type Saving =
  | { readonly kind: 'clean' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Temporal.Instant }
  | { readonly kind: 'failed'; readonly failure: WriteFailure }
  /** Another tab saved meanwhile: both texts exist, and the person chooses. */
  | { readonly kind: 'conflict'; readonly theirs: DraftRow };

/** The draft of one request while it is typed: a working copy that saves itself, from the first letter on. */
export class Drafting {
  readonly requestId = shallowRef<string | null>(null);
  readonly reference = shallowRef('');
  readonly saving = shallowRef<Saving>({ kind: 'clean' });
  readonly loaded = shallowRef<'loading' | 'ready' | 'missing' | 'sent'>('loading');
  readonly draft;
  /** What the newest event says: the working copy becomes an event when it differs. Null before the first one. */
  #settled: Draft | null = null;
  #stored: Draft;
  #basedOn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
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
    this.loaded.value = id === null ? 'ready' : await this.#load(id);
  }

  edit(changed: Draft): void {
    this.draft.value = changed;
    this.#releaseLock ??= holdLock('words-unsaved');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), PAUSE_MS);
  }

  /** Saves now; calls stand in line, so that two never write on the same revision. */
  save(): Promise<boolean> {
    clearTimeout(this.#timer);
    const saved = this.#queue.then(() => this.#saveOnce());
    this.#queue = saved.catch(() => undefined);
    return saved;
  }

  /** Saves, then writes the working copy into the history with what follows from it, such as `readied`. */
  async settle(...following: readonly RequestFact[]): Promise<boolean> {
    if (this.requestId.value === null && isSameDraft(this.draft.value, this.#stored) && following.length === 0) return true;
    if (!(await this.save()) || this.requestId.value === null) return false;
    const typed = this.#stored;
    const isSettled = this.#settled !== null && isSameDraft(this.#settled, typed);
    const facts: readonly RequestFact[] = isSettled ? following : [{ kind: 'revised', draft: typed }, ...following];
    if (!(await this.#append(this.requestId.value, facts))) return false;
    this.#settled = typed;
    return true;
  }

  /** Ends a conflict. The text that is not taken goes into the history first, so that neither is lost. */
  async choose(whose: 'mine' | 'theirs'): Promise<void> {
    if (this.saving.value.kind !== 'conflict' || this.requestId.value === null) return;
    const { theirs } = this.saving.value;
    const mine = this.draft.value;
    const left = whose === 'mine' ? theirs.draft : mine;
    if (!(await this.#append(this.requestId.value, [{ kind: 'revised', draft: left }]))) return;
    this.#settled = left;
    this.#adopt(theirs);
    if (whose === 'mine') this.draft.value = mine;
    this.saving.value = { kind: 'clean' };
    await this.settle();
  }

  /** Takes over what another tab saved, while nothing is unsaved here. */
  follow(theirs: DraftRow): void {
    const untouched = isSameDraft(this.draft.value, this.#stored);
    if (untouched && theirs.revision > this.#basedOn && this.saving.value.kind !== 'saving') this.#adopt(theirs);
  }

  async #load(id: string): Promise<'ready' | 'missing' | 'sent'> {
    const [found, row] = await Promise.all([findRequest(memory(), id), findDraft(memory(), id)]);
    if (!found || !row) return 'missing';
    if (!actionsFor(found.request).includes('edit')) return 'sent';
    this.reference.value = found.request.reference;
    this.#settled = found.request.draft;
    this.#adopt(row);
    this.requestId.value = id;
    return 'ready';
  }

  #adopt(row: DraftRow): void {
    this.#basedOn = row.revision;
    this.#stored = row.draft;
    this.draft.value = row.draft;
  }

  async #saveOnce(): Promise<boolean> {
    if (this.saving.value.kind === 'conflict') return false;
    const typed = this.draft.value;
    if (this.requestId.value !== null && isSameDraft(typed, this.#stored)) return this.#rest();
    this.saving.value = { kind: 'saving' };
    const problem = this.requestId.value === null ? await this.#begin(typed) : await this.#keep(this.requestId.value, typed);
    this.saving.value = problem ?? { kind: 'saved', at: now() };
    if (problem) return false;
    this.#stored = typed;
    return isSameDraft(this.draft.value, typed) ? this.#rest() : this.#saveOnce();
  }

  #rest(): true {
    this.#releaseLock?.();
    this.#releaseLock = undefined;
    return true;
  }

  async #begin(typed: Draft): Promise<Saving | null> {
    const begun = await startRequest(memory(), typed, { year: todayIn(this.zone).year, now: now(), newId });
    if (begun.kind !== 'written') return { kind: 'failed', failure: begun };
    this.reference.value = begun.value.reference;
    this.#settled = typed;
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
    if (facts.length === 0) return true;
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
    void drafting.settle();
  });
  return drafting;
}
