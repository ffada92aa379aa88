import { describe, expect, it } from 'vitest';
import { aLetter, anEvent, answered, aRequest, arrived, asked, closed, day, DRAFTED, erased, READIED, REOPENED, revised, sent, voided } from '@/tests/support/requests';
import { dayOfArrival } from '@/domain/law/zones';
import { ACTIONS, actionsFor, canErase, canVoid, checkDay, hasOwnWords } from './action';
import { type RequestFact } from './event';

const SENT = sent('2026-11-20');

const ARRIVED = arrived('2026-11-24');
const KEEPING = ['attach', 'set-date', 'pause', 'note'];

describe('what a person can do next', () => {
  it.each<[string, readonly RequestFact[], readonly string[]]>([
    ['drafting', [], ['ready', 'edit', ...KEEPING, 'close']],
    ['ready', [READIED], ['send', 'copy', 'edit', ...KEEPING, 'close']],
    ['awaiting the arrival', [READIED, SENT], ['arrive', 'answer', 'ask', 'acknowledge', 'extend', 'receive', 'copy', 'send', 'withdraw', ...KEEPING, 'close']],
    ['waiting', [READIED, SENT, ARRIVED], ['answer', 'ask', 'acknowledge', 'extend', 'receive', 'write', 'copy', 'withdraw', ...KEEPING, 'close']],
    ['asked for something', [SENT, ARRIVED, asked('fee')], ['supply', 'answer', 'ask', 'acknowledge', 'extend', 'receive', 'write', 'copy', 'withdraw', ...KEEPING, 'close']],
    ['answered', [SENT, ARRIVED, answered('partial')], ['check', 'write', 'close', 'receive', 'answer', 'ask', 'extend', 'copy', 'withdraw', ...KEEPING]],
    ['closed after sending', [READIED, SENT, closed()], ['reopen', 'copy', 'receive', 'attach', 'note']],
    ['closed before there were words to copy', [closed('given-up')], ['reopen', 'receive', 'attach', 'note']],
  ])('%s', (_, facts, actions) => {
    expect(actionsFor(aRequest(...facts))).toEqual(actions);
  });

  it('the day of arrival can be told as long as it is not known', () => {
    expect(actionsFor(aRequest(SENT, asked('fee')))).toContain('arrive');
    expect(actionsFor(aRequest(SENT, ARRIVED, asked('fee')))).not.toContain('arrive');
  });

  it('words that were changed after sending leave the sent ones to be copied', () => {
    expect(actionsFor(aRequest(READIED, SENT, revised('more')))).toContain('copy');
  });

  it('reminders are stopped or taken up again, never both', () => {
    const pausedNow = actionsFor(aRequest({ kind: 'paused', until: null }));
    expect(pausedNow).toContain('resume');
    expect(pausedNow).not.toContain('pause');
  });

  it('every action has a state that offers it', () => {
    const states = [[], [READIED], [SENT], [SENT, ARRIVED], [SENT, asked('fee')], [SENT, answered()], [closed()], [{ kind: 'paused', until: null } as const]];
    expect(new Set(states.flatMap((facts) => actionsFor(aRequest(...facts))))).toEqual(new Set(ACTIONS));
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
  [{ kind: 'handedOver', how: 'copied', letter: aLetter(), for: 'request' }, false],
  [asked('fee'), true],
  [answered(), true],
  [voided('e1'), false],
  [erased('event', 'e1'), false],
])('$0.kind can be taken back: $1', (fact, answer) => {
  expect(canVoid(anEvent(fact))).toBe(answer);
});

it.each<[RequestFact, boolean]>([
  [{ kind: 'noted', text: 'x' }, true],
  [answered(), true],
  [SENT, true],
  [DRAFTED, false],
  [revised('more'), false], // the working copy says the same
  [voided('e1'), false],
  [erased('event', 'e1'), false],
])('the words of $0.kind can be erased without their case: $1', (fact, answer) => {
  expect(canErase(anEvent(fact))).toBe(answer);
});

it.each<[RequestFact, boolean]>([
  [{ kind: 'noted', text: 'x' }, true],
  [{ kind: 'received', on: day('2026-11-24'), from: '', subject: '', text: 'x', fileIds: [] }, true],
  [{ kind: 'received', on: day('2026-11-24'), from: '', subject: '', text: '', fileIds: ['f'] }, false],
  [{ kind: 'acknowledged', on: day('2026-11-24'), theirReference: '26-77' }, true],
  [{ kind: 'answered', on: day('2026-11-24'), result: 'full', words: 'x', reasonsGiven: false }, true],
  [{ kind: 'answered', on: day('2026-11-24'), result: 'full', words: '', reasonsGiven: false }, false],
  [{ kind: 'extended', on: day('2026-11-24'), until: null, words: 'x' }, true],
  [{ kind: 'dateSet', dateId: 'd', on: day('2026-12-24'), words: 'x' }, true],
  [SENT, false], // the letter as it went
  [revised('more'), false],
  [arrived('2026-11-24'), false],
  [erased('event', 'e1'), false],
])('%j is offered to be erased: %s', (fact, answer) => {
  expect(hasOwnWords(anEvent(fact))).toBe(answer);
});
