import { type SeenCookie } from './cookie';
import { decodeCookie } from './decode/decode-cookie';
import { type Field } from './decode/field';
import { type Level } from './levels';
import { isAllowed, maskValue, type ShownValue } from './masking';
import { type Purpose } from './purpose';

/** What a list says about who sets it or who is behind it. Shown as "probably". */
export interface Probable {
  readonly by: string;
  readonly purpose: Purpose;
}

interface Observation {
  readonly probable: Probable | null;
  readonly level: Level;
  /** ISO instants; null where it was not recorded. */
  readonly firstSeenAt: string | null;
}

/** A cookie with its real value, as the browser gave it: the report itself masks it. */
export interface PickedCookie extends Observation {
  readonly kind: 'cookie';
  readonly cookie: SeenCookie;
  readonly value: string;
  readonly cameBackAt: string | null;
}

export const STORAGE_AREAS = ['localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage', 'serviceWorker'] as const;
export type StorageArea = (typeof STORAGE_AREAS)[number];

/** An entry of another storage: never its value. */
export interface PickedStorage extends Observation {
  readonly kind: 'storage';
  readonly origin: string;
  readonly area: StorageArea;
  readonly key: string;
  readonly bytes: number | null;
}

export interface PickedHost extends Observation {
  readonly kind: 'host';
  readonly host: string;
  readonly pageViews: number;
}

export type PickedLine = PickedCookie | PickedStorage | PickedHost;

interface ReportedObservation {
  readonly probable: Probable | null;
  readonly level: Level['kind'];
  readonly clause: string | null;
  readonly firstSeenAt: string | null;
}

export interface ReportedCookie extends ReportedObservation {
  readonly kind: 'cookie';
  readonly name: string;
  readonly domain: string;
  readonly path: string;
  readonly hostOnly: boolean;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: string;
  readonly partition: string | null;
  readonly store: string;
  /** ISO instant; null for a cookie that ends with the session. */
  readonly storedUntil: string | null;
  readonly bytes: number;
  readonly value: ShownValue;
  /** Only of a value that is shown in full. */
  readonly decoded: readonly Field[];
  readonly cameBackAt: string | null;
}

export interface ReportedStorage extends ReportedObservation {
  readonly kind: 'storage';
  readonly origin: string;
  readonly area: StorageArea;
  readonly key: string;
  readonly bytes: number | null;
}

export interface ReportedHost extends ReportedObservation {
  readonly kind: 'host';
  readonly host: string;
  readonly pageViews: number;
}

export type ReportedLine = ReportedCookie | ReportedStorage | ReportedHost;

/** As it may leave the device, in a fixed order of its parts. */
export function toReported(line: PickedLine, now: Temporal.Instant): ReportedLine {
  const { probable, level, firstSeenAt } = line;
  const clause = level.kind === 'named' || level.kind === 'general' ? level.clause : null;
  const by = probable && { by: probable.by, purpose: probable.purpose };
  const rest = { probable: by, level: level.kind, clause, firstSeenAt };
  switch (line.kind) {
    case 'cookie':
      return { ...cookieOf(line, now), ...rest, cameBackAt: line.cameBackAt };
    case 'storage':
      return { kind: 'storage', origin: line.origin, area: line.area, key: line.key, bytes: line.bytes, ...rest };
    case 'host':
      return { kind: 'host', host: line.host, pageViews: line.pageViews, ...rest };
  }
}

function cookieOf({ cookie, value }: PickedCookie, now: Temporal.Instant): Omit<ReportedCookie, keyof ReportedObservation | 'cameBackAt'> {
  const { name, domain, path, hostOnly, secure, httpOnly, sameSite, partition, store, expiresAt, bytes } = cookie;
  const withValue = { name, value, httpOnly, session: expiresAt === null };
  const shown = maskValue(withValue);
  const decoded = shown.kind === 'full' && isAllowed(withValue) ? decodeCookie(withValue, now) : null;
  return {
    kind: 'cookie', name, domain, path, hostOnly, secure, httpOnly, sameSite, partition, store,
    storedUntil: instantText(expiresAt), bytes, value: shown, decoded: decoded?.kind === 'decoded' ? decoded.fields : [],
  };
}

/** Browsers allow expiries that no calendar holds. */
const FARTHEST = 8.64e15;

function instantText(milliseconds: number | null): string | null {
  if (milliseconds === null || !Number.isFinite(milliseconds)) return null;
  return Temporal.Instant.fromEpochMilliseconds(Math.trunc(Math.max(-FARTHEST, Math.min(FARTHEST, milliseconds)))).toString();
}

const ORDER: Readonly<Record<ReportedLine['kind'], number>> = { cookie: 0, storage: 1, host: 2 };

/** In an order that depends on nothing but what the lines say. */
export function sortLines(lines: readonly ReportedLine[]): readonly ReportedLine[] {
  const keyed = lines.map((line) => ({ line, key: `${ORDER[line.kind]}${nameOf(line)}\u0000${JSON.stringify(line)}` }));
  return keyed.sort((a, b) => Number(a.key > b.key) - Number(a.key < b.key)).map(({ line }) => line);
}

export function nameOf(line: ReportedLine): string {
  switch (line.kind) {
    case 'cookie':
      return line.name;
    case 'storage':
      return line.key;
    case 'host':
      return line.host;
  }
}
