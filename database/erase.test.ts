import { describe, expect, it } from 'vitest';
import { type RequestFact } from '@/domain/request/event';
import { allRows, anOccasion, expectWritten, freshMemory } from '@/tests/support/memory';
import { aDraft, aLetter, answered, arrived, aSending, asked, day, moment, READIED, REOPENED, revised, sent } from '@/tests/support/requests';
import { appendErasing, eraseEvent, eraseFile, eraseRequest, eraseRequests } from './erase';
import { listFiles, readBlob, spaceUsed } from './files';
import { saveFollowUp } from './follow-ups';
import { listPage } from './list';
import { appendFacts, appendToAll, startRequest, undo } from './record';
import { findRequest } from './requests';
import { type KaijiDatabase } from './schema';

const MARKER = 'QUINCEMARKER';
const NOW = moment('2026-12-24T00:00:00Z');
const STAMP = { id: 'f1', name: `${MARKER}.pdf`, size: 4, sha256: MARKER, type: 'application/pdf', sensitive: false };
const marked = <F extends RequestFact>(fact: F): RequestFact => ({ ...fact, words: MARKER }) as RequestFact;

let seconds = 0;
const next = () => anOccasion(`2026-11-20T00:00:${String((seconds = (seconds + 1) % 60)).padStart(2, '0')}Z`);

/** A case in which every text that can be written is the marker. */
async function aMarkedCase(database: KaijiDatabase): Promise<string> {
  const draft = aDraft({ ownParagraphs: [MARKER], sender: { ...aDraft().sender, name: MARKER } });
  const { id } = expectWritten(await startRequest(database, draft, { ...next(), year: 2026 }));
  const letter = aLetter(MARKER);
  const facts: readonly RequestFact[] = [
    { kind: 'revised', draft: aDraft({ fileWish: MARKER }) }, { kind: 'readied', letter }, { kind: 'handedOver', how: 'copied', letter, for: 'request' },
    { kind: 'sent', ...aSending('2026-11-20', letter), tracking: MARKER }, arrived('2026-11-24'), { kind: 'acknowledged', on: day('2026-11-25'), theirReference: MARKER },
    marked(asked('fee')), { kind: 'supplied', what: 'fee', by: aSending('2026-11-27', letter), on: day('2026-11-27') },
    marked({ kind: 'extended', on: day('2026-11-28'), until: day('2026-12-20'), words: '' }), marked(answered('partial')),
    { kind: 'objected', ...aSending('2026-12-02', letter) }, { kind: 'received', on: day('2026-12-03'), from: MARKER, subject: MARKER, text: `${MARKER} `.repeat(200), fileIds: [] },
    { kind: 'dateSet', dateId: 'd1', on: day('2026-12-24'), words: MARKER }, { kind: 'noted', text: MARKER }, { kind: 'closed', outcome: 'partial', reason: MARKER }, REOPENED,
  ];
  for (const fact of facts) expectWritten(await appendFacts(database, id, { ...next(), facts: [fact] }));
  expectWritten(await saveFollowUp(database, { requestId: id, kind: 'complaint', typed: { answer: MARKER }, words: [MARKER], basedOn: 0, now: NOW }));
  expectWritten(await appendFacts(database, id, { ...next(), facts: [], files: [{ stamp: STAMP, blob: new Blob([MARKER]) }] }));
  return id;
}

async function traces(database: KaijiDatabase): Promise<string[]> {
  const rows = await allRows(database);
  return Object.entries(rows).filter(([, found]) => JSON.stringify(found).toLowerCase().includes(MARKER.toLowerCase())).map(([table]) => table);
}

describe('a case that is erased', () => {
  it('leaves no word of it in any table, and a tombstone without content', async () => {
    const database = await freshMemory();
    const id = await aMarkedCase(database);
    expect(await traces(database)).toEqual(expect.arrayContaining(['events', 'drafts', 'requests', 'files', 'followUps', 'words']));
    expectWritten(await eraseRequest(database, id, NOW));
    expect(await traces(database)).toEqual([]);
    expect(await database.blobs.count()).toBe(0);
    expect(await database.tombstones.toArray()).toEqual([{ id, what: 'request', at: '2026-12-24T00:00:00.000Z' }]);
    expect(await database.dues.count()).toBe(0);
    expect(await findRequest(database, id)).toBeNull();
  });

  it('takes its numbers with it: neither its reference nor a number of its events is given again', async () => {
    const database = await freshMemory();
    const id = await aMarkedCase(database);
    const before = await database.events.count();
    expectWritten(await eraseRequest(database, id, NOW));
    const anew = expectWritten(await startRequest(database, aDraft(), { ...next(), year: 2026 }));
    expect(anew.reference).toBe('KJ-2026-002');
    expect((await database.events.toArray()).map(({ counter }) => counter)).toEqual([before + 1]);
  });

  it('leaves the others as they are, and several go together or not at all', async () => {
    const database = await freshMemory();
    const [first, second] = [await aMarkedCase(database).then((id) => id), expectWritten(await startRequest(database, aDraft(), { ...next(), year: 2026 })).id];
    const before = await allRows(database);
    expect(await eraseRequests(database, [second, 'nowhere'], NOW)).toEqual({ kind: 'not-found' });
    expect(await allRows(database)).toEqual(before);
    expectWritten(await eraseRequest(database, first, NOW));
    expect((await findRequest(database, second))?.request.state).toBe('drafting');
  });
});

describe('an entry that is erased', () => {
  it('loses its words everywhere, keeps what it did, and can be seen to have been erased', async () => {
    const database = await freshMemory();
    const { id } = expectWritten(await startRequest(database, aDraft(), { ...next(), year: 2026 }));
    for (const fact of [READIED, sent('2026-11-20'), marked(answered('partial')), { kind: 'noted', text: MARKER } as const]) {
      expectWritten(await appendFacts(database, id, { ...next(), facts: [fact] }));
    }
    const told = (await findRequest(database, id))?.events.filter(({ fact }) => fact.kind === 'answered' || fact.kind === 'noted') ?? [];
    for (const event of told) expectWritten(await eraseEvent(database, event.id, next()));
    expect(await traces(database)).toEqual([]);
    const found = await findRequest(database, id);
    expect(found?.request).toMatchObject({ state: 'answered', answer: { result: 'partial', words: '' } });
    expect(found?.events.filter(({ fact }) => fact.kind === 'erased')).toHaveLength(2); // the mark in the note's place, and one for the words of the answer
    expect((await database.tombstones.toArray()).map(({ what }) => what)).toEqual(['event', 'event']);
    expect((await listPage(database, { view: 'all', sort: 'next', descending: false, filter: { text: MARKER } })).rows).toEqual([]);
  });

  it('is not a change of the draft, whose words the working copy would bring back', async () => {
    const database = await freshMemory();
    const { id } = expectWritten(await startRequest(database, aDraft(), { ...next(), year: 2026 }));
    expectWritten(await appendFacts(database, id, { ...next(), facts: [revised(MARKER)] }));
    const change = (await database.events.toArray()).find(({ fact }) => fact.kind === 'revised');
    expect(await eraseEvent(database, change?.id ?? '', next())).toEqual({ kind: 'not-found' });
  });

  it('is not erased twice, nor is the beginning of a case', async () => {
    const database = await freshMemory();
    expectWritten(await startRequest(database, aDraft(), { ...next(), year: 2026 }));
    const [beginning] = await database.events.toArray();
    expect(await eraseEvent(database, beginning?.id ?? '', next())).toEqual({ kind: 'not-found' });
    expect(await eraseEvent(database, 'nowhere', next())).toEqual({ kind: 'not-found' });
  });
});

describe('a file', () => {
  async function withFile() {
    const database = await freshMemory();
    const { id } = expectWritten(await startRequest(database, aDraft(), { ...next(), year: 2026 }));
    expectWritten(await appendFacts(database, id, { ...next(), facts: [], files: [{ stamp: STAMP, blob: new Blob(['%PDF']) }] }));
    return { database, id };
  }

  it('is kept with its case, and its space is known', async () => {
    const { database, id } = await withFile();
    expect(await (await readBlob(database, 'f1'))?.text()).toBe('%PDF');
    expect((await listFiles(database, id)).map(({ name, requestId }) => [name, requestId])).toEqual([[STAMP.name, id]]);
    expect(await spaceUsed(database)).toBe(4);
    expect((await findRequest(database, id))?.request.files).toEqual([STAMP]);
  });

  it('that was taken back is kept until it is erased, which leaves nothing of it', async () => {
    const { database, id } = await withFile();
    const last = (await findRequest(database, id))?.request.lastEvent.id ?? '';
    expectWritten(await undo(database, id, { ...next(), eventIds: [last] }));
    expect((await findRequest(database, id))?.request.files).toEqual([]);
    expect((await listFiles(database, id)).map((file) => file.id)).toEqual(['f1']);
    expectWritten(await appendErasing(database, id, { ...next(), facts: [], fileIds: ['f1'], newEraseId: () => 'erasure' }));
    expect(await listFiles(database, id)).toEqual([]);
    expect(await traces(database)).toEqual([]);
  });

  it('is erased with its name, its hash and its bytes', async () => {
    const { database, id } = await withFile();
    expectWritten(await eraseFile(database, 'f1', next()));
    expect(await traces(database)).toEqual([]);
    expect(await readBlob(database, 'f1')).toBeNull();
    expect((await findRequest(database, id))?.request.files).toEqual([]);
  });
});

it('a fact told of several requests is in all of them or in none', async () => {
  const database = await freshMemory();
  const ids = [];
  for (let count = 0; count < 3; count += 1) ids.push(expectWritten(await startRequest(database, aDraft(), { ...next(), year: 2026 })).id);
  const before = await allRows(database);
  expect(await appendToAll(database, [...ids, 'nowhere'].map((requestId) => ({ requestId, facts: [READIED] })), anOccasion('2026-11-21T00:00:00Z'))).toEqual({ kind: 'not-found' });
  expect(await allRows(database)).toEqual(before);
  const closing = ids.map((requestId) => ({ requestId, facts: [{ kind: 'closed' as const, outcome: 'given-up' as const, reason: '' }] }));
  const changes = expectWritten(await appendToAll(database, closing, anOccasion('2026-11-22T00:00:00Z')));
  expect(changes.map(({ requestId, eventIds }) => [requestId, eventIds.length])).toEqual(ids.map((id) => [id, 1]));
  expect((await database.requests.toArray()).map(({ state }) => state)).toEqual(['closed', 'closed', 'closed']);
});

it('what is undone is as it was before, and can be redone', async () => {
  const database = await freshMemory();
  const { id } = expectWritten(await startRequest(database, aDraft(), { ...next(), year: 2026 }));
  expectWritten(await appendFacts(database, id, { ...anOccasion('2026-11-21T00:00:00Z'), facts: [{ kind: 'closed', outcome: 'given-up', reason: '' }] }));
  const last = (await findRequest(database, id))?.request.lastEvent.id ?? '';
  expect(expectWritten(await undo(database, id, { ...anOccasion('2026-11-22T00:00:00Z'), eventIds: [last] })).state).toBe('drafting');
  const taken = (await findRequest(database, id))?.request.lastEvent.id ?? '';
  expect(expectWritten(await undo(database, id, { ...anOccasion('2026-11-23T00:00:00Z'), eventIds: [taken] })).state).toBe('closed');
});

describe('a copy that is erased with what happens', () => {
  const closing = { facts: [{ kind: 'closed', outcome: 'full', reason: 'done' } as const], finished: ['form:close'] };
  const occasionOf = (fileIds: readonly string[]) => {
    const { now, newId } = next();
    return { ...closing, now, newId, fileIds, newEraseId: () => `${newId()}-erasure` };
  };

  it('goes in the same step: the case is closed, and the bytes, the name and the text begun are gone', async () => {
    const database = await freshMemory();
    const { id } = expectWritten(await startRequest(database, aDraft(), { ...next(), year: 2026 }));
    expectWritten(await appendFacts(database, id, { ...next(), facts: [], files: [{ stamp: { ...STAMP, sensitive: true }, blob: new Blob([MARKER]) }] }));
    expectWritten(await saveFollowUp(database, { requestId: id, kind: 'form:close', typed: {}, words: [], basedOn: 0, now: NOW }));
    const row = expectWritten(await appendErasing(database, id, occasionOf(['f1', 'gone before'])));
    expect(row).toMatchObject({ state: 'closed', lastKind: 'erased' });
    expect(await traces(database)).toEqual([]);
    expect(await readBlob(database, 'f1')).toBeNull();
    expect(await database.followUps.count()).toBe(0);
    expect((await database.tombstones.toArray()).map(({ id: target, what }) => [target, what])).toEqual([['f1', 'file']]);
  });

  it('stays where the case cannot be closed', async () => {
    const database = await freshMemory();
    const { id } = expectWritten(await startRequest(database, aDraft(), { ...next(), year: 2026 }));
    expectWritten(await appendFacts(database, id, { ...next(), facts: [], files: [{ stamp: STAMP, blob: new Blob([MARKER]) }] }));
    const before = await allRows(database);
    expect((await appendErasing(database, 'no such case', occasionOf(['f1']))).kind).toBe('not-found');
    expect(await allRows(database)).toEqual(before);
  });
});
