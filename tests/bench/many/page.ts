import { type DueRow, TOLD } from '@/database/due-rows';
import { listComing } from '@/database/dues';
import { listPages, type Order } from '@/database/list';
import { openDatabase } from '@/database/schema';
import { aHistory, seed } from '@/tests/support/histories';

/** Runs in a page of the extension: the database itself, without the screens. */
export interface Bench {
  readonly seed: (count: number, eventsEach: number) => Promise<void>;
  /** Milliseconds for each keystroke of each text. */
  readonly search: (texts: readonly string[]) => Promise<readonly number[]>;
  readonly tick: () => Promise<number>;
}

declare global {
  var kaijiBench: Bench;
}

const database = openDatabase();
/** As the list asks: its groups at once. */
const GROUPS: readonly Order[] = [{ view: 'person', sort: 'next', descending: false }, { view: 'organisation', sort: 'next', descending: false }, { view: 'nobody', sort: 'last', descending: true }];
const CHUNK = 250;
/** So many reminders have come since the last look; those before were told. */
const NEW = 20;

globalThis.kaijiBench = {
  async seed(count, eventsEach) {
    const today = Temporal.Now.plainDateISO().toString();
    let come = 0;
    // Told where they are written, and not by a change: twenty thousand at once would leave an index full of what was deleted.
    const told = (due: DueRow): DueRow => (due.at <= today && (come += 1) > NEW ? { ...due, at: TOLD } : due);
    const histories = aHistory(count, { eventsEach }).map((history) => ({ ...history, dues: history.dues.map(told) }));
    for (let start = 0; start < count; start += CHUNK) {
      await database.transaction('rw', database.tables, () => seed(database, histories.slice(start, start + CHUNK)));
    }
  },

  async search(texts) {
    const times: number[] = [];
    for (const text of texts) {
      for (let length = 1; length <= text.length; length += 1) times.push(await timed(() => listPages(database, GROUPS, { filter: { text: text.slice(0, length) } })));
    }
    return times;
  },

  tick: () => timed(() => listComing(database, { now: Temporal.Now.instant(), zone: 'Asia/Tokyo' })),
};

async function timed(work: () => PromiseLike<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

document.documentElement.dataset.answer = 'ready';
