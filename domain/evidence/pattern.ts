/** A name, or with `*` at its end or start a family of names: `_ga`, `_ga_*`, `*_ga`. Letters keep their case. */
export type Pattern = string;

export function matchesPattern(name: string, pattern: Pattern): boolean {
  if (pattern.endsWith('*')) return name.startsWith(pattern.slice(0, -1));
  if (pattern.startsWith('*')) return name.endsWith(pattern.slice(1));
  return name === pattern;
}

/** Whether a host is a domain or stands under it. Trailing dots and leading ones change nothing. */
export function isUnder(host: string, domain: string): boolean {
  const bare = bareHost(host);
  return bare === domain || bare.endsWith(`.${domain}`);
}

/** Lower case, without the dot before a cookie's domain and the one after a full name. */
export function bareHost(host: string): string {
  return host.toLowerCase().replace(/^\./, '').replace(/\.$/, '');
}
