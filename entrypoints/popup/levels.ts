import { type Level as Dot, type LevelCounts } from '@/components/evidence-levels';
import { type Level } from '@/domain/evidence/levels';

const DOTS: Readonly<Record<Exclude<Level['kind'], 'own'>, Dot>> = { named: 'named', general: 'category', 'not-named': 'not-named' };

/** How many stand how to the policy; the organisation's own hosts are neither. */
export function countLevels(levels: readonly Level[]): LevelCounts {
  const counts = { named: 0, category: 0, 'not-named': 0 };
  for (const { kind } of levels) if (kind !== 'own') counts[DOTS[kind]] += 1;
  return counts;
}

export function addLevels(all: readonly LevelCounts[]): LevelCounts {
  const sum = (level: Dot): number => all.reduce((total, counts) => total + counts[level], 0);
  return { named: sum('named'), category: sum('category'), 'not-named': sum('not-named') };
}
