import { type Language } from '@/domain/law/words';

/** A page on which a policy was shown, as far as its addresses say. `language` is null where it could not be told. */
export interface ShownAt {
  readonly address: string;
  /** Where the page says that it belongs, or empty. */
  readonly canonical: string;
  /** Whether the browser was sent here from another address of the same origin. */
  readonly redirected: boolean;
  readonly language: Language | null;
}

/** An address at which a policy is known to stand; `language: null` says that it has not been read yet. */
export interface KnownPlace {
  readonly address: string;
  readonly language: Language | null;
}

/** Under which address the policy is kept, and where it was found instead. */
export interface PolicyPlace {
  readonly address: string;
  readonly movedTo: string | null;
}

/**
 * A policy that has moved is compared with what it was: its known address stays its name. That a page moved is said by
 * the page itself (canonical), or by the browser having been sent on from an address of the same host.
 */
export function placeOf(shown: ShownAt, known: readonly KnownPlace[]): PolicyPlace {
  const here = bareAddress(shown.address);
  const canonical = URL.canParse(shown.canonical) ? bareAddress(shown.canonical) : here;
  const isKnown = (address: string): KnownPlace | undefined => known.find((place) => isSamePlace(place.address, address));
  const own = isKnown(here);
  if (own) return { address: own.address, movedTo: isSamePlace(canonical, here) ? null : canonical };
  const named = isKnown(canonical);
  if (named) return { address: named.address, movedTo: null };
  const [before, ...others] = shown.redirected ? known.filter((place) => isBefore(place, shown)) : [];
  return before && others.length === 0 ? { address: before.address, movedTo: here } : { address: here, movedTo: null };
}

/** Whether a policy is expected at an address: it is known there, or the path says so. */
export function isPolicyAddress(address: string, known: readonly KnownPlace[], path: RegExp): boolean {
  if (!URL.canParse(address)) return false;
  return known.some((place) => isSamePlace(place.address, bareAddress(address))) || path.test(new URL(address).pathname);
}

/** Without query, fragment and trailing slashes. */
export function bareAddress(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/+$/, '');
}

/** The same host may be written with www and with either scheme. */
function isSamePlace(one: string, other: string): boolean {
  const [left, right] = [one, other].map((address) => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/+$/, ''));
  return left === right;
}

function isBefore({ address, language }: KnownPlace, shown: ShownAt): boolean {
  const isSameHost = new URL(address).host === new URL(shown.address).host;
  return isSameHost && (language === null || shown.language === null || language === shown.language);
}
