import { findRight, RIGHT_IDS, type RightId } from '@/domain/law/rights';
import { type Ask } from './content';

type Asked = readonly Pick<Ask, 'right'>[];

/** Asks as the letter numbers them. `places` says for each where the person entered it: gaps speak of that place. */
export interface Ordered {
  readonly asks: readonly Ask[];
  readonly places: readonly number[];
}

/** In the order of the Act, so that disclosure always stands before erasure. */
export function inOrderOfTheAct(asks: readonly Ask[]): Ordered {
  const placed = asks.map((ask, place) => ({ ask, place })).toSorted((a, b) => RIGHT_IDS.indexOf(a.ask.right) - RIGHT_IDS.indexOf(b.ask.right));
  return { asks: placed.map(({ ask }) => ask), places: placed.map(({ place }) => place) };
}

export function placeOf(index: number, { places }: Pick<Ordered, 'places'>): number {
  return places[index] ?? index;
}

/** The numbers (from 1) of those asks that must be answered before the erasure at `index`; empty if it is none. */
export function disclosuresBefore(asks: readonly Ask[], index: number): readonly number[] {
  if (asks[index]?.right !== 'jp.erase') return [];
  return numbersOf(asks, (right) => SHOWS_DATA.has(right));
}

const SHOWS_DATA: ReadonlySet<RightId> = new Set(['jp.purpose', 'jp.disclose', 'jp.records']);

/** The numbers of the asks for which the Act allows a fee (Art. 38(1)). */
export function chargeable(asks: Asked): readonly number[] {
  return numbersOf(asks, (right) => findRight(right).feeAllowed);
}

/** The numbers of the asks for which the Act asks the operator to give electronic records or paper, as chosen. */
export function withMethod(asks: Asked): readonly number[] {
  return numbersOf(asks, (right) => right === 'jp.disclose' || right === 'jp.records');
}

/** 請求 and 求め are two words of the Act: a letter that only asks does not call itself a demand, and one that does both is 請求等. */
export function verbOf(asks: readonly Ask[]): 'ask' | 'demand' | 'both' {
  const verbs = new Set(asks.map(({ right }) => findRight(right).verb));
  if (verbs.size > 1) return 'both';
  return verbs.has('ask') ? 'ask' : 'demand';
}

/** The numbers of the asks for which Art. 36 speaks of reasons. */
export function withReasons(asks: readonly Ask[]): readonly number[] {
  return numbersOf(asks, (right) => findRight(right).reasonBasis.includes('appi.36'));
}

/** The numbers of the asks for which the Rules, and not Art. 36, speak of reasons. */
export function withReasonsByRules(asks: readonly Ask[]): readonly number[] {
  return numbersOf(asks, (right) => findRight(right).reasonBasis.includes('appi-rules.18.5'));
}

function numbersOf(asks: Asked, fits: (right: RightId) => boolean): readonly number[] {
  return asks.flatMap(({ right }, index) => (fits(right) ? [index + 1] : []));
}
