import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerDeadline, answerElsewhere, type Deadline, DEADLINE_RULES, japaneseAnswer, singaporeAnswerDate, singaporeWithdrawalDate,
  suggestReminders, suitDates, type SuitQuestion,
} from './deadlines';
import { RIGHT_IDS, RIGHTS } from './rights';
import { dayOfArrival } from './zones';

const day = (text: string) => Temporal.PlainDate.from(text);
const maybeDay = (text: string | null) => (text === null ? null : day(text));

const NOTHING_KNOWN: SuitQuestion = { right: 'jp.disclose', sentOn: null, arrivedOn: null, refusedOn: null };

function readings(question: Partial<SuitQuestion>): { plain: Deadline; safe: Deadline } {
  const found = suitDates({ ...NOTHING_KNOWN, ...question });
  if (found.kind === 'error') throw new Error(found.error);
  return found;
}

function datesOf(question: Partial<SuitQuestion>): (string | null)[] {
  const { plain, safe } = readings(question);
  return [plain, safe].map(({ date }) => date?.toString() ?? null);
}

function stepsOf({ steps }: Deadline): string[] {
  return steps.map((step) => (step.kind === 'count' ? `${step.rule} ${step.result.toString()}` : step.rule));
}

describe('the earliest day for a suit under Art. 39', () => {
  it.each([
    // vector, arrival, end of the two weeks, plain, safe
    ['J1', '2026-11-24', '2026-12-08', '2026-12-09', '2026-12-09'],
    ['J2', '2026-11-28', '2026-12-12', '2026-12-13', '2026-12-15'], // Saturday
    ['J3', '2026-12-15', '2026-12-29', '2026-12-30', '2027-01-05'], // year-end
    ['J5', '2026-12-20', '2027-01-03', '2027-01-04', '2027-01-05'], // arrival on a Sunday counts
    ['J6', '2026-09-07', '2026-09-21', '2026-09-22', '2026-09-25'], // three holidays in a row
    ['J8', '2026-04-20', '2026-05-04', '2026-05-05', '2026-05-08'], // the golden week
    ['J10', '2027-02-14', '2027-02-28', '2027-03-01', '2027-03-02'], // month-end of a common year
    ['J11', '2028-02-15', '2028-02-29', '2028-03-01', '2028-03-01'], // the leap day is the fourteenth
  ] as const)('%s: a request that arrived on %s', (...[, arrivedOn, end, plain, safe]) => {
    expect(datesOf({ arrivedOn: day(arrivedOn) })).toEqual([plain, safe]);
    expect(stepsOf(readings({ arrivedOn: day(arrivedOn) }).plain)).toContain(`jp.two-weeks ${end}`);
  });

  it('J13: is the day of a refusal, which ends the wait', () => {
    const question = { arrivedOn: day('2026-11-24'), refusedOn: day('2026-11-27') };
    expect(datesOf(question)).toEqual(['2026-11-27', '2026-11-27']);
    expect(stepsOf(readings(question).plain)).toEqual(['jp.arrival 2026-11-24', 'jp.refused 2026-11-27']);
  });

  it('J14: counts from the day in Tokyo on which the mail reached the server', () => {
    const arrivedOn = dayOfArrival(Temporal.Instant.from('2026-11-24T15:30Z'), 'Asia/Tokyo');
    expect(arrivedOn.toString()).toBe('2026-11-25');
    expect(datesOf({ arrivedOn })).toEqual(['2026-12-10', '2026-12-10']);
  });

  it('J16: is not guessed while the day of arrival is unknown', () => {
    const { plain, safe } = readings({ sentOn: day('2026-11-20') });
    expect([plain, safe]).toMatchObject([
      { date: null, noDateBecause: 'arrivalUnknown' },
      { date: null, noDateBecause: 'arrivalUnknown' },
    ]);
  });

  it.each(['jp.purpose', 'jp.art28', 'sg.access', 'sg.correct', 'sg.withdraw'] as const)('J17: does not exist for %s', (right) => {
    const { plain, safe } = readings({ right, arrivedOn: day('2026-11-24'), refusedOn: day('2026-11-27') });
    expect([plain.noDateBecause, safe.noDateBecause]).toEqual(['suitRuleDoesNotApply', 'suitRuleDoesNotApply']);
  });

  it.each(['jp.disclose', 'jp.records', 'jp.correct', 'jp.add', 'jp.delete', 'jp.cease', 'jp.erase', 'jp.stop3p'] as const)('exists for %s', (right) => {
    expect(datesOf({ right, arrivedOn: day('2026-11-24') })).toEqual(['2026-12-09', '2026-12-09']);
  });

  it('is the day of a refusal even when nothing else proves the arrival', () => {
    expect(datesOf({ sentOn: day('2026-11-20'), refusedOn: day('2026-11-27') })).toEqual(['2026-11-27', '2026-11-27']);
  });

  it('is not put off by a refusal that comes after the wait is over', () => {
    expect(datesOf({ arrivedOn: day('2026-11-24'), refusedOn: day('2027-01-15') })).toEqual(['2026-12-09', '2026-12-09']);
  });

  it('lies between the two readings when the refusal does', () => {
    expect(datesOf({ arrivedOn: day('2026-12-15'), refusedOn: day('2027-01-04') })).toEqual(['2026-12-30', '2027-01-04']);
  });

  it.each([
    ['arrivalBeforeSending', '2026-11-24', '2026-11-23', null],
    ['refusalBeforeArrival', null, '2026-11-24', '2026-11-23'],
    ['refusalBeforeSending', '2026-11-24', null, '2026-11-23'],
  ] as const)('names the error %s', (...[error, sentOn, arrivedOn, refusedOn]) => {
    const question = { ...NOTHING_KNOWN, sentOn: maybeDay(sentOn), arrivedOn: maybeDay(arrivedOn), refusedOn: maybeDay(refusedOn) };
    expect(suitDates(question)).toEqual({ kind: 'error', error });
  });

  it('accepts sending, arrival and refusal on one and the same day', () => {
    const same = day('2026-11-24');
    expect(datesOf({ sentOn: same, arrivedOn: same, refusedOn: same })).toEqual(['2026-11-24', '2026-11-24']);
  });

  it.each([
    ['1970-01-01', '1970-01-16', '1970-01-17'], // 15 January was a holiday then
    ['2050-12-31', '2051-01-15', null],
    ['9999-12-31', '+010000-01-15', null],
    ['+275760-09-13', null, null],
    ['-271821-04-19', null, null],
  ])('gives a day or a reason for an arrival on %s', (arrivedOn, plain, safe) => {
    expect(datesOf({ arrivedOn: day(arrivedOn) })).toEqual([plain, safe]);
  });

  it('says why a far day has no safe reading', () => {
    expect(readings({ arrivedOn: day('2050-12-31') }).safe.noDateBecause).toBe('holidaysNotKnown');
    expect(readings({ arrivedOn: day('+275760-09-13') }).plain.noDateBecause).toBe('dayOutOfRange');
  });

  it('rests on a forecast of holidays only where it says so', () => {
    const forecasts = (arrivedOn: string) => readings({ arrivedOn: day(arrivedOn) }).safe.steps.map((step) => step.kind === 'count' && step.forecast);
    expect(forecasts('2026-11-28')).not.toContain(true);
    expect(forecasts('2028-02-15').filter(Boolean)).toHaveLength(1);
    expect(forecasts('2028-09-04').filter(Boolean)).toHaveLength(1); // rolled over 敬老の日
  });
});

describe('an answer', () => {
  it.each(RIGHT_IDS.filter((id) => RIGHTS[id].regime === 'jp'))('to %s has no date in Japan', (right) => {
    expect(answerDeadline(right, day('2026-11-24'))).toMatchObject({ date: null, noDateBecause: 'noFixedDay', legalStatus: 'none' });
    expect(japaneseAnswer(right).steps[0]?.articles).toEqual([...RIGHTS[right].dutyBasis, 'ppc-qa.9-12']);
  });

  it('under a law that is not covered has no date', () => {
    expect(answerElsewhere()).toMatchObject({ date: null, noDateBecause: 'lawNotCovered', legalStatus: 'none' });
  });

  it.each([
    ['S1', '2026-11-24', '2026-12-24'],
    ['S2', '2026-11-25', '2026-12-26'], // Christmas; a Saturday is an ordinary day
    ['S4', '2027-01-08', '2027-02-09'], // Sunday of Chinese New Year and the Monday in lieu
    ['S6', '2028-01-30', '2028-02-29'], // leap day
  ] as const)('%s: to a request received on %s is due in Singapore by %s', (_, receivedOn, expected) => {
    const found = answerDeadline('sg.access', day(receivedOn));
    expect([found.date?.toString(), found.legalStatus]).toEqual([expected, 'statute']);
    expect(answerDeadline('sg.correct', day(receivedOn)).date?.toString()).toBe(expected);
  });

  it('S7: to a withdrawal of consent is reasonable within ten business days, as a guideline', () => {
    const found = answerDeadline('sg.withdraw', day('2026-12-17'));
    expect([found.date?.toString(), found.legalStatus]).toEqual(['2027-01-04', 'guideline']);
  });

  it('in Singapore shows how the last day was moved', () => {
    expect(stepsOf(singaporeAnswerDate(day('2027-01-08')))).toEqual(['sg.receipt 2027-01-08', 'sg.30 2027-02-07', 'sg.roll 2027-02-09']);
  });

  it.each([
    [null, 'receiptUnknown'],
    ['2028-12-15', 'holidaysNotKnown'],
    ['1970-01-01', 'holidaysNotKnown'],
    ['9999-12-31', 'holidaysNotKnown'],
    ['+275760-09-13', 'dayOutOfRange'],
  ])('in Singapore has a reason where it has no date: received on %s', (receivedOn, reason) => {
    expect(singaporeAnswerDate(maybeDay(receivedOn)).noDateBecause).toBe(reason);
    expect(singaporeWithdrawalDate(maybeDay(receivedOn)).noDateBecause).toBe(reason === 'holidaysNotKnown' ? 'holidaysNotKnown' : reason);
  });
});

describe('our own reminders', () => {
  it('are suggested for 14 and 30 days after arrival, and are no law', () => {
    const found = suggestReminders(day('2026-11-24'));
    expect(found.map(({ date, legalStatus }) => [date?.toString(), legalStatus])).toEqual([
      ['2026-12-08', 'none'],
      ['2026-12-24', 'none'],
    ]);
  });

  it('move to the next working day, and say so', () => {
    const [first, second] = suggestReminders(day('2026-12-04'));
    expect(first?.date?.toString()).toBe('2026-12-18');
    expect(second && stepsOf(second)).toEqual(['own.reminder 2027-01-03', 'own.roll 2027-01-04']);
  });

  it.each(['1970-01-01', '2050-12-31', '9999-12-31', '+275760-09-13'])('give a day or a reason for an arrival on %s', (text) => {
    expect(suggestReminders(day(text)).every(({ date, noDateBecause }) => (date === null) !== (noDateBecause === null))).toBe(true);
  });
});

describe('for any days', () => {
  const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => day('1960-01-01').add({ days }));
  const nearDay = fc.integer({ min: 0, max: 1_000 }).map((days) => day('2026-01-01').add({ days }));

  it('both readings of Art. 39 come no earlier than 15 days after arrival, and the safe one no earlier than the plain one', () => {
    fc.assert(
      fc.property(anyDay, (arrivedOn) => {
        const { plain, safe } = readings({ arrivedOn });
        const earliest = arrivedOn.add({ days: 15 });
        expect(plain.date?.equals(earliest)).toBe(true);
        expect(safe.date === null || Temporal.PlainDate.compare(safe.date, earliest) >= 0).toBe(true);
      }),
    );
  });

  it('a refusal brings both readings forward, never back, and never before itself', () => {
    fc.assert(
      fc.property(nearDay, fc.integer({ min: 0, max: 40 }), (arrivedOn, wait) => {
        const refusedOn = arrivedOn.add({ days: wait });
        const waited = readings({ arrivedOn });
        const refused = readings({ arrivedOn, refusedOn });
        for (const id of ['plain', 'safe'] as const) {
          const earlier = [waited[id].date, refusedOn].flatMap((one) => one ?? []).sort((one, other) => Temporal.PlainDate.compare(one, other))[0];
          expect(refused[id].date?.toString()).toBe(earlier?.toString());
        }
      }),
    );
  });

  it('each step begins where the one before it ended, and the last ends on the date', () => {
    fc.assert(
      fc.property(nearDay, (arrivedOn) => {
        const { plain, safe } = readings({ arrivedOn });
        for (const { date, steps } of [plain, safe, singaporeAnswerDate(arrivedOn), singaporeWithdrawalDate(arrivedOn), ...suggestReminders(arrivedOn)]) {
          const counted = steps.filter((step) => step.kind === 'count');
          const ends = [arrivedOn, ...counted.map(({ result }) => result)].map(String);
          expect(counted.map(({ from }) => from.toString())).toEqual(ends.slice(0, -1));
          expect(date === null ? ends.at(-1) : date.toString()).toBe(ends.at(-1));
        }
      }),
    );
  });

  it('no days make a deadline throw', () => {
    const wild = fc.option(fc.integer({ min: -99_000_000, max: 99_000_000 }).map((days) => day('1970-01-01').add({ days })));
    fc.assert(
      fc.property(fc.record({ right: fc.constantFrom(...RIGHT_IDS), sentOn: wild, arrivedOn: wild, refusedOn: wild }), (question) => {
        expect(['dates', 'error']).toContain(suitDates(question).kind);
        expect(answerDeadline(question.right, question.arrivedOn).id in DEADLINE_RULES).toBe(true);
      }),
    );
  });
});
