import { Dexie } from 'dexie';
import { type FormFieldKind } from '@/domain/evidence/form-fields';
import { type CookieLook, MOST_FORMS, noteCleared, noteCookies, noteHosts, noteRestored, noteStores, type StoreEntry } from '@/domain/evidence/sightings';
import { type SeenCookieRow, type SeenFormRow, type SeenHostRow, type SeenStoreRow } from './evidence-rows';
import { type KaijiDatabase } from './schema';
import { toStoredInstant } from './stored-fact';
import { write, type WriteResult } from './write';

/** What was seen in one view of a page, or later in the same view (`isNew: false`): then with what was not told before. */
export interface View {
  /** One of the organisation's domains. */
  readonly site: string;
  /** Of the person's own calendar. */
  readonly day: Temporal.PlainDate;
  readonly now: Temporal.Instant;
  readonly isNew: boolean;
  readonly hosts: readonly string[];
  /** Whether there were more hosts than are told. */
  readonly cut: boolean;
  readonly origin: string;
  readonly geolocation: SeenFormRow['geolocation'];
  /** The page with its forms; null where it asks for nothing. */
  readonly form: { readonly address: string; readonly kinds: readonly FormFieldKind[] } | null;
  /** Null where the browser did not let us look: then nothing is said to be gone. */
  readonly cookies: CookieLook | null;
  readonly stores: readonly StoreEntry[] | null;
}

/** Everything of one view, in one transaction. */
export function recordView(database: KaijiDatabase, view: View): Promise<WriteResult<undefined>> {
  const { seenCookies, seenHosts, seenStores, seenForms, pageViews } = database;
  return write(database, [seenCookies, seenHosts, seenStores, seenForms, pageViews], async () => {
    await countView(database, view);
    await putHosts(database, view);
    await putForms(database, view);
    if (view.cookies) await putCookies(database, view.cookies, toStoredInstant(view.now));
    if (view.stores) await putStores(database, view);
    return undefined;
  });
}

/** The cookies alone, between two views. */
export function recordCookies(database: KaijiDatabase, look: CookieLook, now: Temporal.Instant): Promise<WriteResult<undefined>> {
  return write(database, [database.seenCookies], async () => {
    await putCookies(database, look, toStoredInstant(now));
    return undefined;
  });
}

async function countView({ pageViews }: KaijiDatabase, { site, day, isNew, cut }: View): Promise<void> {
  if (!isNew && !cut) return;
  const row = (await pageViews.get([site, day.toString()])) ?? { site, day: day.toString(), count: 0, cut: 0 };
  await pageViews.put({ ...row, count: row.count + Number(isNew), cut: row.cut + Number(cut) });
}

async function putHosts({ seenHosts }: KaijiDatabase, { site, hosts, now }: View): Promise<void> {
  if (hosts.length === 0) return;
  const known = await seenHosts.where('[site+host]').between([site, Dexie.minKey], [site, Dexie.maxKey]).toArray();
  await seenHosts.bulkPut([...noteHosts(known, { site, hosts }, toStoredInstant(now))]);
}

async function putForms({ seenForms }: KaijiDatabase, { origin, geolocation, form, now }: View): Promise<void> {
  const at = toStoredInstant(now);
  const rows = [{ address: origin, kinds: [], geolocation }, ...(form ? [{ ...form, geolocation }] : [])];
  for (const row of rows) {
    const known = await seenForms.get(row.address);
    if (known || (await seenForms.count()) < MOST_FORMS) await seenForms.put({ ...row, firstSeenAt: known?.firstSeenAt ?? at, lastSeenAt: at });
  }
}

async function putCookies({ seenCookies }: KaijiDatabase, look: CookieLook, at: string): Promise<void> {
  await seenCookies.bulkPut([...noteCookies(await seenCookies.toArray(), look, at)]);
}

async function putStores(database: KaijiDatabase, { origin, stores, now }: View): Promise<void> {
  const known = await storesOf(database, origin);
  await database.seenStores.bulkPut([...noteStores(known, { origin, entries: stores ?? [] }, toStoredInstant(now))]);
}

function storesOf({ seenStores }: KaijiDatabase, origin: string): Promise<SeenStoreRow[]> {
  return seenStores.where('[origin+area+name]').between([origin], [origin, Dexie.maxKey]).toArray();
}

export function listSeenCookies(database: KaijiDatabase): Promise<SeenCookieRow[]> {
  return database.seenCookies.toArray();
}

export function listSeenHosts(database: KaijiDatabase): Promise<SeenHostRow[]> {
  return database.seenHosts.toArray();
}

export function listSeenStores(database: KaijiDatabase): Promise<SeenStoreRow[]> {
  return database.seenStores.toArray();
}

export function listSeenForms(database: KaijiDatabase): Promise<SeenFormRow[]> {
  return database.seenForms.toArray();
}

/** How many page views were counted, in how many of them a list was cut, and since which day; null where none was. */
export async function countPageViews(database: KaijiDatabase): Promise<{ readonly count: number; readonly since: string; readonly cut: number } | null> {
  const rows = await database.pageViews.orderBy('day').toArray();
  const [first] = rows;
  if (!first) return null;
  return { count: rows.reduce((sum, { count }) => sum + count, 0), since: first.day, cut: rows.reduce((sum, { cut }) => sum + cut, 0) };
}

/** The person cleared these cookies (`keyOf`), and they were seen to be gone: a return will be told. */
export function markCleared(database: KaijiDatabase, keys: readonly string[], now: Temporal.Instant): Promise<WriteResult<undefined>> {
  return change(database, keys, (row) => noteCleared(row, toStoredInstant(now)));
}

/** A clearing was undone: these are there again, and did not come back by themselves. */
export function markRestored(database: KaijiDatabase, keys: readonly string[], now: Temporal.Instant): Promise<WriteResult<undefined>> {
  return change(database, keys, (row) => noteRestored(row, toStoredInstant(now)));
}

function change(database: KaijiDatabase, keys: readonly string[], to: (row: SeenCookieRow) => SeenCookieRow): Promise<WriteResult<undefined>> {
  return write(database, [database.seenCookies], async () => {
    const rows = await database.seenCookies.bulkGet([...keys]);
    await database.seenCookies.bulkPut(rows.flatMap((row) => (row ? [to(row)] : [])));
    return undefined;
  });
}

/** The person cleared the storage of these origins; what is seen there again has come back. */
export function markStorageCleared(database: KaijiDatabase, origins: readonly string[]): Promise<WriteResult<undefined>> {
  return write(database, [database.seenStores], async () => {
    for (const origin of origins) {
      const rows = await storesOf(database, origin);
      await database.seenStores.bulkPut(rows.map((row) => ({ ...row, cleared: true })));
    }
    return undefined;
  });
}
