import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import script from './index';

type Listener = (message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => boolean;

/** The browser's API as a content script has it. */
function aRuntime(id: string | undefined = 'ours') {
  const listeners: Listener[] = [];
  return {
    id,
    listeners,
    sendMessage: vi.fn((_: unknown): Promise<unknown> => Promise.resolve(undefined)),
    onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
  };
}

let runtime: ReturnType<typeof aRuntime>;
let idle: (() => void)[];
const rejections: unknown[] = [];
const collect = (reason: unknown): void => void rejections.push(reason);

beforeEach(() => {
  idle = [];
  runtime = aRuntime();
  vi.stubGlobal('chrome', { runtime });
  vi.stubGlobal('requestIdleCallback', (act: () => void) => idle.push(act));
  vi.stubGlobal('indexedDB', { databases: () => Promise.resolve([]) });
  rejections.length = 0;
  process.on('unhandledRejection', collect);
});

afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve)); // rejections are told after a turn
  process.off('unhandledRejection', collect);
  expect(rejections).toEqual([]);
  Reflect.deleteProperty(globalThis, 'kaijiAlive');
  vi.unstubAllGlobals();
});

async function start(): Promise<void> {
  await script.main();
}

const becomeIdle = (): void => idle.splice(0).forEach((act) => act());

function ask(question: unknown, sender: { id?: string } = { id: 'ours' }): { willAnswer: boolean[]; answer: Promise<unknown> } {
  const { promise, resolve } = Promise.withResolvers();
  return { willAnswer: runtime.listeners.map((listener) => listener(question, sender, resolve)), answer: promise };
}

describe('on a page of the company', () => {
  it('says once where it is, when the page is idle and not before', async () => {
    await start();
    expect(runtime.sendMessage).not.toHaveBeenCalled();
    becomeIdle();
    expect(runtime.sendMessage.mock.calls).toEqual([[{ kind: 'siteSeen', address: location.origin + location.pathname }]]);
  });

  it('waits for a page that is still loading', async () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    await start();
    expect(idle).toHaveLength(0);
    window.dispatchEvent(new Event('load'));
    expect(idle).toHaveLength(1);
    vi.restoreAllMocks();
  });

  it('answers what the origin keeps', async () => {
    await start();
    const { willAnswer, answer } = ask({ kind: 'storage?' });
    expect(willAnswer).toEqual([true]);
    expect(await answer).toMatchObject({ origin: location.origin, databases: { total: 0 } });
  });

  it.each([[null], [undefined], ['storage?'], [7], [{}], [{ kind: 'storage' }], [{ kind: 'applyUpdate' }]])('leaves %j to others', async (question) => {
    await start();
    expect(ask(question).willAnswer).toEqual([false]);
  });

  it('does not answer strangers', async () => {
    await start();
    expect(ask({ kind: 'storage?' }, { id: 'another extension' }).willAnswer).toEqual([false]);
    expect(ask({ kind: 'storage?' }, {}).willAnswer).toEqual([false]);
  });

  it('changes nothing on the page', async () => {
    const before = document.documentElement.outerHTML;
    await start();
    becomeIdle();
    await ask({ kind: 'storage?' }).answer;
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('does nothing in a frame', async () => {
    vi.stubGlobal('top', {});
    await start();
    expect([runtime.listeners.length, idle.length]).toEqual([0, 0]);
  });
});

describe('started twice', () => {
  it('the second one steps back', async () => {
    await start();
    await start();
    becomeIdle();
    expect(runtime.listeners).toHaveLength(1);
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
  });

  it('the second one takes over from a first one whose extension is gone', async () => {
    await start();
    Reflect.deleteProperty(runtime, 'id');
    const { kaijiAlive } = globalThis as { kaijiAlive?: () => boolean };
    expect(kaijiAlive?.()).toBe(false);
    runtime = aRuntime('ours');
    vi.stubGlobal('chrome', { runtime });
    // In a browser the first one keeps its dead runtime; here both look at one global, so the first one’s answer is kept.
    Reflect.set(globalThis, 'kaijiAlive', () => false);
    await start();
    expect(runtime.listeners).toHaveLength(1);
  });
});

describe('after the extension was updated or removed', () => {
  it.each<[string, () => void]>([
    ['its id is gone', () => void Reflect.deleteProperty(runtime, 'id')],
    ['its runtime is gone', () => vi.stubGlobal('chrome', {})],
    ['all of it is gone', () => vi.stubGlobal('chrome', undefined)],
    ['touching it throws', () => vi.stubGlobal('chrome', { get runtime() { throw new TypeError('can’t access dead object'); } })],
    ['sending throws', () => runtime.sendMessage.mockImplementation(() => { throw new Error('Extension context invalidated.'); })],
    ['sending fails later', () => runtime.sendMessage.mockRejectedValue(new Error('Could not establish connection.'))],
  ])('an old script stays silent when %s', async (_, leave) => {
    await start();
    leave();
    expect(becomeIdle).not.toThrow();
    await expect(start()).resolves.toBeUndefined();
  });

  it.each<[string, () => void]>([
    ['its id is gone', () => void Reflect.deleteProperty(runtime, 'id')],
    ['touching it throws', () => vi.stubGlobal('chrome', { get runtime() { throw new TypeError('can’t access dead object'); } })],
  ])('a question that still comes is not answered when %s', async (_, leave) => {
    await start();
    leave();
    expect(ask({ kind: 'storage?' }).willAnswer).toEqual([false]);
  });

  it('an answer that nobody takes any more is no error', async () => {
    await start();
    const [listener] = runtime.listeners;
    const sent = vi.fn(() => {
      throw new Error('Attempting to use a disconnected port object');
    });
    expect(listener?.({ kind: 'storage?' }, { id: 'ours' }, sent)).toBe(true);
    await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
  });
});
