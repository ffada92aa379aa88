/** How a finding stands to the policy's text. One ink, three fills: no level is good or bad. */
export const LEVELS = ['named', 'category', 'not-named'] as const;
export type Level = (typeof LEVELS)[number];

export type LevelCounts = Readonly<Record<Level, number>>;

/** Above this many dots a person counts numbers faster than dots. */
export const MOST_DOTS = 12;

/** One entry per dot, the named ones first; null when there are too many for dots. */
export function toDots(counts: LevelCounts): readonly Level[] | null {
  if (countAll(counts) > MOST_DOTS) return null;
  return LEVELS.flatMap((level) => Array.from({ length: counts[level] }, () => level));
}

export function countAll(counts: LevelCounts): number {
  return LEVELS.reduce((sum, level) => sum + counts[level], 0);
}
