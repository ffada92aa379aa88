import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainCookie, EXPLANATIONS } from './explain-cookie';
import { readLife } from './life';

it.each([
  ['_ga', 'ga'],
  ['site_ga', 'ga'],
  ['_ga_STANDIN001', 'ga-property'],
  ['_ga_1_ga', 'ga-property'],
  ['_gat', 'gat'],
  ['_gat_UA-1', 'gat'],
  ['_hjSessionUser_12', 'hj-user'],
  ['_hjSession_12', 'hj-session'],
  ['hubspotutk', 'hubspotutk'],
  ['__Host-next-auth.csrf-token', 'csrf'],
  ['__Secure-next-auth.session-token', 'next-auth'],
  ['ph_abc_posthog', 'posthog'],
  ['AMP_TOKEN', 'amp-token'],
  ['AMP_0123456789', 'amplitude'],
])('%s is explained as %s', (...[name, id]) => {
  expect(explainCookie(name)?.id).toBe(id);
});

it.each(['', 'notice', '_GA', '_ga_', '_gat_', 'crm_visitor', '__proto__'])('%j is not explained', (name) => {
  expect(explainCookie(name)).toBeNull();
});

describe('the explanations', () => {
  it('are about sixty or more, each with its own id and its own names', () => {
    const names = EXPLANATIONS.flatMap((explanation) => explanation.names);
    expect(EXPLANATIONS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(EXPLANATIONS.map(({ id }) => id)).size).toBe(EXPLANATIONS.length);
    expect(new Set(names).size).toBe(names.length);
  });

  it('say everything in both languages, with a life that can be read', () => {
    for (const { id, life, what, holds } of EXPLANATIONS) {
      expect(readLife(life).kind, id).not.toBe('unknown');
      for (const words of [what, holds]) {
        expect(words.en, id).toMatch(/^[A-Z].*\.$/);
        expect(words.ja, id).toMatch(/[\u3040-\u30FF\u4E00-\u9FFF].*[^。]$/u);
      }
    }
  });

  it('use neutral words', () => {
    expect(JSON.stringify(EXPLANATIONS)).not.toMatch(/illegal|violat|breach|track(?:s|ed|ing|er)\b|spy|stalk|違法|違反|追跡|監視/i);
  });

  it('use no family of names shorter than three characters', () => {
    for (const { names } of EXPLANATIONS) for (const name of names) expect(name.replace('*', '').length).toBeGreaterThanOrEqual(3);
  });

  it('answer for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)) }), (name) => typeof explainCookie(name) === 'object'),
    );
  });
});
