import { shallowRef, watch } from 'vue';
import { findDraft, saveDraft } from '@/database/drafts';
import { appendFacts, startRequest } from '@/database/record';
import { findRequest } from '@/database/requests';
import { type DraftRow } from '@/database/schema';
import { type WriteResult } from '@/database/write';
import { actionsFor } from '@/domain/request/action';
import { type Draft } from '@/domain/request/draft';
import { upgradeDraft } from '@/domain/request/draft-upgrade';
import { type RequestFact } from '@/domain/request/event';
import { wordsOfDraft } from '@/domain/request/words';
import { now, todayIn } from '@/platform/clock';
import { newId } from '@/platform/ids';
import { Aside } from './aside';
import { memory } from './memory';
import { type CopySaved, type SavingOf, useWorkingCopy, WorkingCopy } from './working-copy';

export type Saving = SavingOf<DraftRow>;

/** The facts that follow from saved words. */
export type Following = (typed: Draft) => Promise<readonly RequestFact[]>;

/** The draft of one request while it is typed: a working copy that begins a request with its first word. */
export class Drafting extends WorkingCopy<Draft, DraftRow> {
  readonly requestId = shallowRef<string | null>(null);
  readonly reference = shallowRef('');
  readonly loaded = shallowRef<'loading' | 'ready' | 'missing' | 'sent' | 'unreadable'>('loading');
  readonly #aside = new Aside('draft');

  constructor(
    start: Draft,
    readonly zone: string,
  ) {
    super(start);
  }

  get draft() {
    return this.typed;
  }

  /** Opens the working copy of a request. */
  async open(id: string): Promise<void> {
    this.loaded.value = await this.#load(id).catch(() => 'unreadable' as const);
  }

  /** Begins a new draft; it becomes a request with the first word that is typed, or when it is made ready as it is. */
  begin(start: Draft): void {
    this.beginAnew(start);
    this.loaded.value = 'ready';
  }

  /** Saves, then writes the working copy into the history with what follows from exactly those words, such as `readied`. */
  settle(following?: Following): Promise<boolean> {
    return this.inLine(() => this.#settleOnce(following));
  }

  /** The view goes away: settles, and where a conflict was not decided, keeps the words of here in the history. */
  async leave(): Promise<void> {
    if (await this.settle()) return;
    await this.choose('theirs');
  }

  /** Ends a conflict. Both texts go into the history, the one that is not taken first, so that neither is lost. */
  choose(whose: 'mine' | 'theirs'): Promise<void> {
    return this.inLine(() => this.#chooseOnce(whose));
  }

  protected contentOf(row: DraftRow): Draft {
    return upgradeDraft(row.draft);
  }

  protected write(draft: Draft, basedOn: number): Promise<WriteResult<CopySaved<DraftRow>>> {
    const requestId = this.requestId.value;
    return requestId === null ? this.#begin(draft) : saveDraft(memory(), { requestId, draft, basedOn, now: now() });
  }

  protected keepAside(draft: Draft): Promise<WriteResult<unknown>> {
    return this.#aside.keep(this.requestId.value ?? '', draft, wordsOfDraft(draft));
  }

  protected dropAside(): Promise<WriteResult<unknown>> {
    return this.#aside.drop(this.requestId.value ?? '');
  }

  async #load(id: string): Promise<'ready' | 'missing' | 'sent'> {
    const [found, row] = await Promise.all([findRequest(memory(), id), findDraft(memory(), id)]);
    if (!found || !row) return 'missing';
    if (!actionsFor(found.request).includes('edit')) return 'sent';
    this.reference.value = found.request.reference;
    const aside = await this.#aside.find(id);
    this.adopt(row);
    this.requestId.value = id;
    if (aside) this.askAgain(row, upgradeDraft(aside.typed));
    return 'ready';
  }

  /** A draft that was filled in for the person can be right as it is: then it becomes a request without a word typed. */
  async #exist(): Promise<boolean> {
    if (this.requestId.value !== null) return true;
    const draft = this.stored;
    const begun = await this.#begin(draft);
    if (begun.kind !== 'written') {
      this.saving.value = { kind: 'failed', failure: begun };
      return false;
    }
    const requestId = this.requestId.value ?? '';
    this.takeOver({ requestId, revision: 1, savedAt: now().toString(), draft }, this.typed.value);
    return true;
  }

  async #begin(draft: Draft): Promise<WriteResult<CopySaved<DraftRow>>> {
    const begun = await startRequest(memory(), draft, { year: todayIn(this.zone).year, now: now(), newId });
    if (begun.kind !== 'written') return begun;
    this.reference.value = begun.value.reference;
    this.requestId.value = begun.value.id;
    return { kind: 'written', value: { kind: 'saved', revision: 1 } };
  }

  /** Without anything that follows, the working copy is what counts, whoever saved it last. */
  async #settleOnce(following?: Following): Promise<boolean> {
    if (!(await this.saveOnce()) || (following && !(await this.#exist()))) return false;
    const id = this.requestId.value;
    if (id === null) return true;
    // Without anything that follows, what counts is what the disk holds: another tab may have saved since.
    const draft = following ? this.stored : (await findDraft(memory(), id))?.draft;
    if (draft === undefined) return true;
    return this.#append(id, [{ kind: 'revised', draft }, ...((await following?.(draft)) ?? [])]);
  }

  async #chooseOnce(whose: 'mine' | 'theirs'): Promise<void> {
    if (this.saving.value.kind !== 'conflict' || this.requestId.value === null) return;
    const { theirs } = this.saving.value;
    const mine = this.typed.value;
    if (!(await this.#append(this.requestId.value, [{ kind: 'revised', draft: whose === 'mine' ? theirs.draft : mine }]))) return;
    this.takeOver(theirs, whose === 'mine' ? this.typed.value : this.contentOf(theirs));
    await this.#settleOnce();
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
  const others = useWorkingCopy(drafting, {
    find: async () => (requestId.value === null ? undefined : findDraft(memory(), requestId.value)),
    leave: () => drafting.leave(),
  });
  watch(requestId, others.restart);
  return drafting;
}
