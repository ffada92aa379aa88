import { describe, expect, it } from 'vitest';
import { aDraft, arrived, aRequest, closed, READIED, REOPENED, sent, voided } from '@/tests/support/requests';
import { datesAhead, suitOf } from './dates';
import { type RequestFact } from './event';

function ahead(...facts: readonly RequestFact[]): string[] {
  return datesAhead(aRequest(READIED, ...facts)).map(({ kind, on }) => `${kind} ${on.toString()}`);
}

describe('the dates ahead of a request that has arrived', () => {
  it.each([
    // nothing falls on a day off
    ['2026-11-24', ['reminder 2026-12-08', 'suit 2026-12-09', 'second-reminder 2026-12-24']],
    // 12 December is a Saturday: the reminder moves to Monday, and the safe reading of Art. 39 to the day after
    ['2026-11-28', ['reminder 2026-12-14', 'suit 2026-12-15', 'second-reminder 2026-12-28']],
    // both ends lie in the year-end days, and the thirtieth day is New Year's holiday season too
    ['2026-12-15', ['reminder 2027-01-04', 'suit 2027-01-05', 'second-reminder 2027-01-14']],
    // three holidays in a row: 21, 22 and 23 September 2026
    ['2026-09-07', ['reminder 2026-09-24', 'suit 2026-09-25', 'second-reminder 2026-10-07']],
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
