import { bareHost } from './pattern';
import { type Purpose } from './purpose';

/** The reduced third-party-web, as it lies in dictionary/companies.json. */
export interface CompaniesFile {
  readonly categories: readonly string[];
  /** `name|company|category|hosts`: see scripts/host-companies.ts. */
  readonly rows: readonly string[];
}

/** A service and the company that offers it, as far as lists kept by others say. */
export interface HostCompany {
  readonly name: string;
  readonly company: string;
  readonly purpose: Purpose;
}

/** Beside the file: what it lacks. `hosts` are domains with all that is under them. */
export interface SupplementedCompany extends HostCompany {
  readonly hosts: readonly string[];
}

export interface HostDirectory {
  readonly companyOf: (host: string) => HostCompany | null;
}

const PURPOSE_OF: Readonly<Record<string, Purpose>> = {
  ad: 'advertising',
  marketing: 'advertising',
  analytics: 'analytics',
  'consent-provider': 'consent',
  'customer-success': 'support-chat',
};

/** The supplement goes first: it is ours and newer. */
export function openHostDirectory(file: CompaniesFile, supplement: readonly SupplementedCompany[]): HostDirectory {
  const exact = new Map<string, HostCompany>();
  const under = new Map<string, HostCompany>();
  for (const row of file.rows) {
    const [name = '', company = '', category = '', hosts = ''] = row.split('|');
    const entry = { name, company: company || name, purpose: PURPOSE_OF[file.categories[Number(category)] ?? ''] ?? 'other' };
    for (const host of hosts.split(' ')) (host.startsWith('=') ? exact : under).set(host.replace('=', ''), entry);
  }
  for (const { hosts, name, company, purpose } of supplement) for (const host of hosts) under.set(host, { name, company, purpose });
  return { companyOf: (host) => find(bareHost(host), exact, under) };
}

/** The longest domain that is known: `a.b.example.com`, then `b.example.com`, then `example.com`. A single label is never a company. */
function find(host: string, exact: ReadonlyMap<string, HostCompany>, under: ReadonlyMap<string, HostCompany>): HostCompany | null {
  const own = exact.get(host);
  if (own) return own;
  const labels = host.split('.');
  for (let from = Math.max(0, labels.length - 12); from < labels.length - 1; from += 1) {
    const found = under.get(labels.slice(from).join('.'));
    if (found) return found;
  }
  return null;
}
