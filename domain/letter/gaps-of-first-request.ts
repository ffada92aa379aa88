import { findRight } from '@/domain/law/rights';
import { type Ask, type CorrectionRight, type Data, type FirstRequest, type Period, type PeriodEnd } from './content';
import { type Gap } from './field';
import { eachText, findGapsOfHead, missing } from './gaps';
import { type CorrectionPart, correctionGaps } from './gaps-of-corrections';
import { findUnprintable, isBlank } from './own-text';

type At = `asks.${number}`;

export function findGapsOfFirstRequest(content: FirstRequest): readonly Gap[] {
  return [
    ...(content.asks.length === 0 ? [{ kind: 'missing', field: 'asks' } as const] : []),
    ...content.asks.flatMap((ask, index) => findGapsOfAsk(ask, `asks.${index}`)),
    ...askedTwice(content.asks),
    ...findGapsOfHead(content),
    ...findGapsOfData(content),
    ...(content.receive.kind === 'electronic' ? findUnprintable('receive.fileWish', content.receive.fileWish, 'line') : paperNeedsAddress(content)),
    ...eachText(content.enclosures, (position) => `enclosures.${position}`, 'line'),
  ];
}

function findGapsOfAsk(ask: Ask, at: At): readonly Gap[] {
  if ('corrections' in ask) return correctionGaps({ corrections: ask.corrections, needed: NEEDED[ask.right], at });
  if (!('facts' in ask)) return [];
  const { right, ground, scope, facts } = ask;
  return [
    ...groundGaps(right, ground, at),
    ...findUnprintable(`${at}.scope`, scope, 'paragraph'),
    ...missing(`${at}.facts`, facts), // Art. 35: a duty arises once the request is found to have a reason
    ...findUnprintable(`${at}.facts`, facts, 'paragraph'),
  ];
}

function groundGaps(right: Ask['right'], ground: Extract<Ask, { readonly facts: string }>['ground'], at: At): readonly Gap[] {
  if (ground === null) return [{ kind: 'missing', field: `${at}.ground` }];
  return findRight(right).grounds.includes(ground) ? [] : [{ kind: 'ground-not-allowed', field: `${at}.ground` }];
}

/** Art. 34: what is wrong and what is right. What is to be added or deleted needs only one of the two. */
const NEEDED: Readonly<Record<CorrectionRight, readonly CorrectionPart[]>> = {
  'jp.correct': ['about', 'wrong', 'right'],
  'jp.add': ['about', 'right'],
  'jp.delete': ['about', 'wrong'],
};

/** The same right on the same ground about the same data would stand in the letter as two numbers. */
function askedTwice(asks: readonly Ask[]): readonly Gap[] {
  const keys = asks.map((ask) => ('facts' in ask ? [ask.right, ask.ground, ask.scope].join('|') : ask.right));
  return keys.flatMap((key, index) => (keys.indexOf(key) < index ? [{ kind: 'asked-twice', field: `asks.${index}.right` } as const] : []));
}

export function findGapsOfData({ service, period, identifying }: Data): readonly Gap[] {
  return [
    ...findUnprintable('service', service, 'line'),
    ...(period === null ? [] : findGapsOfPeriod(period)),
    ...identifying.flatMap(({ label, value }, index) => [
      ...(typeof label === 'string' ? findUnprintable(`identifying.${index}.label`, label, 'line') : []),
      ...(typeof label === 'string' && typeof value === 'string' && !isBlank(value) ? missing(`identifying.${index}.label`, label) : []),
      ...(typeof value === 'string' ? findUnprintable(`identifying.${index}.value`, value, 'line') : []),
    ]),
  ];
}

function findGapsOfPeriod({ from, until }: Period): readonly Gap[] {
  return [
    ...(typeof from === 'string' ? findUnprintable('period.from', from, 'line') : []),
    ...(typeof until === 'string' ? findUnprintable('period.until', until, 'line') : []),
    ...(isReversed(from, until) ? [{ kind: 'reversed', field: 'period' } as const] : []),
  ];
}

/** Compared as far as both are exact: a month and a day by their month. Words that a person typed are not compared. */
function isReversed(from: PeriodEnd, until: PeriodEnd): boolean {
  if (typeof from === 'string' || typeof until === 'string') return false;
  if (from instanceof Temporal.PlainDate && until instanceof Temporal.PlainDate) return Temporal.PlainDate.compare(from, until) > 0;
  return Temporal.PlainYearMonth.compare(from, until) > 0;
}

function paperNeedsAddress({ sender, agent }: FirstRequest): readonly Gap[] {
  const [who, person] = agent === null ? (['sender', sender] as const) : (['agent', agent.person] as const);
  return isBlank(person.address) ? [{ kind: 'address-needed-for-paper', field: `${who}.address` }] : [];
}
