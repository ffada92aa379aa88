import { Dexie } from 'dexie';
import { type Draft, isSameDraft } from '@/domain/request/draft';
import { type RequestEvent, type RequestFact } from '@/domain/request/event';
import { foldRequest } from '@/domain/request/fold';
import { isRepeated } from '@/domain/request/repeat';
import { dropInside } from './follow-ups';
import { keepFiles, type NewFile, refuseTooLarge } from './kept-files';
import { indexDraft, project, projected } from './projection';
import { type KaijiDatabase, type RequestRow } from './schema';
import { fromEventRow, toEventRow } from './stored-fact';
import { Refusal, write, type WriteResult } from './write';

/** Time and a fresh id for each event, made before the transaction, in which nothing but Dexie may be awaited. */
export interface Occasion {
  readonly now: Temporal.Instant;
  readonly newId: () => string;
}

/** Begins a request: its first event, its reference, its working copy and its row, all or nothing. */
export function startRequest(database: KaijiDatabase, draft: Draft, { year, now, newId }: Occasion & { readonly year: number }): Promise<WriteResult<RequestRow>> {
  const requestId = newId();
  return write(database, [database.events, database.drafts, database.meta, ...projected(database)], async () => {
    const reference = await nextReference(database, year);
    const row = await append(database, requestId, { facts: [{ kind: 'drafted', reference, draft }], now, newId });
    await database.drafts.add({ requestId, revision: 1, savedAt: row.lastAt, draft });
    await indexDraft(database, { requestId, draft });
    return row;
  });
}

/**
 * Adds what happened to a request and refreshes its row in the same transaction. A revision that says what the history
 * says already is left out: it would take back a letter that another page has made ready from the same words.
 */
export function appendFacts(database: KaijiDatabase, requestId: string, happening: Happening): Promise<WriteResult<RequestRow>> {
  const { events, followUps, files, blobs, meta } = database;
  return write(database, [events, followUps, files, blobs, meta, ...projected(database)], async () => {
    for (const kind of happening.finished ?? []) await dropInside(database, { requestId, kind });
    return append(database, requestId, happening);
  });
}

/** What was written to one of several requests, so that it can be taken back. */
export interface Change {
  readonly requestId: string;
  readonly eventIds: readonly string[];
}

/** Adds facts to several requests, to all of them or to none; a request whose history says them already has no change. */
export function appendToAll(database: KaijiDatabase, additions: readonly Addition[], { now, newId }: Occasion): Promise<WriteResult<readonly Change[]>> {
  return write(database, [database.events, database.meta, ...projected(database)], async () => {
    const changes: Change[] = [];
    for (const { requestId, facts } of additions) {
      const eventIds: string[] = [];
      const keepId = (): string => {
        const id = newId();
        eventIds.push(id);
        return id;
      };
      await append(database, requestId, { facts, now, newId: keepId });
      if (eventIds.length > 0) changes.push({ requestId, eventIds });
    }
    return changes;
  });
}

export interface Addition {
  readonly requestId: string;
  readonly facts: readonly RequestFact[];
}

/** An answer to "undo": takes back what was recorded last, as events of their own, so that it can be redone by taking those back. */
export function undo(database: KaijiDatabase, requestId: string, { eventIds, ...occasion }: Occasion & { readonly eventIds: readonly string[] }): Promise<WriteResult<RequestRow>> {
  return appendFacts(database, requestId, { ...occasion, facts: eventIds.map((eventId) => ({ kind: 'voided', eventId })) });
}

/** `finished` are the working copies that have become these facts, and `files` are kept with them: all in one transaction, or nothing. */
export type Happening = Occasion & {
  readonly facts: readonly RequestFact[];
  readonly finished?: readonly string[] | undefined;
  readonly files?: readonly NewFile[] | undefined;
};

/** Adds facts within a transaction that names `events`, `meta` and what `projected` names, and for files `files` and `blobs`. */
export async function append(database: KaijiDatabase, requestId: string, { facts, files = [], now, newId }: Happening): Promise<RequestRow> {
  refuseTooLarge(files);
  const known = (await database.events.where('requestId').equals(requestId).toArray()).map(fromEventRow);
  const device = await database.meta.get('deviceId');
  if (device?.key !== 'deviceId') throw new Refusal({ kind: 'unavailable', detail: 'no device id' });
  const counter = await lastCounter(database, device.value);
  const at = after(known, now);
  const happened = withoutRepeats(known, facts).map((fact) => ({ id: newId(), fact }));
  const about = happened[0]?.id ?? null; // what is kept shows the first of the facts
  const attached = files.map(({ stamp }) => ({ id: newId(), fact: { kind: 'attached' as const, file: stamp, about } }));
  const added = [...happened, ...attached].map(({ id, fact }, index) => ({ id, requestId, deviceId: device.value, counter: counter + index + 1, at, fact }));
  await database.events.bulkAdd(added.map(toEventRow));
  await keepFiles(database, { requestId, files, at });
  const row = await project(database, [...known, ...added]);
  if (!row) throw new Refusal({ kind: 'not-found' });
  return row;
}

/** Facts that the history does not say already; a double click or a second tab would else be in it for ever. */
function withoutRepeats(known: readonly RequestEvent[], facts: readonly RequestFact[]): readonly RequestFact[] {
  const request = foldRequest(known);
  if (!request) return facts;
  let newest = request.draft;
  return facts.filter((fact) => {
    if (fact.kind !== 'revised') return !isRepeated(fact, { request, events: known });
    if (isSameDraft(newest, fact.draft)) return false;
    newest = fact.draft;
    return true;
  });
}

/**
 * The time of new events: later than all that is known, whether our clock was set back or another device's is ahead,
 * because events of one time are ordered by device. Whole milliseconds, as they are stored.
 */
function after(known: readonly RequestEvent[], now: Temporal.Instant): Temporal.Instant {
  const earliest = now.round({ smallestUnit: 'millisecond', roundingMode: 'floor' });
  return known.reduce((latest, { at }) => (Temporal.Instant.compare(at, latest) < 0 ? latest : at.add({ milliseconds: 1 })), earliest);
}

/** Numbers of events that were erased are not given again: another device may know what bore them. */
async function lastCounter(database: KaijiDatabase, deviceId: string): Promise<number> {
  const last = await database.events.where('[deviceId+counter]').between([deviceId, Dexie.minKey], [deviceId, Dexie.maxKey]).last();
  const erased = await database.meta.get('lastCounter');
  return Math.max(last?.counter ?? 0, Number(erased?.value ?? 0));
}

/** A reference that was erased may stand in a letter, so it is not given again either. */
async function nextReference(database: KaijiDatabase, year: number): Promise<string> {
  const last = await database.requests.where('[year+serial+id]').between([year, Dexie.minKey], [year, Dexie.maxKey]).last();
  const erased = await database.meta.get(`lastSerial-${year}`);
  const serial = Math.max(last?.serial ?? 0, Number(erased?.value ?? 0)) + 1;
  return `KJ-${year}-${String(serial).padStart(3, '0')}`;
}
