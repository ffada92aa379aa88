import { type FormFieldKind } from '@/domain/evidence/form-fields';
import { type PolicyWatch } from '@/domain/evidence/policy-watch';
import { type NotCheckedReason } from '@/domain/evidence/policy-page';
import { type NamedCookie, type NamedSurvivor } from '@/domain/evidence/clearing-state';
import { type CookieSighting, type HostSighting, type StoreSighting } from '@/domain/evidence/sightings';
import { type Language } from '@/domain/law/words';

/**
 * What was seen on the organisation's sites, over time. No row holds a value of a cookie or of a storage: names, places,
 * sizes and times only. Times are ISO instants with three decimals.
 */
export type SeenCookieRow = CookieSighting;
export type SeenHostRow = HostSighting;
export type SeenStoreRow = StoreSighting;

/** How many page views of a site were counted on a day of the person's own calendar. */
export interface PageViewRow {
  readonly site: string;
  readonly day: string;
  readonly count: number;
  /** In how many of them there were more hosts than are told. */
  readonly cut: number;
}

/**
 * What a page's forms ask for, by kind. Never what was typed. A row whose address is an origin alone says what its pages
 * may ask about the place, and has no kinds.
 */
export interface SeenFormRow {
  readonly address: string;
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
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

/** One clearing, by names and hosts only: what was asked for, what stayed and why, and whether it was undone. */
export interface ClearingRow {
  readonly id: string;
  readonly at: string;
  /** Null while it runs, and for ever where the browser was closed meanwhile: then nothing is known of how it ended. */
  readonly endedAt: string | null;
  readonly asked: readonly NamedCookie[];
  /** The origins whose storage was emptied. */
  readonly storage: readonly string[];
  readonly survivors: readonly NamedSurvivor[];
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
