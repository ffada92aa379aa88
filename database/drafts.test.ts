import { describe, expect, it } from 'vitest';
import { anOccasion, connect, expectWritten, freshMemory } from '@/tests/support/memory';
import { aDraft, moment } from '@/tests/support/requests';
import { findDraft, saveDraft } from './drafts';
import { startRequest } from './record';

const NOW = moment('2026-11-21T09:08:07.006005Z');

async function withDraft() {
  const database = await freshMemory();
  const { id } = expectWritten(await startRequest(database, aDraft(), { ...anOccasion(), year: 2026 }));
  const save = (ownWords: string, basedOn: number, page = database) => saveDraft(page, { requestId: id, draft: aDraft({ ownParagraphs: [ownWords] }), basedOn, now: NOW });
  return { database, id, save };
}

describe('a working copy', () => {
  it('is replaced by what was typed on it, and counts its saves', async () => {
    const { database, id, save } = await withDraft();
    expect(await save('one', 1)).toEqual({ kind: 'written', value: { kind: 'saved', revision: 2 } });
    expect(await save('two', 2)).toEqual({ kind: 'written', value: { kind: 'saved', revision: 3 } });
    expect(await findDraft(database, id)).toEqual({ requestId: id, revision: 3, savedAt: '2026-11-21T09:08:07.006Z', draft: aDraft({ ownParagraphs: ['two'] }) });
  });

  it('adds nothing to the history', async () => {
    const { database, save } = await withDraft();
    await save('one', 1);
    expect(await database.events.count()).toBe(1);
  });

  it('is not overwritten by words that were typed on an older one: both come back', async () => {
    const { database, id, save } = await withDraft();
    await save('theirs', 1);
    const answer = await save('mine', 1);
    expect(answer).toMatchObject({ kind: 'written', value: { kind: 'conflict', theirs: { revision: 2, draft: { ownParagraphs: ['theirs'] } } } });
    expect((await findDraft(database, id))?.draft.ownParagraphs[0]).toBe('theirs');
  });

  it('lets one of two pages win that save in the same moment, and tells the other', async () => {
    const { database, save } = await withDraft();
    const other = connect(database.name);
    const answers = await Promise.all([save('mine', 1), save('theirs', 1, other)]);
    expect(answers.map((answer) => expectWritten(answer).kind).sort()).toEqual(['conflict', 'saved']);
  });

  it('is not made by saving: a request that is gone stays gone', async () => {
    const { database } = await withDraft();
    const saving = saveDraft(database, { requestId: 'nowhere', draft: aDraft(), basedOn: 0, now: NOW });
    expect(await saving).toEqual({ kind: 'not-found' });
    expect(await findDraft(database, 'nowhere')).toBeUndefined();
  });
});
