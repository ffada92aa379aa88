import { type Life, readLife } from './life';
import { isUnder } from './pattern';
import { type Purpose } from './purpose';

/** The reduced Open Cookie Database, as it lies in dictionary/cookies.json. */
export interface DictionaryFile {
  readonly platforms: readonly string[];
  readonly categories: readonly string[];
  /** `name|platform|category|1 for a prefix|retention|hosts`: see scripts/cookie-dictionary.ts. */
  readonly rows: readonly string[];
}

export interface DictionaryEntry {
  readonly name: string;
  readonly platform: string;
  readonly purpose: Purpose;
  readonly life: Life;
}

/** How the entry was found, from the surest way to the loosest. */
export type MatchedBy = 'name-and-host' | 'name' | 'prefix';

/** More than one candidate where the same name belongs to several: none of them is chosen. Always shown as "probably". */
export type DictionaryAnswer =
  | { readonly kind: 'probable'; readonly by: MatchedBy; readonly candidates: readonly DictionaryEntry[] }
  | { readonly kind: 'unknown' };

interface Row extends DictionaryEntry {
  readonly isPrefix: boolean;
  readonly hosts: readonly string[];
}

export interface CookieDictionary {
  readonly find: (name: string, host: string) => DictionaryAnswer;
}

const SHORTEST_PREFIX = 4;

const PURPOSE_OF: Readonly<Record<string, Purpose>> = {
  Analytics: 'analytics',
  Marketing: 'advertising',
  Security: 'security',
  Personalization: 'preference',
};

export function openDictionary(file: DictionaryFile): CookieDictionary {
  const rows = file.rows.map((row) => toRow(row, file));
  const byName = Map.groupBy(rows, ({ name }) => name);
  const prefixes = rows.filter(({ isPrefix, name }) => isPrefix && name.length >= SHORTEST_PREFIX);
  return { find: (name, host) => findExact(byName.get(name) ?? [], host) ?? findPrefix(prefixes, name) };
}

function toRow(row: string, { platforms, categories }: DictionaryFile): Row {
  const [name = '', platform = '', category = '', prefix, life = '', hosts = ''] = row.split('|');
  return {
    name,
    platform: platforms[Number(platform)] ?? '',
    purpose: PURPOSE_OF[categories[Number(category)] ?? ''] ?? 'other',
    life: readLife(life),
    isPrefix: prefix === '1',
    hosts: hosts.split(' ').filter((host) => host !== ''),
  };
}

/** A name of fewer than four characters that is meant as a prefix says nothing on its own either. */
function findExact(rows: readonly Row[], host: string): DictionaryAnswer | null {
  const exact = rows.filter(({ isPrefix, name }) => !isPrefix || name.length >= SHORTEST_PREFIX);
  const fitting = exact.filter(({ hosts }) => hosts.some((domain) => isUnder(host, domain)));
  if (fitting.length > 0) return answer('name-and-host', fitting);
  return exact.length > 0 ? answer('name', exact) : null;
}

function findPrefix(prefixes: readonly Row[], name: string): DictionaryAnswer {
  const matching = prefixes.filter((row) => name.startsWith(row.name));
  const longest = Math.max(0, ...matching.map((row) => row.name.length));
  const best = matching.filter((row) => row.name.length === longest);
  return best.length > 0 ? answer('prefix', best) : { kind: 'unknown' };
}

/** Rows of one platform that differ only in where they are set are one candidate. */
function answer(by: MatchedBy, rows: readonly Row[]): DictionaryAnswer {
  const candidates = [...Map.groupBy(rows, ({ platform, purpose }) => `${platform}|${purpose}`).values()].flatMap(([first]) => first ?? []);
  return { kind: 'probable', by, candidates: candidates.map(({ name, platform, purpose, life }) => ({ name, platform, purpose, life })) };
}
