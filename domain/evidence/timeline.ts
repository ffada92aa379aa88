/** What was noticed at a time. `names` of one kind, in one place and one minute stand together. */
export interface Noticed {
  readonly at: string;
  readonly what: 'cookie-first' | 'cookie-gone' | 'cookie-back' | 'host-first' | 'storage-first' | 'storage-back';
  /** A cookie's domain, an origin, or the site whose pages contacted the hosts. */
  readonly place: string;
  readonly names: readonly string[];
}

export interface NoticedDay {
  /** ISO day in the zone in which a person reads it. */
  readonly day: string;
  readonly noticed: readonly Noticed[];
}

/** What was recorded, as far as it has a time. */
export interface Recorded {
  readonly cookies: readonly { readonly name: string; readonly domain: string; readonly firstSeenAt: string; readonly goneAt: string | null; readonly cameBackAt: string | null }[];
  readonly hosts: readonly { readonly host: string; readonly site: string; readonly firstSeenAt: string }[];
  readonly stores: readonly { readonly name: string; readonly origin: string; readonly firstSeenAt: string; readonly cameBackAt: string | null }[];
}

type Notice = Omit<Noticed, 'names'> & { readonly name: string };

/** Day by day, the newest first. */
export function timelineOf(recorded: Recorded, zone: string): readonly NoticedDay[] {
  const noticed = joined(noticesOf(recorded)).toSorted(newestFirst);
  return [...Map.groupBy(noticed, ({ at }) => Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString())].map(([day, ofDay]) => ({ day, noticed: ofDay }));
}

function noticesOf({ cookies, hosts, stores }: Recorded): readonly Notice[] {
  return [
    ...cookies.flatMap(({ name, domain, firstSeenAt, goneAt, cameBackAt }) => [
      ...notice('cookie-first', { at: firstSeenAt, place: domain, name }),
      ...notice('cookie-gone', { at: goneAt, place: domain, name }),
      ...notice('cookie-back', { at: cameBackAt, place: domain, name }),
    ]),
    ...hosts.flatMap(({ host, site, firstSeenAt }) => notice('host-first', { at: firstSeenAt, place: site, name: host })),
    ...stores.flatMap(({ name, origin, firstSeenAt, cameBackAt }) => [
      ...notice('storage-first', { at: firstSeenAt, place: origin, name }),
      ...notice('storage-back', { at: cameBackAt, place: origin, name }),
    ]),
  ];
}

function notice(what: Noticed['what'], { at, place, name }: { readonly at: string | null; readonly place: string; readonly name: string }): readonly Notice[] {
  return at === null ? [] : [{ what, at, place, name }];
}

/** A page that is opened for the first time brings dozens at once: they are one thing that happened. */
function joined(notices: readonly Notice[]): readonly Noticed[] {
  const groups = Map.groupBy(notices, ({ what, at, place }) => JSON.stringify([what, at.slice(0, 'YYYY-MM-DDTHH:MM'.length), place]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ at: first.at, what: first.what, place: first.place, names: [...new Set(group.map(({ name }) => name))].sort() }] : [];
  });
}

function newestFirst(a: Noticed, b: Noticed): number {
  if (a.at === b.at) return a.what < b.what ? -1 : 1;
  return a.at > b.at ? -1 : 1;
}
