import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reduces third-party-web, as it is installed, to hosts and the companies behind them: `node scripts/host-companies.ts`.
 * Of its editions it takes the one of companies that the HTTP Archive has seen at work: 18 KB gzipped in the extension,
 * where the whole is 41 KB and differs by 1,096 companies that are hardly met any more.
 */
const ROOT = join(import.meta.dirname, '..');
const PACKAGE = join(ROOT, 'node_modules', 'third-party-web');
const FOLDER = join(ROOT, 'domain', 'evidence', 'dictionary');

interface Entity {
  readonly name: string;
  readonly company?: string;
  readonly category: string;
  readonly domains: readonly string[];
}

export interface ReducedCompanies {
  readonly source: Readonly<Record<string, string>>;
  readonly categories: readonly string[];
  /** `name|company|category|hosts`; a host after `=` is that host alone, another is itself and what is under it. */
  readonly rows: readonly string[];
}

export function readEntities(): readonly Entity[] {
  return JSON.parse(readFileSync(join(PACKAGE, 'dist', 'entities-httparchive-nostats.json'), 'utf8')) as Entity[];
}

export function reduceCompanies(entities: readonly Entity[]): ReducedCompanies {
  const categories = [...new Set(entities.map(({ category }) => category))].sort();
  const rows = entities.map(({ name, company = '', category, domains }) => {
    const hosts = [...new Set(domains.map((domain) => (domain.startsWith('*.') ? domain.slice(2) : `=${domain}`).toLowerCase()))];
    return [name, company === name ? '' : company, categories.indexOf(category), hosts.join(' ')].join('|');
  });
  return { source: sourceOf(), categories, rows: rows.sort() };
}

function sourceOf(): ReducedCompanies['source'] {
  const { version, license } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string; license: string };
  return {
    name: 'third-party-web',
    repository: 'https://github.com/patrickhulce/third-party-web',
    version,
    licence: license,
    changes: 'Reduced by Kaiji: of the companies seen by the HTTP Archive, only name, company, category and hosts are kept.',
  };
}

export function toJson({ source, categories, rows }: ReducedCompanies): string {
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  return `{"source":${JSON.stringify(source)},\n"categories":${JSON.stringify(categories)},\n"rows":[\n${lines}\n]}\n`;
}

function rewrite(): void {
  const reduced = reduceCompanies(readEntities());
  writeFileSync(join(FOLDER, 'companies.json'), toJson(reduced));
  writeFileSync(join(FOLDER, 'companies.LICENSE.txt'), readFileSync(join(PACKAGE, 'LICENSE')));
  console.log(`${reduced.rows.length} rows written to domain/evidence/dictionary/companies.json`);
}

if (import.meta.main) rewrite();
