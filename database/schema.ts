import { Dexie, type EntityTable, type Table } from 'dexie';
import { type DueRow, type NoticeRow } from './due-rows';
import { type ClearingRow, type EvidenceRow, type PageViewRow, type PolicyCheckRow, type PolicyRow, type SeenCookieRow, type SeenFormRow, type SeenHostRow, type SeenStoreRow } from './evidence-rows';
import { type BlobRow, type DraftRow, type EventRow, type FileRow, type FollowUpRow, type IncidentRow, type MetaRow, type RequestRow, type SettingRow, type TombstoneRow, type WordsRow } from './rows';
import { upgradeToVersion2 } from './upgrade';

export * from './rows';

/** The newest schema this code can write. A released version is never edited: a change is a new one. */
export const SCHEMA_VERSION = 2;

export class KaijiDatabase extends Dexie {
  declare readonly events: EntityTable<EventRow, 'id'>;
  declare readonly drafts: EntityTable<DraftRow, 'requestId'>;
  declare readonly requests: EntityTable<RequestRow, 'id'>;
  declare readonly meta: Table<MetaRow, MetaRow['key']>;
  declare readonly settings: EntityTable<SettingRow, 'key'>;
  declare readonly incidents: EntityTable<IncidentRow, 'kind'>;
  declare readonly seenCookies: EntityTable<SeenCookieRow, 'key'>;
  declare readonly seenHosts: Table<SeenHostRow, [string, string]>;
  declare readonly seenStores: Table<SeenStoreRow, [string, string, string]>;
  declare readonly seenForms: EntityTable<SeenFormRow, 'address'>;
  declare readonly pageViews: Table<PageViewRow, [string, string]>;
  declare readonly policies: Table<PolicyRow, [string, string]>;
  declare readonly policyChecks: EntityTable<PolicyCheckRow, 'address'>;
  declare readonly clearings: EntityTable<ClearingRow, 'id'>;
  declare readonly evidence: EntityTable<EvidenceRow, 'id'>;
  declare readonly dues: EntityTable<DueRow, 'id'>;
  declare readonly notified: EntityTable<NoticeRow, 'key'>;
  declare readonly files: EntityTable<FileRow, 'id'>;
  declare readonly blobs: EntityTable<BlobRow, 'id'>;
  declare readonly followUps: Table<FollowUpRow, [string, string]>;
  declare readonly words: Table<WordsRow, [string, string]>;
  declare readonly tombstones: EntityTable<TombstoneRow, 'id'>;

  constructor(name: string) {
    // Strict: Chrome's default reports a write as done before it is on the disk (relaxed since version 121).
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      events: 'id, requestId, &[deviceId+counter]',
      drafts: 'requestId',
      requests: 'id, [year+serial], [holder+nextOn+id], [nextOn+id]',
      meta: 'key',
      settings: 'key',
      incidents: 'kind',
    });
    this.version(2).stores({
      // For each view (everybody, or by who has the ball) and each order one index with the id last: pages by keyset.
      requests:
        'id, [nextOn+id], [lastAt+id], [year+serial+id], [rank+nextOn+id], ' +
        '[holder+nextOn+id], [holder+lastAt+id], [holder+year+serial+id], [holder+rank+nextOn+id], *facets, *days',
      files: 'id, requestId',
      blobs: 'id',
      followUps: '[requestId+kind]',
      words: '[requestId+source], *terms',
      tombstones: 'id',
      seenCookies: 'key, lastSeenAt',
      seenHosts: '[site+host], lastSeenAt',
      seenStores: '[origin+area+name], lastSeenAt',
      seenForms: 'address, lastSeenAt',
      pageViews: '[site+day], day',
      policies: '[address+language]',
      policyChecks: 'address',
      clearings: 'id, at',
      evidence: 'id, madeAt',
      dues: 'id, requestId, [at+id], [at+holder+id]',
      notified: 'key, requestId, note',
    })
      // An async function itself: of another, Dexie would not wait for the awaits.
      .upgrade(async (transaction) => upgradeToVersion2(this, transaction));
  }
}

/** The one database of this installation. Opening is left to the first use, or to `checkHealth`. */
export function openDatabase(name = 'kaiji'): KaijiDatabase {
  return new KaijiDatabase(name);
}
