/** The addresses of one company: `domains` are registrable domains, each meaning itself and all its subdomains. */
export interface SiteMatch {
  readonly domain: string;
  readonly host: string;
}

/** Which of the domains an address belongs to; null for other sites, for no address, and for schemes other than http(s). */
export function matchSite(address: string, domains: readonly string[]): SiteMatch | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname.replace(/\.$/, '');
  const domain = domains.find((candidate) => host === candidate || host.endsWith(`.${candidate}`));
  return domain ? { domain, host } : null;
}
