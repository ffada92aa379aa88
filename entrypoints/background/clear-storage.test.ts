import { extension, fromOwnPage, resetExtension } from '@/tests/support/extension';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listClearings } from '@/database/clearings';
import { type KaijiDatabase } from '@/database/schema';
import { listSeenStores } from '@/database/sightings';
import { type Clearing } from '@/domain/evidence/clearing-state';
import { type StorageAnswer } from '@/messages/questions';
import { readClearings } from '@/platform/undo-box';
import { freshMemory } from '@/tests/support/memory';
import { clearOnCommand } from './clearing';
import { createIncidents } from './incidents';

const TAB = { id: 7, url: 'https://docs.jitera.com/guide', title: 'Docs' };
const EMPTY: StorageAnswer = {
  origin: 'https://docs.jitera.com', title: '', local: { total: 0, entries: [] }, session: { total: 0, entries: [] }, databases: { total: 0, entries: [] },
  caches: { total: 0, entries: [] }, workers: { total: 0, entries: [] },
};

let database: KaijiDatabase;
let isGranted: boolean;
let allowed: readonly string[];

beforeEach(async () => {
  resetExtension();
  database = await freshMemory();
  isGranted = true;
  allowed = ['*://*.jitera.com/*'];
  extension.permissions.contains.mockImplementation((asked) => Promise.resolve(asked && typeof asked === 'object' && 'origins' in asked ? allowed.includes(String(asked.origins)) : isGranted));
  extension.tabs.query.mockResolvedValue([TAB]);
  extension.tabs.sendMessage.mockResolvedValue(EMPTY);
  extension.cookies.getAll.mockResolvedValue([{ name: 'a', value: '', domain: '.shop.jitera.com', path: '/' }]);
  clearOnCommand(database, createIncidents(database));
});

afterEach(() => {
  vi.restoreAllMocks();
});

const clear = (permission: 'asked' | 'answered' = 'asked') => Promise.resolve(extension.runtime.onMessage.emit({ kind: 'clearStorage', permission }, fromOwnPage())[0]);
const newest = async (): Promise<Clearing | undefined> => (await readClearings())[0];

describe('clearing other storage', () => {
  it('clears every origin that is known, seen or open, where the browser allows it', async () => {
    await database.seenStores.put({
      origin: 'https://studio.jitera.com:8443', area: 'localStorage', name: 'k', bytes: 1, firstSeenAt: '', lastSeenAt: '', cleared: false, cameBackAt: null,
    });
    await clear();
    const origins = ['docs', 'shop', 'www'].map((name) => `https://${name}.jitera.com`).concat('https://jitera.com', 'https://studio.jitera.com:8443').sort();
    expect(extension.browsingData.remove).toHaveBeenCalledWith({ origins }, { cacheStorage: true, fileSystems: true, indexedDB: true, localStorage: true, serviceWorkers: true });
    expect(extension.scripting.executeScript).not.toHaveBeenCalled();
    expect(await newest()).toMatchObject({ what: 'storage', step: 'ended', how: 'browser', origins, asked: ['https://docs.jitera.com'], left: [] });
    expect(await listClearings(database)).toMatchObject([{ asked: [], storage: origins, endedAt: expect.any(String) }]);
    expect(await listSeenStores(database)).toMatchObject([{ cleared: true }]);
  });

  it('clears the sites too that were allowed since the installation', async () => {
    allowed = ['*://*.jitera.com/*', '*://*.jitera.app/*'];
    await clear();
    const [asked] = extension.browsingData.remove.mock.calls[0] ?? [];
    expect(asked).toEqual({ origins: expect.arrayContaining(['https://jitera.app', 'https://docs.jitera.com']) });
    expect(JSON.stringify(asked)).not.toContain('jitera.ai');
  });

  it('waits for the person’s answer to the browser, and goes on though the page that asked is gone', async () => {
    isGranted = false;
    await clear();
    expect(await newest()).toMatchObject({ step: 'waiting' });
    expect(extension.browsingData.remove).not.toHaveBeenCalled();
    extension.permissions.onAdded.emit({ permissions: ['notifications'] });
    isGranted = true;
    extension.permissions.onAdded.emit({ permissions: ['browsingData'] });
    await vi.waitFor(async () => expect(await newest()).toMatchObject({ step: 'ended', how: 'browser' }));
    expect(extension.browsingData.remove).toHaveBeenCalledTimes(1);
    expect(await readClearings()).toHaveLength(1);
  });

  it('does not clear because of a permission that comes long after', async () => {
    isGranted = false;
    await clear();
    const { at = '' } = (await newest()) ?? {};
    vi.spyOn(Temporal.Now, 'instant').mockReturnValue(Temporal.Instant.from(at).add({ minutes: 5 }));
    isGranted = true;
    extension.permissions.onAdded.emit({ permissions: ['browsingData'] });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(extension.browsingData.remove).not.toHaveBeenCalled();
  });

  it('clears the open page alone where the person said no, and tells what is left', async () => {
    isGranted = false;
    extension.tabs.sendMessage.mockResolvedValue({ ...EMPTY, databases: { total: 2, entries: [] } });
    await clear();
    await clear('answered');
    expect(extension.browsingData.remove).not.toHaveBeenCalled();
    expect(extension.scripting.executeScript).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 7 }, args: [false] }));
    expect(await newest()).toMatchObject({
      step: 'ended', how: 'pages', origins: ['https://docs.jitera.com'], left: [{ origin: 'https://docs.jitera.com', area: 'indexedDB', count: 2 }],
    });
  });

  it('says that without the permission a page has to be open', async () => {
    isGranted = false;
    extension.tabs.query.mockResolvedValue([]);
    await clear('answered');
    expect(await newest()).toMatchObject({ step: 'refused', reason: 'no-page' });
    expect(await listClearings(database)).toEqual([]);
  });

  it('says nothing about a page that does not answer', async () => {
    extension.tabs.sendMessage.mockResolvedValue(undefined);
    await clear();
    expect(await newest()).toMatchObject({ step: 'ended', asked: [], left: [] });
  });

  it('is done again after a stop in the middle', async () => {
    await extension.storage.session.set({ clearings: [{ what: 'storage', id: 'c', at: '2026-11-20T00:00:00.000Z', step: 'running' }] });
    extension.runtime.onMessage.emit({ kind: 'resumeClearing' }, fromOwnPage());
    await vi.waitFor(async () => expect(await newest()).toMatchObject({ id: 'c', step: 'ended' }));
    expect(extension.browsingData.remove).toHaveBeenCalledTimes(1);
  });
});
