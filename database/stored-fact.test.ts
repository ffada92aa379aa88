import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someLog } from '@/tests/support/logs';
import { moment } from '@/tests/support/requests';
import { fromEventRow, toEventRow, toStoredInstant } from './stored-fact';

describe('a stored moment', () => {
  it.each([
    ['2026-11-20T00:00:00Z', '2026-11-20T00:00:00.000Z'],
    ['2026-11-20T00:00:00.1Z', '2026-11-20T00:00:00.100Z'],
    ['2026-11-20T00:00:00.123999Z', '2026-11-20T00:00:00.123Z'],
    ['2026-11-20T09:00:00+09:00', '2026-11-20T00:00:00.000Z'],
  ])('%s is text of one width', (instant, text) => {
    expect(toStoredInstant(moment(instant))).toBe(text);
  });

  it('sorts as text as it does in time', () => {
    const some = fc.integer({ min: 0, max: 4_102_444_800_000 }).map((ms) => Temporal.Instant.fromEpochMilliseconds(ms));
    fc.assert(
      fc.property(some, some, (a, b) => {
        const asText = toStoredInstant(a) < toStoredInstant(b);
        expect(asText).toBe(Temporal.Instant.compare(a, b) < 0);
      }),
    );
  });
});

it('an event comes back from the disk as it was, days and all', () => {
  fc.assert(
    fc.property(someLog, (log) => {
      expect(log.map((event) => fromEventRow(structuredClone(toEventRow(event))))).toEqual(log);
    }),
  );
});
