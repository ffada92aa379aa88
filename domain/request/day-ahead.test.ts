import { expect, it } from 'vitest';
import { checkDayAhead } from './day-ahead';

const today = Temporal.PlainDate.from('2026-11-24');

it.each([
  ['2026-11-25', { kind: 'day', on: Temporal.PlainDate.from('2026-11-25') }],
  ['2026-11-24', { kind: 'day', on: today }],
  ['2026-11-23', { kind: 'problem', problem: 'not-ahead' }],
  ['2026-02-30', { kind: 'problem', problem: 'not-a-day' }],
  ['', { kind: 'problem', problem: 'not-a-day' }],
])('reads %j as a day to come or says what is wrong with it', (text, expected) => {
  expect(checkDayAhead(text, { today })).toEqual(expected);
});
