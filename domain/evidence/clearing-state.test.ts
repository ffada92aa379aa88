import { describe, expect, it } from 'vitest';
import { canUndo, type CookieClearing, type CookieStep, type Clearing, undoMinutesLeft, withClearing } from './clearing-state';

const AT = '2026-11-20T00:00:00.000Z';
const NAMED = { name: 'a', domain: 'example.com' };

function aClearing(step: CookieStep, id = 'c'): CookieClearing {
  return { what: 'cookies', id, at: AT, asked: 2, savedIdentifiers: 0, ...step };
}

const after = (text: string): Temporal.Instant => Temporal.Instant.from(AT).add(Temporal.Duration.from(text));
const ENDED: CookieStep = { step: 'ended', survivors: [] };

describe('an undo', () => {
  it.each<[string, Clearing, boolean]>([
    ['of what has gone', aClearing(ENDED), true],
    ['of what has gone in part', aClearing({ step: 'ended', survivors: [{ ...NAMED, reason: 'not-removed' }] }), true],
    ['where nothing has gone', aClearing({ step: 'ended', survivors: [{ ...NAMED, reason: 'not-removed' }, { ...NAMED, reason: 'set-again' }] }), false],
    ['of what ended half-way', aClearing({ step: 'stopped', reason: 'no-access' }), true],
    ['of what was not begun', aClearing({ step: 'refused', reason: 'no-access' }), false],
    ['while it runs', aClearing({ step: 'running' }), false],
    ['while it is being undone', aClearing({ step: 'undoing' }), false],
    ['of what is undone', aClearing({ step: 'undone', restored: 2, expired: [], failed: [] }), false],
    ['of what could not be brought back', aClearing({ step: 'undone', restored: 1, expired: [], failed: [NAMED] }), true],
    ['of other storage', { what: 'storage', id: 's', at: AT, step: 'running' }, false],
  ])('%s is offered: %#', (...[, clearing, offered]) => {
    expect(canUndo(clearing, after('PT9M59S'))).toBe(offered);
    expect(canUndo(clearing, after('PT10M'))).toBe(false);
  });

  it.each([
    ['PT0S', 10],
    ['PT1S', 10],
    ['PT9M', 1],
    ['PT9M59.999S', 1],
    ['PT10M', 0],
    ['PT3H', 0],
  ])('after %s says %d minutes', (passed, minutes) => {
    expect(undoMinutesLeft(aClearing(ENDED), after(passed))).toBe(minutes);
  });
});

it('the newest clearing comes first, a change keeps its place, and old ones are forgotten', () => {
  const many = Array.from({ length: 12 }, (_, index) => aClearing({ step: 'running' }, `c${index}`));
  const list = many.reduce<readonly Clearing[]>(withClearing, []);
  expect(list.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, index) => `c${11 - index}`));
  const changed = withClearing(list, aClearing(ENDED, 'c5'));
  expect(changed.map(({ id }) => id)).toEqual(list.map(({ id }) => id));
  expect(changed.filter(({ step }) => step === 'ended').map(({ id }) => id)).toEqual(['c5']);
});
