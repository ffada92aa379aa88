import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someLog } from '@/tests/support/logs';
import { aDraft, aLetter, answered, aRequest, arrived, aSending, asked, closed, day, extended, READIED, REOPENED, revised, sent, supplied, voided } from '@/tests/support/requests';
import { datesAhead, duesOf, nextOf, suitOf } from './dates';
import { createAsk } from './draft';
import { type FactOf, type RequestFact } from './event';
import { foldRequest } from './fold';

const OWN: FactOf<'dateSet'> = { kind: 'dateSet', dateId: 'd1', on: day('2026-12-05'), words: 'call' };

function ahead(...facts: readonly RequestFact[]): string[] {
  return datesAhead(aRequest(READIED, ...facts)).map(({ kind, on }) => `${kind} ${on.toString()}`);
}

describe('the dates ahead of a request that has arrived', () => {
  it.each([
    // nothing falls on a day off
    ['2026-11-24', ['reminder 2026-12-08', 'suit 2026-12-09', 'second-reminder 2026-12-24']],
    // 12 December is a Saturday: the reminder moves to Monday, and the safe reading of Art. 39 to the day after
    ['2026-11-28', ['suit-plain 2026-12-13', 'reminder 2026-12-14', 'suit 2026-12-15', 'second-reminder 2026-12-28']],
    // both ends lie in the year-end days, and the thirtieth day is New Year's holiday season too
    ['2026-12-15', ['suit-plain 2026-12-30', 'reminder 2027-01-04', 'suit 2027-01-05', 'second-reminder 2027-01-14']],
    // three holidays in a row: 21, 22 and 23 September 2026
    ['2026-09-07', ['suit-plain 2026-09-22', 'reminder 2026-09-24', 'suit 2026-09-25', 'second-reminder 2026-10-07']],
    ['2028-02-15', ['reminder 2028-02-29', 'suit 2028-03-01', 'second-reminder 2028-03-16']],
  ])('on %s', (on, dates) => {
    expect(ahead(sent('2026-09-01'), arrived(on))).toEqual(dates);
  });

  it('come with the working that led to them and with whose date it is', () => {
    const [reminder, suit] = datesAhead(aRequest(READIED, sent('2026-11-20'), arrived('2026-11-24')));
    expect(reminder?.deadline).toMatchObject({ id: 'own.reminder', legalStatus: 'none' });
    expect(suit?.deadline).toMatchObject({ id: 'jp.suit.safe', legalStatus: 'statute' });
    expect([reminder?.deadline.date, suit?.deadline.date]).toEqual([reminder?.on, suit?.on]);
    expect(suit?.deadline.steps.length).toBeGreaterThan(2);
  });

  it('are counted from the corrected day', () => {
    expect(ahead(sent('2026-11-20'), arrived('2026-11-28'), voided('e4'), arrived('2026-11-24'))[0]).toBe('reminder 2026-12-08');
  });
});

describe('there is no date ahead', () => {
  it.each<[string, readonly RequestFact[]]>([
    ['while it is drafted', []],
    ['when it was sent and has not arrived', [sent('2026-11-20')]],
    ['when its arrival was taken back', [sent('2026-11-20'), arrived('2026-11-24'), voided('e4')]],
    ['when only an arrival is known', [arrived('2026-11-24')]],
    ['when it was sent again after the only arrival that is known', [sent('2026-11-25'), arrived('2026-11-24')]],
    ['when it is closed', [sent('2026-11-20'), arrived('2026-11-24'), closed()]],
  ])('%s', (_, facts) => {
    expect(ahead(...facts)).toEqual([]);
  });

  it('until a closed request is reopened', () => {
    expect(ahead(sent('2026-11-20'), arrived('2026-11-24'), closed(), REOPENED)).toHaveLength(3);
  });
});

const SENT = sent('2026-11-20');
const ARRIVED = arrived('2026-11-24');
const COPIED: RequestFact = { kind: 'handedOver', how: 'copied', letter: aLetter(), for: 'request' };

describe('the dates of a request that goes on', () => {
  it.each<[string, readonly RequestFact[], readonly string[]]>([
    ['a letter that was copied and never said to be sent asks again after three days', [COPIED], ['not-sent 2026-11-23']],
    ['copied anew, the three days begin anew; words changed, there is no date', [COPIED, revised('more')], []],
    ['known to have arrived by what they wrote: no day of a suit is guessed', [SENT, { kind: 'acknowledged', on: day('2026-11-24'), theirReference: '' }], ['reminder 2026-12-08', 'second-reminder 2026-12-24']],
    ['asked for something: no day of ours asks whether they answered', [SENT, ARRIVED, asked('fee')], ['suit 2026-12-09']],
    ['asked for something by a day', [SENT, ARRIVED, asked('fee', '2026-11-26', '2026-12-20')], ['suit 2026-12-09', 'wanted-eve 2026-12-19', 'wanted 2026-12-20']],
    ['given it: the days are counted from then', [SENT, ARRIVED, asked('fee'), supplied('fee', '2026-12-01')], ['suit 2026-12-09', 'reminder 2026-12-15', 'second-reminder 2027-01-04']],
    ['a later day was named: ours come after it', [SENT, ARRIVED, extended('2026-12-20')], ['suit 2026-12-09', 'named-eve 2026-12-19', 'named 2026-12-20', 'reminder 2027-01-04', 'second-reminder 2027-01-19']],
    ['it takes longer, nobody knows how long', [SENT, ARRIVED, extended(null)], ['suit 2026-12-09', 'reminder 2026-12-15', 'second-reminder 2027-01-04']],
    ['answered: the ball is with the person', [SENT, ARRIVED, answered('partial')], []],
    ['objected to: the day of the suit is behind', [SENT, ARRIVED, answered('partial', '2026-12-10'), { kind: 'objected', ...aSending('2026-12-11') }], ['reminder 2026-12-25', 'second-reminder 2027-01-12']],
    ['a date of one’s own stands in every open state', [OWN], ['own 2026-12-05']],
    ['also after an answer', [SENT, ARRIVED, answered(), OWN], ['own 2026-12-05']],
    ['and not in a closed case', [OWN, closed()], []],
    ['stopped reminders leave the dates where they are', [OWN, { kind: 'paused', until: null }], ['own 2026-12-05']],
  ])('%s', (...[, facts, dates]) => {
    expect(ahead(...facts)).toEqual(dates);
  });

  it('hold the words that they were given, and tell themselves apart', () => {
    const dates = datesAhead(aRequest(OWN, { ...OWN, dateId: 'd2', words: 'post' }));
    expect(dates.map(({ milestone, words, zone, deadline }) => [milestone, words, zone, deadline.legalStatus])).toEqual([['own:d1', 'call', null, 'none'], ['own:d2', 'post', null, 'none']]);
  });

  it('follow the law of Singapore where that is what was asked', () => {
    const inSingapore: RequestFact = { kind: 'revised', draft: aDraft({ wish: 'singapore', language: 'en', asks: [createAsk('sg.access'), createAsk('sg.correct'), createAsk('sg.withdraw')] }) };
    const dates = datesAhead(aRequest(inSingapore, READIED, sent('2026-12-17'), arrived('2026-12-17')));
    expect(dates.map(({ kind, on, zone }) => [kind, on.toString(), zone])).toEqual([
      ['singapore-withdrawal', '2027-01-04', 'Asia/Singapore'], ['singapore-answer', '2027-01-16', 'Asia/Singapore'],
    ]);
  });

  it('are none for a right that was withdrawn', () => {
    const two: RequestFact = { kind: 'revised', draft: aDraft({ asks: [createAsk('jp.purpose'), createAsk('jp.disclose')] }) };
    const withdrawn: RequestFact = { kind: 'withdrawn', rights: ['jp.disclose'], by: null, on: day('2026-11-25') };
    expect(datesAhead(aRequest(two, READIED, SENT, ARRIVED, withdrawn)).map(({ kind }) => kind)).toEqual(['reminder', 'second-reminder']);
  });

  it.each(['1900-01-01', '1970-01-01', '9999-12-31'])('bear a day as far away as %s', (far) => {
    const facts: RequestFact[] = [{ ...OWN, on: day(far) }, sent('1900-01-01'), arrived(far), asked('fee', far, far), extended(far, far), supplied('fee', far)];
    facts.forEach((_, count) => expect(() => duesOf(aRequest(...facts.slice(0, count + 1)))).not.toThrow());
    expect(ahead({ ...OWN, on: day(far) })).toEqual([`own ${far}`]);
  });

  it('are in order and countable, whatever happened', () => {
    fc.assert(
      fc.property(someLog, (log) => {
        const request = foldRequest(log);
        const days = request ? datesAhead(request).map(({ on }) => on.toString()) : [];
        expect(days).toEqual([...days].sort());
        const keys = request ? duesOf(request).map(({ key }) => key) : [];
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe('reminders', () => {
  it('are of every date, each under a key of its own', () => {
    expect(duesOf(aRequest(SENT, ARRIVED)).map(({ key, zone }) => [key, zone])).toEqual([
      ['r1|reminder|2026-12-08', null], ['r1|suit|2026-12-09', 'Asia/Tokyo'], ['r1|second-reminder|2026-12-24', null],
    ]);
  });

  it('are none while they are stopped without an end', () => {
    expect(duesOf(aRequest(SENT, ARRIVED, { kind: 'paused', until: null }))).toEqual([]);
    expect(duesOf(aRequest(SENT, ARRIVED, { kind: 'paused', until: day('2027-01-01') }))).toHaveLength(3);
  });
});

it.each([
  ['2026-12-01', '2026-12-08'],
  ['2026-12-08', '2026-12-08'],
  ['2026-12-09', '2026-12-24'],
  ['2027-01-01', '2026-12-24'], // nothing is ahead: what was last remains to be seen
])('on %s the date to show is %s', (today, on) => {
  expect(nextOf([{ on: '2026-12-08' }, { on: '2026-12-24' }], day(today))).toEqual({ on });
  expect(nextOf([], day(today))).toBeNull();
});

describe('a date for a suit', () => {
  it('is absent where Art. 39 does not apply to what is asked', () => {
    const nothingAsked: RequestFact = { kind: 'revised', draft: aDraft({ asks: [] }) };
    const request = aRequest(nothingAsked, READIED, sent('2026-11-20'), arrived('2026-11-24'));
    expect(suitOf(request)).toBeUndefined();
    expect(datesAhead(request).map(({ kind }) => kind)).toEqual(['reminder', 'second-reminder']);
  });

  it('is absent where the days contradict each other, as after a new sending', () => {
    expect(suitOf(aRequest(READIED, sent('2026-11-25'), arrived('2026-11-24')))).toBeUndefined();
  });
});
