/** The reminders that the person can switch off; a day of their own is never one of them. */
export const REMINDER_KINDS = ['not-sent', 'reminder', 'second-reminder', 'suit', 'named'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** The dates of a request that each of them is about. */
const DATES_OF: Readonly<Record<ReminderKind, readonly string[]>> = {
  'not-sent': ['not-sent'],
  reminder: ['reminder'],
  'second-reminder': ['second-reminder'],
  suit: ['suit', 'singapore-answer', 'singapore-withdrawal'],
  named: ['named-eve', 'wanted-eve'],
};

/** Dates that are only shown: their eve, or the later of two readings, reminds already. */
const NEVER = ['suit-plain', 'named', 'wanted'] as const;

export const DEFAULT_HOUR = 9;

export interface ReminderSettings {
  /** The hour of the person's own clock at which reminders come. */
  readonly hour: number;
  /** Whether the browser is to show them, if it lets us. */
  readonly notify: boolean;
  /** Whether the toolbar shows how many requests need the person. */
  readonly count: boolean;
  readonly switchedOff: readonly ReminderKind[];
  /** The kinds of dates that follow from it: nobody is reminded of them. */
  readonly off: readonly string[];
  /** Whether the browser's question for notifications has been put before: it is not put unasked a second time. */
  readonly asked: boolean;
}

/** The keys under which they are kept; a kind has its own, so that two tabs never overwrite each other's choice. */
export const REMINDER_KEYS = { hour: 'remind.hour', notify: 'remind.notify', count: 'remind.count', asked: 'remind.asked' } as const;

export function keyOfKind(kind: ReminderKind): string {
  return `remind.kind.${kind}`;
}

/** What is kept, made sense of: another version of us may have written it, and what is missing is on. */
export function readReminderSettings(kept: (key: string) => unknown): ReminderSettings {
  const hour = kept(REMINDER_KEYS.hour);
  const switchedOff = REMINDER_KINDS.filter((kind) => kept(keyOfKind(kind)) === false);
  return {
    hour: isHour(hour) ? hour : DEFAULT_HOUR,
    notify: kept(REMINDER_KEYS.notify) !== false,
    count: kept(REMINDER_KEYS.count) !== false,
    switchedOff,
    off: [...NEVER, ...switchedOff.flatMap((kind) => DATES_OF[kind])],
    asked: kept(REMINDER_KEYS.asked) === true,
  };
}

export function isHour(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 23;
}
