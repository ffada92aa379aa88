import { expect, it } from 'vitest';
import { identifiersIn } from './identifiers';

const NOW = Temporal.Instant.from('2026-11-23T00:00:00Z');
const plain = { httpOnly: false, session: false };

it('finds what a company needs to find its records, each once', () => {
  const ga = { ...plain, name: '_ga', value: 'GA1.1.1122334455.1772409600' };
  const property = { ...plain, name: '_ga_STANDIN001', value: 'GS1.1.1772409600.3.1.1772410200.60.0.0' };
  expect(identifiersIn([ga, ga, property], NOW)).toEqual([
    { cookie: '_ga', kind: 'client-id', text: '1122334455.1772409600', firstSeenAt: '2026-03-02T00:00:00Z' },
    { cookie: '_ga_STANDIN001', kind: 'property', text: 'G-STANDIN001', firstSeenAt: null },
  ]);
});

it('takes nothing from a cookie that may open an account or is of no known kind', () => {
  const values = [
    { ...plain, name: '_ga', value: 'GA1.1.1122334455.1772409600', httpOnly: true },
    { ...plain, name: '_ga', value: 'GA1.2.own-client' },
    { ...plain, name: 'uid', value: '123e4567-e89b-42d3-a456-426614174000' },
  ];
  expect(identifiersIn(values, NOW)).toEqual([]);
});
