import { type PageFact, type PageWish } from '@/messages/page-facts';
import { type Hosts } from './hosts';
import { pause, whenIdle } from './idle';
import { page } from './native';
import { type View } from './view';

/** A page that loads without end is told of no more often than this. */
const MOST_TOLD = 30;

/** Tells the background what is seen, as far as it wishes; each of its answers says what it wishes from then on. */
export interface Telling {
  readonly wish: () => PageWish;
  readonly say: (fact: PageFact) => Promise<void>;
  readonly tell: () => Promise<void>;
  /** Some time later, once; a telling that is waited for already is enough. */
  readonly tellIn: (ms: number) => void;
  /** At once, because the view ends: what was heard since the last telling. */
  readonly tellRest: () => void;
}

export function createTelling(hosts: Hosts, view: () => View): Telling {
  let wish: PageWish = { report: false, collect: true, policy: false };
  let told = 0;
  let isWaiting = false;

  async function say(fact: PageFact): Promise<void> {
    const answer = await page.say(fact);
    wish = isWish(answer) ? answer : { ...wish, report: false, policy: false };
    if (!wish.collect) hosts.stop();
  }

  async function tell(): Promise<void> {
    if (!wish.report || told >= MOST_TOLD || !view().hasNews()) return;
    told += 1;
    await say(view().tell());
  }

  return {
    wish: () => wish,
    say,
    tell,
    tellIn: (ms) => {
      if (isWaiting || !wish.report) return;
      isWaiting = true;
      void pause(ms).then(() => whenIdle(() => {
        isWaiting = false;
        void tell();
      }));
    },
    tellRest: () => {
      const rest = wish.report && told < MOST_TOLD ? view().tellRest() : null;
      if (rest) void say(rest);
    },
  };
}

function isWish(answer: unknown): answer is PageWish {
  return typeof answer === 'object' && answer !== null && 'collect' in answer && 'report' in answer && 'policy' in answer;
}
