import { saveDraft } from '@/database/drafts';
import { checkHealth } from '@/database/health';
import { countIncident } from '@/database/incidents';
import { appendFacts, startRequest } from '@/database/record';
import { type KaijiDatabase, SCHEMA_VERSION } from '@/database/schema';
import { writeSetting } from '@/database/settings';
import { type RequestFact } from '@/domain/request/event';
import { allRows, connect, expectWritten } from './memory';
import { aDraft, aLetter, arrived, closed, moment, READIED, REOPENED, revised, sent, voided } from './requests';

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
