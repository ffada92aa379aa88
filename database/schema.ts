import { Dexie, type EntityTable, type Table } from 'dexie';
import { type Draft } from '@/domain/request/draft';
import { type DueRow, type NoticeRow } from './due-rows';
import { type ClearingRow, type EvidenceRow, type PageViewRow, type PolicyCheckRow, type PolicyRow, type SeenCookieRow, type SeenFormRow, type SeenHostRow, type SeenStoreRow } from './evidence-rows';
import { type StoredFact } from './stored-fact';
import { upgradeToVersion2 } from './upgrade';

/** The newest schema this code can write. A released version is never edited: a change is a new one. */
export const SCHEMA_VERSION = 2;

export interface EventRow {
  readonly id: string;
  readonly requestId: string;
  readonly deviceId: string;
  readonly counter: number;
  /** ISO instant with three decimals, so that text order is time order. */
  readonly at: string;
  readonly fact: StoredFact;
}

/** The one mutable thing: what is being typed. `revision` counts saves and tells two editors apart. */
export interface DraftRow {
  readonly requestId: string;
  readonly revision: number;
  readonly savedAt: string;
  readonly draft: Draft;
}

/** A date ahead of a request: `kind` says whose date it is, so that none ever stands without its reason. */
export interface DateRow {
  readonly kind: string;
  readonly on: string;
}

/** What a list needs of a request, folded once per write. `nextOn` is `NO_DATE` when nothing is ahead. */
export interface RequestRow {
  readonly id: string;
  readonly reference: string;
  readonly year: number;
  readonly serial: number;
  readonly organisation: string;
  readonly company: string;
  readonly rights: readonly string[];
  readonly state: string;
  readonly holder: string;
  readonly outcome: string | null;
  readonly nextOn: string;
  readonly nextKind: string | null;
  readonly dates: readonly DateRow[];
  readonly createdAt: string;
  readonly lastAt: string;
  readonly lastKind: string;
}

/** Sorts after every day that a person can write, because IndexedDB leaves rows without a value out of an index. */
export const NO_DATE = '~';

export type MetaRow =
  | { readonly key: 'schemaVersion'; readonly value: number }
  | { readonly key: 'deviceId'; readonly value: string }
  | { readonly key: 'probe'; readonly value: string };

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** One kind of incident and how often it happened; never what was in it. */
export interface IncidentRow {
  readonly kind: string;
  readonly count: number;
  readonly firstAt: string;
  readonly lastAt: string;
}

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
      seenCookies: 'key, lastSeenAt',
      seenHosts: '[site+host], lastSeenAt',
      seenStores: '[origin+area+name], lastSeenAt',
      seenForms: 'address, lastSeenAt',
      pageViews: '[site+day], day',
      policies: '[address+language]',
      policyChecks: 'address',
      clearings: 'id, at',
      evidence: 'id, madeAt',
      dues: 'id, requestId, [at+id]',
      notified: 'key, requestId, note',
    }).upgrade(upgradeToVersion2);
  }
}

/** The one database of this installation. Opening is left to the first use, or to `checkHealth`. */
export function openDatabase(name = 'kaiji'): KaijiDatabase {
  return new KaijiDatabase(name);
}
