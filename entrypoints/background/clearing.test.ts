import { extension, fromOwnPage, fromPage, resetExtension } from '@/tests/support/extension';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listClearings } from '@/database/clearings';
import { listEvidence } from '@/database/evidence';
import { listIncidents } from '@/database/incidents';
import { type KaijiDatabase } from '@/database/schema';
import { listSeenCookies, recordCookies } from '@/database/sightings';
import { missingFrom, seenKeyOf, type StoredCookie } from '@/domain/evidence/clearing';
import { type Clearing } from '@/domain/evidence/clearing-state';
import { listCookies } from '@/platform/cookies';
import { readClearings, readUndoBox } from '@/platform/undo-box';
import { aStored, createPlug, fakeJar } from '@/tests/support/jar';
import { allRows, freshMemory, writeAsNewer } from '@/tests/support/memory';
import { moment } from '@/tests/support/requests';
import { clearOnCommand } from './clearing';
import { createIncidents } from './incidents';

const SITE = 'jitera.com';
const NEVER = Temporal.Instant.from('2030-01-01T00:00:00Z').epochMilliseconds / 1000;
const GA = aStored({ name: '_ga', value: 'GA1.1.1122334455.1772409600', domain: `.${SITE}`, hostOnly: false, secure: false, expirationDate: NEVER });
const SECRET = aStored({ name: 'session_id', value: 'c3RhbmQtaW4tc2Vzc2lvbg', httpOnly: true });
const HOST = aStored({ name: 'lang', value: 'english' });
const DOMAIN = aStored({ name: 'lang', value: 'japanese', domain: `.${SITE}`, hostOnly: false });
const BELOW = aStored({ name: 'lang', value: 'documents', path: '/docs' });
const PARTITIONED = aStored({ name: 'lang', value: 'embedded', sameSite: 'no_restriction', partitionKey: { topLevelSite: 'https://example.org', hasCrossSiteAncestor: true } });
const JAR = [GA, SECRET, HOST, DOMAIN, BELOW, PARTITIONED];

let database: KaijiDatabase;
let plug: ReturnType<typeof createPlug>;
let jar: ReturnType<typeof fakeJar>;

beforeEach(async () => {
  resetExtension();
  database = await freshMemory();
  plug = createPlug();
  jar = fakeJar(plug.through);
  jar.fill(...JAR);
  hasRoom = true;
  mayClear = false;
  allowed = [SITE];
  plugIn();
  hurry();
  start();
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Session storage, permissions and the database go through the plug as the cookies do. */
function plugIn(): void {
  const { session } = extension.storage;
  for (const name of ['get', 'set', 'remove'] as const) {
    const real = session[name] as (given: unknown) => Promise<unknown>;
    vi.spyOn(session, name).mockImplementation(((given: unknown) => plug.through(() => (isTooMuch(given) ? Promise.reject(new Error('quota')) : real(given)))) as never);
  }
  extension.permissions.contains.mockImplementation((asked) => plug.through(() => (isOrigins(asked) ? asked.origins.every((origin) => allowed.some((domain) => origin.includes(domain))) : mayClear)));
  extension.alarms.create.mockImplementation(() => plug.through(() => undefined));
  const transaction = database.transaction.bind(database) as (...given: unknown[]) => Promise<unknown>;
  vi.spyOn(database, 'transaction').mockImplementation(((...given: unknown[]) => plug.through(() => transaction(...given))) as never);
}

let mayClear = false;
let allowed: readonly string[] = [SITE];
const isOrigins = (asked: unknown): asked is { readonly origins: readonly string[] } => typeof asked === 'object' && asked !== null && 'origins' in asked;
let hasRoom = true;

const isTooMuch = (given: unknown): boolean => !hasRoom && typeof given === 'object' && Object.keys(given ?? {}).some((key) => key.startsWith('undo-'));

/** The moment in which a page may set a cookie again passes at once. */
function hurry(): void {
  const real = globalThis.setTimeout;
  const hurried = (work: () => void, delay = 0) => real(work, delay >= 500 ? 0 : delay);
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(hurried as never);
}

/** Starts the background, as the browser does after it has stopped it. */
function start(): void {
  for (const event of [extension.runtime.onMessage, extension.alarms.onAlarm, extension.permissions.onAdded, extension.cookies.onChanged]) event.clear();
  plug.restore();
  clearOnCommand(database, createIncidents(database));
}

const send = (message: unknown, sender = fromOwnPage()): Promise<unknown> => Promise.resolve(extension.runtime.onMessage.emit(message, sender)[0]);
const clear = (cookies: 'all' | readonly string[] = 'all', saveIdentifiers = true) => send({ kind: 'clearCookies', cookies, saveIdentifiers });
const newest = async (): Promise<Clearing | undefined> => (await readClearings())[0];
const undo = async () => send({ kind: 'undoClearing', id: (await newest())?.id });
/** Long enough for a background to be stuck where it was stopped, or to have finished. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 15));
const named = ({ name, domain }: StoredCookie) => ({ name, domain });

describe('clearing cookies', () => {
  it('empties the jar, of partitioned ones and of several with one name too, and undo brings back each as it was', async () => {
    const before = jar.cookies();
    await clear();
    expect(jar.cookies()).toEqual([]);
    expect(await newest()).toMatchObject({ what: 'cookies', step: 'ended', asked: JAR.length, savedIdentifiers: 1, survivors: [] });
    await undo();
    expect(jar.cookies()).toEqual(before);
    expect(await newest()).toMatchObject({ step: 'undone', restored: JAR.length, expired: [], failed: [] });
    expect(await readUndoBox((await newest())?.id ?? '')).toBeNull();
  });

  it.each([HOST, DOMAIN, BELOW, PARTITIONED])('takes the one that was asked for of several with one name: $value', async (wanted) => {
    await clear([seenKeyOf(wanted)]);
    expect(missingFrom(jar.cookies(), JAR)).toEqual([wanted]);
    await undo();
    expect(missingFrom(jar.cookies(), JAR)).toEqual([]);
  });

  it('takes those of a site that was allowed since the installation too, and brings them back', async () => {
    const product = aStored({ name: 'workspace', value: 'meadow', domain: 'studio.jitera.app' });
    jar.fill(...JAR, product);
    await clear();
    expect(jar.cookies()).toEqual([product]);
    allowed = [SITE, 'jitera.app'];
    await clear();
    expect(jar.cookies()).toEqual([]);
    expect(await newest()).toMatchObject({ step: 'ended', asked: 1, survivors: [] });
    await undo();
    expect(jar.cookies()).toEqual([product]);
  });

  it('saves the identifiers first, once, and only those', async () => {
    await clear();
    await undo();
    await clear();
    const [row, ...more] = await listEvidence(database);
    expect(more).toEqual([]);
    expect(row).toMatchObject({ what: 'identifiers' });
    expect(JSON.parse(row?.json ?? '')).toEqual([{ cookie: '_ga', kind: 'client-id', text: '1122334455.1772409600', firstSeenAt: '2026-03-02T00:00:00Z' }]);
  });

  it('saves none where the person said no', async () => {
    await clear('all', false);
    expect(await listEvidence(database)).toEqual([]);
    expect(await newest()).toMatchObject({ step: 'ended', savedIdentifiers: 0 });
  });

  it('removes nothing where the identifiers cannot be saved', async () => {
    await writeAsNewer(database, 99);
    await clear();
    expect(await newest()).toMatchObject({ step: 'refused', reason: 'not-saved' });
    expect(missingFrom(jar.cookies(), JAR)).toEqual([]);
  });

  it('removes nothing where the undo has no room', async () => {
    hasRoom = false;
    await clear();
    expect(await newest()).toMatchObject({ step: 'refused', reason: 'no-room' });
    expect(missingFrom(jar.cookies(), JAR)).toEqual([]);
  });

  it('says that there is nothing, or that it may not look', async () => {
    await clear(['["0",null,"jitera.com","/","gone"]']);
    expect(await newest()).toMatchObject({ step: 'refused', reason: 'nothing-there' });
    extension.permissions.contains.mockResolvedValue(false);
    await clear();
    expect(await newest()).toMatchObject({ step: 'refused', reason: 'no-access' });
  });

  it('names what a page sets at once and what the browser does not let go, and undo brings the old ones back', async () => {
    jar.setAgain.set('_ga', { value: 'GA1.1.9.1790000000' });
    jar.setAgain.set('session_id', {});
    jar.stuck.add('lang');
    jar.fill(GA, SECRET, HOST, aStored({ name: 'other' }));
    await clear();
    expect(await newest()).toMatchObject({
      step: 'ended',
      survivors: [{ ...named(HOST), reason: 'not-removed' }, { ...named(GA), reason: 'set-again' }, { ...named(SECRET), reason: 'set-again' }],
    });
    jar.setAgain.clear();
    await undo();
    expect(missingFrom(jar.cookies(), [GA, SECRET, HOST, aStored({ name: 'other' })])).toEqual([]);
  });

  it('looks again a moment later, for a page that sets one back as soon as it can', async () => {
    jar.fill(GA, HOST);
    const list = extension.cookies.getAll.getMockImplementation();
    let looks = 0;
    extension.cookies.getAll.mockImplementation((...asked) => {
      looks += 1;
      if (looks === 4) jar.fill({ ...GA, value: 'GA1.1.9.1790000000' });
      return list?.(...asked) ?? Promise.resolve([]);
    });
    await clear();
    expect(await newest()).toMatchObject({ step: 'ended', survivors: [{ ...named(GA), reason: 'set-again' }] });
  });

  it('is no success where access is withdrawn in the middle: an empty list proves nothing then', async () => {
    extension.cookies.set.mockImplementation(() => {
      extension.permissions.contains.mockResolvedValue(false);
      extension.cookies.getAll.mockResolvedValue([]);
      return Promise.resolve();
    });
    await clear();
    expect(await newest()).toMatchObject({ step: 'stopped', reason: 'no-access' });
  });

  it('leaves what has run out meanwhile out of the undo, and says so', async () => {
    jar.fill(HOST, GA);
    await clear();
    const later = Temporal.Instant.from('2030-01-01T00:00:01Z');
    vi.spyOn(Temporal.Now, 'instant').mockReturnValue(later);
    const [clearing] = await readClearings();
    await extension.storage.session.set({ clearings: [{ ...clearing, at: later.subtract({ minutes: 1 }).toString() }] });
    await undo();
    expect(await newest()).toMatchObject({ step: 'undone', restored: 1, expired: [named(GA)], failed: [] });
    expect(jar.cookies()).toEqual([HOST]);
  });

  it('can be undone for ten minutes and no longer, and an alarm empties the box', async () => {
    await clear();
    const { id = '', at = '' } = (await newest()) ?? {};
    expect(extension.alarms.create).toHaveBeenCalledWith(`undo-${id}`, { when: moment(at).add({ minutes: 10 }).epochMilliseconds });
    vi.spyOn(Temporal.Now, 'instant').mockReturnValue(moment(at).add({ minutes: 10 }));
    await undo();
    expect(jar.cookies()).toEqual([]);
    extension.alarms.onAlarm.emit({ name: 'tick' });
    expect(await readUndoBox(id)).toHaveLength(JAR.length);
    extension.alarms.onAlarm.emit({ name: `undo-${id}` });
    await vi.waitFor(async () => expect(await readUndoBox(id)).toBeNull());
  });

  it('keeps the undo of what could not be brought back', async () => {
    await clear();
    extension.cookies.set.mockRejectedValueOnce(new Error('no'));
    await undo();
    expect(await newest()).toMatchObject({ step: 'undone', restored: JAR.length - 1, failed: [named(GA)] });
    await undo();
    expect(missingFrom(jar.cookies(), JAR)).toEqual([]);
  });

  it('has an undo of its own for each clearing', async () => {
    await clear([seenKeyOf(GA)]);
    const { id } = (await newest()) ?? {};
    await clear([seenKeyOf(SECRET)]);
    await send({ kind: 'undoClearing', id });
    expect(missingFrom(jar.cookies(), JAR)).toEqual([SECRET]);
    await undo();
    expect(missingFrom(jar.cookies(), JAR)).toEqual([]);
  });

  it('writes down names and hosts, and what came back later, and no value but the identifiers', async () => {
    await recordCookies(database, { cookies: await listCookies(SITE), domains: [SITE], stores: ['0'] }, moment('2026-11-20T00:00:00Z'));
    await clear();
    jar.fill(SECRET);
    await recordCookies(database, { cookies: await listCookies(SITE), domains: [SITE], stores: ['0'] }, moment('2030-01-01T00:00:00Z'));
    const rows = await listSeenCookies(database);
    expect(rows.filter(({ cameBackAt }) => cameBackAt !== null).map(({ name }) => name)).toEqual(['session_id']);
    await undo();
    const [row] = await listClearings(database);
    expect(row).toMatchObject({ asked: JAR.map(named), storage: [], survivors: [], endedAt: expect.any(String), undoneAt: expect.any(String) });
    const written = JSON.stringify([await allRows(database), await readClearings()]);
    for (const { value } of [SECRET, HOST, DOMAIN, BELOW, PARTITIONED]) expect(written).not.toContain(value);
  });

  it('is no news about the site when it is undone', async () => {
    await recordCookies(database, { cookies: await listCookies(SITE), domains: [SITE], stores: ['0'] }, moment('2026-11-20T00:00:00Z'));
    await clear();
    await undo();
    await recordCookies(database, { cookies: await listCookies(SITE), domains: [SITE], stores: ['0'] }, moment('2030-01-01T00:00:00Z'));
    expect((await listSeenCookies(database)).filter(({ cameBackAt }) => cameBackAt !== null)).toEqual([]);
  });

  it.each<[string, unknown, object]>([
    ['a page of the company', { kind: 'clearCookies', cookies: 'all', saveIdentifiers: false }, fromPage('https://jitera.com/')],
    ['another extension', { kind: 'clearCookies', cookies: 'all', saveIdentifiers: false }, { ...fromOwnPage(), id: 'other' }],
    ['a command that does not fit', { kind: 'clearCookies', cookies: 'some', saveIdentifiers: false }, fromOwnPage()],
    ['a command for something else', { kind: 'applyUpdate', returnTo: '#/' }, fromOwnPage()],
  ])('is not done for %s', async (_, message, sender) => {
    expect(await send(message, sender)).toBeUndefined();
    await settled();
    expect([missingFrom(jar.cookies(), JAR), await readClearings()]).toEqual([[], []]);
  });

  it('that fails unexpectedly is said to have stopped, is counted, and stops no later one', async () => {
    extension.alarms.create.mockRejectedValueOnce(new Error('broken'));
    await clear();
    expect(await newest()).toMatchObject({ step: 'stopped', reason: 'unexpected' });
    await vi.waitFor(async () => expect(await listIncidents(database)).toMatchObject([{ kind: 'concern-failed', count: 1 }]));
    await clear();
    expect(jar.cookies()).toEqual([]);
  });
});

describe('a background that is stopped', () => {
  /** How many calls a whole clearing makes, and a whole undo. */
  async function count(work: () => Promise<unknown>): Promise<number> {
    plug.pull(Infinity, 'before');
    await work();
    return plug.calls;
  }

  /** Runs `work` into a stop, and gives back what the browser has then. */
  async function stopIn(work: () => Promise<unknown>, { call, when }: { call: number; when: 'before' | 'after' }): Promise<void> {
    plug.pull(call, when);
    void work();
    await vi.waitFor(() => expect(plug.isPulled).toBe(true));
    await settled();
    for (const event of [extension.runtime.onMessage, extension.cookies.onChanged]) event.clear();
    plug.restore();
  }

  async function forgetAll(): Promise<void> {
    await extension.storage.session.remove('clearings');
    await database.evidence.clear();
    jar.fill(...JAR);
  }

  /** Nothing is gone that an undo could not bring back. */
  async function expectNothingLost(): Promise<void> {
    const missing = missingFrom(jar.cookies(), JAR);
    const [clearing] = await readClearings();
    const box = clearing && (await readUndoBox(clearing.id));
    if (missing.length > 0) expect(missingFrom(box ?? [], missing)).toEqual([]);
  }

  async function startAgain(): Promise<void> {
    start();
    await send({ kind: 'resumeClearing' });
  }

  it('at any call of a clearing leaves nothing removed, or goes on later with an undo that brings all back', async () => {
    const calls = await count(clear);
    expect(calls).toBeGreaterThan(20);
    for (let call = 1; call <= calls; call += 1) {
      for (const when of ['before', 'after'] as const) {
        await forgetAll();
        await stopIn(clear, { call, when });
        await expectNothingLost();
        await startAgain();
        const clearing = await newest();
        if (clearing === undefined) expect(missingFrom(jar.cookies(), JAR), `${when} ${call}`).toEqual([]);
        else {
          expect(clearing, `${when} ${call}`).toMatchObject({ step: 'ended', survivors: [] });
          expect(jar.cookies()).toEqual([]);
          await undo();
          expect(missingFrom(jar.cookies(), JAR)).toEqual([]);
        }
      }
    }
  }, 60_000);

  it('at any call of an undo brings all back later', async () => {
    await clear();
    const calls = await count(undo);
    for (let call = 1; call <= calls; call += 1) {
      for (const when of ['before', 'after'] as const) {
        await forgetAll();
        await clear();
        await stopIn(undo, { call, when });
        await expectNothingLost();
        await startAgain();
        if ((await newest())?.step === 'ended') await undo();
        expect(missingFrom(jar.cookies(), JAR), `${when} ${call}`).toEqual([]);
        expect(await newest()).toMatchObject({ step: 'undone', restored: JAR.length });
      }
    }
  }, 60_000);

  it('again and again loses nothing either', async () => {
    const stop = fc.record({ call: fc.integer({ min: 1, max: 30 }), when: fc.constantFrom('before' as const, 'after' as const) });
    await fc.assert(
      fc.asyncProperty(fc.array(stop, { minLength: 1, maxLength: 4 }), async ([first, ...later]) => {
        await forgetAll();
        await stopOrEnd(clear, first);
        for (const next of later) {
          await expectNothingLost();
          await stopOrEnd(() => Promise.resolve(start()), next);
        }
        await startAgain();
        const clearing = await newest();
        if (clearing) await undo();
        expect(missingFrom(jar.cookies(), JAR)).toEqual([]);
      }),
      { numRuns: 25 },
    );

    async function stopOrEnd(work: () => Promise<unknown>, at = { call: 1, when: 'before' as 'before' | 'after' }): Promise<void> {
      plug.pull(at.call, at.when);
      void work();
      await settled();
      for (const event of [extension.runtime.onMessage, extension.cookies.onChanged]) event.clear();
      plug.restore();
    }
  }, 60_000);
});
