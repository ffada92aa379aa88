import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DELETION_ANSWERS, type DeletionReason, whatDeletionMeans } from '@/domain/law/deletion';
import { RIGHT_IDS } from '@/domain/law/rights';
import { aDraft } from '@/tests/support/requests';
import { createAsk, type Draft, NOBODY, NOTHING_WRONG } from './draft';
import { addAsk, changeAsk, chooseAddressee, chooseAgent, chooseReason, chooseRights, moved, reasonOf, removeAsk } from './draft-edits';
import { upgradeDraft } from './draft-upgrade';

const EMPTY = aDraft({ asks: [] });
const rights = ({ asks }: Draft) => asks.map(({ right }) => right);
const REASONS = Object.keys(DELETION_ANSWERS) as DeletionReason[];

describe('a right', () => {
  it('is asked for once, and stands in the order of the Act however it was chosen', () => {
    const both = addAsk(addAsk(addAsk(EMPTY, 'jp.erase'), 'jp.disclose'), 'jp.erase');
    expect(rights(both)).toEqual(['jp.disclose', 'jp.erase']);
  });

  it('that needs content begins with a place for it', () => {
    expect(addAsk(EMPTY, 'jp.correct').asks[0]?.corrections).toEqual([NOTHING_WRONG]);
    expect(addAsk(EMPTY, 'jp.erase').asks[0]?.corrections).toEqual([]);
  });

  it('keeps its words when it is taken out, and brings them back', () => {
    const typed = changeAsk(addAsk(EMPTY, 'jp.erase'), 'jp.erase', { facts: 'closed in 2025', ground: '35.5.no-need' });
    const out = removeAsk(typed, 'jp.erase');
    expect([rights(out), out.setAside.asks[0]?.facts]).toEqual([[], 'closed in 2025']);
    expect(addAsk(out, 'jp.erase')).toEqual(typed);
    expect(addAsk(out, 'jp.cease').asks).toEqual([createAsk('jp.cease')]);
  });

  it('without words leaves nothing behind', () => {
    expect(removeAsk(addAsk(EMPTY, 'jp.correct'), 'jp.correct')).toEqual(EMPTY);
    expect(removeAsk(EMPTY, 'jp.correct')).toEqual(EMPTY);
  });

  it('of another law stays when those of one are chosen', () => {
    const draft = aDraft({ asks: [createAsk('jp.disclose'), createAsk('sg.access')] });
    expect(rights(chooseRights(draft, ['jp.disclose', 'jp.erase'], ['jp.erase']))).toEqual(['jp.erase', 'sg.access']);
  });

  it('however often chosen and taken back, loses no word', () => {
    const steps = fc.array(fc.record({ right: fc.constantFrom(...RIGHT_IDS), add: fc.boolean(), facts: fc.string({ minLength: 1 }) }), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (all) => {
        const last = new Map<string, string>();
        const end = all.reduce((draft, { right, add, facts }) => {
          if (!add) return removeAsk(draft, right);
          last.set(right, `x${facts}`);
          return changeAsk(addAsk(draft, right), right, { facts: `x${facts}` });
        }, EMPTY);
        const found = new Map([...end.asks, ...end.setAside.asks].map(({ right, facts }) => [right as string, facts]));
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(last));
        expect(end.asks.length + end.setAside.asks.length).toBe(found.size);
        expect(upgradeDraft(end)).toEqual(end);
      }),
    );
  });
});

describe('the reason for wanting something deleted', () => {
  it.each(REASONS)('%s leads to the right and the ground that the law has for it', (reason) => {
    for (const right of ['jp.erase', 'jp.delete'] as const) {
      const { asks } = chooseReason(addAsk(EMPTY, right), right, reason);
      const meant = whatDeletionMeans(reason);
      expect(asks).toHaveLength(1);
      expect([asks[0]?.right, asks[0]?.ground]).toEqual([meant.right, meant.grounds[0] ?? null]);
      expect(asks[0] && reasonOf(asks[0])).toBe(reason === 'not-sure' ? null : reason);
    }
  });

  it('keeps the facts while only the ground changes, and sets them aside where the right does', () => {
    const typed = changeAsk(addAsk(EMPTY, 'jp.erase'), 'jp.erase', { facts: 'f', ground: '35.5.no-need' });
    expect(chooseReason(typed, 'jp.erase', 'interests').asks[0]).toMatchObject({ facts: 'f', ground: '35.5.interests' });
    const untrue = chooseReason(typed, 'jp.erase', 'untrue');
    expect([rights(untrue), untrue.setAside.asks[0]?.facts]).toEqual([['jp.delete'], 'f']);
  });
});

describe('the company', () => {
  it('decides under which law is asked, and what was asked under another is kept', () => {
    const draft = aDraft({ asks: [createAsk('jp.disclose')] });
    const there = chooseAddressee(draft, 'acme-pte', 'sg');
    expect(there).toMatchObject({ company: 'acme-pte', wish: 'singapore', asks: draft.asks });
    expect(chooseAddressee(there, 'acme-pte', 'jp')).toMatchObject({ company: 'acme-pte', wish: 'request' });
    expect(chooseAddressee(aDraft({ wish: 'inquiry' }), 'acme-inc', 'jp').wish).toBe('inquiry');
  });
});

describe('an agent', () => {
  it('who was named comes back with the papers, whatever kind is chosen then', () => {
    const named = chooseAgent(EMPTY, 'mandated');
    const typed: Draft = { ...named, agent: { kind: 'mandated', person: { ...NOBODY, name: '鈴木' }, papers: ['mandate'] } };
    const alone = chooseAgent(typed, null);
    expect([alone.agent, alone.setAside.agent?.person.name]).toEqual([null, '鈴木']);
    expect(chooseAgent(alone, 'legal')).toMatchObject({ agent: { kind: 'legal', person: { name: '鈴木' }, papers: ['mandate'] }, setAside: { agent: null } });
    expect(chooseAgent(typed, 'mandated')).toBe(typed);
    expect(chooseAgent(EMPTY, null)).toBe(EMPTY);
  });
});

it.each([
  [0, 1, 'bac'], [2, 0, 'cab'], [0, 0, 'abc'], [0, -1, 'abc'], [2, 3, 'abc'], [7, 0, 'abc'],
])('what stands at %i can be moved to %i', (from, to, expected) => {
  expect(moved(['a', 'b', 'c'], from, to).join('')).toBe(expected);
});
