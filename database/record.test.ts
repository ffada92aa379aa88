import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type RequestFact } from '@/domain/request/event';
import { foldRequest } from '@/domain/request/fold';
import { someFact } from '@/tests/support/logs';
import { allRows, anOccasion, connect, expectWritten, freshMemory } from '@/tests/support/memory';
import { aDraft, arrived, closed, day, READIED, REOPENED, revised, sent, voided } from '@/tests/support/requests';
import { project, projected } from './projection';
import { appendFacts, startRequest } from './record';
import { readReference, toRequestRow } from './request-row';
import { findRequest } from './requests';
import { type KaijiDatabase, NO_DATE } from './schema';
import { fromEventRow } from './stored-fact';

async function begin(database: KaijiDatabase, at = '2026-11-20T00:00:00Z', year = 2026): Promise<string> {
  return expectWritten(await startRequest(database, aDraft(), { ...anOccasion(at), year })).id;
}

/** Appends one happening after another, each at its own time. */
async function tell(database: KaijiDatabase, id: string, ...happenings: readonly (readonly [string, ...RequestFact[]])[]) {
  for (const [at, ...facts] of happenings) expectWritten(await appendFacts(database, id, { ...anOccasion(at), facts }));
  const found = await findRequest(database, id);
  if (!found) throw new Error('the request is gone');
  return found;
}

describe('the beginning of a request', () => {
  it('is an event, a working copy and a row that agree', async () => {
    const database = await freshMemory();
    const row = expectWritten(await startRequest(database, aDraft(), { ...anOccasion('2026-11-20T01:02:03.456789Z'), year: 2026 }));
    expect(row).toMatchObject({ reference: 'KJ-2026-001', year: 2026, serial: 1, state: 'drafting', holder: 'person', nextOn: NO_DATE, lastKind: 'drafted' });
    const { events, drafts, requests } = await allRows(database);
    expect(events).toEqual([
      { id: expect.any(String), requestId: row.id, deviceId: 'device-a', counter: 1, at: '2026-11-20T01:02:03.456Z', fact: { kind: 'drafted', reference: 'KJ-2026-001', draft: aDraft() } },
    ]);
    expect(drafts).toEqual([{ requestId: row.id, revision: 1, savedAt: '2026-11-20T01:02:03.456Z', draft: aDraft() }]);
    expect(requests).toEqual([row]);
  });

  it('gives each year its own numbers, from 001 on and past 999', async () => {
    const database = await freshMemory();
    const references: string[] = [];
    for (const year of [2026, 2026, 2027, 2026]) {
      references.push(expectWritten(await startRequest(database, aDraft(), { ...anOccasion(`2026-11-20T00:00:0${references.length}Z`), year })).reference);
    }
    expect(references).toEqual(['KJ-2026-001', 'KJ-2026-002', 'KJ-2027-001', 'KJ-2026-003']);
    const [any] = await database.requests.toArray();
    if (any) await database.requests.put({ ...any, id: 'many', year: 2026, serial: 999, reference: 'KJ-2026-999' });
    const next = expectWritten(await startRequest(database, aDraft(), { ...anOccasion('2026-11-21T00:00:00Z'), year: 2026 }));
    expect(next).toMatchObject({ reference: 'KJ-2026-1000', serial: 1_000 });
    const after = expectWritten(await startRequest(database, aDraft(), { ...anOccasion('2026-11-22T00:00:00Z'), year: 2026 }));
    expect(after.reference).toBe('KJ-2026-1001');
  });

  it('gives two pages two numbers when both begin at once', async () => {
    const database = await freshMemory();
    const other = connect(database.name);
    const begun = await Promise.all([database, other, database, other].map((page, index) => startRequest(page, aDraft(), { ...anOccasion(`2026-11-20T00:00:0${index}Z`), year: 2026 })));
    expect(begun.map((result) => expectWritten(result).reference).sort()).toEqual(['KJ-2026-001', 'KJ-2026-002', 'KJ-2026-003', 'KJ-2026-004']);
  });

  it.each([
    ['KJ-2026-011', { year: 2026, serial: 11 }],
    ['KJ-2026-1000', { year: 2026, serial: 1_000 }],
    ['something else', { year: 0, serial: 0 }],
  ])('the reference %s is read back', (reference, parts) => {
    expect(readReference(reference)).toEqual(parts);
  });
});

describe('what is added to a history', () => {
  it('is in it with its row, under the day that was stated', async () => {
    const database = await freshMemory();
    const id = await begin(database);
    const { request, events } = await tell(database, id, ['2026-11-21T00:00:00Z', READIED], ['2026-11-22T00:00:00Z', sent('2026-11-21')], ['2026-11-25T00:00:00Z', arrived('2026-11-24')]);
    expect(request.arrivedOn).toEqual(day('2026-11-24'));
    expect(events.map(({ counter }) => counter)).toEqual([1, 2, 3, 4]);
    expect(await database.requests.get(id)).toMatchObject({
      state: 'waiting',
      holder: 'organisation',
      nextOn: '2026-12-08',
      nextKind: 'reminder',
      dates: [{ kind: 'reminder', on: '2026-12-08' }, { kind: 'suit', on: '2026-12-09' }, { kind: 'second-reminder', on: '2026-12-24' }],
      lastAt: '2026-11-25T00:00:00.000Z',
      lastKind: 'arrived',
    });
  });

  it('takes the date off the list when the request is closed, and brings it back when it is reopened', async () => {
    const database = await freshMemory();
    const id = await begin(database);
    await tell(database, id, ['2026-11-21T00:00:00Z', READIED, sent('2026-11-20'), arrived('2026-11-24'), closed('refused')]);
    expect(await database.requests.get(id)).toMatchObject({ state: 'closed', outcome: 'refused', holder: 'nobody', nextOn: NO_DATE, nextKind: null, dates: [] });
    await tell(database, id, ['2026-11-22T00:00:00Z', REOPENED]);
    expect(await database.requests.get(id)).toMatchObject({ state: 'waiting', outcome: null, nextOn: '2026-12-08' });
  });

  it('is refused for a request that is not there, and leaves nothing behind', async () => {
    const database = await freshMemory();
    const before = await allRows(database);
    expect(await appendFacts(database, 'nowhere', { ...anOccasion(), facts: [READIED] })).toEqual({ kind: 'not-found' });
    expect(await allRows(database)).toEqual(before);
  });

  it('leaves out a revision that says what is said already, because it would take back a letter that is ready', async () => {
    const database = await freshMemory();
    const id = await begin(database);
    await tell(database, id, ['2026-11-21T00:00:00Z', revised('more'), READIED]);
    const { request, events } = await tell(database, id, ['2026-11-22T00:00:00Z', revised('more')]);
    expect(request.state).toBe('ready');
    expect(events.map(({ fact }) => fact.kind)).toEqual(['drafted', 'revised', 'readied']);
    const changed = await tell(database, id, ['2026-11-22T00:00:00Z', revised('more'), revised('other'), revised('more')]);
    expect(changed.events.map(({ fact }) => fact.kind)).toEqual(['drafted', 'revised', 'readied', 'revised', 'revised']);
    expect(changed.events.map(({ counter }) => counter)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('the order of a history', () => {
  it('is that of the writing, though the clock was set back a year', async () => {
    const database = await freshMemory();
    const id = await begin(database);
    const { request } = await tell(database, id, ['2026-11-21T00:00:00Z', READIED], ['2026-11-22T00:00:00Z', sent('2026-11-21')], ['2025-11-22T00:00:00Z', revised('late')], ['2025-11-23T00:00:00Z', closed('given-up')]);
    expect(request).toMatchObject({ state: 'closed', draft: { ownParagraphs: ['late'] }, lastEvent: { fact: { kind: 'closed' } } });
  });

  it('is that of the writing, though what it follows came from a device whose clock was ahead', async () => {
    const database = await freshMemory('device-a');
    const id = await begin(database);
    // As a merge brings it: another device, named after ours in the alphabet, a year ahead.
    await database.events.add({ id: 'theirs', requestId: id, deviceId: 'device-z', counter: 1, at: '2027-11-20T00:00:00.000Z', fact: { kind: 'closed', outcome: 'full', reason: '' } });
    const { request } = await tell(database, id, ['2026-11-21T00:00:00Z', REOPENED]);
    expect(request).toMatchObject({ state: 'drafting', outcome: null });
  });

  it('is the same in the row as after reading it back, though a clock counts finer than the memory', async () => {
    const database = await freshMemory('device-a');
    const id = await begin(database, '2026-11-20T00:00:00.000500Z');
    await database.events.add({ id: 'theirs', requestId: id, deviceId: 'device-z', counter: 1, at: '2026-11-20T00:00:01.000Z', fact: { kind: 'closed', outcome: 'full', reason: '' } });
    await tell(database, id, ['2026-11-20T00:00:01.000700Z', REOPENED]);
    expect(await database.requests.get(id)).toEqual(await rebuilt(database, id));
  });
});

describe('two pages that write at once', () => {
  it('number the events of their device without a gap and lose none', async () => {
    const database = await freshMemory();
    const other = connect(database.name);
    const id = await begin(database);
    const pages = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? database : other));
    const results = await Promise.all(
      pages.map((page, index) => appendFacts(page, id, { ...anOccasion(`2026-11-21T00:00:00.${100 + index}Z`), facts: [{ kind: 'noted', text: String(index) }] })),
    );
    expect(results.every(({ kind }) => kind === 'written')).toBe(true);
    const events = await database.events.toArray();
    expect(events.map(({ counter }) => counter).sort((a, b) => a - b)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
    expect(new Set(events.flatMap(({ fact }) => (fact.kind === 'noted' ? [fact.text] : []))).size).toBe(12);
    expect(await database.requests.get(id)).toEqual(await rebuilt(database, id));
  });

  it('count each device for itself', async () => {
    const database = await freshMemory('device-a');
    const id = await begin(database);
    await database.events.add({ id: 'theirs', requestId: id, deviceId: 'device-b', counter: 40, at: '2026-11-20T00:00:00.000Z', fact: REOPENED as never });
    const { events } = await tell(database, id, ['2026-11-21T00:00:00Z', READIED]);
    expect(events.filter(({ deviceId }) => deviceId === 'device-a').map(({ counter }) => counter)).toEqual([1, 2]);
  });
});

describe('a write that fails half-way', () => {
  it.each([
    ['events', 'bulkAdd'],
    ['drafts', 'add'],
    ['requests', 'put'],
  ] as const)('in %s leaves no trace of a beginning', async (table, operation) => {
    const database = await freshMemory();
    await begin(database);
    const before = await allRows(database);
    const broken = vi.spyOn(database[table], operation).mockRejectedValue(new DOMException('no', 'UnknownError'));
    expect(await startRequest(database, aDraft(), { ...anOccasion('2026-11-21T00:00:00Z'), year: 2026 })).toEqual({ kind: 'unavailable', detail: 'UnknownError' });
    broken.mockRestore();
    expect(await allRows(database)).toEqual(before);
    expect(expectWritten(await startRequest(database, aDraft(), { ...anOccasion('2026-11-22T00:00:00Z'), year: 2026 })).reference).toBe('KJ-2026-002');
  });

  it('leaves no event without its row', async () => {
    const database = await freshMemory();
    const id = await begin(database);
    const before = await allRows(database);
    const broken = vi.spyOn(database.requests, 'put').mockRejectedValue(new DOMException('no', 'UnknownError'));
    expect((await appendFacts(database, id, { ...anOccasion('2026-11-21T00:00:00Z'), facts: [READIED] })).kind).toBe('unavailable');
    broken.mockRestore();
    expect(await allRows(database)).toEqual(before);
  });

  it('leaves nothing of a request whose id is taken', async () => {
    const database = await freshMemory();
    await begin(database);
    const before = await allRows(database);
    expect((await startRequest(database, aDraft(), { ...anOccasion(), year: 2026 })).kind).toBe('unavailable');
    expect(await allRows(database)).toEqual(before);
  });

  it('does not write at all where no device is known', async () => {
    const database = await freshMemory();
    await database.meta.delete('deviceId');
    expect(await startRequest(database, aDraft(), { ...anOccasion(), year: 2026 })).toEqual({ kind: 'unavailable', detail: 'no device id' });
    expect((await allRows(database)).events).toEqual([]);
  });
});

/** The row as it would be built from nothing but the stored events. */
async function rebuilt(database: KaijiDatabase, id: string) {
  const request = foldRequest((await database.events.where({ requestId: id }).toArray()).map(fromEventRow));
  return request && toRequestRow(request);
}

it('whatever happens, in whatever portions and by whatever clock, the row is the fold of the stored events', async () => {
  const database = await freshMemory();
  const clock = fc.integer({ min: 0, max: 5_000_000_000 }).map((micro) => Temporal.Instant.fromEpochMilliseconds(1_790_000_000_000).add({ microseconds: micro }).toString());
  // Occasions name their events by their time, so that some of these exist and others do not.
  const facts = clock.chain((at) => fc.array(someFact([`${at}#1`, '2026-11-20T00:00:00Z#2', 'nowhere']), { maxLength: 3 }));
  const happenings = fc.array(fc.tuple(clock, facts), { maxLength: 5 });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(happenings, async (told) => {
      run += 1;
      const id = await begin(database, moment(run));
      for (const [index, [at, portion]] of told.entries()) {
        const now = Temporal.Instant.from(at);
        expectWritten(await appendFacts(database, id, { now, newId: ids(`${run}/${index}`), facts: portion }));
      }
      const row = await database.requests.get(id);
      expect(row).toEqual(await rebuilt(database, id));
      expect(await derived(database, id)).toEqual(await derivedAnew(database, id));
      const counters = (await database.events.orderBy('[deviceId+counter]').toArray()).map(({ counter }) => counter);
      expect(counters).toEqual(counters.map((_, index) => index + 1));
    }),
    { numRuns: 40 },
  );
});

/** What search and reminders hold of a request, and what they would hold if it were written anew. */
async function derived(database: KaijiDatabase, requestId: string) {
  return { words: await database.words.filter((row) => row.requestId === requestId).toArray(), dues: await database.dues.where({ requestId }).toArray() };
}

async function derivedAnew(database: KaijiDatabase, requestId: string) {
  const events = (await database.events.where({ requestId }).toArray()).map(fromEventRow);
  await database.transaction('rw', projected(database), async () => project(database, events));
  return derived(database, requestId);
}

it('a void of a stored event brings the row back to what it was before', async () => {
  const database = await freshMemory();
  const id = await begin(database);
  const { events } = await tell(database, id, ['2026-11-21T00:00:00Z', READIED], ['2026-11-22T00:00:00Z', sent('2026-11-21')]);
  const sending = events.find(({ fact }) => fact.kind === 'sent')?.id ?? '';
  await tell(database, id, ['2026-11-23T00:00:00Z', voided(sending)]);
  expect(await database.requests.get(id)).toMatchObject({ state: 'ready', lastKind: 'voided' });
});

function moment(run: number): string {
  return `2026-01-01T00:00:00.${String(run).padStart(3, '0')}Z`;
}

function ids(prefix: string): () => string {
  let made = 0;
  return () => `${prefix}#${(made += 1)}`;
}
