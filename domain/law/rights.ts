import { type Right, type RightId } from './right';
import { RIGHTS_IN_JAPAN } from './rights-japan';
import { RIGHTS_IN_SINGAPORE } from './rights-singapore';

/** Every right that a letter can rest on. A new regime brings its own file and one line here. */
export const RIGHTS: Readonly<Record<RightId, Right>> = { ...RIGHTS_IN_JAPAN, ...RIGHTS_IN_SINGAPORE };

export const RIGHT_IDS: readonly RightId[] = Object.values(RIGHTS).map(({ id }) => id);

export function findRight(id: RightId): Right {
  return RIGHTS[id];
}

export type { Point, Right, RightId } from './right';
