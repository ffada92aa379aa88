// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseRequest } from '@/database/erase';
import { findFollowUp, listFollowUps } from '@/database/follow-ups';
import { appendFacts, startRequest } from '@/database/record';
import { findRequest } from '@/database/requests';
import { type KaijiDatabase } from '@/database/schema';
import { fakeLocks } from '@/tests/support/locks';
import { anOccasion, expectWritten, freshMemory } from '@/tests/support/memory';
import { aDraft } from '@/tests/support/requests';
import { FormCopy } from './form-copy';
import { useMemory } from './memory';

interface Typed {
  readonly text: string;
}

let database: KaijiDatabase;
let requestId: string;

beforeEach(async () => {
  database = await freshMemory();
  useMemory(database);
  Object.defineProperty(navigator, 'locks', { configurable: true, value: fakeLocks() });
  requestId = expectWritten(await startRequest(database, aDraft(), { ...anOccasion(), year: 2026 })).id;
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function openForm(kind = 'note'): Promise<FormCopy<Typed>> {
  const form = new FormCopy<Typed>({ requestId, kind }, { start: { text: '' }, wordsOf: ({ text }) => [text] });
  await form.open();
  return form;
}

async function formWith(text: string, kind = 'note'): Promise<FormCopy<Typed>> {
  const form = await openForm(kind);
  form.edit({ text });
  await form.save();
  return form;
}

const kinds = async (): Promise<string[]> => [...(await listFollowUps(database, requestId))].sort();
const notes = async (): Promise<string[]> => ((await findRequest(database, requestId))?.events ?? []).flatMap(({ fact }) => (fact.kind === 'noted' ? [fact.text] : []));

describe('a letter and the form that says how it went', () => {
  async function both() {
    const [letter, form] = [await formWith('what to ask', 'ppc-call'), await formWith('what was said', 'form:sent:ppc-call')];
    const finish = (id: string): Promise<boolean> =>
      letter.finish((_, letters) => form.finish(async ({ text }, forms) => {
        const result = await appendFacts(database, id, { ...anOccasion('2026-11-21T00:00:00Z'), facts: [{ kind: 'noted', text }], finished: [...letters, ...forms] });
        return result.kind === 'written';
      }));
    return { letter, form, finish };
  }

  it('end with one record: neither is there for the next one', async () => {
    const { letter, form, finish } = await both();
    expect(await finish(requestId)).toBe(true);
    expect([await kinds(), await notes()]).toEqual([[], ['what was said']]);
    expect([letter.typed.value.text, form.typed.value.text, letter.saving.value.kind, form.saving.value.kind]).toEqual(['', '', 'clean', 'clean']);
    expect(await findFollowUp(database, form.key)).toBeUndefined();
  });

  it('both stay where the record cannot be made', async () => {
    const { letter, form, finish } = await both();
    expect(await finish('nowhere')).toBe(false);
    expect(await kinds()).toEqual(['form:sent:ppc-call', 'ppc-call']);
    expect([letter.typed.value.text, form.typed.value.text]).toEqual(['what to ask', 'what was said']);
  });
});

describe('a form that two tabs have changed', () => {
  async function inConflict() {
    const mine = await formWith('a');
    const theirs = await openForm();
    theirs.edit({ text: 'theirs' });
    await theirs.save();
    mine.edit({ text: 'mine' });
    expect(await mine.save()).toBe(false);
    return { mine, theirs };
  }

  it.each([
    ['mine', 'theirs'],
    ['theirs', 'mine'],
  ] as const)('asks again after a killed browser; %s goes on, and the other is a note', async (whose, other) => {
    await inConflict();
    const later = await openForm();
    expect([later.typed.value.text, later.saving.value.kind, (await kinds()).length]).toEqual(['mine', 'conflict', 2]);
    await later.choose(whose);
    expect([(await openForm()).typed.value.text, await notes(), await kinds()]).toEqual([whose, [other], ['note']]);
  });

  it('goes on with the words of here where those of the other tab have been recorded', async () => {
    const { theirs } = await inConflict();
    await theirs.finish(async ({ text }, finished) => {
      expectWritten(await appendFacts(database, requestId, { ...anOccasion('2026-11-21T00:00:00Z'), facts: [{ kind: 'noted', text }], finished }));
      return true;
    });
    const later = await openForm();
    expect([later.typed.value.text, later.saving.value.kind]).toEqual(['mine', 'saving']);
    expect(await later.save()).toBe(true);
    expect([await kinds(), (await openForm()).typed.value.text]).toEqual([['note'], 'mine']);
  });

  it('is thrown away whole, with what stands beside it', async () => {
    const { mine } = await inConflict();
    expect(await mine.discard()).toBe(true);
    expect([await kinds(), (await openForm()).isBegun.value]).toEqual([[], false]);
  });

  it('leaves no word when the request is erased', async () => {
    await inConflict();
    expectWritten(await eraseRequest(database, requestId, anOccasion('2026-11-22T00:00:00Z').now));
    expect([await database.followUps.count(), await database.words.count()]).toEqual([0, 0]);
  });
});
