import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVEL_WORDS, levelOf, type Observed, type PolicyNames } from './levels';

const words = { ja: '語', en: 'words' };
const NAMES: PolicyNames = {
  revisedOn: '2024-01-01',
  ownDomains: ['example.jp'],
  services: [{ id: 'metrics', clause: '7', words, cookies: ['_m', '_m_*'], storageKeys: ['m:*'], hosts: ['metrics.example'] }],
  categories: [{ id: 'cookies', clause: '1.3', words, covers: ['cookie', 'storage'] }],
};

describe('what a policy has words for', () => {
  it.each<[Observed, object]>([
    [{ kind: 'cookie', name: '_m_1' }, { kind: 'named', clause: '7', service: 'metrics' }],
    [{ kind: 'cookie', name: '_M' }, { kind: 'general', clause: '1.3', category: 'cookies' }],
    [{ kind: 'storage', key: 'm:1' }, { kind: 'named' }],
    [{ kind: 'storage', key: '_m' }, { kind: 'general' }],
    [{ kind: 'host', host: 'eu.metrics.example.' }, { kind: 'named' }],
    [{ kind: 'host', host: 'notmetrics.example' }, { kind: 'not-named' }],
    [{ kind: 'host', host: 'www.example.jp' }, { kind: 'own' }],
  ])('%o', (observed, level) => {
    expect(levelOf(observed, NAMES)).toMatchObject(level);
  });

  it('leaves nothing general where no category is', () => {
    expect(levelOf({ kind: 'cookie', name: 'x' }, { ...NAMES, categories: [] })).toEqual({ kind: 'not-named' });
  });

  it('is answered for any name', () => {
    fc.assert(fc.property(fc.string(), (name) => levelOf({ kind: 'cookie', name }, NAMES).kind in LEVEL_WORDS));
  });

  it('is told in neutral words', () => {
    expect(JSON.stringify(LEVEL_WORDS)).not.toMatch(/illegal|unlawful|violat|breach|undisclosed|hidden|違法|違反|無断|隠/i);
  });
});
