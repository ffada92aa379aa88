import { expect, it } from 'vitest';
import kept from '@/domain/evidence/dictionary/companies.json';
import { readEntities, reduceCompanies } from './host-companies';

it('reduces a company to its name, its kind and its hosts', () => {
  const entity = { name: 'Example Ads', company: 'Example', category: 'ad', homepage: 'https://example.com', domains: ['*.Example.com', 'one.example.net'] };
  expect(reduceCompanies([entity]).rows).toEqual(['Example Ads|Example|0|example.com =one.example.net']);
});

it('what is kept is what the installed package says', () => {
  expect(kept).toEqual(reduceCompanies(readEntities()));
});
