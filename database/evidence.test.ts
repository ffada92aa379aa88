import { expect, it } from 'vitest';
import { expectWritten, freshMemory, writeAsNewer } from '@/tests/support/memory';
import { eraseEvidence, findEvidence, listEvidence, saveEvidence } from './evidence';
import { type EvidenceRow } from './evidence-rows';
import { SCHEMA_VERSION } from './schema';

const aRow = (id: string, madeAt: string): EvidenceRow => ({ id, madeAt, what: 'report', json: '{}\n', sha256: '0'.repeat(64) });
const OLD = aRow('old', '2026-11-20T00:00:00.000Z');
const NEW = aRow('new', '2026-11-21T00:00:00.000Z');

it('kept evidence is listed with the newest first, and found by its id', async () => {
  const database = await freshMemory();
  for (const row of [NEW, OLD]) expectWritten(await saveEvidence(database, row));
  expect(await listEvidence(database)).toEqual([NEW, OLD]);
  expect(await findEvidence(database, 'old')).toEqual(OLD);
  expect(await findEvidence(database, 'other')).toBeUndefined();
});

it('erasing takes one piece away and leaves the others', async () => {
  const database = await freshMemory();
  for (const row of [NEW, OLD]) expectWritten(await saveEvidence(database, row));
  expectWritten(await eraseEvidence(database, 'new'));
  expect(await listEvidence(database)).toEqual([OLD]);
});

it('a memory that a newer version wrote is left as it is', async () => {
  const database = await freshMemory();
  await writeAsNewer(database, SCHEMA_VERSION + 1);
  expect((await saveEvidence(database, NEW)).kind).toBe('read-only');
  expect(await listEvidence(database)).toEqual([]);
});
