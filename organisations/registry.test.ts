import { expect, it } from 'vitest';
import { LANGUAGES } from '@/domain/settings';
import { JITERA } from './jitera';
import { POLICIES } from './policies';
import { collectedGroups, ORGANISATION } from './registry';

it('says of the organisation what its own record says', () => {
  const installed = JITERA.sites.filter(({ access }) => access === 'installed').map(({ domain }) => domain);
  expect(ORGANISATION).toMatchObject({
    id: JITERA.id,
    name: JITERA.name.en,
    domains: installed,
    origins: installed.map((domain) => `*://*.${domain}/*`),
    firstCompany: JITERA.contact.company,
    policyRevisedOn: JITERA.policy.revisedOn,
  });
  expect(ORGANISATION.domains).toHaveLength(installed.length);
});

it('knows the same sites and policies', () => {
  expect(ORGANISATION.sites.map(({ domain, access }) => ({ domain, access }))).toEqual(JITERA.sites.map(({ domain, access }) => ({ domain, access })));
  expect(ORGANISATION.sites.map(({ origins }) => origins)).toEqual(JITERA.sites.map(({ domain }) => [`*://*.${domain}/*`]));
  expect(POLICIES.addresses.map(({ address }) => address)).toEqual(JITERA.policyAddresses.map(({ url }) => url));
  for (const { url } of JITERA.policyAddresses) expect(POLICIES.path.test(new URL(url).pathname)).toBe(true);
  const { language, extractor, clauses, revisedOn } = JITERA.policy;
  expect(POLICIES.known).toEqual({ language, extractor, clauses, revisedOn });
});

it('begins with a company that the record knows and that has an address', () => {
  expect(JITERA.companies.find(({ id }) => id === ORGANISATION.firstCompany)).toMatchObject({ addressStated: true });
});

it('has its home on a site that the installation may see', () => {
  const { hostname, protocol } = new URL(ORGANISATION.home);
  expect([protocol, ORGANISATION.domains.includes(hostname as 'jitera.com')]).toEqual(['https:', true]);
});

it('counts days in a zone that exists', () => {
  expect(Temporal.Instant.from('2026-11-24T15:00Z').toZonedDateTimeISO(ORGANISATION.zone).toPlainDate().toString()).toBe('2026-11-25');
});

it.each(LANGUAGES)('lists every group of collected data in %s', (language) => {
  expect(collectedGroups(language)).toEqual(
    JITERA.policy.collected.map(({ clause, title, summary }) => ({ clause, title: title[language], text: summary[language] })),
  );
  expect(collectedGroups(language).every(({ title, text }) => title !== '' && text !== '')).toBe(true);
});
