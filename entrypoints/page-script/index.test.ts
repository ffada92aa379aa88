import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageWish, type SiteSeen } from '@/messages/page-facts';
import { aRuntime, idleMoments, requestsOfPage, trusted } from '@/tests/support/page';
import script from './index';

let runtime: ReturnType<typeof aRuntime>;
let idle: ReturnType<typeof idleMoments>;
let requests: ReturnType<typeof requestsOfPage>;
const rejections: unknown[] = [];
const collect = (reason: unknown): void => void rejections.push(reason);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  idle = idleMoments();
  requests = requestsOfPage();
  runtime = aRuntime();
  vi.stubGlobal('chrome', { runtime });
  vi.stubGlobal('indexedDB', { databases: () => Promise.resolve([]) });
  history.replaceState(null, '', '/');
  vi.spyOn(globalThis, 'addEventListener');
  rejections.length = 0;
  process.on('unhandledRejection', collect);
});

afterEach(async () => {
  for (const [kind, listener] of vi.mocked(globalThis.addEventListener).mock.calls) globalThis.removeEventListener(kind, listener);
  vi.useRealTimers();
  await new Promise((resolve) => setTimeout(resolve)); // rejections are told after a turn
  process.off('unhandledRejection', collect);
  expect(rejections).toEqual([]);
  Reflect.deleteProperty(globalThis, 'kaijiAlive');
  document.body.innerHTML = '';
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const ON_VISIT: PageWish = { report: true, collect: true, policy: false };

/** Starts the script, and lets the page be idle for the first time while it is still loading. */
async function start(wish?: PageWish): Promise<void> {
  if (wish) runtime.sendMessage.mockResolvedValue(wish);
  await script.main();
  idle.waiting.shift()?.({ didTimeout: false, timeRemaining: () => 50 });
}

/** Lets the page be idle, and everything that this sets off happen. */
async function becomeIdle(): Promise<void> {
  idle.become();
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

async function later(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await becomeIdle();
}

const said = (): readonly unknown[] => runtime.sendMessage.mock.calls.map(([fact]) => fact);
const seen = (): readonly SiteSeen[] => said().filter((fact): fact is SiteSeen => (fact as SiteSeen).kind === 'siteSeen');

function ask(question: unknown, sender: { id?: string } = { id: 'ours' }): { willAnswer: boolean[]; answer: Promise<unknown> } {
  const { promise, resolve } = Promise.withResolvers();
  return { willAnswer: runtime.listeners.map((listener) => listener(question, sender, resolve)), answer: promise };
}

describe('on a page of the company', () => {
  it('asks what is wished of it when the page is idle, and not before', async () => {
    await start();
    expect(said()).toEqual([]);
    await becomeIdle();
    expect(said()).toEqual([{ kind: 'pageOpened' }]);
  });

  it('waits for a page that is still loading, and does not take the page’s word for it', async () => {
    vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading');
    await start();
    window.dispatchEvent(new Event('load'));
    expect(idle.waiting).toHaveLength(0);
    window.dispatchEvent(trusted('load'));
    expect(idle.waiting).toHaveLength(1);
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
    expect(ask({ kind: 'page?' }, {}).willAnswer).toEqual([false]);
  });

  it('changes nothing on the page', async () => {
    document.body.innerHTML = '<form><label>Name <input></label></form>';
    const before = document.documentElement.outerHTML;
    await start({ ...ON_VISIT, policy: true });
    await becomeIdle();
    await ask({ kind: 'storage?' }).answer;
    expect(seen()).toHaveLength(1);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('does next to nothing before the page has been idle once, and loses nothing by it', async () => {
    runtime.sendMessage.mockResolvedValue(ON_VISIT);
    await script.main();
    requests.tell('https://early.test/');
    expect([runtime.listeners.length, said().length]).toEqual([0, 0]);
    await becomeIdle();
    expect(runtime.listeners).toHaveLength(1);
    await becomeIdle();
    expect(seen()).toMatchObject([{ hosts: ['early.test', location.hostname] }]);
  });

  it('answers before that where one of our pages wakes it', async () => {
    await script.main();
    await script.main();
    expect(ask({ kind: 'storage?' }).willAnswer).toEqual([true]);
    await becomeIdle();
    expect(runtime.listeners).toHaveLength(1);
  });

  it('does nothing in a frame', async () => {
    vi.stubGlobal('top', {});
    await start();
    expect([runtime.listeners.length, idle.waiting.length, requests.count()]).toEqual([0, 0, 0]);
  });
});

describe('a view that is to be told', () => {
  it('is told with its hosts and the fields of its forms', async () => {
    history.replaceState(null, '', '/sign-up?from=mail#top');
    document.body.innerHTML = '<form><label>E-mail <input type="email" autocomplete="email" value="typed@example.com"></label></form>';
    await start(ON_VISIT);
    requests.tell('https://stats.test/collect?who=me', 'https://stats.test/again', 'data:,x', 'blob:https://blob.test/1');
    await becomeIdle();
    expect(requests.options).toEqual([{ type: 'resource', buffered: true }]);
    expect(seen()).toEqual([
      {
        kind: 'siteSeen', address: `${location.origin}/sign-up`, isNew: true, hosts: ['stats.test', location.hostname], cut: false,
        fields: [{ autocomplete: 'email', type: 'email', label: 'E-mail' }], geolocation: 'granted',
      },
    ]);
    expect(JSON.stringify(said())).not.toMatch(/typed|who=me|collect/);
  });

  it('is told again when there is more, each host once', async () => {
    await start(ON_VISIT);
    requests.tell('https://a.test/');
    await becomeIdle();
    requests.tell('https://a.test/', 'https://b.test/');
    await later(4_000);
    await later(10_000);
    expect(seen().map(({ isNew, hosts }) => [isNew, hosts])).toEqual([[true, ['a.test', location.hostname]], [false, ['b.test']]]);
  });

  it('is not told again when there is nothing more', async () => {
    await start(ON_VISIT);
    await becomeIdle();
    await later(4_000);
    await later(60_000);
    expect(said()).toHaveLength(2);
  });

  it('is told again when a form has come later', async () => {
    await start(ON_VISIT);
    await becomeIdle();
    document.body.innerHTML = '<input type="tel">';
    await later(4_000);
    expect(seen().map(({ fields }) => fields.map(({ type }) => type))).toEqual([[], ['tel']]);
  });

  it('tells what was heard last when the page is left', async () => {
    await start(ON_VISIT);
    await becomeIdle();
    requests.tell('https://late.test/');
    window.dispatchEvent(new Event('pagehide'));
    expect(seen()).toHaveLength(1);
    window.dispatchEvent(trusted('pagehide'));
    expect(seen()[1]).toMatchObject({ isNew: false, hosts: ['late.test'] });
  });

  it('is told a bounded number of times, however long the page loads', async () => {
    await start(ON_VISIT);
    await becomeIdle();
    for (let host = 0; host < 100; host += 1) {
      requests.tell(`https://h${host}.test/`);
      await later(10_000);
    }
    expect(seen()).toHaveLength(30);
  });

  it('begins anew when the address changes and stays, without what was told before', async () => {
    await start(ON_VISIT);
    requests.tell('https://a.test/');
    await becomeIdle();
    for (const path of ['/one', '/two', '/three']) history.pushState(null, '', path);
    requests.tell('https://a.test/', 'https://b.test/'); // It is looked at the address when something is heard.
    await later(1_000);
    await becomeIdle();
    expect(seen().map(({ address, isNew, hosts }) => [new URL(address).pathname, isNew, [...hosts].sort()])).toEqual([
      ['/', true, ['a.test', location.hostname].sort()],
      ['/three', true, ['a.test', 'b.test', location.hostname].sort()],
    ]);
  });

  it('keeps what was heard while the address was only put right', async () => {
    await start(ON_VISIT);
    requests.tell('https://a.test/');
    history.replaceState(null, '', '/en');
    window.dispatchEvent(new Event('popstate'));
    await becomeIdle();
    await later(1_000);
    expect(seen()).toMatchObject([{ isNew: true, hosts: expect.arrayContaining(['a.test']) }]);
  });

  it('is not told of a page that only plays with its address', async () => {
    await start(ON_VISIT);
    await becomeIdle();
    for (let step = 0; step < 500; step += 1) {
      history.pushState(null, '', `/${step}`);
      window.dispatchEvent(new Event('popstate'));
      await vi.advanceTimersByTimeAsync(100);
    }
    await later(2_000);
    expect(said().length).toBeLessThan(5);
  });
});

describe('a view that is not to be told by itself', () => {
  it('is told when it is asked for, once', async () => {
    await start({ report: false, collect: true, policy: false });
    requests.tell('https://a.test/');
    await becomeIdle();
    await later(10_000);
    expect(said()).toEqual([{ kind: 'pageOpened' }]);
    expect(await ask({ kind: 'page?', policy: false }).answer).toMatchObject({ isNew: true, hosts: ['a.test', location.hostname] });
    expect(await ask({ kind: 'page?', policy: false }).answer).toMatchObject({ isNew: false, hosts: [] });
  });

  it('is not even collected when nothing is to be recorded', async () => {
    await start({ report: false, collect: false, policy: false });
    requests.tell('https://a.test/');
    await becomeIdle();
    expect(requests.count()).toBe(0);
    await later(10_000);
    expect(said()).toEqual([{ kind: 'pageOpened' }]);
  });

  it('stops being told when the person switches it off meanwhile', async () => {
    await start(ON_VISIT);
    await becomeIdle();
    runtime.sendMessage.mockResolvedValue({ report: false, collect: false, policy: false });
    requests.tell('https://a.test/');
    await later(4_000);
    expect([seen().length, requests.count()]).toEqual([2, 0]);
  });

  it('is not told to a background that does not answer', async () => {
    await start();
    await becomeIdle();
    await later(10_000);
    expect(said()).toEqual([{ kind: 'pageOpened' }]);
  });
});

describe('started twice', () => {
  it('the second one steps back', async () => {
    await start();
    await start();
    await becomeIdle();
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
    idle.waiting.length = 0;
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
    await becomeIdle();
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
