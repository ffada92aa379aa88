import { describe, expect, it, vi } from 'vitest';
import { anOccasion, connect, expectWritten, freshMemory } from '@/tests/support/memory';
import { aDraft, moment } from '@/tests/support/requests';
import { countIncident, listIncidents } from './incidents';
import { observe } from './live';
import { startRequest } from './record';
import { countRequests } from './requests';
import { readSetting, writeSetting } from './settings';

const begin = (database: Awaited<ReturnType<typeof freshMemory>>, at: string) => startRequest(database, aDraft(), { ...anOccasion(at), year: 2026 });

describe('a live query', () => {
  it('tells what is there, and again what another page has added', async () => {
    const database = await freshMemory();
    const other = connect(database.name);
    const values: number[] = [];
    const live = observe(() => countRequests(database), { onValue: (count) => values.push(count), onError: () => values.push(-1) });
    await vi.waitFor(() => expect(values).toEqual([0]));
    expectWritten(await begin(other, '2026-11-20T00:00:00Z'));
    await vi.waitFor(() => expect(values).toEqual([0, 1]));
    live.stop();
    expectWritten(await begin(database, '2026-11-21T00:00:00Z'));
    await vi.waitFor(async () => expect(await countRequests(other)).toBe(2));
    expect(values).toEqual([0, 1]);
  });

  it('stays quiet about rows that it did not read', async () => {
    const database = await freshMemory();
    const onValue = vi.fn();
    const live = observe(() => readSetting(database, 'language'), { onValue, onError: onValue });
    await vi.waitFor(() => expect(onValue).toHaveBeenCalledTimes(1));
    await begin(database, '2026-11-20T00:00:00Z');
    expectWritten(await writeSetting(database, 'language', 'ja'));
    await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith('ja'));
    expect(onValue).toHaveBeenCalledTimes(2);
    live.stop();
  });

  it('tells a failure', async () => {
    const onError = vi.fn();
    observe(() => Promise.reject(new Error('broken')), { onValue: () => undefined, onError });
    await vi.waitFor(() => expect(onError).toHaveBeenCalledWith(expect.objectContaining({ message: 'broken' })));
  });
});

describe('the log of incidents', () => {
  it('counts how often and from when until when, each kind for itself', async () => {
    const database = await freshMemory();
    await countIncident(database, { kind: 'message-malformed', times: 2, now: moment('2026-11-20T00:00:00Z') });
    await countIncident(database, { kind: 'message-too-large', times: 1, now: moment('2026-11-21T00:00:00Z') });
    await countIncident(database, { kind: 'message-malformed', times: 3, now: moment('2026-11-22T00:00:00Z') });
    expect(await listIncidents(database)).toEqual([
      { kind: 'message-malformed', count: 5, firstAt: '2026-11-20T00:00:00.000Z', lastAt: '2026-11-22T00:00:00.000Z' },
      { kind: 'message-too-large', count: 1, firstAt: '2026-11-21T00:00:00.000Z', lastAt: '2026-11-21T00:00:00.000Z' },
    ]);
  });

  it('loses none that two contexts count at once', async () => {
    const database = await freshMemory();
    const other = connect(database.name);
    const count = (page: typeof database) => countIncident(page, { kind: 'concern-failed', times: 1, now: moment('2026-11-20T00:00:00Z') });
    await Promise.all([database, other, database, other].map(count));
    expect((await listIncidents(database))[0]?.count).toBe(4);
  });
});

it('a setting that nobody chose is undefined, and the last choice counts', async () => {
  const database = await freshMemory();
  expect(await readSetting(database, 'theme')).toBeUndefined();
  await writeSetting(database, 'theme', 'dark');
  await writeSetting(database, 'theme', 'light');
  expect(await readSetting(database, 'theme')).toBe('light');
});
