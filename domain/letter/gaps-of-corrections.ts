import { type Correction } from './content';
import { type Gap } from './field';
import { missing } from './gaps';
import { findUnprintable } from './own-text';

export type CorrectionPart = keyof Correction;

interface Corrections {
  readonly corrections: readonly Correction[];
  readonly needed: readonly CorrectionPart[];
  readonly at: `asks.${number}`;
}

const TYPED = ['about', 'wrong', 'right', 'evidence'] as const;

/** A correction without its content cannot be acted upon. */
export function correctionGaps({ corrections, needed, at }: Corrections): readonly Gap[] {
  if (corrections.length === 0) return [{ kind: 'missing', field: `${at}.corrections` }];
  return corrections.flatMap((correction, position) => {
    const here = `${at}.corrections.${position}` as const;
    return [
      ...needed.flatMap((part) => missing(`${here}.${part}`, correction[part])),
      ...TYPED.flatMap((part) => findUnprintable(`${here}.${part}`, correction[part], 'paragraph')),
    ];
  });
}
