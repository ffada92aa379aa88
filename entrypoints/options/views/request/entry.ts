import { type IconName } from '@/components/icon-paths';
import { OUTCOME_LOOKS } from '@/components/request-looks';
import { type EntryFile, type TimelineEntry } from '@/components/timeline-entry';
import { findRight } from '@/domain/law/rights';
import { type AskedFor, type FactKind, type RequestEvent, type RequestFact, type Sending, type WayToHandOver } from '@/domain/request/event';
import { type Language } from '@/domain/settings';
import { toDayWords, toListWords } from '@/locales/dates';
import { ORGANISATION } from '@/organisations/registry';
import { todayOfLaw } from '@/stores/today';

const ICONS: Readonly<Record<FactKind, IconName>> = {
  drafted: 'pencil', revised: 'pencil', readied: 'flag', handedOver: 'copy', sent: 'send', arrived: 'mail', acknowledged: 'check',
  asked: 'question', supplied: 'send', extended: 'hourglass', answered: 'mail', checked: 'list', remindedThem: 'bell', reasonsAsked: 'send',
  objected: 'send', complained: 'send', withdrawn: 'undo', received: 'mail', attached: 'clip', dateSet: 'bell', dateMoved: 'bell',
  dateStopped: 'bell', paused: 'bell', resumed: 'bell', noted: 'file', closed: 'check', reopened: 'undo', voided: 'undo', erased: 'x',
};

const HAND_OVER_ICONS: Readonly<Record<WayToHandOver, IconName>> = {
  copied: 'copy', printed: 'print', certified: 'print', mail: 'mail', eml: 'download', txt: 'download',
};

export const ASKED_ICONS: Readonly<Record<AskedFor, IconName>> = { procedure: 'list', identification: 'idcard', fee: 'yen', clarification: 'question' };

const THEIRS: readonly FactKind[] = ['arrived', 'acknowledged', 'asked', 'extended', 'answered', 'received'];

export interface Voice {
  readonly t: (key: string, named?: Record<string, unknown>) => string;
  readonly language: Language;
  /** How days are said where they are read later, or elsewhere, than today. */
  readonly day?: (on: Temporal.PlainDate) => string;
}

/** What is known of an entry from others: whether it stands, and the files that came with it. */
export interface Around {
  readonly voided: boolean;
  readonly files: readonly EntryFile[];
}

/** An event as a line of the history: under the day it is about, else under the day it was recorded. */
export function toEntry(event: RequestEvent, { voided, files }: Around, voice: Voice): TimelineEntry {
  const recordedOn = dayOf(event);
  const on = aboutDay(event.fact) ?? recordedOn;
  return {
    id: event.id,
    icon: iconOf(event.fact),
    what: whatOf(event.fact, voice.t),
    day: sayDay(on, voice),
    dateTime: on.toString(),
    detail: detailOf(event.fact, voice),
    quote: quoteOf(event.fact),
    files,
    recorded: on.equals(recordedOn) ? undefined : voice.t('case.history.recorded', { day: sayDay(recordedOn, voice) }),
    by: THEIRS.includes(event.fact.kind) ? 'organisation' : 'person',
    voided,
  };
}

/** The day on which an event was recorded, in the zone of the law. */
export function dayOf({ at }: RequestEvent): Temporal.PlainDate {
  return at.toZonedDateTimeISO(ORGANISATION.zone).toPlainDate();
}

export function sayDay(on: Temporal.PlainDate, { language, day }: Voice): string {
  return day ? day(on) : toDayWords(on, { language, today: todayOfLaw() });
}

/** A day that the person sets is ahead, and not the one on which she set it. */
export function aboutDay(fact: RequestFact): Temporal.PlainDate | null {
  return 'on' in fact && fact.kind !== 'dateSet' && fact.kind !== 'dateMoved' ? fact.on : null;
}

function iconOf(fact: RequestFact): IconName {
  switch (fact.kind) {
    case 'handedOver':
      return HAND_OVER_ICONS[fact.how];
    case 'asked':
    case 'supplied':
      return ASKED_ICONS[fact.what];
    case 'answered':
      return OUTCOME_LOOKS[fact.result].icon;
    default:
      return ICONS[fact.kind];
  }
}

export function whatOf(fact: RequestFact, t: Voice['t']): string {
  switch (fact.kind) {
    case 'asked':
      return t(`case.asked.${fact.what}`);
    case 'supplied':
      return t(`case.supplied.${fact.what}`);
    case 'answered':
      return t(`case.answered.${fact.result}`);
    default:
      return t(`events.${fact.kind}.what`);
  }
}

function detailOf(fact: RequestFact, voice: Voice): string | undefined {
  const { t, language } = voice;
  switch (fact.kind) {
    case 'handedOver':
      return join(fact.for === 'request' ? '' : t(`case.letter.${fact.for}`), t(`outputs.how.${fact.how}`));
    case 'sent':
    case 'remindedThem':
    case 'reasonsAsked':
    case 'objected':
    case 'complained':
      return wayOf(fact, t);
    case 'supplied':
      return fact.by ? wayOf(fact.by, t) : undefined;
    case 'withdrawn':
      return join(toListWords(fact.rights.map((right) => findRight(right).term[language]), language), fact.by ? wayOf(fact.by, t) : '');
    case 'closed':
      return t(`components.outcome.${fact.outcome}`);
    case 'drafted':
      return fact.reference;
    case 'acknowledged':
      return fact.theirReference === '' ? undefined : t('case.theirReference', { reference: fact.theirReference });
    case 'asked':
    case 'extended':
      return fact.until ? t('case.until', { day: sayDay(fact.until, voice) }) : undefined;
    case 'answered':
      return fact.result === 'full' ? undefined : t(fact.reasonsGiven ? 'case.reasonsGiven' : 'case.noReasons');
    case 'received':
      return join(fact.from, fact.subject);
    default:
      return detailOfCase(fact, voice);
  }
}

function detailOfCase(fact: RequestFact, voice: Voice): string | undefined {
  const { t } = voice;
  switch (fact.kind) {
    case 'checked':
      return t('case.checkedCount', countPoints(Object.values(fact.points)));
    case 'dateSet':
    case 'dateMoved':
      return sayDay(fact.on, voice);
    case 'paused':
      return fact.until ? t('case.until', { day: sayDay(fact.until, voice) }) : undefined;
    case 'erased':
      return t(`case.erasedWhat.${fact.what}`);
    default:
      return undefined;
  }
}

function quoteOf(fact: RequestFact): string | undefined {
  switch (fact.kind) {
    case 'asked':
    case 'extended':
    case 'answered':
    case 'dateSet':
      return fact.words || undefined;
    case 'received':
    case 'noted':
      return fact.text || undefined;
    case 'closed':
      return fact.reason || undefined;
    default:
      return undefined;
  }
}

function wayOf({ channel, tracking }: Pick<Sending, 'channel' | 'tracking'>, t: Voice['t']): string {
  return join(t(`channel.${channel}`), tracking);
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

function countPoints(answers: readonly string[]): { readonly there: number; readonly missing: number } {
  const count = (which: string) => answers.filter((answer) => answer === which).length;
  return { there: count('there'), missing: count('missing') };
}
