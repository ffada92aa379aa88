import { describe, expect, it } from 'vitest';
import { ARTICLES } from '@/domain/law/articles';
import { RIGHT_IDS } from '@/domain/law/rights';
import { POLICY_TOPICS } from '@/domain/organisation/organisation';
import { JITERA } from './index';

const { policy, contact, companies } = JITERA;
const CLAUSES = policy.clauses.map(({ clause }) => clause);

describe('what is known about Jitera', () => {
  it('names both companies, and the one that has a contact point', () => {
    expect(companies.map(({ name }) => name.en)).toEqual(['Jitera Inc.', 'JITERA PTE LTD']);
    expect(companies.find(({ id }) => id === contact.company)?.addressStated).toBe(true);
  });

  it('sends letters for the company without an address care of the contact point', () => {
    const [first, second] = companies;
    expect(second?.addressee.address).toEqual(first?.addressee.address);
    expect(second?.addressee.company.en).toBe('JITERA PTE LTD');
  });

  it('cites only clauses that exist', () => {
    for (const clause of Object.values(policy.citedClauses)) expect(CLAUSES).toContain(clause);
  });

  it('invents no e-mail address', () => {
    expect(contact.email).toBeNull();
    expect(JSON.stringify(JITERA)).not.toContain('@');
  });

  it('gives each fact a clause of the version that was read', () => {
    for (const { id, clause } of policy.facts) expect(CLAUSES, id).toContain(clause);
    for (const { id, clause } of policy.notStated) expect([...CLAUSES, null], id).toContain(clause);
    for (const { clause } of policy.collected) expect(CLAUSES).toContain(clause);
  });

  it('covers every topic, and every clause that says something of its own', () => {
    expect(new Set(policy.facts.map(({ topic }) => topic))).toEqual(new Set(POLICY_TOPICS));
    const covered = new Set(policy.facts.map(({ clause }) => clause));
    const headingsOnly = ['1', '2', 'end'];
    expect(CLAUSES.filter((clause) => !covered.has(clause) && !headingsOnly.includes(clause))).toEqual([]);
  });

  it('shows the collected data in three groups, whose facts are all there', () => {
    expect(policy.collected.map(({ clause }) => clause)).toEqual(['1.1', '1.2', '1.3']);
    const collected = policy.facts.filter(({ topic }) => topic === 'collected').map(({ id }) => id);
    expect(policy.collected.flatMap(({ facts }) => facts)).toEqual(collected);
  });

  it('says of every right whether the policy states it', () => {
    expect(policy.rights.map(({ right }) => right)).toEqual(RIGHT_IDS);
  });

  it('has no two records of one id, and no empty words', () => {
    const ids = [...policy.facts, ...policy.notStated].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { words } of [...policy.facts, ...policy.notStated, ...policy.rights]) {
      expect(words.en).toMatch(/[a-z]/i);
      expect(words.ja).toMatch(/[\u3040-\u30FF\u4E00-\u9FFF]|IP/);
    }
  });

  it('points only at articles that exist', () => {
    for (const { articles } of policy.notStated) for (const key of articles) expect(ARTICLES).toHaveProperty([key]);
  });

  it('uses neutral words', () => {
    expect(JSON.stringify(JITERA)).not.toMatch(/illegal|violat|breach|tracking|spy|違法|違反|追跡/i);
  });

  it('knows the hash of every clause and of the whole', () => {
    for (const { sha256 } of policy.clauses) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(policy.clauses.map(({ sha256 }) => sha256)).size).toBe(policy.clauses.length);
    expect(policy.wholeSha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
