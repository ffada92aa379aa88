import { type CertifiedForm, type CertifiedSheet, toCertified } from '@/domain/letter/to-certified';
import { type LetterRecord } from '@/domain/request/event';

export const PRINT_CHOICES = ['all', 'letter', 'translation', 'vertical', 'horizontal'] as const;
/** What can be printed of a letter. `all` is the letter and its translation, each on sheets of its own. */
export type PrintChoice = (typeof PRINT_CHOICES)[number];

const MOST_PROBLEMS = 6;

const FORMS: Readonly<Partial<Record<PrintChoice, CertifiedForm>>> = { vertical: 'vertical-20x26', horizontal: 'horizontal-20x26' };

/** The choices that a letter has, the one to begin with first. */
export function choicesFor(letter: LetterRecord): readonly PrintChoice[] {
  const isTranslated = letter.blocks.some(({ kind }) => kind === 'translation');
  return PRINT_CHOICES.filter((choice) => isTranslated || (choice !== 'all' && choice !== 'translation'));
}

/** The kept letter on content-certified sheets, or null when the choice is another. The kind of a letter plays no part in it. */
export function certify(letter: LetterRecord, choice: PrintChoice): CertifiedSheet | null {
  const form = FORMS[choice];
  return form ? toCertified({ ...letter, kind: 'first-request' }, form) : null;
}

/**
 * What the person should read first: where the letter as a whole cannot be sent this way, its single lines do not matter,
 * and beyond a handful the first ones tell enough. `more` is how many are left out.
 */
export function firstProblems({ problems }: CertifiedSheet): { readonly shown: CertifiedSheet['problems']; readonly more: number } {
  const ofWhole = problems.filter((problem) => !('line' in problem));
  if (ofWhole.length > 0) return { shown: ofWhole, more: 0 };
  return { shown: problems.slice(0, MOST_PROBLEMS), more: Math.max(0, problems.length - MOST_PROBLEMS) };
}

/** The lines that problems are on, as `page:line`. */
export function markedLines({ problems }: CertifiedSheet): ReadonlySet<string> {
  return new Set(problems.flatMap((problem) => ('line' in problem ? [`${problem.page}:${problem.line}`] : [])));
}
