import { expect, it } from 'vitest';
import { type ListGroup } from '@/stores/list';
import { firstOf } from './drawn';

function group(view: ListGroup['view'], count: number): ListGroup {
  return { view, rows: Array.from({ length: count }, (_, place) => ({ id: `${view} ${place}` }) as ListGroup['rows'][number]), total: count };
}

it.each([
  [12, [['person', 3], ['organisation', 9]]],
  [3, [['person', 3]]],
  [100, [['person', 3], ['organisation', 20], ['nobody', 1]]],
])('of the first %i rows each is in its group, which still tells how many it holds', (most, expected) => {
  const cut = firstOf([group('person', 3), group('organisation', 20), group('nobody', 1)], most);
  expect(cut.map(({ view, rows }) => [view, rows.length])).toEqual(expected);
  expect(cut.at(0)?.total).toBe(3);
});
