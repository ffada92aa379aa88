import { describe, expect, it } from 'vitest';
import { anOccasion, expectWritten, freshMemory } from '@/tests/support/memory';
import { aDraft, arrived, closed, READIED, sent } from '@/tests/support/requests';
import { appendFacts, startRequest } from './record';
import { countNeedingPerson, countRequests, findRequest, listNextDates } from './requests';
import { type KaijiDatabase } from './schema';

let seconds = 0;
const next = () => anOccasion(`2026-11-20T00:00:${String((seconds = (seconds + 1) % 60)).padStart(2, '0')}Z`);

/** A request that arrived on a day, or is still a draft. */
async function aRequestOf(database: KaijiDatabase, arrivedOn: string | null): Promise<string> {
  const { id } = expectWritten(await startRequest(database, aDraft(), { ...next(), year: 2026 }));
  if (arrivedOn) expectWritten(await appendFacts(database, id, { ...next(), facts: [READIED, sent('2026-11-01'), arrived(arrivedOn)] }));
  return id;
}

async function manyRequests() {
  const database = await freshMemory();
  const late = await aRequestOf(database, '2026-12-24');
  const draft = await aRequestOf(database, null);
  const soon = await aRequestOf(database, '2026-11-24');
  const ended = await aRequestOf(database, '2026-11-02');
  expectWritten(await appendFacts(database, ended, { ...next(), facts: [closed()] }));
  return { database, late, draft, soon, ended };
}

it('counts every request, open or closed', async () => {
  const { database } = await manyRequests();
  expect(await countRequests(database)).toBe(4);
});

describe('the next dates', () => {
  it('are those of open requests, nearest first, and never rows without a date', async () => {
    const { database, soon, late } = await manyRequests();
    expect((await listNextDates(database, 10)).map(({ id, nextOn, nextKind }) => ({ id, nextOn, nextKind }))).toEqual([
      { id: soon, nextOn: '2026-12-08', nextKind: 'reminder' },
      { id: late, nextOn: '2027-01-07', nextKind: 'reminder' },
    ]);
    expect(await listNextDates(database, 1)).toHaveLength(1);
  });

  it('are none where there is no request, or none that waits', async () => {
    const database = await freshMemory();
    expect(await listNextDates(database, 3)).toEqual([]);
    await aRequestOf(database, null);
    expect(await listNextDates(database, 3)).toEqual([]);
  });
});

it('the person is needed by what is not sent, or whose arrival is not known, and by nothing else', async () => {
  const { database } = await manyRequests();
  expect(await countNeedingPerson(database)).toBe(1);
  const id = await aRequestOf(database, null);
  expect(await countNeedingPerson(database)).toBe(2);
  expectWritten(await appendFacts(database, id, { ...next(), facts: [READIED, sent('2026-11-01')] }));
  expect(await countNeedingPerson(database)).toBe(2);
  expectWritten(await appendFacts(database, id, { ...next(), facts: [arrived('2026-11-02')] }));
  expect(await countNeedingPerson(database)).toBe(1);
});

describe('one request', () => {
  it('comes with its whole history and with nobody else’s', async () => {
    const { database, soon } = await manyRequests();
    const found = await findRequest(database, soon);
    expect(found?.events.map(({ requestId, fact }) => [requestId, fact.kind])).toEqual([
      [soon, 'drafted'], [soon, 'readied'], [soon, 'sent'], [soon, 'arrived'],
    ]);
    expect(found?.request).toMatchObject({ id: soon, state: 'waiting' });
  });

  it('has its history in the order in which it was written', async () => {
    const database = await freshMemory();
    const { id } = expectWritten(await startRequest(database, aDraft(), { now: Temporal.Instant.from('2026-11-20T00:00:00Z'), newId: () => 'zzz', year: 2026 }));
    expectWritten(await appendFacts(database, id, { now: Temporal.Instant.from('2026-11-21T00:00:00Z'), newId: () => 'aaa', facts: [READIED] }));
    expect((await findRequest(database, id))?.events.map(({ fact }) => fact.kind)).toEqual(['drafted', 'readied']);
  });

  it('is null when there is none of that id', async () => {
    expect(await findRequest(await freshMemory(), 'nowhere')).toBeNull();
  });
});
