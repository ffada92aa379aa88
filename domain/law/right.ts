import { type ArticleKey } from './articles';
import { type GroundId } from './ground';
import { type RegimeId } from './regime';
import { type Sourced, type Words } from './sourced';

export type RightId =
  | 'jp.purpose'
  | 'jp.disclose'
  | 'jp.records'
  | 'jp.correct'
  | 'jp.add'
  | 'jp.delete'
  | 'jp.cease'
  | 'jp.erase'
  | 'jp.stop3p'
  | 'jp.art28'
  | 'sg.access'
  | 'sg.correct'
  | 'sg.withdraw';

/** One statement about the law, with the places where it can be read. */
export interface Point {
  readonly articles: readonly ArticleKey[];
  readonly words: Words;
}

export interface Right extends Sourced {
  readonly id: RightId;
  readonly regime: RegimeId;
  readonly term: Words;
  /** 請求 may be enforced in court; 求め (Art. 32(2), 28(3)) is the weaker word of the Act, and letters keep the difference. */
  readonly verb: 'demand' | 'ask';
  /** Where the person's request rests; with several, the ground decides which: see `basisOf` in grounds.ts. */
  readonly basis: readonly ArticleKey[];
  /** Where the operator's duty to act stands. */
  readonly dutyBasis: readonly ArticleKey[];
  /** Where the operator's duty to tell the result, or a refusal, stands. */
  readonly noticeBasis: readonly ArticleKey[];
  /** Where reasons are owed; in Japan a duty of effort only. */
  readonly reasonBasis: readonly ArticleKey[];
  readonly grounds: readonly GroundId[];
  readonly groundNeeded: boolean;
  /** The letter has to say what is wrong and what is right (Art. 34; PDPA section 22). */
  readonly contentNeeded: boolean;
  readonly feeAllowed: boolean;
  readonly feeBasis: readonly ArticleKey[];
  /** Art. 39 APPI: two weeks from arrival before a suit. */
  readonly suitRuleApplies: boolean;
  /** Cases in which the operator may, or must, decline all or part. */
  readonly exceptions: readonly Point[];
  /** What the right does not reach; to be shown before the person chooses it. */
  readonly limits: readonly Point[];
}
