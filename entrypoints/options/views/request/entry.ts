import { type IconName } from '@/components/icon-paths';
import { type TimelineEntry } from '@/components/timeline-entry';
import { type FactKind, type RequestEvent, type WayToHandOver } from '@/domain/request/event';
import { type Language } from '@/domain/settings';
import { toDayWords } from '@/locales/dates';
import { ORGANISATION } from '@/organisations/registry';
import { todayOfLaw } from '@/stores/today';

const ICONS: Readonly<Record<FactKind, IconName>> = {
  drafted: 'pencil',
  revised: 'pencil',
  readied: 'flag',
  handedOver: 'copy',
  sent: 'send',
  arrived: 'check',
  acknowledged: 'check',
  asked: 'question',
  supplied: 'send',
  extended: 'hourglass',
  answered: 'mail',
  checked: 'list',
  remindedThem: 'send',
  reasonsAsked: 'send',
  objected: 'send',
  complained: 'send',
  withdrawn: 'undo',
  received: 'mail',
  attached: 'file',
  dateSet: 'bell',
  dateMoved: 'bell',
  dateStopped: 'bell',
  paused: 'bell',
  resumed: 'bell',
  noted: 'file',
  closed: 'check',
  reopened: 'undo',
  voided: 'undo',
  erased: 'x',
};

const HAND_OVER_ICONS: Readonly<Record<WayToHandOver, IconName>> = {
  copied: 'copy',
  printed: 'print',
  certified: 'print',
  mail: 'mail',
  eml: 'download',
  txt: 'download',
};

interface Voice {
  readonly t: (key: string, named?: Record<string, unknown>) => string;
  readonly language: Language;
  readonly voided: boolean;
}

/** An event as a line of the history: under the day it is about, else under the day it was recorded. */
export function toEntry(event: RequestEvent, { t, language, voided }: Voice): TimelineEntry {
  const on = 'on' in event.fact ? event.fact.on : event.at.toZonedDateTimeISO(ORGANISATION.zone).toPlainDate();
  return {
    id: event.id,
    icon: event.fact.kind === 'handedOver' ? HAND_OVER_ICONS[event.fact.how] : ICONS[event.fact.kind],
    what: t(`events.${event.fact.kind}.what`),
    day: toDayWords(on, { language, today: todayOfLaw() }),
    dateTime: on.toString(),
    detail: detailOf(event, t),
    by: 'person',
    voided,
  };
}

function detailOf({ fact }: RequestEvent, t: Voice['t']): string | undefined {
  switch (fact.kind) {
    case 'handedOver':
      return t(`outputs.how.${fact.how}`);
    case 'sent':
      return [t(`channel.${fact.channel}`), fact.tracking].filter((part) => part !== '').join(' · ');
    case 'noted':
      return fact.text;
    case 'closed':
      return t(`components.outcome.${fact.outcome}`);
    case 'drafted':
      return fact.reference;
    default:
      return undefined;
  }
}
