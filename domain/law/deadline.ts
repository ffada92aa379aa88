import { type ArticleKey } from './articles';
import { type DayOff } from './business-days';

/** Whether a date is law, an authority's advice, or only the person's own reminder. */
export type LegalStatus = 'statute' | 'guideline' | 'none';

export type DeadlineId = 'jp.suit.plain' | 'jp.suit.safe' | 'jp.answer' | 'own.reminder' | 'own.date' | 'their.date' | 'sg.30' | 'sg.10bd' | 'elsewhere.answer';

export type CountRule =
  | 'jp.arrival'
  | 'jp.first-day'
  | 'jp.two-weeks'
  | 'jp.suit.roll'
  | 'jp.suit.after'
  | 'jp.refused'
  | 'own.reminder'
  | 'own.roll'
  | 'own.date'
  | 'own.eve'
  | 'their.date'
  | 'sg.receipt'
  | 'sg.30'
  | 'sg.roll'
  | 'sg.10bd';

export type StatementRule = 'jp.no-day' | 'elsewhere.no-day';

export interface Counted {
  readonly amount: number;
  readonly unit: 'day' | 'week' | 'workingDay';
}

/** One line of the working: from this day, by this rule, to that day. */
export interface CountStep {
  readonly kind: 'count';
  readonly rule: CountRule;
  readonly from: Temporal.PlainDate;
  readonly counted: Counted | null;
  readonly rolledBecause: readonly DayOff[];
  readonly result: Temporal.PlainDate;
  readonly articles: readonly ArticleKey[];
  /** The holidays of that year were not read in an official notice. */
  readonly forecast: boolean;
}

/** One line of the working that has no day in it. */
export interface StatementStep {
  readonly kind: 'statement';
  readonly rule: StatementRule;
  readonly articles: readonly ArticleKey[];
}

export type Step = CountStep | StatementStep;

export type NoDateReason =
  | 'noFixedDay'
  | 'arrivalUnknown'
  | 'receiptUnknown'
  | 'suitRuleDoesNotApply'
  | 'holidaysNotKnown'
  | 'dayOutOfRange'
  | 'lawNotCovered';

interface Worked {
  readonly id: DeadlineId;
  readonly legalStatus: LegalStatus;
  readonly steps: readonly Step[];
}

/** A date with its working, or no date with the reason; the label, source and checks of `id` are in deadline-rules.ts. */
export type Deadline =
  | (Worked & { readonly date: Temporal.PlainDate; readonly noDateBecause: null })
  | (Worked & { readonly date: null; readonly noDateBecause: NoDateReason });

interface StepParts {
  readonly from: Temporal.PlainDate;
  readonly result?: Temporal.PlainDate;
  readonly counted?: Counted;
  readonly rolledBecause?: readonly DayOff[];
  readonly forecast?: boolean;
}

export function countStep(rule: CountRule, articles: readonly ArticleKey[], parts: StepParts): CountStep {
  const { from, result = from, counted = null, rolledBecause = [], forecast = false } = parts;
  return { kind: 'count', rule, from, counted, rolledBecause, result, articles, forecast };
}
