import { type Survivor, type SurvivorReason } from './clearing';
import { type StorageArea } from './report-lines';

/** How long a clearing of cookies can be undone. */
export const UNDO_MINUTES = 10;

/** A cookie as logs and screens name it. */
export interface NamedCookie {
  readonly name: string;
  readonly domain: string;
}

export interface NamedSurvivor extends NamedCookie {
  readonly reason: SurvivorReason;
}

/** Why nothing was touched: no such cookie any more, no access, identifiers could not be saved, no room for the undo, no open page to clear. */
export type RefusalReason = 'nothing-there' | 'no-access' | 'not-saved' | 'no-room' | 'no-page';

/** Why it ended half-way. What had gone by then can be undone. */
export type StopReason = 'no-access' | 'unexpected';

/** Where a clearing of cookies stands. No part of it holds a value. */
export type CookieStep =
  | { readonly step: 'running' }
  | { readonly step: 'refused'; readonly reason: RefusalReason }
  | { readonly step: 'stopped'; readonly reason: StopReason }
  | { readonly step: 'ended'; readonly survivors: readonly NamedSurvivor[] }
  | { readonly step: 'undoing' }
  | { readonly step: 'undone'; readonly restored: number; readonly expired: readonly NamedCookie[]; readonly failed: readonly NamedCookie[] };

export type CookieClearing = CookieStep & {
  readonly what: 'cookies';
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  readonly asked: number;
  readonly savedIdentifiers: number;
};

/** What an open page still tells of one of its stores after the clearing: kept, or written anew. */
export interface StoreLeft {
  readonly origin: string;
  readonly area: StorageArea;
  readonly count: number;
}

/** `waiting`: the person has been asked for the permission, and the page that asked may be closed by now. */
export type StorageStep =
  | { readonly step: 'waiting' }
  | { readonly step: 'running' }
  | { readonly step: 'refused'; readonly reason: RefusalReason }
  | { readonly step: 'stopped'; readonly reason: StopReason }
  /** `how`: by the browser for all known origins, or inside the open pages only. `asked`: the open pages that could be asked what is left. */
  | { readonly step: 'ended'; readonly how: 'browser' | 'pages'; readonly origins: readonly string[]; readonly asked: readonly string[]; readonly left: readonly StoreLeft[] };

export type StorageClearing = StorageStep & { readonly what: 'storage'; readonly id: string; readonly at: string };

export type Clearing = CookieClearing | StorageClearing;

export function toNamed({ name, domain }: NamedCookie): NamedCookie {
  return { name, domain };
}

export function toNamedSurvivor({ cookie, reason }: Survivor): NamedSurvivor {
  return { ...toNamed(cookie), reason };
}

/** Until when a clearing can be undone, whatever became of it. */
export function undoEndsAt({ at }: Clearing): Temporal.Instant {
  return Temporal.Instant.from(at).add({ minutes: UNDO_MINUTES });
}

/** Something has gone or may have, and it can still be brought back. */
export function canUndo(clearing: Clearing, now: Temporal.Instant): clearing is CookieClearing {
  if (clearing.what !== 'cookies' || Temporal.Instant.compare(now, undoEndsAt(clearing)) >= 0) return false;
  if (clearing.step === 'ended') return clearing.survivors.length < clearing.asked;
  return clearing.step === 'stopped' || (clearing.step === 'undone' && clearing.failed.length > 0);
}

/** Whole minutes left, rounded up, so that it never says none while there is some. */
export function undoMinutesLeft(clearing: Clearing, now: Temporal.Instant): number {
  return Math.max(0, Math.ceil(now.until(undoEndsAt(clearing)).total('minutes')));
}

/** How many are remembered at most: older ones have long stopped being of use. */
const MOST_REMEMBERED = 10;

/** The list with one clearing put in or changed, the newest first. */
export function withClearing(clearings: readonly Clearing[], clearing: Clearing): readonly Clearing[] {
  const isKnown = clearings.some(({ id }) => id === clearing.id);
  const next = isKnown ? clearings.map((other) => (other.id === clearing.id ? clearing : other)) : [clearing, ...clearings];
  return next.slice(0, MOST_REMEMBERED);
}
