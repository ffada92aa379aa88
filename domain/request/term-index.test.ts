import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTermIndex } from './term-index';

const term = fc.string({ unit: fc.constantFrom('a', 'b', '山', '田'), minLength: 1, maxLength: 4 });

it('finds what looking at each request finds, whatever is added and typed in between', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ id: fc.constantFrom('r1', 'r2', 'r3', 'r4'), terms: fc.array(term), typed: fc.array(term, { maxLength: 3 }) })), (steps) => {
      const index = createTermIndex();
      const all = new Map<string, string[]>();
      for (const { id, terms, typed } of steps) {
        index.add(id, terms);
        all.set(id, [...(all.get(id) ?? []), ...terms]);
        const expected = [...all].filter(([, held]) => typed.every((beginning) => held.some((one) => one.startsWith(beginning)))).map(([each]) => each);
        expect([...index.find(typed)]).toEqual(expected);
      }
    }),
  );
});

it('knows a request by what several of its sources say together', () => {
  const index = createTermIndex();
  index.add('r1', ['invoice']);
  index.add('r2', ['account']);
  index.add('r1', ['account']);
  expect([...index.find(['acc', 'inv'])]).toEqual(['r1']);
  expect([...index.find(['acc'])]).toEqual(['r1', 'r2']);
  expect([...index.find(['zzz'])]).toEqual([]);
});
