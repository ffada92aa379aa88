import { describe, expect, it } from 'vitest';
import { arrived, anEvent, aRequest, closed, day, DRAFTED, aLetter, READIED, REOPENED, revised, sent, voided } from '@/tests/support/requests';
import { dayOfArrival } from '@/domain/law/zones';
import { actionsFor, canVoid, checkDay } from './action';
import { type RequestFact } from './event';

const SENT = sent('2026-11-20');

describe('what a person can do next', () => {
  it.each<[string, readonly RequestFact[], readonly string[]]>([
    ['drafting', [], ['ready', 'edit', 'note', 'close']],
    ['ready', [READIED], ['send', 'copy', 'edit', 'note', 'close']],
    ['awaiting the arrival', [READIED, SENT], ['arrive', 'copy', 'note', 'close']],
    ['waiting', [READIED, SENT, arrived('2026-11-24')], ['close', 'copy', 'note']],
    ['closed after sending', [READIED, SENT, closed()], ['reopen', 'copy', 'note']],
    ['closed before there were words to copy', [closed('given-up')], ['reopen', 'note']],
    ['waiting, words changed since: the sent ones can be copied', [READIED, SENT, revised('more')], ['arrive', 'copy', 'note', 'close']],
  ])('%s', (_, facts, actions) => {
    expect(actionsFor(aRequest(...facts))).toEqual(actions);
  });
});

describe('a day that a person states', () => {
  const today = day('2026-11-24');

  it.each([
    ['2026-11-24', '2026-11-24'],
    ['2026-11-23', '2026-11-23'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is a day', (text, on) => {
    expect(checkDay(text, { today })).toEqual({ kind: 'day', on: day(on) });
  });

  it.each([
    ['', 'not-a-day'],
    [' ', 'not-a-day'],
    ['2026-02-30', 'not-a-day'],
    ['2025-02-29', 'not-a-day'],
    ['2026-13-01', 'not-a-day'],
    ['2026-11-00', 'not-a-day'],
    ['24/11/2026', 'not-a-day'],
    ['2026-1-4', 'not-a-day'],
    ['2026-11-24T10:00', 'not-a-day'],
    ['２０２６-11-24', 'not-a-day'],
    ['令和8年11月24日', 'not-a-day'],
    ['12026-11-24', 'not-a-day'], // a date field lets six digits in
    ['0000-01-01', 'not-a-day'],
    ['0202-11-24', 'not-a-day'], // a slip while typing 2026
    ['2026-11-25', 'in-the-future'],
    ['9999-12-31', 'in-the-future'],
  ])('"%s" is refused: %s', (text, problem) => {
    expect(checkDay(text, { today })).toEqual({ kind: 'problem', problem });
  });

  it('cannot lie before the day of sending, but can be that day', () => {
    const notBefore = day('2026-11-20');
    expect(checkDay('2026-11-19', { today, notBefore })).toEqual({ kind: 'problem', problem: 'before-sending' });
    expect(checkDay('2026-11-20', { today, notBefore })).toMatchObject({ kind: 'day' });
    expect(checkDay('2026-11-19', { today, notBefore: null })).toMatchObject({ kind: 'day' });
  });

  it.each([
    ['2026-11-24T15:00:00Z', '2026-11-25', 'day'], // midnight in Tokyo, still the 24th in Europe and America
    ['2026-11-24T14:59:59Z', '2026-11-25', 'problem'],
  ])('at %s, %s is measured against the day in Tokyo', (now, text, kind) => {
    const here = dayOfArrival(Temporal.Instant.from(now), 'Asia/Tokyo');
    expect(checkDay(text, { today: here }).kind).toBe(kind);
  });
});

it.each<[RequestFact, boolean]>([
  [SENT, true],
  [arrived('2026-11-24'), true],
  [{ kind: 'noted', text: '' }, true],
  [closed(), true],
  [REOPENED, true],
  [DRAFTED, false],
  [revised('more'), false],
  [READIED, false],
  [{ kind: 'handedOver', how: 'copied', letter: aLetter() }, false],
  [voided('e1'), false],
])('$0.kind can be taken back: $1', (fact, answer) => {
  expect(canVoid(anEvent(fact))).toBe(answer);
});
