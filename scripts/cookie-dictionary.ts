import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reduces the Open Cookie Database to what Kaiji shows: `node scripts/cookie-dictionary.ts ⟨folder with its CSV and LICENSE⟩`.
 * Descriptions are left out: they may be other people's sentences. Another edition needs its commit and digest here.
 */
export const SOURCE = {
  name: 'Open Cookie Database',
  repository: 'https://github.com/jkwakman/Open-Cookie-Database',
  commit: '0ee5a17fe1cb002943f89370d24fc26a4226061c',
  changedOn: '2026-01-21',
  sha256: '0a8d78901ae55d859e34f7cc760262819af4c764b4f9bc3bbdeea2296e31f156',
  licence: 'Apache-2.0',
  changes: 'Reduced by Kaiji: only name, platform, category, hosts, prefix mark and a shortened retention period are kept; no descriptions.',
} as const;

const FILE = 'open-cookie-database.csv';
const FOLDER = join(import.meta.dirname, '..', 'domain', 'evidence', 'dictionary');

export interface ReducedDictionary {
  readonly source: typeof SOURCE;
  readonly platforms: readonly string[];
  readonly categories: readonly string[];
  /** `name|platform|category|1 for a prefix|retention|hosts`, numbers being places in the lists above. */
  readonly rows: readonly string[];
}

/** RFC 4180: quoted fields may hold commas, line breaks and doubled quotes. */
export function parseCsv(text: string): string[][] {
  const records: string[][] = [[]];
  for (const [, field = '', end = ''] of text.replace(/^\uFEFF/, '').matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g)) {
    records.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === '') break;
    if (end !== ',') records.push([]);
  }
  return records.filter((record) => record.length > 1);
}

const UNITS = { second: 's', sec: 's', minute: 'min', min: 'min', hour: 'h', day: 'd', week: 'w', month: 'mo', year: 'y' } as const;

/** `2 years` → `2y`, `session` → `session`, `forever` → `ever`; what says no length becomes empty. */
export function shortenRetention(text: string): string {
  const [, amount, unit] = /^(\d{1,4})\s*(second|sec|minute|min|hour|day|week|month|year)s?$/i.exec(text.trim()) ?? [];
  if (amount !== undefined && unit !== undefined) return `${Number(amount)}${UNITS[unit.toLowerCase() as keyof typeof UNITS]}`;
  if (/session/i.test(text)) return 'session';
  return /^(?:forever|unlimited|persistent|never)/i.test(text.trim()) ? 'ever' : '';
}

/** The hosts among words such as `facebook.com (3rd party)`. */
export function hostsIn(text: string): string {
  return [...text.toLowerCase().matchAll(/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/g)].map(([host]) => host).join(' ');
}

export function reduce(records: readonly (readonly string[])[]): ReducedDictionary {
  const [header = [], ...rest] = records;
  const column = (name: string) => (record: readonly string[]) => (record[header.indexOf(name)] ?? '').trim();
  const [name, platform, category, domain] = ['Cookie / Data Key name', 'Platform', 'Category', 'Domain'].map(column) as [Read, Read, Read, Read];
  const [retention, prefix] = [column('Retention period'), column('Wildcard match')];
  const platforms = [...new Set(rest.map(platform))].sort();
  const categories = [...new Set(rest.map(category))].sort();
  const rows = rest
    .filter((record) => name(record) !== '' && !name(record).includes('|'))
    .map((record) =>
      [name(record), platforms.indexOf(platform(record)), categories.indexOf(category(record)), prefix(record) === '1' ? 1 : '', shortenRetention(retention(record)), hostsIn(domain(record))].join('|'),
    );
  return { source: SOURCE, platforms, categories, rows: [...new Set(rows)].sort() };
}

type Read = (record: readonly string[]) => string;

/** One row a line, so that a newer edition can be read as a difference. */
export function toJson({ source, platforms, categories, rows }: ReducedDictionary): string {
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  return `{"source":${JSON.stringify(source)},\n"platforms":${JSON.stringify(platforms)},\n"categories":${JSON.stringify(categories)},\n"rows":[\n${lines}\n]}\n`;
}

function rewrite(from: string): void {
  const csv = readFileSync(join(from, FILE));
  const sha256 = createHash('sha256').update(csv).digest('hex');
  if (sha256 !== SOURCE.sha256) throw new Error(`${FILE} is another edition: its SHA-256 is ${sha256}.`);
  const reduced = reduce(parseCsv(csv.toString('utf8')));
  writeFileSync(join(FOLDER, 'cookies.json'), toJson(reduced));
  writeFileSync(join(FOLDER, 'cookies.LICENSE.txt'), readFileSync(join(from, 'LICENSE')));
  console.log(`${reduced.rows.length} rows written to domain/evidence/dictionary/cookies.json`);
}

if (import.meta.main) rewrite(process.argv[2] ?? '.');
