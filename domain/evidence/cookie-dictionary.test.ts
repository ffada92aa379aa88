import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDictionary } from './cookie-dictionary';
import kept from './dictionary/cookies.json';

const SMALL = openDictionary({
  platforms: ['One', 'Two', 'Three'],
  categories: ['Analytics', 'Functional', 'Marketing'],
  rows: ['_ex|0|0||2y|example.com', '_ex|1|2||session|', '_ex_|0|0|1|13mo|', '_ex_long_|2|1|1||', 'ab|1|1|1||', 'both|1|1||1d|', 'both|2|1||1d|', 'only|1|1||1d|example.org'],
});

describe('a small dictionary', () => {
  it.each([
    ['_ex', '.shop.example.com', 'name-and-host', ['One']],
    ['_ex', 'example.net', 'name', ['One', 'Two']],
    ['_ex', 'notexample.com', 'name', ['One', 'Two']],
    ['both', 'example.com', 'name', ['Two', 'Three']],
    ['only', 'example.com', 'name', ['Two']],
    ['_ex_1', 'example.com', 'prefix', ['One']],
    ['_ex_long_1', 'example.com', 'prefix', ['Three']],
    ['_ex_', 'example.com', 'name', ['One']],
  ])('finds %s on %s by %s', (...[name, host, by, platforms]) => {
    const answer = SMALL.find(name, host);
    expect(answer).toMatchObject({ kind: 'probable', by });
    expect(answer.kind === 'probable' && answer.candidates.map(({ platform }) => platform)).toEqual(platforms);
  });

  it.each(['abc', 'ab', '', '_e', '_EX', '__proto__', 'constructor'])('does not know %j', (name) => {
    expect(SMALL.find(name, 'example.com')).toEqual({ kind: 'unknown' });
  });

  it('gives the purpose and the usual life', () => {
    expect(SMALL.find('_ex', 'example.com')).toMatchObject({ candidates: [{ name: '_ex', purpose: 'analytics', life: { kind: 'for', amount: 2, unit: 'y' } }] });
  });
});

describe('the kept dictionary', () => {
  const dictionary = openDictionary(kept);

  it.each([
    ['_pk_id.12.ab34', 'Piwik'],
    ['_shopify_essential_x', 'Shopify'],
    ['PHPSESSID', 'PHP.net'],
  ])('says that %s probably belongs to %s', (name, platform) => {
    const answer = dictionary.find(name, 'example.com');
    expect(answer.kind === 'probable' && answer.candidates.map((candidate) => candidate.platform)).toContain(platform);
  });

  it.each(['notice', 'crm_visitor', 'zzz'])('does not know %s', (name) => {
    expect(dictionary.find(name, 'example.com')).toEqual({ kind: 'unknown' });
  });

  it('answers for any name and host', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, host) => {
        expect(['probable', 'unknown']).toContain(dictionary.find(name, host).kind);
      }),
    );
  });
});
