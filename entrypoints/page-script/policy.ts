import { type PolicyShown } from '@/messages/page-facts';
import { here } from './address';
import { all, attribute, attributeOf, closest, cutTo, documentHas, walk } from './dom';
import { idleTime, pause } from './idle';

// The numbers of messages/page-facts.ts, again.
const LONGEST_POLICY = 500_000;
const LONGEST_LABEL = 80;
const MOST_NODES = 200_000;

const PATIENCE_MS = 10_000;
const QUIET_MS = 700;

const SKIPPED = 'script,style,noscript,template,nav,footer,aside,svg,iframe,object,button,select,textarea,dialog,[hidden]';
const BLOCKS =
  'address,article,blockquote,body,dd,details,div,dl,dt,figure,form,h1,h2,h3,h4,h5,h6,header,li,main,ol,p,pre,section,summary,table,tbody,td,th,tr,ul';
/** The marks that browsers leave on a page that they have translated. */
const TRANSLATED = 'html.translated-ltr,html.translated-rtl,[data-moz-translations-id],[_msttexthash],font font';
const FIRST_CLAUSE = /^\s*第?1(?:[.．](?!\d)|条)/m;
const HIDDEN_EMAIL = '[data-cfemail]';

/** The policy that the page shows, once its first clause is there and nothing changes any more; after ten seconds, as it then is. */
export async function shownPolicy(): Promise<PolicyShown> {
  const { text, cut, finished } = await settledText();
  return {
    kind: 'policyShown',
    address: here(),
    ...arrival(),
    canonical: cutTo(attributeOf('link[rel=canonical]', 'href'), 2_048),
    title: cutTo(documentHas('title'), 4 * LONGEST_LABEL),
    lang: cutTo(attributeOf('html', 'lang'), LONGEST_LABEL),
    translated: all(TRANSLATED, 1).length > 0,
    finished,
    cut,
    text,
  };
}

/** How the page was answered, as long as it is the one that was asked for. */
function arrival(): Pick<PolicyShown, 'redirected' | 'status'> {
  const entry = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;
  if (entry?.name.split(/[?#]/)[0] !== here()) return { redirected: false, status: null };
  return { redirected: entry.redirectCount > 0, status: entry.responseStatus || null };
}

interface PageText {
  readonly text: string;
  readonly cut: boolean;
}

/** A page that is changed all the time, by a clock in its corner for instance, has settled when two readings are equal. */
async function settledText(): Promise<PageText & { readonly finished: boolean }> {
  const until = performance.now() + PATIENCE_MS;
  let before: string | undefined;
  for (;;) {
    const read = await pageText();
    const isThere = read.cut || FIRST_CLAUSE.test(read.text);
    if (isThere && (read.cut || read.text === before || !(await isChanged(QUIET_MS)))) return { ...read, finished: true };
    if (performance.now() >= until) return { ...read, finished: false };
    if (!isThere) await isChanged(until - performance.now());
    before = read.text;
    await pause(QUIET_MS);
  }
}

/** Whether the page changes within the time. It stops listening at the first change, or a busy page would pay for each. */
function isChanged(within: number): Promise<boolean> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => end(true));
    const timer = setTimeout(() => end(false), within);
    function end(changed: boolean): void {
      observer.disconnect();
      clearTimeout(timer);
      resolve(changed);
    }
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** The widest part of the page that holds the first clause, else all of it. */
async function pageText(): Promise<PageText> {
  for (const root of all('main,[role=main]', 3)) {
    const read = await textOf(root, SKIPPED);
    if (read.cut || FIRST_CLAUSE.test(read.text)) return read;
  }
  return textOf(document, `${SKIPPED},header,head`);
}

/** A line for each paragraph or heading, read in pieces while the page is idle, and without asking where anything stands on the screen. */
async function textOf(root: Node, skipped: string): Promise<PageText> {
  const walker = walk(root, skipped);
  let deadline = await idleTime();
  let text = '';
  let block: unknown = null;
  for (let nodes = 1; walker.nextNode(); nodes += 1) {
    const node = walker.currentNode;
    if (node instanceof Element) text += protectedEmail(node) + (node.localName === 'br' ? '\n' : '');
    else if (node instanceof Text && !closest(node.parentElement, HIDDEN_EMAIL)) {
      const own = closest(node.parentElement, BLOCKS);
      if (own !== block) text += '\n';
      block = own;
      text += own?.localName === 'pre' ? node.data : node.data.replace(/\s+/g, ' ');
    }
    if (text.length > LONGEST_POLICY || nodes > MOST_NODES) return { text: '', cut: true };
    if (nodes % 100 === 0 && deadline.timeRemaining() < 1) deadline = await idleTime();
  }
  return { text: text.toWellFormed(), cut: false };
}

/** Cloudflare writes an address as hexadecimal digits; who reads this decodes it. Marked by two characters that no text uses. */
function protectedEmail(element: Element): string {
  const hidden = attribute(element, 'data-cfemail');
  return /^[\da-f]{8,400}$/i.test(hidden) ? `\uE000${hidden}\uE001` : '';
}
