import { type Words } from '@/domain/law/words';
import { type Pattern } from '@/domain/evidence/pattern';
import { type Purpose } from '@/domain/evidence/purpose';

/** What a well-known cookie is, told in our own words. `life` is a code of life.ts: what is usual, not what is set here. */
export interface Explanation {
  readonly id: string;
  readonly names: readonly Pattern[];
  /** The product whose cookie has this name; another site could use the name for something else. */
  readonly setBy: string;
  readonly purpose: Purpose;
  readonly life: string;
  readonly what: Words;
  readonly holds: Words;
}
