import { type Language } from '@/domain/law/words';
import { type ClauseHash } from '@/domain/organisation/organisation';
import { type ClauseChange, compareClauses } from './policy-changes';
import { type ClauseNumber, recogniseVersion, segmentPolicy } from './policy-text';
import { type PolicyVersion, type PolicyWatch } from './policy-watch';

/** One kept copy of a policy. `before` is the copy that it followed, or null for the first one. */
export interface PolicyCopy {
  readonly version: PolicyVersion;
  readonly before: PolicyVersion | null;
  /** The clauses in which the two differ by their hashes; none where another extractor made the one before. */
  readonly differing: readonly ClauseNumber[];
}

/** The newest first. */
export function copiesOf({ baseline, versions }: PolicyWatch): readonly PolicyCopy[] {
  const all = [baseline, ...versions];
  return all.map((version, index) => {
    const before = all[index - 1] ?? null;
    return { version, before, differing: before === null || before.extractor !== version.extractor ? [] : differingIn(before.clauses, version.clauses) };
  }).reverse();
}

function differingIn(before: readonly ClauseHash[], after: readonly ClauseHash[]): readonly ClauseNumber[] {
  const { changed, added, missing } = recogniseVersion(after, before);
  return [...changed, ...added, ...missing];
}

/** What a person has to look at: the clauses that are not the same, in the order of the new text. */
export function changesBetween(before: PolicyVersion, after: PolicyVersion, language: Language): readonly ClauseChange[] {
  return compareClauses(segmentPolicy(before.text), segmentPolicy(after.text), language).filter(({ kind }) => kind !== 'same');
}

/** The number under which a change is known: that of the old text, which our letters and summaries cite. */
export function clauseOf(change: ClauseChange): ClauseNumber {
  return change.kind === 'changed' || change.kind === 'renumbered' ? change.before.number : change.clause.number;
}

/** What a change of a clause touches here. */
export const CLAUSE_EFFECTS = ['letter', 'contact', 'rights', 'levels', 'summary'] as const;
export type ClauseEffect = (typeof CLAUSE_EFFECTS)[number];

/** Where the extension itself relies on clauses, by number. */
export type ClauseUses = Readonly<Record<ClauseEffect, readonly ClauseNumber[]>>;

/** A clause stands for all that is under it: `3` for `3.2`. */
export function effectsOf(clause: ClauseNumber, uses: ClauseUses): readonly ClauseEffect[] {
  const touches = (used: ClauseNumber): boolean => used === clause || used.startsWith(`${clause}.`) || clause.startsWith(`${used}.`);
  return CLAUSE_EFFECTS.filter((effect) => uses[effect].some(touches));
}
