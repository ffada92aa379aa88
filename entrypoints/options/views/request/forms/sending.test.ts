import { expect, it } from 'vitest';
import { aLetter, day } from '@/tests/support/requests';
import { readSending, startSending } from './sending';

const today = day('2026-11-24');
const occasion = { letter: aLetter(), today, datedOn: day('2026-11-20') };
const start = startSending(today, null);

it('begins with today, and with the way that the person had in mind', () => {
  expect(start).toMatchObject({ on: '2026-11-24', channel: 'registered-mail' });
  expect(startSending(today, 'email').channel).toBe('email');
});

it('states the day, the way and the exact letter', () => {
  expect(readSending({ ...start, on: '2026-11-20', tracking: ' 123 ' }, occasion)).toEqual({
    kind: 'sending',
    sending: { on: day('2026-11-20'), channel: 'registered-mail', tracking: '123', letter: aLetter() },
  });
});

it('asks about a day before the date of the letter, and takes it when it is meant so', () => {
  const early = { ...start, on: '2026-11-19' };
  expect(readSending(early, occasion)).toEqual({ kind: 'before-letter', datedOn: day('2026-11-20'), on: day('2026-11-19') });
  expect(readSending({ ...early, sure: true }, occasion).kind).toBe('sending');
  expect(readSending(early, { ...occasion, datedOn: null }).kind).toBe('sending');
});

it.each(['', '2026-11-25'])('takes no %j for the day', (on) => {
  expect(readSending({ ...start, on, sure: true }, occasion).kind).toBe('problem');
});
