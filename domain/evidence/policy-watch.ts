import { type ClauseHash } from '@/domain/organisation/organisation';

/** One accepted reading of a policy at one address in one language. `at` is an ISO instant; `text` is kept so that it can be read again. */
export interface PolicyRead {
  readonly at: string;
  readonly extractor: string;
  readonly wholeSha256: string;
  readonly clauses: readonly ClauseHash[];
  readonly text: string;
}

/** `technical`: the text is the same and is only read better; that is no change of the policy. */
export interface PolicyVersion extends PolicyRead {
  readonly why: 'first' | 'changed' | 'technical';
  readonly lastSeenAt: string;
}

/** `versions` are those after the baseline, oldest first. */
export interface PolicyWatch {
  readonly baseline: PolicyVersion;
  readonly versions: readonly PolicyVersion[];
  readonly candidate: PolicyRead | null;
}

/** `technical`: the stored text has to be read anew first (`reread`), because another extractor made its hashes. */
export type Noted =
  | { readonly kind: 'first' | 'unchanged' | 'candidate' | 'changed'; readonly watch: PolicyWatch }
  | { readonly kind: 'technical'; readonly reread: PolicyVersion };

const MOST_VERSIONS = 10;
const APART = Temporal.Duration.from({ minutes: 10 });

export function currentOf({ baseline, versions }: PolicyWatch): PolicyVersion {
  return versions.at(-1) ?? baseline;
}

/** What became of what, the last time that the policy itself changed. */
export interface NewestChange {
  readonly before: PolicyVersion;
  readonly after: PolicyVersion;
}

/** Null where it never has. A better reading of the same text keeps its place, marked as technical, and is no change. */
export function newestChangeOf({ baseline, versions }: PolicyWatch): NewestChange | null {
  const all = [baseline, ...versions];
  const after = versions.at(-1);
  const before = all.at(-2);
  return after && before ? { before, after } : null;
}

/** A change counts only when two readings at least ten minutes apart are equal: a page may be half rendered, or shown to a few for a test. */
export function noteRead(watch: PolicyWatch | null, read: PolicyRead): Noted {
  if (watch === null) return { kind: 'first', watch: { baseline: toVersion(read, 'first'), versions: [], candidate: null } };
  const current = currentOf(watch);
  if (current.extractor !== read.extractor) return { kind: 'technical', reread: current };
  if (current.wholeSha256 === read.wholeSha256) return { kind: 'unchanged', watch: withCurrent({ ...watch, candidate: null }, { ...current, lastSeenAt: read.at }) };
  const { candidate } = watch;
  if (candidate === null || !isSame(candidate, read)) return { kind: 'candidate', watch: { ...watch, candidate: read } };
  if (!isLater(candidate.at, read.at)) return { kind: 'candidate', watch };
  const version = { ...toVersion(candidate, 'changed'), lastSeenAt: read.at };
  return { kind: 'changed', watch: { ...watch, versions: [...watch.versions, version].slice(-MOST_VERSIONS), candidate: null } };
}

/** What is stored, read again by a new extractor: same text, new hashes, marked as technical. A waiting candidate is read again from the page. */
export function noteReread(watch: PolicyWatch, reread: Pick<PolicyRead, 'at' | 'extractor' | 'wholeSha256' | 'clauses'>): PolicyWatch {
  const current = currentOf(watch);
  if (current.extractor === reread.extractor) return watch;
  const { extractor, wholeSha256, clauses } = reread;
  return withCurrent({ ...watch, candidate: null }, { ...current, extractor, wholeSha256, clauses, why: 'technical' });
}

function withCurrent(watch: PolicyWatch, current: PolicyVersion): PolicyWatch {
  return watch.versions.length === 0 ? { ...watch, baseline: current } : { ...watch, versions: [...watch.versions.slice(0, -1), current] };
}

function isSame(a: PolicyRead, b: PolicyRead): boolean {
  return a.wholeSha256 === b.wholeSha256 && a.extractor === b.extractor;
}

/** A clock that was set back is not ten minutes later. */
function isLater(before: string, after: string): boolean {
  const since = Temporal.Instant.from(before).until(Temporal.Instant.from(after));
  return Temporal.Duration.compare(since, APART) >= 0;
}

function toVersion(read: PolicyRead, why: PolicyVersion['why']): PolicyVersion {
  return { ...read, why, lastSeenAt: read.at };
}
