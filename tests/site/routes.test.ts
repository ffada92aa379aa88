import { describe, expect, it } from 'vitest';
import { CRM_COOKIE, SITE_COOKIES, toCookieLine, type PlantedCookie } from './cookies.ts';
import { HOSTILE } from './hostile.ts';
import { FIRST_PARTY, SITE_HOSTS, THIRD_PARTY } from './hosts.ts';
import { CONTACT_EMAIL } from './policy-page.ts';
import { plantingUrl } from './plant.ts';
import { answer } from './routes.ts';
import { PLAIN, type Variant } from './variant.ts';

function ask(address: string, change: Partial<Variant> = {}, method = 'GET') {
  const { host, pathname, search } = new URL(address);
  return answer({ method, host, path: pathname, query: search.slice(1) }, { ...PLAIN, ...change });
}

const textOf = (address: string, change?: Partial<Variant>) => String(ask(address, change).body);
const withoutTags = (html: string) => html.replaceAll(/<[^>]*>/g, ' ');

const PAGES = [
  'https://jitera.com/',
  'https://www.jitera.com/',
  'https://jitera.com/news',
  'https://jitera.com/sign-up',
  'https://jitera.com/privacy-policy',
  'https://jitera.com/hostile',
  'https://jitera.com/blank',
  'https://docs.jitera.com/',
  'https://studio.jitera.app/',
  'https://studio.jitera.app/privacy-policy',
  'https://docs.jitera.ai/',
];

describe('routing', () => {
  it.each(PAGES)('%s is a page that says it is a stand-in', (address) => {
    const reply = ask(address);
    expect(reply.status).toBe(200);
    expect(reply.type).toContain('text/html');
    expect(reply.body).toContain('It is not Jitera’s site');
  });

  it('the Japanese page says so in Japanese', () => {
    expect(textOf('https://jitera.com/ja/privacy-policy')).toContain('Jiteraのサイトではなく');
  });

  it('an unknown path is not found, and neither are names that every object has', () => {
    expect(ask('https://jitera.com/nothing').status).toBe(404);
    expect(answer({ method: 'GET', host: 'jitera.com', path: 'constructor', query: '' }, PLAIN).status).toBe(404);
  });

  it('another host’s name is refused as misdirected', () => {
    expect(ask('https://example.com/').status).toBe(421);
    expect(answer({ method: 'GET', host: 'constructor', path: '/', query: '' }, PLAIN).status).toBe(421);
  });

  it('the third parties serve their one address each', () => {
    expect(ask(`https://${THIRD_PARTY.tagManager}/gtag/js?id=x`).type).toContain('javascript');
    expect(ask(`https://${THIRD_PARTY.crmScript}/1234567.js`).type).toContain('javascript');
    expect(ask(`https://${THIRD_PARTY.analytics}/g/collect?v=2`, {}, 'POST').status).toBe(204);
    expect(ask(`https://${THIRD_PARTY.crmPixel}/pixel.gif`).setCookies).toEqual([toCookieLine(CRM_COOKIE)]);
  });

  it('each script, style and picture that a page names is served', () => {
    for (const address of PAGES) {
      for (const [, link = ''] of textOf(address).matchAll(/(?:src|href)="([^"]+)"/g)) {
        const { href, host } = new URL(link.replaceAll('&amp;', '&'), address);
        expect(SITE_HOSTS, href).toContain(host);
        if (!href.includes('/cdn-cgi/')) expect(ask(href).status, `${href} on ${address}`).toBe(200);
      }
    }
  });
});

describe('cookies', () => {
  it('the list has each kind of cookie that the extension must tell apart', () => {
    const has = (test: (cookie: PlantedCookie) => boolean) => SITE_COOKIES.some(test);
    expect(has(({ httpOnly, days }) => httpOnly && days === undefined)).toBe(true);
    expect(has(({ name }) => name === '_ga')).toBe(true);
    expect(has(({ name, value }) => name.startsWith('_ga_') && value.startsWith('GS1.'))).toBe(true);
    expect(has(({ name, value }) => name.startsWith('_ga_') && value.startsWith('GS2.'))).toBe(true);
    expect(has(({ setBy, secure }) => setBy !== 'header' && !secure)).toBe(true);
    expect(has(({ partitioned, secure, sameSite }) => partitioned && secure && sameSite === 'None')).toBe(true);
    expect(has(({ name, domain, secure }) => name.startsWith('__Host-') && domain === undefined && secure)).toBe(true);
    expect(SITE_COOKIES.filter(({ name }) => name === 'lang').map(({ domain }) => domain)).toEqual([undefined, 'jitera.com']);
  });

  it('a script never claims to set what only a header can', () => {
    expect(SITE_COOKIES.filter(({ setBy, httpOnly }) => setBy !== 'header' && httpOnly)).toEqual([]);
  });

  it('a cookie’s line names its attributes', () => {
    expect(SITE_COOKIES.map(toCookieLine)).toContain('embed=compact; Path=/; Max-Age=7776000; Secure; SameSite=None; Partitioned');
  });

  it('a planting address sends its lines as bytes', () => {
    const bytes = Uint8Array.of(0x62, 0x3d, 0xff, 0xfe);
    const reply = ask(plantingUrl(FIRST_PARTY.home, ['a=1; Path=/; Secure', '開=示&=+%41', bytes]));
    const utf8 = Buffer.from('開=示&=+%41').toString('latin1');
    expect(reply.setCookies).toEqual(['a=1; Path=/; Secure', utf8, 'b=\xff\xfe']);
  });

  it('a planting address without lines sets nothing', () => {
    expect(ask(plantingUrl(FIRST_PARTY.docs, [])).setCookies).toEqual([]);
  });

  it.each(['a=1\r\nX: 1', 'a=\0', 'a=\u0007'])('a line that no header can hold (%j) is refused', (line) => {
    expect(ask(plantingUrl(FIRST_PARTY.home, [line]))).toMatchObject({ status: 400, setCookies: [] });
  });
});

describe('the policy page', () => {
  const EN = 'https://jitera.com/privacy-policy';
  const JA = 'https://jitera.com/ja/privacy-policy';
  const NUMBERS = ['1.', '1.1', '1.2', '1.3', '2.', '2.1', '2.2', '3.', '3.1', '3.2', '3.3', '3.4', '4.', '5.', '6.', '7.', '8.', '9.'];

  it.each([EN, JA])('%s has the real policy’s clauses, in order', (address) => {
    const starts = [...textOf(address).matchAll(/<(?:h2|p)>(\d\.\d?) /g)].map(([, number]) => number);
    expect(starts).toEqual(NUMBERS);
  });

  it.each([EN, JA])('%s lists nine purposes and two kinds of jointly used information', (address) => {
    expect(textOf(address).split('・ ')).toHaveLength(1 + 9 + 2);
  });

  it('it is long enough to be taken for a policy', () => {
    expect(withoutTags(textOf(EN)).length).toBeGreaterThan(3_000);
    expect(withoutTags(textOf(JA)).length).toBeGreaterThan(1_500);
  });

  it('it ends with the real policy’s dates', () => {
    expect(withoutTags(textOf(EN))).toMatch(/Established February 7, 2024 Revised on March 6, 2024/);
    expect(withoutTags(textOf(JA))).toMatch(/2024年2月7日 制定 2024年3月6日 改定/);
  });

  it('the contact address is hidden as Cloudflare hides it, and can be read back', () => {
    const hidden = /data-cfemail="([0-9a-f]+)"/.exec(textOf(EN))?.[1] ?? '';
    const [key = 0, ...bytes] = Buffer.from(hidden, 'hex');
    expect(Buffer.from(bytes.map((byte) => byte ^ key)).toString()).toBe(CONTACT_EMAIL);
    expect(textOf(EN)).not.toContain(CONTACT_EMAIL);
  });

  it('one clause and the date can be changed, and the rest stays', () => {
    const changed = textOf(EN, { changedClauses: { '2.1': 'Only <one> purpose.' }, revisedOn: '2026-10-01' });
    expect(changed).toContain('<p>2.1 Only &lt;one&gt; purpose.</p>');
    expect(changed).toContain('Revised on October 1, 2026');
    expect(changed.split('・ ')).toHaveLength(1 + 2);
    expect(changed).toContain('<h2>7. Cookies</h2>');
  });

  it('rendered late, it arrives without its clauses and serves them to its script', () => {
    const late = textOf(EN, { policyPage: 'late' });
    expect(late).not.toContain('7. Cookies');
    const address = /data-late="([^"]+)"/.exec(late)?.[1] ?? '';
    expect(textOf(`https://jitera.com${address}`)).toContain('7. Cookies');
  });

  it('it can be an error or a login instead', () => {
    expect(ask(EN, { policyPage: 'error' })).toMatchObject({ status: 503, setCookies: [] });
    expect(ask(EN, { policyPage: 'login' }).status).toBe(200);
    expect(textOf(EN, { policyPage: 'login' })).toMatch(/type="password"/);
    expect(textOf(EN, { policyPage: 'login' })).not.toContain('7. Cookies');
  });
});

it('the hostile page holds hostile texts as escaped text only', () => {
  const html = textOf('https://jitera.com/hostile');
  expect(html).not.toContain(HOSTILE.markup);
  expect(html).not.toContain(HOSTILE.script);
  expect(html).toContain('&lt;img src=x onerror=&quot;document.title=1&quot;&gt;');
});
