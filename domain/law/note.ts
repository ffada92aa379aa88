import { type Point } from './right';
import { type Sourced } from './sourced';

/** What the law says, what is usual though no law says it, or what we advise. The three are never shown alike. */
export type NoteKind = 'law' | 'practice' | 'advice';

/** One statement with its source. What a company says is not here but in organisations/. */
export interface Note extends Point, Sourced {
  readonly id: string;
  readonly kind: NoteKind;
}
