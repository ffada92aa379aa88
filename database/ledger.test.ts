import { beforeEach, describe, expect, it } from 'vitest';
import { type Due, dueKey } from '@/domain/request/due';
import { type Moment } from '@/domain/request/reminders';
import { expectWritten, freshMemory, writeAsNewer } from '@/tests/support/memory';
import { day, moment } from '@/tests/support/requests';
import { TOLD } from './due-rows';
import { listAhead, listComing, listOfRequest, listTold, writeDues } from './dues';
import { claim, type Claim, confirm, letGo, requestsOnNote, settleRequest, snoozeNote, snoozeRequest, tellOnPage } from './ledger';
import { type KaijiDatabase } from './schema';

let database: KaijiDatabase;

beforeEach(async () => {
  database = await freshMemory();
});

const LATE: Moment = { now: moment('2026-12-10T00:00:00Z'), zone: 'Asia/Tokyo', hour: 9 };

function aDue(requestId: string, on = '2026-12-10', kind = 'own'): Due {
  return { key: dueKey({ requestId, milestone: kind, on: day(on) }), requestId, kind, on: day(on), zone: null };
}

/** As the writing of a request does it. */
function put(requestId: string, dues: readonly Due[], pausedUntil: Temporal.PlainDate | null = null): Promise<void> {
  return database.transaction('rw', database.dues, database.notified, () => writeDues(database, { requestId, holder: 'organisation', dues, pausedUntil }));
}

async function claimed(changed: Partial<Parameters<typeof claim>[1]> = {}): Promise<Claim> {
  return expectWritten(await claim(database, { moment: LATE, off: [], shown: [], note: 'n1', ...changed }));
}

async function told(): Promise<readonly string[]> {
  return (await listTold(database)).map(({ requestId }) => requestId).sort();
}

describe('a claim', () => {
  it('takes what is due, and is taken anew until it is confirmed: a killed background loses nothing', async () => {
    await put('r1', [aDue('r1'), aDue('r1', '2026-12-11')]);
    expect(await claimed()).toEqual({ requestIds: ['r1'], outdated: [] });
    expect(await claimed({ note: 'n2' })).toEqual({ requestIds: ['r1'], outdated: [] });
    expect(await told()).toEqual([]);
    expectWritten(await confirm(database, 'n2', []));
    expect(await told()).toEqual(['r1']);
    expect(await claimed({ note: 'n3' })).toEqual({ requestIds: [], outdated: [] });
  });

  it('that was shown before the background was killed is not told again', async () => {
    await put('r1', [aDue('r1')]);
    await claimed();
    expect(await claimed({ note: 'n2', shown: ['n1'] })).toEqual({ requestIds: [], outdated: [] });
    expect(await told()).toEqual(['r1']);
    expect(await requestsOnNote(database, 'n1')).toEqual(['r1']);
  });

  it('counts as told at once where nothing can be shown', async () => {
    await put('r1', [aDue('r1')]);
    expect(await claimed({ note: null })).toEqual({ requestIds: [], outdated: [] });
    expect(await told()).toEqual(['r1']);
  });

  it('passes over what is switched off, for good', async () => {
    await put('r1', [aDue('r1'), aDue('r1', '2026-12-10', 'suit')]);
    await claimed({ off: ['suit'] });
    expectWritten(await confirm(database, 'n1', []));
    await put('r1', [aDue('r1'), aDue('r1', '2026-12-10', 'suit')]);
    expect((await listOfRequest(database, 'r1')).map(({ due }) => due.kind)).toEqual(['own']);
  });

  it('speaks of everything in one notification, also of what an older one still says', async () => {
    await put('r1', [aDue('r1', '2026-12-01')]);
    await put('r2', [aDue('r2'), aDue('r2', '2026-12-09')]);
    await claimed({ moment: { ...LATE, now: moment('2026-12-02T00:00:00Z') } });
    expectWritten(await confirm(database, 'n1', []));
    expect(await claimed({ note: 'n2', shown: ['n1'] })).toEqual({ requestIds: ['r2', 'r1'], outdated: ['n1'] });
    expectWritten(await confirm(database, 'n2', ['n1']));
    expect([...(await requestsOnNote(database, 'n2'))].sort()).toEqual(['r1', 'r2']);
    expect(await requestsOnNote(database, 'n1')).toEqual([]);
  });

  it('names notifications that say nothing any more, because their request has moved on', async () => {
    await put('r1', [aDue('r1')]);
    await claimed();
    expectWritten(await confirm(database, 'n1', []));
    await put('r1', []);
    expect(await claimed({ shown: ['n1'] })).toEqual({ requestIds: [], outdated: ['n1'] });
  });

  it('takes nothing where a newer version of us has written', async () => {
    await put('r1', [aDue('r1')]);
    await writeAsNewer(database, 99);
    expect(await claim(database, { moment: LATE, off: [], shown: [], note: 'n1' })).toMatchObject({ kind: 'read-only' });
    expect(await database.notified.count()).toBe(0);
  });

  it('takes thousands after a long absence as it takes one', async () => {
    const rows = Array.from({ length: 3_000 }, (_, index) => `r${index}`);
    await database.dues.bulkPut(rows.map((requestId) => ({ id: requestId, requestId, holder: 'organisation' as const, kind: 'own', on: '2026-12-01', zone: null, at: '2026-12-01' })));
    expect((await claimed()).requestIds).toHaveLength(3_000);
    expectWritten(await confirm(database, 'n1', []));
    expect(await told()).toHaveLength(3_000);
  });
});

describe('an answer of the person', () => {
  beforeEach(async () => {
    await put('r1', [aDue('r1')]);
    await put('r2', [aDue('r2')]);
    await claimed();
  });

  it('to a notification that the ledger had not heard of says that it was shown', async () => {
    expectWritten(await letGo(database, 'n1'));
    expect(await told()).toEqual(['r1', 'r2']);
    expect((await claimed({ note: 'n2' })).requestIds).toEqual([]);
  });

  it('puts everything off that a notification tells, even before its showing was written down', async () => {
    expectWritten(await snoozeNote(database, 'n1', day('2026-12-11')));
    expectWritten(await confirm(database, 'n1', []));
    expect(await told()).toEqual([]);
    expect((await claimed({ note: 'n2' })).requestIds).toEqual([]);
    const tomorrow = { ...LATE, now: moment('2026-12-11T00:00:00Z') };
    expect((await claimed({ note: 'n3', moment: tomorrow })).requestIds).toEqual(['r1', 'r2']);
  });

  it('puts off one request or ends its reminder, and no other’s', async () => {
    expectWritten(await confirm(database, 'n1', []));
    expectWritten(await snoozeRequest(database, 'r1', day('2026-12-17')));
    expect(await told()).toEqual(['r2']);
    expectWritten(await settleRequest(database, 'r2'));
    expect(await told()).toEqual([]);
    expect(await database.dues.toArray()).toEqual([expect.objectContaining({ requestId: 'r1', at: '2026-12-17' })]);
  });

  it('outlives that its request is written anew', async () => {
    expectWritten(await confirm(database, 'n1', []));
    expectWritten(await snoozeRequest(database, 'r1', day('2026-12-17')));
    expectWritten(await settleRequest(database, 'r2'));
    await put('r1', [aDue('r1')]);
    await put('r2', [aDue('r2')]);
    expect(await database.dues.toArray()).toEqual([expect.objectContaining({ requestId: 'r1', on: '2026-12-10', at: '2026-12-17' })]);
  });

  it('on the page of a request that they have just changed needs no notification', async () => {
    await put('r3', [aDue('r3', '2026-12-01'), aDue('r3', '2026-12-24')]);
    expectWritten(await tellOnPage(database, 'r3', LATE));
    expect(await told()).toEqual(['r3']);
    expect((await claimed({ note: 'n2' })).requestIds).toEqual(['r1', 'r2']);
  });
});

describe('the index of reminders', () => {
  it('holds those of one request anew at each writing', async () => {
    await put('r1', [aDue('r1'), aDue('r1', '2026-12-24')]);
    await put('r2', [aDue('r2')]);
    await put('r1', [aDue('r1', '2026-12-25')]);
    expect((await database.dues.toArray()).map(({ on }) => on).sort()).toEqual(['2026-12-10', '2026-12-25']);
  });

  it('reads what may have come, and neither what is later nor what was told', async () => {
    await put('r1', [aDue('r1', '2026-12-09'), aDue('r1', '2026-12-10'), aDue('r1', '2026-12-11')]);
    await claimed({ moment: { ...LATE, now: moment('2026-12-09T00:00:00Z') }, note: null });
    expect((await listComing(database, LATE)).map(({ due }) => due.on.toString())).toEqual(['2026-12-10']);
    expect((await listAhead(database, [])).map(({ due }) => due.on.toString())).toEqual(['2026-12-10', '2026-12-11']);
    expect(await listAhead(database, ['own'])).toEqual([]);
  });

  it('has the first and the last day that can be written in their places', async () => {
    await put('r1', [aDue('r1', '1970-01-01'), aDue('r1', '9999-12-31'), aDue('r1', '+010000-01-13')]);
    expect((await listComing(database, LATE)).map(({ due }) => due.on.year)).toEqual([1970]);
  });

  it('puts off to the end of a pause', async () => {
    await put('r1', [aDue('r1')], day('2027-01-15'));
    expect((await claimed()).requestIds).toEqual([]);
    expect((await database.dues.toArray())[0]).toMatchObject({ on: '2026-12-10', at: '2027-01-15' });
    expect((await claimed({ moment: { ...LATE, now: moment('2027-01-15T00:00:00Z') } })).requestIds).toEqual(['r1']);
    await put('r1', [aDue('r1')], day('2027-01-15'));
    expect((await database.dues.toArray())[0]?.at).not.toBe(TOLD); // claimed and not confirmed
    expectWritten(await confirm(database, 'n1', []));
    await put('r1', [aDue('r1')], day('2027-01-15'));
    expect((await database.dues.toArray())[0]?.at).toBe(TOLD);
  });
});
