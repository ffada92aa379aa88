import { describe, expect, it } from 'vitest';
import { levelOf, type Observed } from '@/domain/evidence/levels';
import { GOOGLE_ANALYTICS, POLICY_NAMES } from './evidence';
import { JITERA } from './index';

describe('what the policy names', () => {
  it.each<[Observed, string, string | undefined]>([
    [{ kind: 'cookie', name: '_ga' }, 'named', '7'],
    [{ kind: 'cookie', name: '_ga_STANDIN001' }, 'named', '7'],
    [{ kind: 'cookie', name: '_gcl_au' }, 'general', '1.3'],
    [{ kind: 'cookie', name: 'hubspotutk' }, 'general', '1.3'],
    [{ kind: 'storage', key: 'theme' }, 'general', '1.3'],
    [{ kind: 'host', host: 'region1.google-analytics.com' }, 'named', '7'],
    [{ kind: 'host', host: 'www.googletagmanager.com' }, 'named', '7'],
    [{ kind: 'host', host: 'track.hubspot.com' }, 'not-named', undefined],
    [{ kind: 'host', host: 'stats.g.doubleclick.net' }, 'not-named', undefined],
    [{ kind: 'host', host: 'docs.jitera.ai' }, 'own', undefined],
  ])('of %o: %s', (...[observed, kind, clause]) => {
    const level = levelOf(observed, POLICY_NAMES);
    expect(level.kind).toBe(kind);
    expect('clause' in level ? level.clause : undefined).toBe(clause);
  });

  it('agrees with what else is known about the organisation', () => {
    const clauses = JITERA.policy.clauses.map(({ clause }) => clause);
    expect(POLICY_NAMES.revisedOn).toBe(JITERA.policy.revisedOn);
    expect(POLICY_NAMES.ownDomains).toEqual(JITERA.sites.map(({ domain }) => domain));
    for (const { clause } of [...POLICY_NAMES.services, ...POLICY_NAMES.categories]) expect(clauses).toContain(clause);
  });

  it('is told in neutral words, with Google’s own pages only', () => {
    expect(JSON.stringify([POLICY_NAMES, GOOGLE_ANALYTICS])).not.toMatch(/illegal|violat|breach|track(?:ing|er)|違法|違反|追跡/i);
    for (const { url } of GOOGLE_ANALYTICS.pages) expect(new URL(url).hostname).toMatch(/\.google\.com$/);
  });
});
