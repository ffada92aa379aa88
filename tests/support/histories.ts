import { type DueRow, toDueRow } from '@/database/due-rows';
import { sourcesIn } from '@/database/projection';
import { toRequestRow } from '@/database/request-row';
import { type EventRow, type RequestRow, type WordsRow } from '@/database/rows';
import { type KaijiDatabase } from '@/database/schema';
import { toEventRow } from '@/database/stored-fact';
import { type RightId } from '@/domain/law/right';
import { duesOf } from '@/domain/request/dates';
import { createAsk } from '@/domain/request/draft';
import { standingOf } from '@/domain/request/due';
import { CHANNELS, OUTCOMES, type RequestEvent, type RequestFact } from '@/domain/request/event';
import { foldRequest, holderOf } from '@/domain/request/fold';
import { termsOf } from '@/domain/request/terms';
import { aDraft, aLetter, answered, arrived, aSending, asked, day, extended, moment, supplied } from './requests';

/** One request's events, and the rows that a device which lived through them would hold. */
export interface History {
  readonly events: readonly RequestEvent[];
  readonly row: RequestRow;
  readonly words: readonly WordsRow[];
  readonly dues: readonly DueRow[];
}

export interface Tables {
  readonly events: readonly EventRow[];
  readonly requests: readonly RequestRow[];
  readonly words: readonly WordsRow[];
  readonly dues: readonly DueRow[];
}

const FIRST = day('2025-01-01');
const RIGHTS: readonly (readonly RightId[])[] = [['jp.disclose'], ['jp.erase', 'jp.stop3p'], ['jp.correct'], ['jp.disclose', 'jp.records'], ['jp.purpose']];
const SURNAMES = ['山田', '佐藤', '鈴木', '高橋', '田中', '渡辺', '伊藤', '中村', '小林', '加藤'];
const WORDS = ['invoice', 'account', 'workspace', 'newsletter', 'ticket', 'login', 'design', 'export', 'telephone', 'meeting', '請求書', '打合せ', '口座番号', '解約', '配信停止'];

/** The same histories at every call: `count` requests in every state, with about `eventsEach` events. */
export function aHistory(count: number, { eventsEach = 20 } = {}): readonly History[] {
  let counter = 0;
  return Array.from({ length: count }, (_, index) => {
    const facts = factsOf(index, eventsEach);
    const start = moment('2025-01-01T00:00:00Z').add({ hours: index });
    const requestId = idOf('9', index);
    const events = facts.map((fact, place): RequestEvent => ({
      id: idOf('e', (counter += 1)), requestId, deviceId: 'device-a', counter, at: start.add({ minutes: place }), fact,
    }));
    return { events, ...rowsOf(requestId, events) };
  });
}

function rowsOf(requestId: string, events: readonly RequestEvent[]): Omit<History, 'events'> {
  const request = foldRequest(events);
  if (!request) throw new Error('a history without a beginning');
  const dues = duesOf(request).map((due) => toDueRow(due, { standing: standingOf(due, null), holder: holderOf(request.state) })).filter((row) => row !== null);
  return { row: toRequestRow(request), dues, words: sourcesIn(events).map(({ source, texts }) => ({ requestId, source, terms: termsOf(texts) })) };
}

/** A beginning, a course that ends in one of the states, and notes up to the number wanted. */
function factsOf(index: number, eventsEach: number): readonly RequestFact[] {
  const on = FIRST.add({ days: index % 700 });
  const letter = { ...aLetter(`letter ${index}`), sha256: String(index).padStart(64, '0') };
  const course = courseOf(index, on, letter);
  const notes = Array.from({ length: Math.max(0, eventsEach - course.length - 1) }, (_, place): RequestFact => ({ kind: 'noted', text: noteOf(index, place) }));
  const reference = `KJ-${on.year}-${String(index + 1).padStart(3, '0')}`;
  return [{ kind: 'drafted', reference, draft: draftOf(index) }, ...notes, ...course];
}

function courseOf(index: number, on: Temporal.PlainDate, letter: ReturnType<typeof aLetter>): readonly RequestFact[] {
  const later = (days: number): string => on.add({ days }).toString();
  const sent: RequestFact = { kind: 'sent', on, channel: pick(CHANNELS, index), tracking: `1234-${String(index).padStart(4, '0')}-5678`, letter };
  const steps: readonly RequestFact[] = [
    { kind: 'readied', letter }, { kind: 'handedOver', how: 'copied', letter, for: 'request' }, sent, arrived(later(2)),
    asked(index % 2 === 0 ? 'identification' : 'fee', later(5), later(20)), supplied(index % 2 === 0 ? 'identification' : 'fee', later(6), aSending(later(6))),
    extended(later(40), later(12)), answered(index % 3 === 0 ? 'partial' : 'full', later(30)), { kind: 'closed', outcome: pick(OUTCOMES, index), reason: '' },
  ];
  return steps.slice(0, index % (steps.length + 1));
}

function draftOf(index: number) {
  const name = `${pick(SURNAMES, index)} ${pick(['花子', '太郎', '美咲', '健'], index)}`;
  const identifying = { ...aDraft().identifying, account: `ws-${index}`, registeredEmail: `user${index}@example.jp`, service: pick(WORDS, index) };
  return aDraft({
    asks: pick(RIGHTS, index).map(createAsk),
    sender: { ...aDraft().sender, name, address: `東京都港区見本${index % 40}丁目${index % 7}番地` },
    identifying,
    ownParagraphs: [noteOf(index, 99)],
  });
}

function noteOf(index: number, place: number): string {
  return `${pick(WORDS, index * 7 + place)} ${pick(WORDS, index + place * 3)} n${index}x${place}`;
}

function pick<T>(list: readonly T[], place: number): T {
  return list[place % list.length] as T;
}

function idOf(letter: string, number: number): string {
  return `019${letter}${String(number).padStart(8, '0')}-0000-7000-8000-000000000000`;
}

/** What the tables hold, for a seed that writes rows directly. */
export function tablesOf(histories: readonly History[]): Tables {
  return {
    events: histories.flatMap(({ events }) => events.map(toEventRow)),
    requests: histories.map(({ row }) => row),
    words: histories.flatMap(({ words }) => words),
    dues: histories.flatMap(({ dues }) => dues),
  };
}

/** Puts histories into a database as if they had been lived through there. */
export async function seed(database: KaijiDatabase, histories: readonly History[]): Promise<void> {
  const { events, requests, words, dues } = tablesOf(histories);
  await database.events.bulkAdd([...events]);
  await database.requests.bulkAdd([...requests]);
  await database.words.bulkAdd([...words]);
  await database.dues.bulkAdd([...dues]);
}
