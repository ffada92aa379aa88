import { type Draft } from '@/domain/request/draft';
import { indexDraft } from './projection';
import { type DraftRow, type KaijiDatabase } from './schema';
import { toStoredInstant } from './stored-fact';
import { Refusal, write, type WriteResult } from './write';

export type DraftSaved =
  | { readonly kind: 'saved'; readonly revision: number }
  /** Somebody else, usually another tab, saved since this one read: both texts exist, and the person chooses. */
  | { readonly kind: 'conflict'; readonly theirs: DraftRow };

export interface DraftSaving {
  readonly requestId: string;
  readonly draft: Draft;
  /** The revision that this draft was typed on. */
  readonly basedOn: number;
  readonly now: Temporal.Instant;
}

/** Saves the working copy if nobody else has saved it meanwhile. */
export function saveDraft(database: KaijiDatabase, { requestId, draft, basedOn, now }: DraftSaving): Promise<WriteResult<DraftSaved>> {
  return write(database, [database.drafts, database.words], async (): Promise<DraftSaved> => {
    const current = await database.drafts.get(requestId);
    if (!current) throw new Refusal({ kind: 'not-found' });
    if (current.revision !== basedOn) return { kind: 'conflict', theirs: current };
    const revision = current.revision + 1;
    await database.drafts.put({ requestId, revision, draft, savedAt: toStoredInstant(now) });
    await indexDraft(database, { requestId, draft });
    return { kind: 'saved', revision };
  });
}

export function findDraft(database: KaijiDatabase, requestId: string): Promise<DraftRow | undefined> {
  return database.drafts.get(requestId);
}
