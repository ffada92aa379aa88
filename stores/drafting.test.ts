// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope } from 'vue';
import { findDraft } from '@/database/drafts';
import { findAside } from '@/database/follow-ups';
import { appendFacts } from '@/database/record';
import { findRequest } from '@/database/requests';
import { type KaijiDatabase, SCHEMA_VERSION } from '@/database/schema';
import { type Draft } from '@/domain/request/draft';
import { fakeLocks } from '@/tests/support/locks';
import { anOccasion, expectWritten, freshMemory, writeAsNewer } from '@/tests/support/memory';
import { aDraft, aLetter, READIED, sent } from '@/tests/support/requests';
import { Drafting, useDrafting } from './drafting';
import { useMemory } from './memory';

const ZONE = 'Asia/Tokyo';
const START = aDraft();
const words = (ownWords: string): Draft => aDraft({ ownParagraphs: [ownWords] });

let database: KaijiDatabase;
let locks: ReturnType<typeof fakeLocks>;

beforeEach(async () => {
  database = await freshMemory();
  useMemory(database);
  locks = fakeLocks();
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function openTab(id: string | null): Promise<Drafting> {
  const drafting = new Drafting(START, ZONE);
  if (id === null) drafting.begin(START);
  else await drafting.open(id);
  return drafting;
}

/** A tab whose request exists, with these words saved. */
async function tabWith(ownWords: string): Promise<{ tab: Drafting; id: string }> {
  const tab = await openTab(null);
  tab.edit(words(ownWords));
  await tab.save();
  return { tab, id: tab.requestId.value ?? '' };
}

async function historyOf(id: string): Promise<string[]> {
  const { events = [] } = (await findRequest(database, id)) ?? {};
  return events.map(({ fact }) => ('draft' in fact ? `${fact.kind} ${fact.draft.ownParagraphs[0]}` : fact.kind));
}

const storedWords = async (id: string): Promise<string | undefined> => (await findDraft(database, id))?.draft.ownParagraphs[0];
const unsaved = (): boolean => locks.count('words-unsaved') > 0;

function fillDisk(): () => void {
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });
  return () => full.mockRestore();
}

describe('a new draft', () => {
  it('begins a request with its first words, once, after a pause in typing', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const tab = await openTab(null);
    expect(tab.loaded.value).toBe('ready');
    const save = vi.spyOn(tab, 'save');
    tab.edit(words('a'));
    vi.advanceTimersByTime(399);
    tab.edit(words('ab'));
    vi.advanceTimersByTime(399);
    expect(save).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(save).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
    await vi.waitFor(() => expect(tab.saving.value.kind).toBe('saved'));
    expect((await database.requests.toArray()).map(({ id, reference }) => [id, reference])).toEqual([[tab.requestId.value, tab.reference.value]]);
    expect(await historyOf(tab.requestId.value ?? '')).toEqual(['drafted ab']);
  });

  it.each<[string, (tab: Drafting) => Promise<unknown>]>([
    ['is only looked at and saved', (tab) => tab.save()],
    ['is only looked at and left', (tab) => tab.settle()],
    ['has its words taken back before they are saved', (tab) => { tab.edit(words('a')); tab.edit(START); return tab.save(); }],
  ])('is no request when it %s', async (_, act) => {
    const tab = await openTab(null);
    expect(await act(tab)).toBe(true);
    expect(await database.requests.count()).toBe(0);
    expect([tab.saving.value.kind, unsaved()]).toEqual(['clean', false]);
  });

  it('that is right as it began is a request when it is made ready, and can be gone on with', async () => {
    const tab = await openTab(null);
    expect(await tab.settle(() => Promise.resolve([READIED]))).toBe(true);
    const id = tab.requestId.value ?? '';
    expect([await historyOf(id), tab.reference.value, tab.draft.value]).toEqual([['drafted undefined', 'readied'], 'KJ-2026-001', START]);
    tab.edit(words('a'));
    expect(await tab.save()).toBe(true);
    expect([await storedWords(id), await database.requests.count()]).toEqual(['a', 1]);
  });

  it('that cannot be begun says so, and keeps what it began with', async () => {
    const tab = await openTab(null);
    await writeAsNewer(database, SCHEMA_VERSION + 1);
    expect(await tab.settle(() => Promise.resolve([READIED]))).toBe(false);
    expect([tab.saving.value.kind, tab.draft.value]).toEqual(['failed', START]);
  });

  it('begins with what is known of the person, and that alone is no request', async () => {
    const tab = await openTab(null);
    tab.begin(words('known'));
    expect([tab.draft.value.ownParagraphs, await tab.save(), await database.requests.count()]).toEqual([['known'], true, 0]);
  });

  it('is one request, however often it is saved at once', async () => {
    const tab = await openTab(null);
    tab.edit(words('a'));
    expect(await Promise.all([tab.save(), tab.save(), tab.settle(), tab.save()])).toEqual([true, true, true, true]);
    expect(await database.requests.count()).toBe(1);
  });
});

describe('opening', () => {
  it('brings back what was typed, though it was never settled', async () => {
    const { tab, id } = await tabWith('a');
    tab.edit(words('b'));
    await tab.save();
    const again = await openTab(id);
    expect([again.loaded.value, again.draft.value.ownParagraphs[0], again.reference.value]).toEqual(['ready', 'b', tab.reference.value]);
    expect(again.saving.value.kind).toBe('clean');
  });

  it('says that there is no such request', async () => {
    expect((await openTab('nowhere')).loaded.value).toBe('missing');
  });

  it('says that what is kept cannot be read', async () => {
    const { id } = await tabWith('a');
    database.close({ disableAutoOpen: true });
    expect((await openTab(id)).loaded.value).toBe('unreadable');
  });

  it('says that a letter which was sent is not edited any more', async () => {
    const { id } = await tabWith('a');
    expectWritten(await appendFacts(database, id, { ...anOccasion(), facts: [READIED, sent('2026-11-20')] }));
    expect((await openTab(id)).loaded.value).toBe('sent');
  });
});

describe('typing', () => {
  it('is never called saved while a word of it is not', async () => {
    const { tab } = await tabWith('a');
    expect(tab.saving.value.kind).toBe('saved');
    tab.edit(words('ab'));
    expect(tab.saving.value.kind).toBe('saving');
    const saved = tab.save();
    expect(tab.saving.value.kind).toBe('saving');
    expect(await saved).toBe(true);
    expect(tab.saving.value.kind).toBe('saved');
  });

  it('holds the lock from the first unsaved letter until the last is saved', async () => {
    const tab = await openTab(null);
    expect(unsaved()).toBe(false);
    tab.edit(words('a'));
    tab.edit(words('ab'));
    expect(locks.count('words-unsaved')).toBe(1);
    const saved = tab.save();
    tab.edit(words('abc'));
    await saved;
    await vi.waitFor(() => expect(unsaved()).toBe(false));
    expect(await storedWords(tab.requestId.value ?? '')).toBe('abc');
  });

  it('while a save runs is saved by the same save', async () => {
    const { tab, id } = await tabWith('a');
    tab.edit(words('ab'));
    const saved = tab.save();
    await Promise.resolve();
    tab.edit(words('abc'));
    expect(await saved).toBe(true);
    expect([await storedWords(id), tab.draft.value.ownParagraphs[0]]).toEqual(['abc', 'abc']);
  });

  it('without a pause is saved all the same, every two seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Temporal'] });
    const tab = await openTab(null);
    const save = vi.spyOn(tab, 'save');
    for (let typed = 1; typed <= 21; typed += 1) {
      tab.edit(words('a'.repeat(typed)));
      vi.advanceTimersByTime(100);
    }
    expect(save).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
    await tab.save();
  });

  it('leaves the history alone until it is settled', async () => {
    const { tab, id } = await tabWith('a');
    tab.edit(words('b'));
    await tab.save();
    expect(await historyOf(id)).toEqual(['drafted a']);
  });
});

describe('settling', () => {
  it('writes a revision only where the words differ from what the history says', async () => {
    const { tab, id } = await tabWith('a');
    await tab.settle();
    expect(await historyOf(id)).toEqual(['drafted a']);
    tab.edit(words('b'));
    expect(await tab.settle()).toBe(true);
    await tab.settle();
    expect(await historyOf(id)).toEqual(['drafted a', 'revised b']);
  });

  it('saves first, and writes what follows after the words that it follows from', async () => {
    const { tab, id } = await tabWith('a');
    tab.edit(words('b'));
    expect(await tab.settle(() => Promise.resolve([{ kind: 'readied', letter: aLetter('b') }]))).toBe(true);
    expect(await historyOf(id)).toEqual(['drafted a', 'revised b', 'readied']);
    expect(await storedWords(id)).toBe('b');
  });

  it('settles words that an earlier page had saved and not settled', async () => {
    const { tab, id } = await tabWith('a');
    tab.edit(words('b'));
    await tab.save();
    await (await openTab(id)).settle();
    expect(await historyOf(id)).toEqual(['drafted a', 'revised b']);
  });

  it('twice at once, as when the page is left while it is made ready, does not take the letter back', async () => {
    const { tab, id } = await tabWith('a');
    tab.edit(words('b'));
    await Promise.all([tab.settle(() => Promise.resolve([READIED])), tab.settle()]);
    expect(await historyOf(id)).toEqual(['drafted a', 'revised b', 'readied']);
  });

  it('by an idle tab does not take back a letter that another has made ready', async () => {
    const { tab: idle, id } = await tabWith('a');
    const other = await openTab(id);
    other.edit(words('b'));
    await other.settle(() => Promise.resolve([READIED]));
    await idle.settle();
    expect(await historyOf(id)).toEqual(['drafted a', 'revised b', 'readied']);
    expect((await findRequest(database, id))?.request.state).toBe('ready');
  });

  it('that fails says so', async () => {
    const { tab } = await tabWith('a');
    await writeAsNewer(database, SCHEMA_VERSION + 1);
    expect(await tab.settle(() => Promise.resolve([READIED]))).toBe(false);
    expect(tab.saving.value).toEqual({ kind: 'failed', failure: { kind: 'read-only', stored: SCHEMA_VERSION + 1 } });
  });
});

describe('a write that fails', () => {
  it.each(['first', 'later'])('keeps the words, the %s ones too, says so, and keeps the lock', async (which) => {
    const tab = which === 'first' ? await openTab(null) : (await tabWith('a')).tab;
    const empty = fillDisk();
    tab.edit(words('b'));
    expect(await tab.save()).toBe(false);
    expect(tab.saving.value).toEqual({ kind: 'failed', failure: { kind: 'full' } });
    expect([tab.draft.value.ownParagraphs[0], unsaved()]).toEqual(['b', true]);
    tab.edit(words('bc'));
    expect(tab.saving.value.kind).toBe('failed'); // until a write has worked
    empty();
    expect(await tab.save()).toBe(true);
    expect([tab.saving.value.kind, unsaved(), await storedWords(tab.requestId.value ?? '')]).toEqual(['saved', false, 'bc']);
  });

  it('is over when the words are taken back', async () => {
    const { tab } = await tabWith('a');
    const empty = fillDisk();
    tab.edit(words('b'));
    await tab.save();
    tab.edit(words('a'));
    expect(await tab.save()).toBe(true);
    expect([tab.saving.value.kind, unsaved()]).toEqual(['clean', false]);
    empty();
  });
});

describe('two tabs on one draft', () => {
  async function inConflict() {
    const { tab: mine, id } = await tabWith('a');
    const theirs = await openTab(id);
    theirs.edit(words('theirs'));
    await theirs.save();
    mine.edit(words('mine'));
    expect(await mine.save()).toBe(false);
    return { mine, theirs, id };
  }

  it('keep both texts: the one that is saved later is asked', async () => {
    const { mine, id } = await inConflict();
    expect(mine.saving.value).toMatchObject({ kind: 'conflict', theirs: { draft: { ownParagraphs: ['theirs'] } } });
    expect([mine.draft.value.ownParagraphs[0], await storedWords(id), unsaved()]).toEqual(['mine', 'theirs', true]);
  });

  it('overwrite nothing while the question is open', async () => {
    const { mine, id } = await inConflict();
    mine.edit(words('mine, more'));
    expect([await mine.save(), await mine.settle(() => Promise.resolve([READIED])), mine.saving.value.kind]).toEqual([false, false, 'conflict']);
    expect([await storedWords(id), await historyOf(id)]).toEqual(['theirs', ['drafted a']]);
  });

  it('are both on the disk while the question is open, and it is asked again when the browser was killed', async () => {
    const { mine, id } = await inConflict();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    mine.edit(words('mine, more'));
    await vi.advanceTimersByTimeAsync(400);
    vi.useRealTimers();
    const aside = () => findAside(database, { requestId: id, kind: 'draft' });
    await vi.waitFor(async () => expect(await aside()).toMatchObject({ typed: { ownParagraphs: ['mine, more'] } }));
    const later = await openTab(id); // what was in the other tabs is gone with them
    expect([later.draft.value.ownParagraphs[0], later.saving.value.kind, unsaved()]).toEqual(['mine, more', 'conflict', true]);
    await later.choose('mine');
    expect([await storedWords(id), await historyOf(id), await aside()]).toEqual(['mine, more', ['drafted a', 'revised theirs', 'revised mine, more'], undefined]);
    expect((await openTab(id)).saving.value.kind).toBe('clean');
  });

  it('are one again where both say the same, and nobody is asked', async () => {
    const { theirs, id } = await inConflict();
    theirs.edit(words('mine'));
    await theirs.save();
    const later = await openTab(id);
    expect([later.draft.value.ownParagraphs[0], later.saving.value.kind]).not.toContain('conflict');
    expect(await later.save()).toBe(true);
    expect(await findAside(database, { requestId: id, kind: 'draft' })).toBeUndefined();
  });

  it('say so where the words of here cannot be kept beside the others', async () => {
    const { mine, id } = await inConflict();
    const empty = fillDisk();
    mine.edit(words('mine, more'));
    expect([await mine.save(), mine.saving.value]).toEqual([false, { kind: 'failed', failure: { kind: 'full' } }]);
    empty();
    expect([await mine.save(), mine.saving.value.kind]).toEqual([false, 'conflict']);
    expect(await findAside(database, { requestId: id, kind: 'draft' })).toMatchObject({ typed: { ownParagraphs: ['mine, more'] } });
  });

  it.each([
    ['mine', ['drafted a', 'revised theirs', 'revised mine']],
    ['theirs', ['drafted a', 'revised mine', 'revised theirs']],
  ] as const)('go on with %s, and find the other one in the history', async (whose, history) => {
    const { mine, id } = await inConflict();
    await mine.choose(whose);
    expect([mine.draft.value.ownParagraphs[0], await storedWords(id), unsaved()]).toEqual([whose, whose, false]);
    expect(await findAside(database, { requestId: id, kind: 'draft' })).toBeUndefined();
    expect(await historyOf(id)).toEqual(history);
    expect(['saved', 'clean']).toContain(mine.saving.value.kind);
    mine.edit(words('after'));
    expect(await mine.save()).toBe(true);
  });

  it('ask again when the other one was saved meanwhile', async () => {
    const { mine, theirs, id } = await inConflict();
    theirs.edit(words('theirs, more'));
    await theirs.save();
    await mine.choose('mine');
    expect(mine.saving.value).toMatchObject({ kind: 'conflict', theirs: { draft: { ownParagraphs: ['theirs, more'] } } });
    expect([mine.draft.value.ownParagraphs[0], await storedWords(id)]).toEqual(['mine', 'theirs, more']);
    await mine.choose('mine');
    expect(await historyOf(id)).toEqual(['drafted a', 'revised theirs', 'revised theirs, more', 'revised mine']);
  });

  it('lose nothing when the one that is asked is left', async () => {
    const { mine, id } = await inConflict();
    await mine.leave();
    expect(await findAside(database, { requestId: id, kind: 'draft' })).toBeUndefined();
    expect([await storedWords(id), await historyOf(id), unsaved()]).toEqual(['theirs', ['drafted a', 'revised mine', 'revised theirs'], false]);
  });

  it('choose nothing where there is nothing to choose', async () => {
    const { tab, id } = await tabWith('a');
    await tab.choose('theirs');
    expect(await historyOf(id)).toEqual(['drafted a']);
  });

  it('take over what the other saved while nothing is typed here, and nothing older', async () => {
    const { tab, id } = await tabWith('a');
    tab.follow({ requestId: id, revision: 2, savedAt: '', draft: words('theirs') });
    expect(tab.draft.value.ownParagraphs[0]).toBe('theirs');
    tab.follow({ requestId: id, revision: 2, savedAt: '', draft: words('echo') });
    tab.follow({ requestId: id, revision: 1, savedAt: '', draft: words('older') });
    expect(tab.draft.value.ownParagraphs[0]).toBe('theirs');
  });

  it('take over nothing while something is typed here', async () => {
    const { tab, id } = await tabWith('a');
    tab.edit(words('mine'));
    tab.follow({ requestId: id, revision: 2, savedAt: '', draft: words('theirs') });
    expect(tab.draft.value.ownParagraphs[0]).toBe('mine');
    const saved = tab.save();
    tab.edit(words('a')); // taken back while its save runs
    tab.follow({ requestId: id, revision: 2, savedAt: '', draft: words('mine') });
    expect(tab.draft.value.ownParagraphs[0]).toBe('a');
    await saved;
    expect(await storedWords(id)).toBe('a');
  });
});

describe('the draft of a view', () => {
  const beVisible = (state: DocumentVisibilityState): void => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange'));
  };

  async function openView(id: string | null) {
    const scope = effectScope();
    const drafting = scope.run(() => useDrafting(START, ZONE));
    if (!drafting) throw new Error('a scope that has not ended runs');
    if (id === null) drafting.begin(START);
    else await drafting.open(id);
    return { scope, drafting };
  }

  it('follows what another tab saves', async () => {
    const { tab, id } = await tabWith('a');
    const { scope, drafting } = await openView(id);
    tab.edit(words('b'));
    await tab.save();
    await vi.waitFor(() => expect(drafting.draft.value.ownParagraphs[0]).toBe('b'));
    scope.stop();
  });

  it('is saved when the page is hidden, without waiting for the pause', async () => {
    const { id } = await tabWith('a');
    const { scope, drafting } = await openView(id);
    drafting.edit(words('b'));
    beVisible('hidden');
    await vi.waitFor(async () => expect(await storedWords(id)).toBe('b'), { timeout: 300 });
    scope.stop();
  });

  it('begins no request because an untouched form is hidden', async () => {
    const { scope } = await openView(null);
    beVisible('hidden');
    scope.stop();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await database.requests.count()).toBe(0);
  });

  it('is saved and settled when it is left', async () => {
    const { id } = await tabWith('a');
    const { scope, drafting } = await openView(id);
    drafting.edit(words('b'));
    scope.stop();
    await vi.waitFor(async () => expect(await historyOf(id)).toEqual(['drafted a', 'revised b']));
    expect(unsaved()).toBe(false);
  });
});
