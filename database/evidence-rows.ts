import { type FormFieldKind } from '@/domain/evidence/form-fields';
import { type PolicyWatch } from '@/domain/evidence/policy-watch';
import { type NotCheckedReason } from '@/domain/evidence/policy-page';
import { type SurvivorReason } from '@/domain/evidence/clearing';
import { type StorageArea } from '@/domain/evidence/report-lines';
import { type Language } from '@/domain/law/words';

/**
 * What was seen on the organisation's sites, over time. No row holds a value of a cookie or of a storage: names, places,
 * sizes and times only. Times are ISO instants with three decimals.
 */
interface Seen {
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
}

/** `key` is `keyOf` of the cookie. `goneAt`: since when it is no longer there, whoever removed it. */
export interface SeenCookieRow extends Seen {
  readonly key: string;
  readonly name: string;
  readonly domain: string;
  readonly path: string;
  readonly partition: string | null;
  readonly store: string;
  readonly goneAt: string | null;
  /** Whether the person cleared it here: only then is a return "came back after deletion". */
  readonly cleared: boolean;
  readonly cameBackAt: string | null;
  readonly timesBack: number;
}

/** A host that pages of `site`, one of the organisation's domains, contacted in `pageViews` of the views counted. */
export interface SeenHostRow extends Seen {
  readonly host: string;
  readonly site: string;
  readonly pageViews: number;
}

/** An entry of another storage of one origin. `bytes` is null where the browser tells none. */
export interface SeenStoreRow extends Seen {
  readonly origin: string;
  readonly area: StorageArea;
  readonly name: string;
  readonly bytes: number | null;
  readonly cleared: boolean;
  readonly cameBackAt: string | null;
}

/** How many page views of a site were counted on a day of the person's own calendar. */
export interface PageViewRow {
  readonly site: string;
  readonly day: string;
  readonly count: number;
}

/** What a page's forms ask for, by kind, and what the page may ask about the place. Never what was typed. */
export interface SeenFormRow extends Seen {
  readonly address: string;
  readonly kinds: readonly FormFieldKind[];
  readonly geolocation: 'granted' | 'denied' | 'prompt' | 'unknown';
}

/** One policy at one address in one language, with the versions that were read. */
export interface PolicyRow {
  readonly address: string;
  readonly language: Language;
  readonly watch: PolicyWatch;
  readonly checkedAt: string;
  /** Whether the person has seen the newest change. */
  readonly acknowledged: boolean;
}

/** The last try at an address, whether it ended in a reading or not: "could not check" is an answer too. */
export interface PolicyCheckRow {
  readonly address: string;
  readonly checkedAt: string;
  readonly result: 'read' | NotCheckedReason;
  /** Where the page was found instead, or null. */
  readonly movedTo: string | null;
  /** An address for requests found in the text: offered to the person, never used unasked. */
  readonly emails: readonly string[];
}

/** One clearing: what was asked for, what stayed and why, and whether it was undone. */
export interface ClearingRow {
  readonly id: string;
  readonly at: string;
  readonly asked: readonly { readonly name: string; readonly domain: string }[];
  readonly storage: readonly string[];
  readonly survivors: readonly { readonly name: string; readonly domain: string; readonly reason: SurvivorReason }[];
  readonly undoneAt: string | null;
}

/** Evidence that the person kept: identifiers saved before a clearing, or a report. `json` is what `sha256` was made of. */
export interface EvidenceRow {
  readonly id: string;
  readonly madeAt: string;
  readonly what: 'identifiers' | 'report';
  readonly json: string;
  readonly sha256: string;
}
