import { type Level as Look, type LevelCounts } from '@/components/evidence-levels';
import { toInertText } from '@/components/inert-text';
import { type Level } from '@/domain/evidence/levels';

const LOOKS: Readonly<Record<Level['kind'], Look | null>> = { named: 'named', general: 'category', 'not-named': 'not-named', own: null };

/** The dot for a level; a host of the organisation itself has none. */
export function lookOf({ kind }: Level): Look | null {
  return LOOKS[kind];
}

export function countLooks(levels: readonly Level[]): LevelCounts {
  const counts = { named: 0, category: 0, 'not-named': 0 };
  for (const level of levels) {
    const look = lookOf(level);
    if (look) counts[look] += 1;
  }
  return counts;
}

/** Where the policy has words for it. */
export function clauseOfLevel(level: Level): string | null {
  return level.kind === 'named' || level.kind === 'general' ? level.clause : null;
}

/** A name of the site's own for a label that has no markup: cut, and with nothing in it that steers text. */
export function plainName(name: string): string {
  const { pieces, cut } = toInertText(name, 60);
  return pieces.map(({ text }) => text).join('') + (cut > 0 ? '…' : '');
}
