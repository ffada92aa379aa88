import { keyOf, type SeenCookie } from './cookie';
import { type HostCompany } from './hosts';
import { levelOf, type Level, type PolicyNames } from './levels';
import { groupOf, type Meaning, PURPOSE_GROUPS, type PurposeGroup } from './meaning';
import { type Guide } from './guide';
import { bareHost } from './pattern';
import { type StorageArea } from './report-lines';

/** Something seen, beside what the policy says and what is known of it. `id` tells all findings of a page apart. */
interface Found {
  readonly id: string;
  readonly level: Level;
  /** ISO instant; null where nothing was recorded yet. */
  readonly firstSeenAt: string | null;
}

export interface CookieFinding extends Found {
  readonly kind: 'cookie';
  readonly cookie: SeenCookie;
  readonly meaning: Meaning;
  readonly group: PurposeGroup;
  /** When it was there again after the person had cleared it. */
  readonly cameBackAt: string | null;
}

/** `isNow`: the open page has it; otherwise it was seen when one of that origin was open. */
export interface StorageFinding extends Found {
  readonly kind: 'storage';
  readonly origin: string;
  readonly area: StorageArea;
  readonly key: string;
  readonly isCut: boolean;
  readonly bytes: number | null;
  readonly isNow: boolean;
}

export interface HostFinding extends Found {
  readonly kind: 'host';
  readonly host: string;
  readonly company: HostCompany | null;
  readonly pageViews: number;
}

export type Finding = CookieFinding | StorageFinding | HostFinding;

/** What was recorded of a cookie over time, by its key. */
export interface CookiePast {
  readonly key: string;
  readonly firstSeenAt: string;
  readonly cameBackAt: string | null;
}

/** `guide` is null while the lists are still loading: then nothing is known of a name. */
export interface Knowledge {
  readonly guide: Guide | null;
  readonly names: PolicyNames;
}

const NOTHING_KNOWN: Meaning = { kind: 'unknown' };

export function findCookies(cookies: readonly SeenCookie[], past: readonly CookiePast[], { guide, names }: Knowledge): readonly CookieFinding[] {
  const pastOf = new Map(past.map((row) => [row.key, row]));
  return cookies.map((cookie) => {
    const key = keyOf(cookie);
    const meaning = guide?.meaningOf(cookie.name, cookie.domain) ?? NOTHING_KNOWN;
    const { firstSeenAt = null, cameBackAt = null } = pastOf.get(key) ?? {};
    return { kind: 'cookie', id: `cookie ${key}`, cookie, meaning, group: groupOf(meaning), level: levelOf({ kind: 'cookie', name: cookie.name }, names), firstSeenAt, cameBackAt };
  });
}

export interface StorageSeen {
  readonly origin: string;
  readonly area: StorageArea;
  readonly name: string;
  readonly bytes: number | null;
  readonly isCut?: boolean;
}

export interface StoragePast extends StorageSeen {
  readonly firstSeenAt: string;
  /** Emptied by the person, and not seen since. */
  readonly cleared?: boolean;
}

export interface StorageNow {
  /** The origin of the page that was asked; null where none was. */
  readonly origin: string | null;
  readonly seen: readonly StorageSeen[];
}

/** What the open page keeps, then what pages of other origins kept when they were open: of the open one the page itself decides, also where it keeps nothing. */
export function findStorage({ origin: open, seen: now }: StorageNow, past: readonly StoragePast[], names: PolicyNames): readonly StorageFinding[] {
  const pastOf = new Map(past.map((row) => [storageId(row), row]));
  const elsewhere = past.filter(({ origin, cleared }) => origin !== open && !cleared);
  const toFinding = (seen: StorageSeen, isNow: boolean): StorageFinding => ({
    kind: 'storage', id: storageId(seen), origin: seen.origin, area: seen.area, key: seen.name, isCut: seen.isCut ?? false, bytes: seen.bytes, isNow,
    level: levelOf({ kind: 'storage', key: seen.name }, names), firstSeenAt: pastOf.get(storageId(seen))?.firstSeenAt ?? null,
  });
  return [...now.map((seen) => toFinding(seen, true)), ...elsewhere.map((seen) => toFinding(seen, false))];
}

function storageId({ origin, area, name }: StorageSeen): string {
  return `storage ${JSON.stringify([origin, area, name])}`;
}

export interface HostSeen {
  readonly host: string;
  readonly firstSeenAt: string;
  readonly pageViews: number;
}

/** Each host once, though several of the organisation's sites contacted it. */
export function findHosts(seen: readonly HostSeen[], { guide, names }: Knowledge): readonly HostFinding[] {
  return [...Map.groupBy(seen, ({ host }) => bareHost(host))].map(([host, rows]) => ({
    kind: 'host', id: `host ${host}`, host, company: guide?.hosts.companyOf(host) ?? null, level: levelOf({ kind: 'host', host }, names),
    pageViews: rows.reduce((sum, { pageViews }) => sum + pageViews, 0),
    firstSeenAt: rows.map(({ firstSeenAt }) => firstSeenAt).sort()[0] ?? null,
  }));
}

export interface CookieGroup {
  readonly group: PurposeGroup;
  readonly cookies: readonly CookieFinding[];
}

export function groupCookies(cookies: readonly CookieFinding[]): readonly CookieGroup[] {
  const byGroup = Map.groupBy(cookies, ({ group }) => group);
  return PURPOSE_GROUPS.flatMap((group) => {
    const members = byGroup.get(group);
    return members ? [{ group, cookies: members }] : [];
  });
}

/** A row of the table of companies: hosts of one company that stand alike to the policy. */
export interface CompanyGroup {
  readonly id: string;
  /** Null where no list knows anybody, and for the organisation itself. */
  readonly company: string | null;
  /** Its services under these hosts. */
  readonly services: readonly HostCompany[];
  readonly level: Level;
  readonly hosts: readonly HostFinding[];
}

/** The companies by name, then each host of nobody known alone, and the organisation's own at the end. */
export function groupCompanies(hosts: readonly HostFinding[]): readonly CompanyGroup[] {
  const groups = [...Map.groupBy(hosts, rowKey)].flatMap(([id, members]) => toCompanyGroup(id, members));
  return groups.toSorted((a, b) => rankOf(a) - rankOf(b) || Number(a.id > b.id) - Number(a.id < b.id));
}

function rowKey({ id, company, level }: HostFinding): string {
  if (level.kind === 'own') return 'own';
  return company === null ? id : `${company.company} ${level.kind} ${level.kind === 'named' ? level.clause : ''}`;
}

function toCompanyGroup(id: string, hosts: readonly HostFinding[]): readonly CompanyGroup[] {
  const [first] = hosts;
  if (!first) return [];
  const isOwn = first.level.kind === 'own';
  const services = isOwn ? [] : [...new Map(hosts.flatMap(({ company }) => (company ? [[company.name, company] as const] : []))).values()];
  return [{ id, company: isOwn ? null : (first.company?.company ?? null), services, level: first.level, hosts: hosts.toSorted((a, b) => Number(a.host > b.host) - Number(a.host < b.host)) }];
}

function rankOf({ company, level }: CompanyGroup): number {
  if (level.kind === 'own') return 2;
  return company === null ? 1 : 0;
}

/** How many others were contacted at least: a company counts once, however the policy speaks of its hosts. */
export function countCompanies(groups: readonly CompanyGroup[]): number {
  const others = groups.filter(({ level }) => level.kind !== 'own');
  return new Set(others.map(({ id, company }) => company ?? id)).size;
}
