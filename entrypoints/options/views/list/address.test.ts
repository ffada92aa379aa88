import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SORTS } from '@/database/list';
import { RIGHT_IDS } from '@/domain/law/rights';
import { OUTCOMES } from '@/domain/request/event';
import { STATES } from '@/domain/request/fold';
import { type Asked, countFilters, isGrouped, NO_FILTER, readAddress, toAddress, VIEWS } from './address';

const someAsked: fc.Arbitrary<Asked> = fc.record({
  view: fc.constantFrom(...VIEWS),
  sort: fc.constantFrom(...SORTS),
  descending: fc.boolean(),
  filter: fc.record({
    state: fc.option(fc.constantFrom(...STATES)),
    outcome: fc.option(fc.constantFrom(...OUTCOMES)),
    right: fc.option(fc.constantFrom(...RIGHT_IDS)),
    company: fc.option(fc.constantFrom('jitera-inc', 'another')),
    text: fc.string({ maxLength: 8 }),
  }),
});

describe('the address of the list', () => {
  it('brings back whatever was asked for', () => {
    fc.assert(
      fc.property(someAsked, (asked) => {
        expect(readAddress(toAddress(asked))).toEqual(asked);
      }),
    );
  });

  it('says nothing that goes without saying', () => {
    expect(toAddress(readAddress({}))).toEqual({});
    expect(toAddress(readAddress({ view: 'closed' }))).toEqual({ view: 'closed' });
    expect(toAddress({ ...readAddress({}), sort: 'reference', descending: true })).toEqual({ sort: 'reference' });
    expect(toAddress({ ...readAddress({}), descending: true })).toEqual({ sort: 'next', order: 'reversed' });
  });

  it.each([
    { view: 'everything', sort: 'name', state: 'lost', outcome: 'won', right: 'jp.all', company: '', q: '' },
    { view: ['closed', 'all'], sort: null, state: undefined, q: ['a', 'b'], company: [] },
  ])('leaves out what is not known: %j', (query) => {
    expect(readAddress(query)).toEqual({ view: 'all', sort: 'next', descending: false, filter: NO_FILTER });
  });
});

it('closed requests come with the newest first, all others with the nearest date', () => {
  expect(VIEWS.map((view) => readAddress({ view })).map(({ sort, descending }) => [sort, descending])).toEqual([
    ['next', false], ['next', false], ['next', false], ['last', true],
  ]);
});

it('only the whole list in its usual order stands in groups', () => {
  expect(isGrouped(readAddress({}))).toBe(true);
  expect(isGrouped(readAddress({ q: 'a', state: 'waiting' }))).toBe(true);
  expect(isGrouped(readAddress({ sort: 'next', order: 'reversed' }))).toBe(false);
  expect(isGrouped(readAddress({ sort: 'last' }))).toBe(false);
  expect(isGrouped(readAddress({ view: 'needs-me' }))).toBe(false);
});

it('what is looked for is not counted among the filters', () => {
  expect(countFilters(NO_FILTER)).toBe(0);
  expect(countFilters({ ...NO_FILTER, text: 'a', state: 'waiting', company: 'b' })).toBe(2);
});
