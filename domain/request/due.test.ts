import { describe, expect, it } from 'vitest';
import { day, moment } from '@/tests/support/requests';
import { type Due, distanceTo, dueKey, standingOf, tellAt } from './due';

const TOKYO = 'Asia/Tokyo';

describe('a reminder about a day of the law', () => {
  it.each([
    ['in Tokyo', TOKYO, 9, '2026-02-20T00:00:00Z'],
    ['in London, where the day in Tokyo begins in the afternoon before', 'Europe/London', 9, '2026-02-20T09:00:00Z'],
    ['in Los Angeles, where it begins at seven in the morning before', 'America/Los_Angeles', 9, '2026-02-19T17:00:00Z'],
    ['in Auckland, which is ahead of Tokyo', 'Pacific/Auckland', 9, '2026-02-19T20:00:00Z'],
    ['in Auckland at four, the hour at which the day in Tokyo begins', 'Pacific/Auckland', 4, '2026-02-19T15:00:00Z'],
    ['in Auckland at three, which is too early for Tokyo', 'Pacific/Auckland', 3, '2026-02-20T14:00:00Z'],
  ])('is told at the first set hour after the day has begun where the law counts: %s', (...[, zone, hour, at]) => {
    expect(tellAt({ on: day('2026-02-20'), zone: TOKYO }, { zone, hour }).toString()).toBe(at);
  });
});

describe('a reminder of the person’s own', () => {
  it.each([
    [TOKYO, 9, '2026-12-10T00:00:00Z'],
    ['America/New_York', 9, '2026-12-10T14:00:00Z'],
    ['America/New_York', 0, '2026-12-10T05:00:00Z'],
    ['Pacific/Kiritimati', 23, '2026-12-10T09:00:00Z'],
  ])('is told where the person is: %s at %i', (zone, hour, at) => {
    expect(tellAt({ on: day('2026-12-10'), zone: null }, { zone, hour }).toString()).toBe(at);
  });

  it.each([
    ['an hour that is skipped in spring', 'Europe/Berlin', 2, '2027-03-28', '2027-03-28T01:00:00Z'],
    ['midnight where it is skipped', 'Africa/Cairo', 0, '2026-04-24', '2026-04-23T22:00:00Z'],
    ['an hour that comes twice, the first time', 'Europe/Berlin', 2, '2026-10-25', '2026-10-25T00:00:00Z'],
    ['a day that an island left out', 'Pacific/Apia', 9, '2011-12-30', '2011-12-30T19:00:00Z'],
    ['the first day that clocks know', TOKYO, 9, '1970-01-01', '1970-01-01T00:00:00Z'],
    ['the last day that can be written', TOKYO, 9, '9999-12-31', '9999-12-31T00:00:00Z'],
  ])('has its moment on %s', (...[, zone, hour, on, at]) => {
    expect(tellAt({ on: day(on), zone: null }, { zone, hour }).toString()).toBe(at);
  });
});

describe('the distance of a day', () => {
  const evening = moment('2026-11-27T20:00:00Z'); // the 28th in Tokyo, noon of the 27th in Los Angeles

  it.each([
    ['a day of the law is counted in its own place, which has to be named', TOKYO, 'America/Los_Angeles', 2, true],
    ['no place is named where today is the same day', TOKYO, 'Asia/Seoul', 2, false],
    ['an own day is counted here', null, 'America/Los_Angeles', 3, false],
  ] as const)('%s', (...[, zone, here, days, isElsewhere]) => {
    expect(distanceTo({ on: day('2026-11-30'), zone }, { now: evening, zone: here })).toEqual({ days, isElsewhere });
  });
});

describe('where a reminder stands', () => {
  const due: Due = { key: 'k', requestId: 'r', kind: 'suit', on: day('2026-02-20'), zone: TOKYO };
  const notice = { key: 'k', requestId: 'r', note: '', until: null } as const;

  it('is ahead until it has been told, and still while that is not certain', () => {
    const ahead = { kind: 'ahead', on: due.on, zone: TOKYO };
    expect(standingOf(due, null)).toEqual(ahead);
    expect(standingOf(due, { ...notice, state: 'telling' })).toEqual(ahead);
  });

  it('is in front of the person when it has been told, and behind them when it is settled', () => {
    expect(standingOf(due, { ...notice, state: 'told' })).toEqual({ kind: 'now' });
    expect(standingOf(due, { ...notice, state: 'settled' })).toEqual({ kind: 'settled' });
  });

  it('is ahead again when it is snoozed, on a day of the person’s own', () => {
    expect(standingOf(due, { ...notice, state: 'snoozed', until: day('2026-02-27') })).toEqual({ kind: 'ahead', on: day('2026-02-27'), zone: null });
  });

  it('is put off to the end of a pause, unless it comes later anyway', () => {
    expect(standingOf(due, null, day('2026-03-01'))).toEqual({ kind: 'ahead', on: day('2026-03-01'), zone: null });
    expect(standingOf(due, null, day('2026-02-20'))).toEqual({ kind: 'ahead', on: due.on, zone: TOKYO });
    expect(standingOf(due, { ...notice, state: 'told' }, day('2026-03-01'))).toEqual({ kind: 'now' });
  });
});

it('the same date of the same request on another day is another reminder', () => {
  const key = (on: string) => dueKey({ requestId: 'r', milestone: 'suit', on: day(on) });
  expect(key('2026-02-20')).toBe(key('2026-02-20'));
  expect(key('2026-02-20')).not.toBe(key('2026-02-21'));
});
