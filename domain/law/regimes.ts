import { type CalendarId } from './business-days';
import { type LawId } from './laws';
import { type Note } from './note';
import { type RegimeId } from './regime';
import { type RightId } from './right';
import { findRight } from './rights';
import { type IsoDay, inJapan, inSingapore, isCheckDue, type Sourced } from './sourced';
import { SOURCES } from './sources';
import { type Words } from './words';
import { type LawZone } from './zones';

export type { RegimeId };
export { isCheckDue };

/** A change that is enacted; a screen names it beside the rules once a part of it is in force and the rules do not know it. */
export interface PendingChange extends Sourced {
  readonly act: Words;
  readonly promulgatedOn: IsoDay;
  /** Days on which parts come into force; the last part on a day still to be set, at the latest on `latestOn`. */
  readonly partsInForceOn: readonly IsoDay[];
  readonly latestOn: IsoDay;
  readonly announced: Words;
}

/** A law whose rights, days and helpers we have as data. */
export interface CoveredRegime extends Sourced {
  readonly kind: 'covered';
  readonly id: 'jp' | 'sg';
  readonly name: Words;
  readonly law: LawId;
  readonly regulator: Words;
  readonly zone: LawZone;
  readonly calendar: CalendarId;
  readonly rights: readonly RightId[];
  /** Whom and what the law reaches, where that is not obvious. */
  readonly scope: readonly Note[];
  readonly pendingChanges: readonly PendingChange[];
}

/** Everything else: one honest statement, no rights and no dates. */
export interface UncoveredRegime extends Sourced {
  readonly kind: 'notCovered';
  readonly id: 'elsewhere';
  readonly name: Words;
  readonly statementKey: 'otherLawsMayApply';
  readonly statement: Words;
}

export type Regime = CoveredRegime | UncoveredRegime;

const AMENDMENT_OF_2026: PendingChange = {
  act: { ja: '令和8年法律第56号', en: 'Act No. 56 of 2026' },
  promulgatedOn: '2026-07-17',
  partsInForceOn: ['2026-07-17', '2027-01-17'],
  latestOn: '2028-07-16',
  announced: {
    ja: '16歳未満の者に関する定め、顔の特徴に関するデータの利用停止、課徴金、漏えい等の通知の緩和などが公表されています。ごく一部は2026年7月17日から、別の一部は2027年1月17日から施行され、大部分は公布から2年以内の政令で定める日から施行されます。条文の番号が変わるかは未確認です。',
    en: 'Announced: rules for people under 16, stopping the use of facial feature data, surcharges, and lighter notices of leaks. A small part is in force since 17 July 2026, another from 17 January 2027, most of it from a day still to be set within two years of promulgation. Whether article numbers change was not checked.',
  },
  ...inJapan('jp.ppc'),
};

const SCOPE_IN_JAPAN: readonly Note[] = [
  {
    id: 'operators-abroad',
    kind: 'law',
    articles: ['appi.171'],
    words: {
      ja: '日本にいる人への商品やサービスの提供に関連してその人の情報を扱う、外国の事業者にも適用されます。',
      en: 'The Act also reaches operators abroad that handle information of people in Japan in connection with goods or services for them.',
    },
    ...inJapan('jp.act'),
  },
  {
    id: 'retained-personal-data',
    kind: 'law',
    articles: ['appi.16.4', 'appi-order.5'],
    words: {
      ja: '対象は、事業者が開示や訂正、利用停止などの権限を持つ保有個人データです。安全や公益に関わる一部のものは除かれます。',
      en: 'The rights cover retained personal data, over which the operator has the power to disclose, correct, stop using and so on; some cases of safety and public order are left out.',
    },
    ...inJapan('jp.act'),
  },
  {
    id: 'pseudonymised',
    kind: 'law',
    articles: ['appi.41.9'],
    words: {
      ja: '仮名加工情報である保有個人データには、これらの権利は及びません。',
      en: 'The rights do not reach retained personal data that is pseudonymously processed information.',
    },
    ...inJapan('jp.act'),
  },
];

export const REGIMES: { readonly jp: CoveredRegime; readonly sg: CoveredRegime; readonly elsewhere: UncoveredRegime } = {
  jp: {
    kind: 'covered',
    id: 'jp',
    name: { ja: '日本（個人情報保護法）', en: 'Japan (APPI)' },
    law: 'appi',
    regulator: { ja: '個人情報保護委員会', en: 'Personal Information Protection Commission' },
    zone: 'Asia/Tokyo',
    calendar: 'jp',
    rights: [
      'jp.purpose', 'jp.disclose', 'jp.records', 'jp.correct', 'jp.add',
      'jp.delete', 'jp.cease', 'jp.erase', 'jp.stop3p', 'jp.art28',
    ],
    scope: SCOPE_IN_JAPAN,
    pendingChanges: [AMENDMENT_OF_2026],
    ...inJapan('jp.act'),
  },
  sg: {
    kind: 'covered',
    id: 'sg',
    name: { ja: 'シンガポール（PDPA）', en: 'Singapore (PDPA)' },
    law: 'pdpa',
    regulator: { ja: 'シンガポール個人情報保護委員会（PDPC）', en: 'Personal Data Protection Commission (PDPC)' },
    zone: 'Asia/Singapore',
    calendar: 'sg',
    rights: ['sg.access', 'sg.correct', 'sg.withdraw'],
    scope: [],
    pendingChanges: [],
    ...inSingapore('sg.statute'),
  },
  elsewhere: {
    kind: 'notCovered',
    id: 'elsewhere',
    name: { ja: 'その他の国・地域', en: 'Elsewhere' },
    statementKey: 'otherLawsMayApply',
    statement: {
      ja: 'お住まいの国・地域の法律が適用されることもあります。プライバシーポリシーには記載がなく、このツールはその期限を計算しません。',
      en: 'The law where you live may apply as well. The policy does not say, and this tool works out no dates under it.',
    },
    ...inJapan('general-knowledge', 'knowledge'),
  },
};

export function findRegime(id: RegimeId): Regime {
  return REGIMES[id];
}

export function regimeOf(right: RightId): Regime {
  return findRegime(findRight(right).regime);
}

/** Changes of which a part has come into force since the text that was read: the day of the check may be later than the text. */
export function changesSinceText(regime: Regime, today: Temporal.PlainDate): readonly PendingChange[] {
  if (regime.kind === 'notCovered') return [];
  const textAsOf = SOURCES[regime.source].textAsOf ?? regime.checkedOn;
  const isBetween = (on: IsoDay) => on > textAsOf && Temporal.PlainDate.compare(on, today) <= 0;
  return regime.pendingChanges.filter(({ partsInForceOn, latestOn }) => [...partsInForceOn, latestOn].some(isBetween));
}
