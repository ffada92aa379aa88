import { describe, expect, it } from 'vitest';
import { anOccasion, connect, expectWritten, freshMemory } from '@/tests/support/memory';
import { aDraft, moment } from '@/tests/support/requests';
import { asideOf, dropFollowUps, findAside, findFollowUp, keepFollowUp, listFollowUps, saveFollowUp } from './follow-ups';
import { appendFacts, startRequest } from './record';
import { type KaijiDatabase } from './schema';

const NOW = moment('2026-11-21T09:08:07.006005Z');

async function withRequest() {
  const database = await freshMemory();
  const { id } = expectWritten(await startRequest(database, aDraft(), { ...anOccasion(), year: 2026 }));
  const save = (typed: string, basedOn: number, kind = 'note') => saveFollowUp(database, { requestId: id, kind, typed: { text: typed }, words: [typed], basedOn, now: NOW });
  return { database, id, save };
}

describe('what is being typed about a request', () => {
  it('begins with its first save, is replaced by the next, and counts them', async () => {
    const { database, id, save } = await withRequest();
    expect(await save('o', 0)).toEqual({ kind: 'written', value: { kind: 'saved', revision: 1 } });
    expect(await save('one', 1)).toEqual({ kind: 'written', value: { kind: 'saved', revision: 2 } });
    expect(await findFollowUp(database, { requestId: id, kind: 'note' })).toEqual({ requestId: id, kind: 'note', revision: 2, savedAt: '2026-11-21T09:08:07.006Z', typed: { text: 'one' } });
  });

  it('is one copy for each kind, and none of another request', async () => {
    const { database, id, save } = await withRequest();
    await save('a note', 0);
    await save('a letter', 0, 'reminder');
    const other = expectWritten(await startRequest(database, aDraft(), { ...anOccasion('2026-11-21T00:00:00Z'), year: 2026 }));
    expect([...(await listFollowUps(database, id))].sort()).toEqual(['note', 'reminder']);
    expect(await listFollowUps(database, other.id)).toEqual([]);
  });

  it.each([0, 1])('is not overwritten by words that were typed on revision %i while another tab saved', async (basedOn) => {
    const { database, id, save } = await withRequest();
    await save('theirs', 0);
    await save('theirs, more', 1);
    expect(await save('mine', basedOn)).toMatchObject({ kind: 'written', value: { kind: 'conflict', theirs: { revision: 2, typed: { text: 'theirs, more' } } } });
    expect(await findFollowUp(database, { requestId: id, kind: 'note' })).toMatchObject({ typed: { text: 'theirs, more' } });
  });

  it('goes in the moment in which it is recorded, and what is typed after that is a new copy', async () => {
    const { database, id, save } = await withRequest();
    await save('called them', 0);
    const other = connect(database.name);
    expectWritten(await appendFacts(other, id, { ...anOccasion(), facts: [{ kind: 'noted', text: 'called them' }], finished: ['note'] }));
    expect(await listFollowUps(database, id)).toEqual([]);
    expect(await save('called again', 1)).toMatchObject({ kind: 'written', value: { kind: 'saved' } });
    expect(await findFollowUp(database, { requestId: id, kind: 'note' })).toMatchObject({ typed: { text: 'called again' } });
  });

  it.each([
    ['recorded', (database: KaijiDatabase, id: string) => appendFacts(database, id, { ...anOccasion(), facts: [{ kind: 'noted', text: 'first' }], finished: ['note'] })],
    ['thrown away', (database: KaijiDatabase, id: string) => dropFollowUps(database, id, ['note'])],
  ])('that was begun after one was %s is not overwritten by words that were typed on that one', async (_, end) => {
    const { database, id, save } = await withRequest();
    await save('first', 0);
    expectWritten<unknown>(await end(database, id));
    expect(await save('second', 0)).toEqual({ kind: 'written', value: { kind: 'saved', revision: 2 } });
    expect(await save('first, late', 1)).toMatchObject({ kind: 'written', value: { kind: 'conflict', theirs: { revision: 2, typed: { text: 'second' } } } });
    expect(await findFollowUp(database, { requestId: id, kind: 'note' })).toMatchObject({ typed: { text: 'second' } });
  });

  it('stays when what it became could not be written', async () => {
    const { database, id, save } = await withRequest();
    await save('called them', 0);
    expect(await appendFacts(database, 'nowhere', { ...anOccasion(), facts: [{ kind: 'noted', text: 'x' }], finished: ['note'] })).toEqual({ kind: 'not-found' });
    expect(await listFollowUps(database, id)).toEqual(['note']);
  });

  it('goes with the others that became the same happening, all or none, and none of their words is found any more', async () => {
    const { database, id, save } = await withRequest();
    await save('what to ask', 0, 'ppc-call');
    await save('what was said', 0, 'form:sent:ppc-call');
    const finished = ['ppc-call', 'form:sent:ppc-call'];
    expect(await appendFacts(database, 'nowhere', { ...anOccasion(), facts: [{ kind: 'noted', text: 'x' }], finished })).toEqual({ kind: 'not-found' });
    expect(await listFollowUps(database, id)).toHaveLength(2);
    expectWritten(await appendFacts(database, id, { ...anOccasion(), facts: [{ kind: 'noted', text: 'what was said' }], finished }));
    expect(await listFollowUps(database, id)).toEqual([]);
    expect((await database.words.where('[requestId+source]').between([id, 'later:'], [id, 'later:\uffff']).toArray())).toEqual([]);
  });

  it('is not made for a request that is gone', async () => {
    const { database } = await withRequest();
    expect(await saveFollowUp(database, { requestId: 'nowhere', kind: 'note', typed: {}, words: [], basedOn: 0, now: NOW })).toEqual({ kind: 'not-found' });
    expect(await database.followUps.count()).toBe(0);
  });

  it('is found by its words while it is typed, and no longer when it is thrown away', async () => {
    const { database, id, save } = await withRequest();
    await save('窓口に電話', 0);
    expect((await database.words.where({ requestId: id, source: 'later:note' }).toArray())[0]?.terms).toContain('電話');
    expectWritten(await dropFollowUps(database, id, ['note']));
    expect(await database.words.where({ requestId: id, source: 'later:note' }).count()).toBe(0);
  });

  it('can be thrown away', async () => {
    const { database, id, save } = await withRequest();
    await save('never mind', 0);
    expectWritten(await dropFollowUps(database, id, ['note']));
    expect(await listFollowUps(database, id)).toEqual([]);
  });

  it('that two tabs have changed is kept beside as often as it is typed on, found by its words, and never taken for another', async () => {
    const { database, id, save } = await withRequest();
    await save('theirs', 0, 'form:sent');
    const kind = asideOf('form:sent', 'tab');
    const keep = (text: string, requestId = id) => keepFollowUp(database, { requestId, kind, typed: { text }, words: [text], now: NOW });
    expectWritten(await keep('mine'));
    expectWritten(await keep('mine, 続き'));
    expect(await keep('mine', 'nowhere')).toEqual({ kind: 'not-found' });
    expect(await findAside(database, { requestId: id, kind: 'form:sent' })).toMatchObject({ kind, typed: { text: 'mine, 続き' } });
    for (const other of ['form', 'form:sent:reminder', 'form:sen']) expect(await findAside(database, { requestId: id, kind: other })).toBeUndefined();
    expect((await database.words.where({ requestId: id, source: `later:${kind}` }).toArray())[0]?.terms).toContain('続き');
    expect(await findFollowUp(database, { requestId: id, kind: 'form:sent' })).toMatchObject({ typed: { text: 'theirs' } });
  });
});
