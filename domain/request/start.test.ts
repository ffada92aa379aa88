import { describe, expect, it } from 'vitest';
import { aDraft } from '@/tests/support/requests';
import { createDraft, NOBODY } from './draft';
import { rightsOf } from './draft-asks';
import { chooseAgent } from './draft-edits';
import { applyProfile, isApplied, isEmptyProfile, profileIn, readProfile } from './profile';
import { beginDraft, type Beginning } from './start';

const EMPTY = createDraft({ organisation: 'acme', company: 'acme-inc', language: 'ja' });
const HANAKO = { person: { ...NOBODY, name: '見本　花子', email: 'hanako@example.jp' }, inEnglish: { name: 'Hanako', address: '' } };
const KNOWN: Beginning = {
  wishes: [],
  topics: [],
  identifiers: [],
  profile: readProfile(null),
  companies: [{ id: 'acme-inc', regimes: ['jp'] }, { id: 'acme-pte', regimes: ['sg', 'jp'] }],
};

describe('a new draft', () => {
  it('asks for nothing that was not chosen', () => {
    expect(beginDraft(EMPTY, KNOWN)).toEqual({ ...EMPTY, asks: [] });
  });

  it.each([
    [['jp.disclose'], ['request', 'acme-inc', 'jp.disclose']],
    [['jp.erase', 'jp.disclose'], ['request', 'acme-inc', 'jp.disclose', 'jp.erase']],
    [['sg.access'], ['singapore', 'acme-pte', 'sg.access']],
    [['singapore'], ['singapore', 'acme-pte']],
    [['stop-advertising'], ['stop-advertising', 'acme-inc']],
    [['inquiry'], ['inquiry', 'acme-inc']],
    [['jp.everything', '', '__proto__'], ['request', 'acme-inc']],
  ])('whose address names %j begins with that', (wishes, expected) => {
    const draft = beginDraft(EMPTY, { ...KNOWN, wishes });
    expect([draft.wish, draft.company, ...rightsOf(draft)]).toEqual(expected);
  });

  it('asks nothing of a law that applies to none of the companies', () => {
    expect(beginDraft(EMPTY, { ...KNOWN, companies: [], wishes: ['singapore'] }).wish).toBe('request');
  });

  it('takes the topics that are known, the identifiers and the person’s details', () => {
    const identifiers = [{ cookie: '_ga', kind: 'client-id', text: '1.2' }];
    const draft = beginDraft(EMPTY, { ...KNOWN, topics: ['weather', 'security'], identifiers, profile: HANAKO });
    expect(draft).toMatchObject({ topics: ['security'], siteIdentifiers: identifiers, sender: HANAKO.person, inEnglish: HANAKO.inEnglish });
  });
});

describe('the person’s own details', () => {
  it('are the sender’s, or the agent’s where one writes', () => {
    const draft = aDraft();
    expect(applyProfile(draft, HANAKO).sender).toEqual(HANAKO.person);
    const byAgent = applyProfile(chooseAgent(draft, 'mandated'), HANAKO);
    expect([byAgent.sender, byAgent.agent?.person, byAgent.inEnglish]).toEqual([draft.sender, HANAKO.person, draft.inEnglish]);
    expect(profileIn(byAgent).person).toEqual(HANAKO.person);
  });

  it('are known to be in a draft, or not', () => {
    expect(isApplied(applyProfile(aDraft(), HANAKO), HANAKO)).toBe(true);
    expect(isApplied(applyProfile(chooseAgent(aDraft(), 'legal'), HANAKO), HANAKO)).toBe(true);
    expect(isApplied(aDraft({ sender: NOBODY }), HANAKO)).toBe(false);
  });

  it.each([null, undefined, 7, {}, { person: 'x', inEnglish: [] }])('that cannot be read are empty: %j', (stored) => {
    expect(isEmptyProfile(readProfile(stored))).toBe(true);
  });

  it('come back as they were kept', () => {
    expect(readProfile(structuredClone(HANAKO))).toEqual(HANAKO);
  });
});
