/** A cookie without its value: a value may be a key to somebody's account. `expiresAt` is in ms since 1970; null ends with the session. */
export interface SeenCookie {
  readonly name: string;
  readonly domain: string;
  readonly path: string;
  readonly hostOnly: boolean;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: string;
  /** The site under which a partitioned cookie is kept, or null. */
  readonly partition: string | null;
  readonly store: string;
  readonly expiresAt: number | null;
  readonly bytes: number;
}

/** One line of a list: cookies of one name are counted together, because people know cookies by name. */
export interface CookieName {
  readonly name: string;
  readonly count: number;
}

/** The distinct names in the order of their code units, whatever the machine's language. */
export function namesOf(cookies: readonly SeenCookie[]): readonly CookieName[] {
  const counts = new Map<string, number>();
  for (const { name } of cookies) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Tells two cookies apart as the browser does: by store, partition, host, path and name. */
export function keyOf({ store, partition, domain, path, name }: Pick<SeenCookie, 'store' | 'partition' | 'domain' | 'path' | 'name'>): string {
  return JSON.stringify([store, partition, domain, path, name]);
}

/** Sorted by name, host and path, then by what else tells them apart: a list that does not jump when it is read again. */
export function sortCookies(cookies: readonly SeenCookie[]): readonly SeenCookie[] {
  const text = ({ name, domain, path, partition, store }: SeenCookie): string => [name, domain, path, partition ?? '', store].join('\u0000');
  return [...cookies].sort((a, b) => (text(a) < text(b) ? -1 : 1));
}
