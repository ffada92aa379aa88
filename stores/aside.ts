import { asideOf, dropFollowUps, findAside, keepFollowUp } from '@/database/follow-ups';
import { type FollowUpRow } from '@/database/schema';
import { type WriteResult } from '@/database/write';
import { now } from '@/platform/clock';
import { newId } from '@/platform/ids';
import { memory } from './memory';

/** The place of one tab beside a working copy, for its words while nobody has chosen between them and another tab's. */
export class Aside {
  #kind: string;

  constructor(readonly of: string) {
    this.#kind = asideOf(of, newId());
  }

  get kind(): string {
    return this.#kind;
  }

  /** What was left there when a browser went; it is this tab's from now on. */
  async find(requestId: string): Promise<FollowUpRow | undefined> {
    const found = await findAside(memory(), { requestId, kind: this.of });
    if (found) this.#kind = found.kind;
    return found;
  }

  keep(requestId: string, typed: unknown, words: readonly string[]): Promise<WriteResult<unknown>> {
    return keepFollowUp(memory(), { requestId, kind: this.#kind, typed, words, now: now() });
  }

  drop(requestId: string): Promise<WriteResult<unknown>> {
    return dropFollowUps(memory(), requestId, [this.#kind]);
  }
}
