import { diffArrays, diffWords } from 'diff';
import { type Language } from '@/domain/law/words';
import { type PolicyClause, similarity } from './policy-text';

/** A piece of a clause's text; the removed and the same ones together are the old text, the added and the same ones the new. */
export interface TextPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** `renumbered`: the same words under another number. */
export type ClauseChange =
  | { readonly kind: 'same'; readonly clause: PolicyClause }
  | { readonly kind: 'renumbered'; readonly before: PolicyClause; readonly after: PolicyClause }
  | { readonly kind: 'changed'; readonly before: PolicyClause; readonly after: PolicyClause; readonly parts: readonly TextPart[] }
  | { readonly kind: 'added'; readonly clause: PolicyClause }
  | { readonly kind: 'removed'; readonly clause: PolicyClause };

const ALIKE = 0.6;
/** Above this, comparing every clause with every other would stop the page; then they count as removed and added. */
const MOST_COMPARISONS = 20_000;
const MOST_EDITS = 2000;

type Pairs = ReadonlyMap<PolicyClause, PolicyClause>;

/** Every clause of both versions once, in the order of the new one, with what was removed where it stood. */
export function compareClauses(before: readonly PolicyClause[], after: readonly PolicyClause[], language: Language): readonly ClauseChange[] {
  const pairs = matchClauses(before, after);
  const partnerOf = new Map([...pairs].map(([old, now]) => [now, old]));
  const merged = diffArrays([...before], after.map((clause) => partnerOf.get(clause) ?? clause));
  return merged.flatMap(({ value, removed }) =>
    value.flatMap((clause): readonly ClauseChange[] => {
      const now = pairs.get(clause);
      if (removed) return now === undefined ? [{ kind: 'removed', clause }] : []; // a clause that moved is shown where it stands now
      return [now === undefined ? { kind: 'added', clause } : changeOf(clause, now, language)];
    }),
  );
}

function changeOf(before: PolicyClause, after: PolicyClause, language: Language): ClauseChange {
  if (before.normalised !== after.normalised) return { kind: 'changed', before, after, parts: compareTexts(before.text, after.text, language) };
  return before.number === after.number ? { kind: 'same', clause: after } : { kind: 'renumbered', before, after };
}

/** Which clause became which: the same words first, then the number with like words, then the most alike, then the number alone. */
export function matchClauses(before: readonly PolicyClause[], after: readonly PolicyClause[]): Pairs {
  const rounds: readonly ((old: PolicyClause, now: PolicyClause) => boolean)[] = [
    (old, now) => old.number === now.number && old.normalised === now.normalised,
    (old, now) => old.normalised === now.normalised,
    (old, now) => old.number === now.number && similarity(old.normalised, now.normalised) >= ALIKE,
  ];
  const start: Pairs = new Map();
  const sure = rounds.reduce((pairs, matches) => withPairs(pairs, pairUp(openOf(pairs, before, after), matches)), start);
  const alike = withPairs(sure, mostAlike(openOf(sure, before, after)));
  return withPairs(alike, pairUp(openOf(alike, before, after), (old, now) => old.number === now.number));
}

interface Open {
  readonly before: readonly PolicyClause[];
  readonly after: readonly PolicyClause[];
}

/** What has no partner yet. */
function openOf(pairs: Pairs, before: readonly PolicyClause[], after: readonly PolicyClause[]): Open {
  const taken = new Set(pairs.values());
  return { before: before.filter((clause) => !pairs.has(clause)), after: after.filter((clause) => !taken.has(clause)) };
}

function withPairs(pairs: Pairs, more: Pairs): Pairs {
  return new Map([...pairs, ...more]);
}

function pairUp({ before, after }: Open, matches: (old: PolicyClause, now: PolicyClause) => boolean): Pairs {
  const pairs = new Map<PolicyClause, PolicyClause>();
  const taken = new Set<PolicyClause>();
  for (const old of before) {
    const now = after.find((clause) => !taken.has(clause) && matches(old, clause));
    if (now === undefined) continue;
    pairs.set(old, now);
    taken.add(now);
  }
  return pairs;
}

/** The best pairs first, each clause once. */
function mostAlike({ before, after }: Open): Pairs {
  if (before.length * after.length > MOST_COMPARISONS) return new Map();
  const all = before.flatMap((old) => after.map((now) => ({ old, now, alike: similarity(old.normalised, now.normalised) })));
  const pairs = new Map<PolicyClause, PolicyClause>();
  const taken = new Set<PolicyClause>();
  for (const { old, now } of all.filter(({ alike }) => alike >= ALIKE).sort((a, b) => b.alike - a.alike)) {
    if (pairs.has(old) || taken.has(now)) continue;
    pairs.set(old, now);
    taken.add(now);
  }
  return pairs;
}

/** Word by word; Japanese has no spaces, so the browser's segmenter finds its words. */
export function compareTexts(before: string, after: string, language: Language): readonly TextPart[] {
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const changes = diffWords(before, after, { intlSegmenter, maxEditLength: MOST_EDITS });
  const whole: readonly TextPart[] = [{ kind: 'removed', text: before }, { kind: 'added', text: after }];
  return (changes?.map(({ value, added, removed }) => ({ kind: kindOf(added, removed), text: value })) ?? whole).filter(({ text }) => text !== '');
}

function kindOf(added: boolean, removed: boolean): TextPart['kind'] {
  if (added) return 'added';
  return removed ? 'removed' : 'same';
}
