// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findProfile, listProfilesAside } from '@/database/profile';
import { type KaijiDatabase } from '@/database/schema';
import { type Profile, readProfile } from '@/domain/request/profile';
import { fakeLocks } from '@/tests/support/locks';
import { freshMemory } from '@/tests/support/memory';
import { useMemory } from './memory';
import { ProfileCopy } from './profile';

let database: KaijiDatabase;

beforeEach(async () => {
  database = await freshMemory();
  useMemory(database);
  Object.defineProperty(navigator, 'locks', { configurable: true, value: fakeLocks() });
});

const named = (name: string): Profile => readProfile({ person: { name } });

async function openTab(): Promise<ProfileCopy> {
  const copy = new ProfileCopy(readProfile(null));
  await copy.open();
  return copy;
}

async function type(copy: ProfileCopy, name: string): Promise<boolean> {
  copy.edit(named(name));
  return copy.save();
}

/** A tab whose words another tab's stand in the way of. */
async function inConflict(theirs = 'theirs', mine = 'mine'): Promise<ProfileCopy> {
  const [here, there] = [await openTab(), await openTab()];
  await type(there, theirs);
  expect(await type(here, mine)).toBe(false);
  return here;
}

/** Everything that the disk holds: the details, and what stands beside them. */
async function onDisk(): Promise<readonly [string, ...string[]]> {
  return [(await findProfile(database)).profile.person.name, ...(await listProfilesAside(database)).map(({ profile }) => profile.person.name)];
}

async function firstAside() {
  const [first] = await listProfilesAside(database);
  if (!first) throw new Error('nothing stands beside');
  return first;
}

describe('the details that two tabs have changed', () => {
  it('are both on the disk before anybody has chosen', async () => {
    const here = await inConflict();
    expect(await onDisk()).toEqual(['theirs', 'mine']);
    await type(here, 'mine, more');
    expect(await onDisk()).toEqual(['theirs', 'mine, more']);
  });

  it.each([
    ['mine', ['mine', 'theirs']],
    ['theirs', ['theirs', 'mine']],
  ] as const)('go on with %s, and the others stand beside', async (whose, expected) => {
    const here = await inConflict();
    await here.choose(whose);
    expect([await onDisk(), here.typed.value.person.name]).toEqual([expected, whose]);
    expect(await type(here, 'after')).toBe(true);
  });

  it('replace none that stand beside already', async () => {
    await (await inConflict('a', 'b')).choose('theirs');
    await (await inConflict('c', 'd')).choose('mine');
    const again = await inConflict('e', 'f');
    await again.leave();
    expect(await onDisk()).toEqual(['e', 'b', 'c', 'f']);
  });

  it('ask again in one tab without taking the place of what that tab left beside before', async () => {
    const here = await inConflict('a', 'b');
    await here.choose('theirs');
    const there = await openTab();
    await type(there, 'c');
    await type(here, 'd');
    expect(await onDisk()).toEqual(['c', 'b', 'd']);
  });
});

describe('details that stand beside', () => {
  it('change places with the kept ones in one write, after what was still waiting for its pause', async () => {
    const here = await inConflict();
    await here.choose('theirs');
    here.edit(named('theirs, more'));
    await here.exchange(await firstAside());
    expect([await onDisk(), here.typed.value.person.name, here.saving.value.kind]).toEqual([['mine', 'theirs, more'], 'mine', 'saved']);
  });

  it('stay where they are when the disk is full', async () => {
    const here = await inConflict();
    await here.choose('theirs');
    const chosen = await firstAside();
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    await here.exchange(chosen);
    full.mockRestore();
    expect([await onDisk(), here.typed.value.person.name, here.saving.value]).toEqual([['theirs', 'mine'], 'theirs', { kind: 'failed', failure: { kind: 'full' } }]);
  });

  it('lose no word that is typed while they change places', async () => {
    const here = await inConflict();
    await here.choose('theirs');
    const chosen = await firstAside();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    put.mockImplementation(function (this: IDBObjectStore, ...row) {
      put.mockRestore();
      here.edit(named('theirs, late'));
      return this.put(...row);
    });
    await here.exchange(chosen);
    await here.save();
    expect([await onDisk(), here.typed.value.person.name]).toEqual([['mine', 'theirs, late'], 'mine']);
  });

  it('are erased one by one, or with the details in one write', async () => {
    await (await inConflict('a', 'b')).choose('theirs');
    const here = await inConflict('c', 'd');
    await here.choose('theirs');
    await here.eraseAside((await firstAside()).id);
    expect(await onDisk()).toEqual(['c', 'd']);
    await here.erase();
    expect([await onDisk(), here.typed.value.person.name, here.saving.value.kind]).toEqual([[''], '', 'saved']);
  });
});
