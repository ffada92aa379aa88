// @vitest-environment happy-dom
import { extension, resetExtension } from '@/tests/support/extension';
import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, expect, it } from 'vitest';
import { findEvidence } from '@/database/evidence';
import { type KaijiDatabase } from '@/database/schema';
import { type SeenCookie } from '@/domain/evidence/cookie';
import { type CookieFinding } from '@/domain/evidence/findings';
import { keptIdentifiers } from '@/domain/evidence/kept-identifiers';
import { sha256 } from '@/platform/hash';
import { expectWritten, freshMemory } from '@/tests/support/memory';
import { useEvidence } from './evidence';
import { type ReportOccasion, useEvidenceReview } from './evidence-review';
import { useMemory } from './memory';

let database: KaijiDatabase;

beforeEach(async () => {
  resetExtension();
  database = await freshMemory();
  useMemory(database);
  setActivePinia(createPinia());
});

const OCCASION: ReportOccasion = {
  stamp: { zone: 'Asia/Tokyo', browser: 'x', extensionVersion: '1', dictionary: 'lists', pageViews: null, comparedWith: { revisedOn: '2024-03-06', wholeSha256: 'ef' }, policies: [] },
  surroundings: { sitesLeftOut: false, listCut: false },
};

function aCookie(name: string, value: string) {
  return { name, value, domain: 'jitera.com', path: '/', hostOnly: true, secure: true, httpOnly: false, sameSite: 'lax', storeId: '0', expirationDate: 1_900_000_000 };
}

function aFinding(name: string): CookieFinding {
  const cookie: SeenCookie = { name, domain: 'jitera.com', path: '/', hostOnly: true, secure: true, httpOnly: false, sameSite: 'lax', partition: null, store: '0', expiresAt: 1_900_000_000_000, bytes: 4 };
  return { kind: 'cookie', id: name, cookie, meaning: { kind: 'unknown' }, group: 'unknown', level: { kind: 'not-named' }, firstSeenAt: null, cameBackAt: null };
}

it('a record holds masked values alone, says which cookies have gone, and is kept as it was shown', async () => {
  extension.cookies.getAll.mockResolvedValue([aCookie('_ga', 'GA1.1.1122334455.1772409600'), aCookie('notice', 'secret-of-a-person')]);
  const review = useEvidenceReview();
  expect(await review.begin([aFinding('_ga'), aFinding('notice'), aFinding('gone')], OCCASION)).toBe(true);
  const { sealed } = review;
  if (!sealed) throw new Error('nothing to look through');
  expect(sealed.gone).toEqual(['gone']);
  expect(sealed.json).not.toContain('secret-of');
  expect(sealed.sha256).toBe(await sha256(sealed.json));
  const { id } = expectWritten(await useEvidence().keepReport(sealed));
  const row = await findEvidence(database, id);
  expect(row).toMatchObject({ what: 'report', json: sealed.json, sha256: sealed.sha256 });
  expect(row && keptIdentifiers(row)).toMatchObject([{ cookie: '_ga', text: '1122334455.1772409600' }]);
});

it('a line that is left out makes another record with another hash', async () => {
  extension.cookies.getAll.mockResolvedValue([aCookie('_ga', 'GA1.1.1122334455.1772409600'), aCookie('notice', 'words')]);
  const review = useEvidenceReview();
  await review.begin([aFinding('_ga'), aFinding('notice')], OCCASION);
  const before = review.sealed;
  const line = before?.report.lines.find((each) => each.kind === 'cookie' && each.name === 'notice');
  if (!before || !line) throw new Error('nothing to leave out');
  await review.leaveOut(line);
  expect(review.sealed?.report.lines).toMatchObject([{ name: '_ga' }]);
  expect(review.sealed?.sha256).not.toBe(before.sha256);
  review.discard();
  expect(review.sealed).toBeNull();
});

it('where the cookies cannot be read, no record is made', async () => {
  extension.cookies.getAll.mockRejectedValue(new Error('no access'));
  const review = useEvidenceReview();
  expect(await review.begin([aFinding('_ga')], OCCASION)).toBe(false);
  expect(review.sealed).toBeNull();
});

it('picking adds and takes away', () => {
  const evidence = useEvidence();
  evidence.pick(['a', 'b'], true);
  evidence.pick(['b'], false);
  expect([...evidence.picked]).toEqual(['a']);
});
