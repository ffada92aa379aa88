import { logClearing, logClearingEnd } from '@/database/clearings';
import { listEvidence, saveEvidence } from '@/database/evidence';
import { type KaijiDatabase } from '@/database/schema';
import { markCleared } from '@/database/sightings';
import { toStoredInstant } from '@/database/stored-fact';
import { afterPass, identityOf, removalIn, type Removal, seenKeyOf, type StoredCookie, type Survivor } from '@/domain/evidence/clearing';
import { type CookieClearing, toNamed, toNamedSurvivor, undoEndsAt, withClearing } from '@/domain/evidence/clearing-state';
import { identifiersIn } from '@/domain/evidence/identifiers';
import { toIdentifiersJson } from '@/domain/evidence/kept-identifiers';
import { now, pause } from '@/platform/clock';
import { onCookieGone, removeCookie, setCookie } from '@/platform/cookies';
import { sha256 } from '@/platform/hash';
import { newId } from '@/platform/ids';
import { emptyLater, fillUndoBox, keepClearings, readClearings, readUndoBox } from '@/platform/undo-box';
import { canSee, listJar, openDomains } from './jar';

/** What a page asked for. */
export interface CookieWish {
  readonly cookies: 'all' | readonly string[];
  readonly saveIdentifiers: boolean;
}

/**
 * Clears cookies in an order in which a stop at any point loses nothing: identifiers saved, then everything put into the
 * undo box together with the note that a clearing runs, and only then the first removal. A later start finds the note
 * and goes on from the box.
 */
export async function clearCookies(database: KaijiDatabase, wish: CookieWish): Promise<void> {
  const start = { what: 'cookies', id: newId(), at: toStoredInstant(now()), asked: 0, savedIdentifiers: 0 } as const;
  const domains = await openDomains();
  if (domains.length === 0) return note({ ...start, step: 'refused', reason: 'no-access' });
  const wanted = chosen(await listJar(domains), wish.cookies);
  if (wanted.length === 0) return note({ ...start, step: 'refused', reason: 'nothing-there' });
  const savedIdentifiers = wish.saveIdentifiers ? await saveIdentifiers(database, wanted) : 0;
  if (savedIdentifiers === null) return note({ ...start, step: 'refused', reason: 'not-saved' });
  const clearing: CookieClearing = { ...start, asked: wanted.length, savedIdentifiers, step: 'running' };
  const isKept = await fillUndoBox(withClearing(await readClearings(), clearing), { id: clearing.id, cookies: wanted });
  if (!isKept) return note({ ...start, step: 'refused', reason: 'no-room' });
  await finishClearing(database, clearing);
}

/** Removes what the undo box holds; also after a stop, when some of it has gone already. */
export async function finishClearing(database: KaijiDatabase, clearing: CookieClearing): Promise<void> {
  const wanted = await readUndoBox(clearing.id);
  if (!wanted) return note({ ...toHead(clearing), step: 'stopped', reason: 'unexpected' });
  await emptyLater(clearing.id, undoEndsAt(clearing));
  await logClearing(database, { id: clearing.id, at: Temporal.Instant.from(clearing.at), asked: wanted.map(toNamed), storage: [] });
  const survivors = await removeAll(wanted);
  if (!(await canSee(wanted))) return note({ ...toHead(clearing), step: 'stopped', reason: 'no-access' });
  const stayed = new Set(survivors.filter(({ reason }) => reason !== 'set-again').map(({ cookie }) => identityOf(cookie)));
  const cleared = wanted.filter((cookie) => !stayed.has(identityOf(cookie)));
  await markCleared(database, cleared.map(seenKeyOf), now());
  await logClearingEnd(database, clearing.id, { survivors: survivors.map(toNamedSurvivor), now: now() });
  await note({ ...toHead(clearing), step: 'ended', survivors: survivors.map(toNamedSurvivor) });
}

export async function note(clearing: CookieClearing): Promise<void> {
  await keepClearings(withClearing(await readClearings(), clearing));
}

/** What stays the same from step to step. */
export function toHead({ what, id, at, asked, savedIdentifiers }: CookieClearing) {
  return { what, id, at, asked, savedIdentifiers };
}

function chosen(jar: readonly StoredCookie[], cookies: CookieWish['cookies']): readonly StoredCookie[] {
  if (cookies === 'all') return jar;
  const keys = new Set(cookies);
  return jar.filter((cookie) => keys.has(seenKeyOf(cookie)));
}

/** How many identifiers are on the disk now; null where they could not be saved. The same list is not kept twice. */
async function saveIdentifiers(database: KaijiDatabase, cookies: readonly StoredCookie[]): Promise<number | null> {
  const identifiers = identifiersIn(cookies.map((cookie) => ({ ...cookie, session: cookie.expirationDate === null })), now());
  if (identifiers.length === 0) return 0;
  const json = toIdentifiersJson(identifiers);
  const hash = await sha256(json);
  const isKnown = await listEvidence(database).then((rows) => rows.some(({ sha256: known }) => known === hash), () => false);
  if (isKnown) return identifiers.length;
  const saved = await saveEvidence(database, { id: newId(), madeAt: toStoredInstant(now()), what: 'identifiers', json, sha256: hash });
  return saved.kind === 'written' ? identifiers.length : null;
}

/** Long enough for a page that sets a cookie again whenever it goes. */
const LOOK_AGAIN_MS = 600;

/** Pass after pass, until the list is empty of them or says what stays; and once more a moment later. */
async function removeAll(wanted: readonly StoredCookie[]): Promise<readonly Survivor[]> {
  const gone = new Set<string>();
  const stop = onCookieGone((cookie) => gone.add(identityOf(cookie)));
  const ours = new Set(wanted.map(identityOf));
  try {
    let jar = await listJar(await openDomains());
    for (let number = 1; ; number += 1) {
      const keeps = jar.filter((cookie) => !ours.has(identityOf(cookie)));
      const rest = jar.filter((cookie) => ours.has(identityOf(cookie)));
      await Promise.all(rest.map((cookie) => remove(removalIn(number, cookie, keeps))));
      jar = await listJar(await openDomains());
      const next = afterPass({ number, wanted, left: jar, gone });
      if (next.kind === 'survivors') return next.survivors;
      if (next.kind === 'empty') return (await lookAgain()).filter((cookie) => ours.has(identityOf(cookie))).map((cookie) => ({ cookie, reason: 'set-again' }));
    }
  } finally {
    stop();
  }
}

async function lookAgain(): Promise<readonly StoredCookie[]> {
  await pause(LOOK_AGAIN_MS);
  return listJar(await openDomains());
}

/** Where the browser refuses, the list says so better than its error. */
async function remove(removal: Removal | null): Promise<void> {
  const removing = removal?.by === 'expiry' ? setCookie(removal.details) : removal && removeCookie(removal.details);
  await removing?.catch(() => undefined);
}
