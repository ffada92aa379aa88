import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import companies from './dictionary/companies.json';
import { HOST_SUPPLEMENT } from './host-supplement';
import { openHostDirectory } from './hosts';

const WITHOUT_OURS = openHostDirectory(companies, []);
const DIRECTORY = openHostDirectory(companies, HOST_SUPPLEMENT);

describe('the company behind a host', () => {
  it.each([
    ['www.google-analytics.com', 'Google Analytics', 'Google', 'analytics'],
    ['region1.google-analytics.com.', 'Google Analytics', 'Google', 'analytics'],
    ['WWW.GoogleTagManager.com', 'Google Tag Manager', 'Google', 'other'],
    ['stats.g.doubleclick.net', 'Google/Doubleclick Ads', 'Google', 'advertising'],
    ['track.hubspot.com', 'Hubspot', 'Hubspot', 'advertising'],
    ['js.hs-scripts.com', 'Hubspot', 'Hubspot', 'advertising'],
    ['eu.i.posthog.com', 'PostHog', 'PostHog', 'analytics'],
    ['cdn.cookielaw.org', 'OneTrust', 'OneTrust', 'consent'],
  ])('%s is %s of %s', (...[host, name, company, purpose]) => {
    expect(DIRECTORY.companyOf(host)).toEqual({ name, company, purpose });
  });

  it.each(['example.com', 'com', '', '.', 'localhost', '127.0.0.1', 'fakegoogle-analytics.com', 'analytics.google.com.example.org', '__proto__', 'x'.repeat(5000)])('of %s is not known', (host) => {
    expect(DIRECTORY.companyOf(host)).toBeNull();
  });

  it('a host named alone does not stand for those under it', () => {
    const file = { categories: ['ad'], rows: ['One||0|=a.example.com', 'Two|Group|0|b.example.com'] };
    const directory = openHostDirectory(file, []);
    expect(directory.companyOf('a.example.com')?.name).toBe('One');
    expect(directory.companyOf('x.a.example.com')).toBeNull();
    expect(directory.companyOf('x.b.example.com')?.company).toBe('Group');
  });

  it('the supplement holds only what the list lacks or calls otherwise', () => {
    for (const { name, hosts } of HOST_SUPPLEMENT) for (const host of hosts) expect([undefined, 'Optanon'], `${name} ${host}`).toContain(WITHOUT_OURS.companyOf(host)?.name);
  });

  it('is answered for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)) }), (host) => typeof DIRECTORY.companyOf(host) === 'object'),
    );
  });
});
