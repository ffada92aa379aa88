import { saveDraft } from '@/database/drafts';
import { checkHealth } from '@/database/health';
import { countIncident } from '@/database/incidents';
import { appendFacts, startRequest } from '@/database/record';
import { type KaijiDatabase, SCHEMA_VERSION } from '@/database/schema';
import { writeSetting } from '@/database/settings';
import { type RequestFact } from '@/domain/request/event';
import { allRows, connect, expectWritten } from './memory';
import { aDraft, aLetter, answered, arrived, aSending, asked, closed, day, extended, moment, READIED, REOPENED, revised, sent, supplied, voided } from './requests';

/** What a version of us leaves on a disk. Written once by that version's code and never changed since. */
export interface Stored {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly object[]>>;
}

/** A request in every state and an event of every kind, as this version stores them. */
export async function storedByThisVersion(): Promise<Stored> {
  const database = connect('stored-by-this-version');
  await checkHealth(database, id(0));
  await writeRequests(database);
  expectWritten(await writeSetting(database, 'language', 'ja'));
  await countIncident(database, { kind: 'message-malformed', times: 2, now: moment('2026-11-20T00:00:00.123Z') });
  const stores = database.tables.map(({ name, schema }) => [name, [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', ')]);
  return { version: SCHEMA_VERSION, stores: Object.fromEntries(stores) as Record<string, string>, rows: (await allRows(database)) as Stored['rows'] };
}

async function writeRequests(database: KaijiDatabase): Promise<void> {
  const histories: readonly (readonly RequestFact[])[] = [
    [],
    [revised('再考'), READIED, { kind: 'handedOver', how: 'copied', letter: aLetter(), for: 'request' }],
    [READIED, sent('2026-11-20')],
    [READIED, sent('2026-11-18'), arrived('2026-11-19'), { kind: 'noted', text: 'called\n窓口' }],
    [READIED, sent('2026-11-02'), arrived('2026-11-04'), closed('partial'), REOPENED, closed('refused')],
    [sent('2026-11-02'), { kind: 'acknowledged', on: day('2026-11-04'), theirReference: 'PR-77' }, asked('fee', '2026-11-05', '2026-12-20')],
    [
      sent('2026-11-02'), asked('clarification', '2026-11-05'), supplied('clarification', '2026-11-06', aSending('2026-11-06')), supplied('fee'), extended('2026-12-24'),
      { kind: 'remindedThem', ...aSending('2026-11-20') }, answered('partial'), { kind: 'checked', points: { purposes: 'missing' } },
    ],
    [
      sent('2026-11-02'), answered('refused'), { kind: 'reasonsAsked', ...aSending('2026-12-02') }, { kind: 'objected', ...aSending('2026-12-03') },
      { kind: 'complained', ...aSending('2026-12-04') }, { kind: 'withdrawn', rights: ['jp.disclose'], by: aSending('2026-12-05'), on: day('2026-12-05') }, REOPENED,
      { kind: 'received', on: day('2026-12-06'), from: '窓口', subject: 'Re: 請求', text: '回答'.repeat(600), fileIds: ['f1'] },
      { kind: 'attached', file: { id: 'f1', name: '回答.pdf', size: 3, sha256: 'aa', type: 'application/pdf', sensitive: false }, about: null },
      { kind: 'dateSet', dateId: 'd1', on: day('2026-12-24'), words: '電話する' }, { kind: 'dateMoved', dateId: 'd1', on: day('2026-12-25') },
      { kind: 'dateSet', dateId: 'd2', on: day('1970-01-01'), words: '' }, { kind: 'dateStopped', dateId: 'd2' },
      { kind: 'paused', until: day('2027-01-10') }, { kind: 'resumed' }, { kind: 'erased', what: 'file', target: 'f2' },
    ],
  ];
  const occasion = clockwork();
  const ids: string[] = [];
  for (const facts of histories) {
    const begun = expectWritten(await startRequest(database, aDraft({ ownParagraphs: ['one\n\ntwo'] }), { year: 2026, ...occasion() }));
    ids.push(begun.id);
    for (const fact of facts) expectWritten(await appendFacts(database, begun.id, { facts: [fact], ...occasion() }));
  }
  await mistake(database, ids[2] ?? '', occasion);
  expectWritten(await saveDraft(database, { requestId: ids[0] ?? '', draft: aDraft({ ownParagraphs: ['書きかけ'] }), basedOn: 1, now: occasion().now }));
}

/** An arrival that was stated and taken back. */
async function mistake(database: KaijiDatabase, requestId: string, occasion: ReturnType<typeof clockwork>): Promise<void> {
  expectWritten(await appendFacts(database, requestId, { facts: [arrived('2026-11-20')], ...occasion() }));
  const events = await database.events.where({ requestId }).toArray();
  const arrival = events.find(({ fact }) => fact.kind === 'arrived');
  expectWritten(await appendFacts(database, requestId, { facts: [voided(arrival?.id ?? '')], ...occasion() }));
}

function clockwork() {
  let ticks = 0;
  let ids = 0;
  return () => ({
    now: moment('2026-11-20T00:00:00.123Z').add({ minutes: 7 * (ticks += 1) }),
    newId: () => id((ids += 1)),
  });
}

function id(number: number): string {
  return `019aaf00-${String(number).padStart(4, '0')}-7000-8000-000000000000`;
}
