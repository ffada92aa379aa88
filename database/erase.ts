import { canErase } from '@/domain/request/action';
import { withoutWords } from '@/domain/request/bare';
import { isSample } from '@/domain/request/sample';
import { dropInside } from './follow-ups';
import { projected } from './projection';
import { append, type Happening, type Occasion } from './record';
import { type KaijiDatabase, type RequestRow, type TombstoneRow } from './schema';
import { fromEventRow, toStoredFact, toStoredInstant } from './stored-fact';
import { Refusal, write, type WriteResult } from './write';

/** Erases a case for good: nothing of it stays but that there was one, and its numbers, which are not given again. */
export function eraseRequest(database: KaijiDatabase, requestId: string, now: Temporal.Instant): Promise<WriteResult<undefined>> {
  return write(database, tablesOfCases(database), async () => {
    await eraseInside(database, requestId, now);
    return undefined;
  });
}

/** Erases several cases, all or none. */
export function eraseRequests(database: KaijiDatabase, requestIds: readonly string[], now: Temporal.Instant): Promise<WriteResult<undefined>> {
  return write(database, tablesOfCases(database), async () => {
    for (const id of requestIds) await eraseInside(database, id, now);
    return undefined;
  });
}

/** What a case has its rows in. */
export function tablesOfCases(database: KaijiDatabase) {
  const { events, drafts, files, blobs, followUps, tombstones, meta } = database;
  return [events, drafts, files, blobs, followUps, tombstones, meta, ...projected(database)];
}

/** Erases one case inside a transaction of `tablesOfCases`. A made-up one needs no mark that it was there. */
export async function eraseInside(database: KaijiDatabase, requestId: string, now: Temporal.Instant): Promise<void> {
  const row = await database.requests.get(requestId);
  if (!row) throw new Refusal({ kind: 'not-found' });
  await keepNumbers(database, row);
  const files = await database.files.where('requestId').equals(requestId).primaryKeys();
  await database.blobs.bulkDelete(files);
  await database.files.bulkDelete(files);
  await database.events.where('requestId').equals(requestId).delete();
  await database.drafts.delete(requestId);
  await database.followUps.where('[requestId+kind]').between([requestId, ''], [requestId, '\uffff']).delete();
  await database.words.where('[requestId+source]').between([requestId, ''], [requestId, '\uffff']).delete();
  await database.dues.where('requestId').equals(requestId).delete();
  await database.notified.where('requestId').equals(requestId).delete();
  await database.requests.delete(requestId);
  if (!isSample(row.reference)) await bury(database, { id: requestId, what: 'request', at: toStoredInstant(now) });
}

/** The highest numbers may be those that go. */
async function keepNumbers(database: KaijiDatabase, { id, year, serial }: { readonly id: string; readonly year: number; readonly serial: number }): Promise<void> {
  const device = await database.meta.get('deviceId');
  const counters = (await database.events.where('requestId').equals(id).toArray()).filter(({ deviceId }) => deviceId === device?.value).map(({ counter }) => counter);
  const [lastCounter, lastSerial] = [await database.meta.get('lastCounter'), await database.meta.get(`lastSerial-${year}`)];
  await database.meta.put({ key: 'lastCounter', value: Math.max(Number(lastCounter?.value ?? 0), ...counters) });
  if (year === 0) return; // a made-up case, or one whose reference says no year
  await database.meta.put({ key: `lastSerial-${year}`, value: Math.max(Number(lastSerial?.value ?? 0), serial) });
}

async function bury(database: KaijiDatabase, row: TombstoneRow): Promise<void> {
  await database.tombstones.put(row);
}

/** Erases the words of one entry for good. What it did to the state stays, and that it was erased can be seen. */
export function eraseEvent(database: KaijiDatabase, eventId: string, occasion: Occasion): Promise<WriteResult<undefined>> {
  return write(database, tablesOfCases(database), async () => {
    const row = await database.events.get(eventId);
    if (!row || !canErase(fromEventRow(row))) throw new Refusal({ kind: 'not-found' });
    const { fact, requestId } = fromEventRow(row);
    if (fact.kind === 'attached') await eraseBytes(database, fact.file.id, occasion);
    await database.events.update(eventId, { fact: toStoredFact(withoutWords(fromEventRow(row))) });
    await database.words.delete([requestId, eventId]);
    await bury(database, { id: eventId, what: 'event', at: toStoredInstant(occasion.now) });
    await append(database, requestId, { ...occasion, facts: [{ kind: 'erased', what: 'event', target: eventId }] });
    return undefined;
  });
}

/** Erases a file for good: its bytes, its name and its hash. */
export function eraseFile(database: KaijiDatabase, fileId: string, occasion: Occasion): Promise<WriteResult<undefined>> {
  return write(database, tablesOfCases(database), async () => {
    if (!(await eraseFileInside(database, fileId, occasion))) throw new Refusal({ kind: 'not-found' });
    return undefined;
  });
}

/** Records what happened and erases files of the same request with it, all or nothing. A file that is gone already is no hindrance. */
export function appendErasing(database: KaijiDatabase, requestId: string, { fileIds, newEraseId, ...happening }: HappeningThatErases): Promise<WriteResult<RequestRow>> {
  return write(database, tablesOfCases(database), async () => {
    for (const kind of happening.finished ?? []) await dropInside(database, { requestId, kind });
    const row = await append(database, requestId, happening);
    for (const id of fileIds) await eraseFileInside(database, id, { now: happening.now, newId: newEraseId });
    return (await database.requests.get(requestId)) ?? row;
  });
}

/** The entries that tell of an erasure have ids of their own: what is recorded can be taken back, an erasure cannot. */
type HappeningThatErases = Happening & { readonly fileIds: readonly string[]; readonly newEraseId: () => string };

async function eraseFileInside(database: KaijiDatabase, fileId: string, occasion: Occasion): Promise<boolean> {
  const file = await database.files.get(fileId);
  if (!file) return false;
  await eraseBytes(database, fileId, occasion);
  const events = await database.events.where('requestId').equals(file.requestId).toArray();
  for (const row of events.filter(({ fact }) => fact.kind === 'attached' && fact.file.id === fileId)) {
    await database.events.update(row.id, { fact: toStoredFact(withoutWords(fromEventRow(row))) });
    await database.words.delete([file.requestId, row.id]);
  }
  await append(database, file.requestId, { ...occasion, facts: [{ kind: 'erased', what: 'file', target: fileId }] });
  return true;
}

async function eraseBytes(database: KaijiDatabase, fileId: string, { now }: Occasion): Promise<void> {
  await database.blobs.delete(fileId);
  await database.files.delete(fileId);
  await bury(database, { id: fileId, what: 'file', at: toStoredInstant(now) });
}
