import { expect, it } from 'vitest';
import { DELETION_ANSWERS, type DeletionReason, whatDeletionMeans } from './deletion';
import { hasSoundGrounds } from './grounds';

const REASONS = Object.keys(DELETION_ANSWERS) as DeletionReason[];

it.each([
  ['untrue', 'jp.delete', ['34.untrue']],
  ['no-need', 'jp.erase', ['35.5.no-need']],
  ['interests', 'jp.erase', ['35.5.interests']],
  ['purpose', 'jp.erase', ['35.1.purpose']],
  ['improper-use', 'jp.erase', ['35.1.improper-use']],
  ['acquisition', 'jp.erase', ['35.1.acquisition']],
  ['incident', 'jp.erase', ['35.5.incident']],
] as const)('"delete my data" because of %s means %s', (reason, right, grounds) => {
  expect(whatDeletionMeans(reason)).toEqual({ right, grounds, choices: [] });
});

it('somebody who is not sure is led to erasure, with the two grounds that need no breach to choose from', () => {
  expect(whatDeletionMeans('not-sure')).toEqual({ right: 'jp.erase', grounds: [], choices: ['35.5.no-need', '35.5.interests'] });
});

it.each(REASONS)('every ground that %s leads to, or offers, is sound for its right', (reason) => {
  const { right, grounds, choices } = whatDeletionMeans(reason);
  expect([...grounds, ...choices].every((ground) => hasSoundGrounds(right, [ground]))).toBe(true);
});
