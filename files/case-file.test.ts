import { expect, it } from 'vitest';
import { toCaseFile } from '@/domain/request/case-file';
import { aLog, DRAFTED, sent } from '@/tests/support/requests';
import { nameOfCase, placesOf } from './case-file';

const file = (id: string, name: string, sensitive = false) => ({ kind: 'attached' as const, about: null, file: { id, name, size: 1, sha256: id, type: 'text/plain', sensitive } });

it('gives everything of a case a place that is safe on every system, and what is left out none', () => {
  const events = aLog(DRAFTED, sent('2026-11-02'), file('f1', '../../con'), file('f2', 'scan.pdf'), file('f3', 'scan.pdf', true), file('f4', 'report.json'));
  const made = toCaseFile(events, { own: false, sensitive: new Set() }, new Set(['f4']));
  expect(made && [...placesOf(made)]).toEqual([
    ['e2', 'letters/01-request-2026-11-02.txt'], ['f1', 'attachments/01-_.._con'], ['f2', 'attachments/02-scan.pdf'], ['f4', 'evidence/04-report.json'],
  ]);
});

it('names the folder after the reference', () => {
  expect(nameOfCase('KJ-2026-001')).toBe('case-KJ-2026-001');
});
