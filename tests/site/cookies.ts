/** A cookie of the stand-in as a browser should hold it. `name` and `value` are written as they are. */
export interface PlantedCookie {
  readonly name: string;
  readonly value: string;
  readonly setBy: 'header' | 'tagManager' | 'crmScript' | 'siteScript';
  /** Undefined for a cookie of the one host that set it. */
  readonly domain?: string;
  readonly httpOnly: boolean;
  readonly secure: boolean;
  readonly partitioned: boolean;
  readonly sameSite: 'Strict' | 'Lax' | 'None' | 'unspecified';
  /** As asked for; browsers keep at most 400. Undefined: until the browser closes. */
  readonly days?: number;
}

const PLAIN_COOKIE = { httpOnly: false, secure: false, partitioned: false, sameSite: 'unspecified' } as const;
const TWO_YEARS = 730;

/** 2 March 2026, 00:00 UTC: the day on which every identifier of the stand-in was "first seen". */
const FIRST_SEEN = 1_772_409_600;

/** What an ordinary page of jitera.com leaves in the browser once its scripts have run. */
export const SITE_COOKIES: readonly PlantedCookie[] = [
  { ...PLAIN_COOKIE, name: 'session_id', value: 'c3RhbmQtaW4tc2Vzc2lvbg', setBy: 'header', httpOnly: true, secure: true, sameSite: 'Lax' },
  { ...PLAIN_COOKIE, name: '__Host-csrf', value: '5f0c2e7a91', setBy: 'header', httpOnly: true, secure: true, sameSite: 'Strict' },
  { ...PLAIN_COOKIE, name: 'lang', value: 'en', setBy: 'header', secure: true, sameSite: 'Lax', days: 30 },
  { ...PLAIN_COOKIE, name: 'lang', value: 'ja', setBy: 'header', domain: 'jitera.com', secure: true, sameSite: 'Lax', days: 180 },
  { ...PLAIN_COOKIE, name: 'embed', value: 'compact', setBy: 'header', secure: true, partitioned: true, sameSite: 'None', days: 90 },
  { ...PLAIN_COOKIE, name: 'notice', value: 'seen', setBy: 'siteScript', days: 365 },
  { ...PLAIN_COOKIE, name: '_ga', value: `GA1.1.1122334455.${FIRST_SEEN}`, setBy: 'tagManager', domain: 'jitera.com', days: TWO_YEARS },
  {
    ...PLAIN_COOKIE,
    name: '_ga_STANDIN001',
    value: `GS1.1.${FIRST_SEEN}.3.1.${FIRST_SEEN + 600}.60.0.0`,
    setBy: 'tagManager',
    domain: 'jitera.com',
    days: TWO_YEARS,
  },
  {
    ...PLAIN_COOKIE,
    name: '_ga_STANDIN002',
    value: `GS2.1.s${FIRST_SEEN}$o3$g1$t${FIRST_SEEN + 600}$j60$l0$h0`,
    setBy: 'tagManager',
    domain: 'jitera.com',
    days: TWO_YEARS,
  },
  { ...PLAIN_COOKIE, name: 'hubspotutk', value: '0123456789abcdef0123456789abcdef', setBy: 'crmScript', domain: 'jitera.com', sameSite: 'Lax', days: 180 },
];

/** The CRM's own cookie, under its own name: an extension with access to jitera.com alone cannot read it. */
export const CRM_COOKIE: PlantedCookie = {
  ...PLAIN_COOKIE,
  name: 'crm_visitor',
  value: 'a1b2c3d4',
  setBy: 'header',
  httpOnly: true,
  secure: true,
  sameSite: 'None',
  days: 30,
};

/** The line of a `Set-Cookie` header; a script assigns the same line to `document.cookie`. */
export function toCookieLine(cookie: PlantedCookie): string {
  const parts = [
    `${cookie.name}=${cookie.value}`,
    'Path=/',
    cookie.domain && `Domain=${cookie.domain}`,
    cookie.days && `Max-Age=${cookie.days * 24 * 60 * 60}`,
    cookie.secure && 'Secure',
    cookie.httpOnly && 'HttpOnly',
    cookie.sameSite !== 'unspecified' && `SameSite=${cookie.sameSite}`,
    cookie.partitioned && 'Partitioned',
  ];
  return parts.filter(Boolean).join('; ');
}

/** The lines of the cookies that one source sets. */
export function cookieLinesBy(source: PlantedCookie['setBy']): string[] {
  return SITE_COOKIES.filter(({ setBy }) => setBy === source).map(toCookieLine);
}
