import { describe, expect, it, vi } from 'vitest';
import { allRows, anOccasion, expectWritten, freshMemory } from '@/tests/support/memory';
import { aDraft, arrived, READIED, sent } from '@/tests/support/requests';
import { type FileStamp, type RequestFact } from '@/domain/request/event';
import { listFiles, readBlob, spaceUsed } from './files';
import { LARGEST_FILE, type NewFile } from './kept-files';
import { appendFacts, startRequest } from './record';
import { findRequest } from './requests';

function aFile(id: string, text = 'bytes', changed: Partial<FileStamp> = {}): NewFile {
  return { stamp: { id, name: `${id}.txt`, size: text.length, sha256: '0'.repeat(64), type: 'text/plain', sensitive: false, ...changed }, blob: new Blob([text]) };
}

async function withRequest() {
  const database = await freshMemory();
  const { id } = expectWritten(await startRequest(database, aDraft(), { ...anOccasion(), year: 2026 }));
  const keep = (facts: readonly RequestFact[], files: readonly NewFile[], at = '2026-11-21T00:00:00Z') => appendFacts(database, id, { ...anOccasion(at), facts, files });
  return { database, id, keep };
}

describe('files of a request', () => {
  it('are kept with what they show, in one step', async () => {
    const { database, id, keep } = await withRequest();
    expectWritten(await keep([READIED], []));
    expectWritten(await keep([sent('2026-11-20'), { kind: 'noted', text: 'at the counter' }], [aFile('a'), aFile('b')], '2026-11-21T01:00:00Z'));
    const { events = [], request } = (await findRequest(database, id)) ?? {};
    const sending = events.find(({ fact }) => fact.kind === 'sent');
    expect(events.flatMap(({ fact }) => (fact.kind === 'attached' ? [[fact.file.id, fact.about]] : []))).toEqual([['a', sending?.id], ['b', sending?.id]]);
    expect(request?.files.map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
    expect((await listFiles(database, id)).map((file) => [file.id, file.requestId])).toEqual([['a', id], ['b', id]]);
    expect(await (await readBlob(database, 'a'))?.text()).toBe('bytes');
  });

  it('can be kept without anything else to tell', async () => {
    const { database, id, keep } = await withRequest();
    expectWritten(await keep([], [aFile('a')]));
    const { events = [] } = (await findRequest(database, id)) ?? {};
    expect(events.at(-1)?.fact).toMatchObject({ kind: 'attached', about: null });
  });

  it('are kept though what they show was told already, in another tab', async () => {
    const { database, id, keep } = await withRequest();
    expectWritten(await keep([READIED, sent('2026-11-20'), arrived('2026-11-21')], []));
    expectWritten(await keep([arrived('2026-11-21')], [aFile('a')], '2026-11-22T00:00:00Z'));
    expect((await listFiles(database, id)).map((file) => file.id)).toEqual(['a']);
  });

  it('leave no trace where they do not fit: neither the fact nor a part of them', async () => {
    const { database, keep } = await withRequest();
    const before = await allRows(database);
    vi.spyOn(database.blobs, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    expect(await keep([{ kind: 'noted', text: 'with a file' }], [aFile('a')])).toEqual({ kind: 'full' });
    expect(await allRows(database)).toEqual(before);
  });

  it('of which one is too large are refused with what they show, before anything is written', async () => {
    const { database, keep } = await withRequest();
    const before = await allRows(database);
    const large: NewFile = { stamp: aFile('b').stamp, blob: { size: LARGEST_FILE + 1 } as Blob };
    expect(await keep([{ kind: 'noted', text: 'with files' }], [aFile('a'), large])).toEqual({ kind: 'too-large', name: 'b.txt' });
    expect(await allRows(database)).toEqual(before);
  });

  it('are counted by their size, over all requests', async () => {
    const { database, keep } = await withRequest();
    expect(await spaceUsed(database)).toBe(0);
    expectWritten(await keep([], [aFile('a', '12345'), aFile('b', '123')]));
    expect(await spaceUsed(database)).toBe(8);
  });

  it('whose bytes are gone are said to be gone', async () => {
    const { database, id, keep } = await withRequest();
    expectWritten(await keep([], [aFile('a')]));
    await database.blobs.clear();
    expect(await readBlob(database, 'a')).toBeNull();
    expect((await findRequest(database, id))?.request.files).toHaveLength(1);
  });
});
