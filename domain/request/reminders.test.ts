import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, moment } from '@/tests/support/requests';
import { type Due, type Notice, standingOf } from './due';
import { collectDue, lastDayCome, type Moment, nextTelling, planTelling, readSnoozeDay, type Reminder, secondsToSleep, snoozeDay } from './reminders';

const TOKYO = 'Asia/Tokyo';

function aDue(on: string, changed: Partial<Due> = {}): Due {
  return { key: `r1|own|${on}`, requestId: 'r1', kind: 'own', on: day(on), zone: null, ...changed };
}

function aNotice(state: 'telling' | 'told' | 'settled', note = 'n1'): Notice {
  return { key: 'k', requestId: 'r1', note, state, until: null };
}

/** A reminder as the ledger leaves it. */
function remind(due: Due, notice: Notice | null): Reminder {
  const standing = standingOf(due, notice);
  return { due, notice, ahead: standing.kind === 'ahead' ? standing : null };
}

const untold = (due: Due): Reminder => remind(due, null);
const at = (now: string, changed: Partial<Moment> = {}): Moment => ({ now: moment(now), zone: TOKYO, hour: 9, ...changed });

describe('what is due', () => {
  const reminder = untold(aDue('2026-12-10'));

  it.each([
    ['2026-12-09T23:59:59.999Z', 0],
    ['2026-12-10T00:00:00Z', 1],
    ['2031-01-01T00:00:00Z', 1],
  ])('at %s is counted from the set hour on: %i', (now, count) => {
    expect(collectDue([reminder], at(now))).toHaveLength(count);
  });

  it('follows the person to another zone', () => {
    expect(collectDue([reminder], at('2026-12-10T01:00:00Z', { zone: 'America/Los_Angeles' }))).toEqual([]);
    expect(collectDue([reminder], at('2026-12-10T17:00:00Z', { zone: 'America/Los_Angeles' }))).toEqual([reminder]);
  });

  it.each([
    ['told', false],
    ['settled', false],
    ['telling', true],
  ] as const)('by the ledger: what is %s is due again: %s', (state, isDue) => {
    expect(collectDue([remind(reminder.due, aNotice(state))], at('2026-12-11T00:00:00Z'))).toHaveLength(isDue ? 1 : 0);
  });

  it('is a snoozed one on the day to which it was put off', () => {
    const snoozed = remind(reminder.due, { key: 'k', requestId: 'r1', note: '', state: 'snoozed', until: day('2026-12-17') });
    expect(collectDue([snoozed], at('2026-12-16T23:00:00Z'))).toEqual([]);
    expect(collectDue([snoozed], at('2026-12-17T00:00:00Z'))).toEqual([snoozed]);
  });

  it('in 1970 is due at once, and in 9999 never in our time', () => {
    const [first, last] = [untold(aDue('1970-01-01')), untold(aDue('9999-12-31'))];
    expect(collectDue([first, last], at('2026-12-10T00:00:00Z'))).toEqual([first]);
  });
});

describe('the last day that can have come', () => {
  it.each([
    ['2026-11-27T20:00:00Z', 'America/Los_Angeles', '2026-11-28'],
    ['2026-11-27T11:00:00Z', 'Pacific/Kiritimati', '2026-11-28'],
    ['2026-11-27T11:00:00Z', 'Asia/Tokyo', '2026-11-27'],
  ])('at %s in %s is %s', (now, zone, last) => {
    expect(lastDayCome({ now: moment(now), zone }).toString()).toBe(last);
  });
});

describe('the next wake-up', () => {
  const reminders = [untold(aDue('2026-12-20')), untold(aDue('2026-12-10')), remind(aDue('2026-12-01'), aNotice('told'))];

  it('is for the nearest reminder that is still to be told', () => {
    expect(nextTelling(reminders, at('2026-12-09T00:00:00Z'))?.toString()).toBe('2026-12-10T00:00:00Z');
    expect(nextTelling([], at('2026-12-09T00:00:00Z'))).toBeNull();
  });

  it.each([
    ['an hour at most', '2026-12-09T00:00:00Z', 3_600],
    ['until the moment', '2026-12-09T23:50:00Z', 600],
    ['a part of a second more rather than less', '2026-12-09T23:58:59.500Z', 61],
    ['half a minute at least, because browsers wake nobody sooner', '2026-12-09T23:59:59Z', 30],
    ['half a minute where it is late already', '2027-12-09T00:00:00Z', 30],
  ])('sleeps %s', (_, now, seconds) => {
    expect(secondsToSleep(reminders, at(now))).toBe(seconds);
  });

  it('comes within the hour where nothing is ahead', () => {
    expect(secondsToSleep([], at('2026-12-09T00:00:00Z'))).toBe(3_600);
  });
});

describe('the plan for what is due', () => {
  const due = aDue('2026-12-10');

  it('tells what nobody has told', () => {
    expect(planTelling([untold(due)], { off: [], shown: [] })).toEqual({ told: [], passedOver: [], tell: [untold(due)] });
  });

  it('does not tell again what is on the screen, though the ledger had not heard of it', () => {
    const claimed = remind(due, aNotice('telling', 'n1'));
    expect(planTelling([claimed], { off: [], shown: ['n1'] })).toEqual({ told: [claimed], passedOver: [], tell: [] });
    expect(planTelling([claimed], { off: [], shown: ['n2'] })).toEqual({ told: [], passedOver: [], tell: [claimed] });
  });

  it('passes over a kind that is switched off', () => {
    const second = untold(aDue('2026-12-10', { kind: 'second-reminder' }));
    expect(planTelling([untold(due), second], { off: ['second-reminder'], shown: [] })).toEqual({ told: [], passedOver: [second], tell: [untold(due)] });
  });
});

it.each([
  ['tomorrow', '2026-11-29'],
  ['week', '2026-12-05'],
] as const)('a snooze until %s is counted where the person is', (snooze, on) => {
  expect(snoozeDay(snooze, { now: moment('2026-11-27T20:00:00Z'), zone: TOKYO }).toString()).toBe(on);
});

it.each([
  ['2026-11-29', '2026-11-29'],
  ['2026-11-28', null],
  ['2026-02-30', null],
  ['', null],
])('a reminder can be put off to "%s": %s', (text, on) => {
  expect(readSnoozeDay(text, day('2026-11-28'))?.toString() ?? null).toBe(on);
});

/* A clock that is set and carried anywhere, a background that is killed at any step: told exactly once. */

const ZONES = [TOKYO, 'Asia/Singapore', 'America/Los_Angeles', 'Europe/London', 'Pacific/Kiritimati', 'Pacific/Niue', 'Africa/Cairo'];
const FIRST = moment('1969-12-01T00:00:00Z').epochMilliseconds;
const LAST = moment('9999-12-31T00:00:00Z').epochMilliseconds;

const someDay = fc.oneof(
  fc.integer({ min: -3, max: 400 }).map((days) => day('2026-01-01').add({ days })),
  fc.constantFrom(day('1970-01-01'), day('9999-12-31')),
);
const someDues = fc
  .array(fc.record({ on: someDay, zone: fc.constantFrom(null, 'Asia/Tokyo' as const, 'Asia/Singapore' as const), requestId: fc.constantFrom('r1', 'r2', 'r3') }), { maxLength: 8 })
  .map((parts) => parts.map((part, place): Due => ({ ...part, kind: 'own', key: `k${place}` })));
const someMoment = fc.record({
  now: fc
    .oneof({ weight: 9, arbitrary: fc.integer({ min: moment('2025-12-01T00:00:00Z').epochMilliseconds, max: moment('2027-03-01T00:00:00Z').epochMilliseconds }) }, { weight: 1, arbitrary: fc.integer({ min: FIRST, max: LAST }) })
    .map((ms) => Temporal.Instant.fromEpochMilliseconds(ms)),
  zone: fc.constantFrom(...ZONES),
  hour: fc.integer({ min: 0, max: 23 }),
});
/** Where a tick is killed: before it claimed, before it showed, before it wrote down that it had shown, or not at all. */
const someTick = fc.record({ moment: someMoment, killedAt: fc.constantFrom('claim', 'show', 'confirm', null), snoozeDays: fc.option(fc.integer({ min: 1, max: 30 })) });

/** The steps of a tick over a ledger and a screen in memory. What the person snoozes is to be told once more. */
class Story {
  readonly notices = new Map<string, Notice>();
  readonly shown: { readonly note: string; readonly keys: readonly string[] }[] = [];
  readonly expected: Map<string, number>;

  constructor(readonly dues: readonly Due[]) {
    this.expected = new Map(dues.map(({ key }) => [key, 1]));
  }

  get reminders(): readonly Reminder[] {
    return this.dues.map((due) => remind(due, this.notices.get(due.key) ?? null));
  }

  tick(moment: Moment, killedAt: string | null): readonly string[] {
    const plan = planTelling(collectDue(this.reminders, moment), { off: [], shown: this.shown.map(({ note }) => note) });
    if (killedAt === 'claim') return [];
    for (const { due, notice } of plan.told) this.#write(due, 'told', notice?.note ?? '');
    const note = `n${(this.#notes += 1)}`;
    for (const { due } of plan.tell) this.#write(due, 'telling', note);
    if (killedAt === 'show' || plan.tell.length === 0) return [];
    const keys = plan.tell.map(({ due }) => due.key);
    this.shown.push({ note, keys });
    if (killedAt !== 'confirm') for (const { due } of plan.tell) this.#write(due, 'told', note);
    return keys;
  }

  snooze({ now, zone }: Moment, days: number): void {
    const until = now.toZonedDateTimeISO(zone).toPlainDate().add({ days });
    for (const { key, requestId, state } of this.notices.values()) {
      if (state !== 'told') continue;
      this.notices.set(key, { key, requestId, note: '', state: 'snoozed', until });
      this.expected.set(key, (this.expected.get(key) ?? 0) + 1);
    }
  }

  #notes = 0;
  #write({ key, requestId }: Due, state: 'telling' | 'told', note: string): void {
    this.notices.set(key, { key, requestId, note, state, until: null });
  }

  timesTold(): Map<string, number> {
    return new Map(this.dues.map(({ key }) => [key, this.shown.filter(({ keys }) => keys.includes(key)).length]));
  }
}

describe('whatever the clock and the browser do', () => {
  const AFTER_ALL: Moment = { now: moment('9999-12-31T23:59:59Z').add({ hours: 24 * 60 }), zone: TOKYO, hour: 9 };

  it('each reminder is told once, once more for each snooze, and never before its moment by the clock of then', () => {
    fc.assert(
      fc.property(someDues, fc.array(someTick, { maxLength: 25 }), (dues, ticks) => {
        const story = new Story(dues);
        for (const { moment: now, killedAt, snoozeDays } of ticks) {
          const isDue = collectDue(story.reminders, now).map(({ due }) => due.key);
          expect(isDue).toEqual(expect.arrayContaining([...story.tick(now, killedAt)]));
          if (snoozeDays !== null) story.snooze(now, snoozeDays);
        }
        story.tick(AFTER_ALL, null);
        expect(story.timesTold()).toEqual(story.expected);
        expect([...story.notices.values()].every(({ state }) => state === 'told')).toBe(true);
      }),
    );
  });

  it('a background that sleeps as long as it is told to is late by half a minute at most', () => {
    fc.assert(
      fc.property(someDues, someMoment, (dues, start) => {
        const reminders = dues.map(untold);
        const seconds = secondsToSleep(reminders, start);
        const early = { ...start, now: start.now.add({ seconds: seconds - 31 }) };
        expect(collectDue(reminders, early).every((reminder) => collectDue([reminder], start).length === 1)).toBe(true);
        expect(seconds).toBeGreaterThanOrEqual(30);
        expect(seconds).toBeLessThanOrEqual(3_600);
      }),
    );
  });

  it('after a long absence there is one notification for everything', () => {
    fc.assert(
      fc.property(someDues, (dues) => {
        const story = new Story(dues);
        story.tick(AFTER_ALL, null);
        expect(story.shown.length).toBe(Math.min(1, dues.length));
      }),
    );
  });
});
