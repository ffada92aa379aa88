import { type Draft } from '@/domain/request/draft';
import { type Holder } from '@/domain/request/fold';
import { type StoredFact } from './stored-fact';

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
  /** Tells the dates of a request apart, also when they move to another day. */
  readonly milestone: string;
  readonly on: string;
  /** The person's words for a date of her own, or the organisation's for one that it named. */
  readonly words: string;
}

/** What a list needs of a request, folded once per write. `nextOn` is `NO_DATE` when nothing is ahead. */
export interface RequestRow {
  readonly id: string;
  readonly reference: string;
  readonly year: number;
  readonly serial: number;
  readonly organisation: string;
  readonly company: string;
  readonly wish: string;
  readonly rights: readonly string[];
  readonly state: string;
  /** The place of the state in the course of a request, to sort by. */
  readonly rank: number;
  readonly askedFor: string | null;
  readonly holder: Holder;
  readonly outcome: string | null;
  readonly nextOn: string;
  readonly nextKind: string | null;
  readonly dates: readonly DateRow[];
  /** The days in `dates`, each once: the calendar finds requests by them. */
  readonly days: readonly string[];
  /** What the list can be narrowed by: see `facetsOf`. */
  readonly facets: readonly string[];
  readonly createdAt: string;
  readonly lastAt: string;
  readonly lastKind: string;
}

/** Sorts after every day that a person can write, because IndexedDB leaves rows without a value out of an index. */
export const NO_DATE = '~';

export type MetaRow =
  | { readonly key: 'schemaVersion'; readonly value: number }
  | { readonly key: 'deviceId'; readonly value: string }
  /** The highest numbers given out, where rows that bore them were erased: none is given twice. */
  | { readonly key: 'lastCounter'; readonly value: number }
  | { readonly key: `lastSerial-${number}`; readonly value: number }
  /** The highest revision of working copies that are gone: one begun later is never taken for one of them. */
  | { readonly key: 'lastRevision'; readonly value: number }
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

/** What is known of a kept file. Its bytes lie apart, so that lists and a damaged blob leave the case readable. */
export interface FileRow {
  readonly id: string;
  readonly requestId: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly type: string;
  readonly sensitive: boolean;
  readonly addedAt: string;
}

export interface BlobRow {
  readonly id: string;
  readonly blob: Blob;
}

/** What is being typed about a request besides its draft: a later letter, a note, a form. `typed` holds plain text and choices. */
export interface FollowUpRow {
  readonly requestId: string;
  readonly kind: string;
  readonly revision: number;
  readonly savedAt: string;
  readonly typed: unknown;
}

/**
 * The terms by which a request is found. `source` is what they come from: `case`, the working copies (`draft`,
 * `later:…`), or the id of an event with a long text, so that a new event does not write those of the old ones anew.
 */
export interface WordsRow {
  readonly requestId: string;
  readonly source: string;
  readonly terms: readonly string[];
}

/** That something was erased for good, without a word of it: an old backup must not bring it back. */
export interface TombstoneRow {
  readonly id: string;
  readonly what: 'request' | 'event' | 'file';
  readonly at: string;
}
