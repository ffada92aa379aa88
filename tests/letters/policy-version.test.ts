import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXTRACTOR_VERSION, normaliseForComparison, recogniseVersion, segmentPolicy, wholeOf } from '@/domain/evidence/policy-text';
import { JITERA } from '@/organisations/jitera';

/** The policy itself is not ours to keep here: where a copy lies beside the project, the hashes are computed anew. */
const COPY = join(import.meta.dirname, '..', '..', '..', 'shared', 'jitera', 'privacy-policy.en.txt');
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const { policy } = JITERA;

describe.skipIf(!existsSync(COPY))('the policy as revised on 6 March 2024', () => {
  const text = existsSync(COPY) ? readFileSync(COPY, 'utf8') : '';
  const hashesOf = (read: string) => segmentPolicy(read).map(({ number, normalised }) => ({ clause: number, sha256: sha256(normalised) }));

  it('has the hashes that are stored, clause by clause and as a whole', () => {
    expect(hashesOf(text)).toEqual(policy.clauses);
    expect(sha256(wholeOf(segmentPolicy(text)))).toBe(policy.wholeSha256);
    expect(EXTRACTOR_VERSION).toBe(policy.extractor);
  });

  it('is recognised however its white space and bullets were read', () => {
    const page = text.replace(/ ・ /g, '\n').replaceAll('"', '”').replace(/ +/g, '\u00A0 ');
    expect(recogniseVersion(hashesOf(page), policy.clauses).kind).toBe('same');
  });

  it('differs in one clause when one word of it does', () => {
    const changed = text.replace('advertising and promotional', 'advertising');
    expect(recogniseVersion(hashesOf(changed), policy.clauses)).toMatchObject({ kind: 'differs', changed: ['2.2'], added: [], missing: [] });
  });

  it('is retold in our own words: no eight words in a row are the policy’s', () => {
    const source = wordsOf(text).join(' ');
    const ours = JSON.stringify(JITERA).match(/"en":"[^"]*"/g) ?? [];
    for (const sentence of ours) {
      const words = wordsOf(sentence.slice('"en":"'.length, -1));
      const copied = words.map((_, at) => words.slice(at, at + 8).join(' ')).filter((run) => run.split(' ').length === 8 && source.includes(run));
      expect(copied).toEqual([]);
    }
  });
});

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

it('normalises to nothing what is nothing', () => {
  expect(normaliseForComparison(' \n\u200B ')).toBe('');
});
