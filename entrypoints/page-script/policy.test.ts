import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { segmentPolicy } from '@/domain/evidence/policy-text';
import { largestFact, LONGEST_POLICY, PolicyShown } from '@/messages/page-facts';
import { read } from '@/messages/read';
import { shownPolicy } from './policy';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('requestIdleCallback', (act: (deadline: IdleDeadline) => void) => setTimeout(() => act({ didTimeout: false, timeRemaining: () => 10 })));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.head.innerHTML = '';
  document.body.innerHTML = '';
  document.documentElement.className = '';
  document.documentElement.removeAttribute('lang');
});

/** What is told in the end, however long that takes; `meanwhile` is called after each step of time. */
async function shown(html: string, meanwhile: (ms: number) => void = () => undefined): Promise<PolicyShown> {
  document.body.innerHTML = html;
  let told: PolicyShown | undefined;
  void shownPolicy().then((policy) => {
    told = policy;
  });
  for (let ms = 0; told === undefined && ms < 30_000; ms += 100) {
    await vi.advanceTimersByTimeAsync(100);
    meanwhile(ms);
  }
  if (!told) throw new Error('nothing was told');
  expect(read(PolicyShown, told, largestFact(told)).kind).toBe('message');
  return told;
}

const linesOf = ({ text }: PolicyShown): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

describe('a policy', () => {
  it('is told as a line for each paragraph and heading', async () => {
    const told = await shown(`<main><h1>Privacy
      Policy</h1><p>Before <b>the</b> first.</p><h2>1. What</h2><p>1.1 a<br>b</p><ul><li>・ one</li><li>・ two</li></ul></main>`);
    expect(linesOf(told)).toEqual(['Privacy Policy', 'Before the first.', '1. What', '1.1 a', 'b', '・ one', '・ two']);
    expect(told).toMatchObject({ kind: 'policyShown', address: location.href.replace(/[?#].*/, ''), finished: true, cut: false, translated: false, redirected: false, status: null });
    expect(segmentPolicy(told.text).map(({ number }) => number)).toEqual(['intro', '1', '1.1']);
  });

  it('keeps the lines of text that is written as lines', async () => {
    expect(linesOf(await shown('<main><pre>Privacy Policy\n\n1. What\n1.1 a</pre></main>'))).toEqual(['Privacy Policy', '1. What', '1.1 a']);
  });

  it('comes without what stands around it', async () => {
    const told = await shown(`<header>Menu</header><nav>Home</nav><main><nav>Contents</nav><p>1. What</p><script>let x;</script><style>p {}</style>
      <noscript>Switch it on</noscript><aside>Advert</aside><p hidden>Hidden</p><button>Accept</button><img alt="translate icon"><footer>Share</footer></main><footer>Company</footer>`);
    expect(linesOf(told)).toEqual(['1. What']);
  });

  it.each([
    ['a page without main', '<header>Menu</header><div><p>1. What</p></div><footer>Company</footer>'],
    ['a page whose main is elsewhere', '<header>Menu</header><main></main><section><p>1. What</p></section>'],
  ])('is found on %s', async (_, html) => {
    expect(linesOf(await shown(html))).toEqual(['1. What']);
  });

  it('has its hidden address marked for who can decode it, and not the words in its place', async () => {
    const told = await shown('<main><p>1. Contact</p><p>E-mail: <a href="/cdn-cgi/l/email-protection" data-cfemail="5e3f1e3c">[email protected]</a></p></main>');
    expect(linesOf(told)).toEqual(['1. Contact', 'E-mail: \uE0005e3f1e3c\uE001']);
  });

  it('says where it belongs, in which language it is and how it is called', async () => {
    document.documentElement.lang = 'en-GB';
    document.head.innerHTML = '<title>Privacy Policy | Example</title><link rel="canonical" href="https://example.com/privacy">';
    expect(await shown('<main><p>1. What</p></main>')).toMatchObject({ title: 'Privacy Policy | Example', lang: 'en-GB', canonical: 'https://example.com/privacy' });
  });

  it.each([
    ['Google’s', () => document.documentElement.classList.add('translated-ltr'), '<p>1. What</p>'],
    ['Google’s wrappers', () => undefined, '<p>1. <font><font>What</font></font></p>'],
    ['Firefox’s', () => undefined, '<p data-moz-translations-id="1">1. What</p>'],
    ['Edge’s', () => undefined, '<p _msttexthash="1">1. What</p>'],
  ])('says that it was translated by %s marks', async (_, mark, html) => {
    mark();
    expect((await shown(`<main>${html}</main>`)).translated).toBe(true);
  });
});

describe('a page that takes its time', () => {
  const fill = (html: string) => void (document.querySelector('main') as HTMLElement).insertAdjacentHTML('beforeend', html);

  it('is waited for until the first clause is there and nothing more comes', async () => {
    const told = await shown('<main><p>Loading</p></main>', (ms) => {
      if (ms === 3_000) fill('<p>1. What</p>');
      if (ms === 3_400) fill('<p>2. Why</p>');
    });
    expect(told).toMatchObject({ finished: true });
    expect(linesOf(told)).toEqual(['Loading', '1. What', '2. Why']);
  });

  it('is told as it is after ten seconds, as not finished', async () => {
    let passed = 0;
    const told = await shown('<main><p>Loading</p></main>', (ms) => (passed = ms));
    expect(told).toMatchObject({ finished: false });
    expect(passed).toBeGreaterThanOrEqual(9_900);
    expect(passed).toBeLessThan(14_000);
  });

  it('is finished, though something beside the policy changes all the time', async () => {
    const told = await shown('<div id="clock"></div><main><p>1. What</p></main>', (ms) => ((document.querySelector('#clock') as HTMLElement).textContent = String(ms)));
    expect([told.finished, linesOf(told)]).toEqual([true, ['1. What']]);
  });

  it('is not finished when the policy itself changes all the time', async () => {
    const told = await shown('<main><p>1. What</p><p id="clock">0</p></main>', (ms) => ((document.querySelector('#clock') as HTMLElement).textContent = String(ms)));
    expect(told.finished).toBe(false);
  });
});

describe('a page that is not kind', () => {
  it('with a text that is too long is cut, and none of it is told', async () => {
    expect(await shown(`<main><p>1. What</p><p>${'x'.repeat(LONGEST_POLICY)}</p></main>`)).toMatchObject({ cut: true, text: '' });
  });

  it('with as much text as can be told is told whole', async () => {
    const told = await shown(`<main><p>1. What</p><p>${'あ'.repeat(LONGEST_POLICY - 20)}</p></main>`);
    expect([told.cut, told.text.length > LONGEST_POLICY - 20]).toEqual([false, true]);
  });

  it('with three thousand clauses is read', async () => {
    const clauses = Array.from({ length: 3_000 }, (_, index) => `<p>${Math.floor(index / 60) + 1}${index % 60 === 0 ? '.' : `.${index % 60}`} text ${index}</p>`);
    expect(segmentPolicy((await shown(`<main>${clauses.join('')}</main>`)).text)).toHaveLength(3_000);
  });

  it('with names that hide what a form and the document have is read all the same', async () => {
    const names = ['title', 'querySelector', 'querySelectorAll', 'createTreeWalker', 'body', 'documentElement', 'readyState'];
    const told = await shown(`${names.map((name) => `<img name="${name}">`).join('')}<main><form>${[...names, 'closest', 'getAttribute', 'localName', 'parentElement', 'nextSibling', 'firstChild'].map((name) => `<input name="${name}">`).join('')}<p>1. What</p> and</form></main>`);
    expect(linesOf(told)).toEqual(['1. What', 'and']);
  });

  it('with half a character in its text or an endless title is well-formed and cut', async () => {
    document.title = 'x'.repeat(5_000);
    const main = '<main><p>1. What</p><p id="half"></p></main>';
    const told = await shown(main, () => undefined);
    expect(told.title).toHaveLength(320);
    document.body.innerHTML = '';
    const half = await shown('<main><p>1. \ud800</p></main>');
    expect(half.text.isWellFormed()).toBe(true);
  });
});
