import { expect, it } from 'vitest';
import { makeReport, toReportJson } from '@/domain/evidence/report';
import { toEvidenceJsonFile, toEvidenceTextFile } from './evidence-files';

const REPORT = makeReport([], {
  madeAt: '2026-11-22T15:00:00.123Z', zone: 'Asia/Tokyo', browser: 'Firefox 153', extensionVersion: '0.1.0', dictionary: 'lists', pageViews: null,
  comparedWith: { revisedOn: '2024-03-06', wholeSha256: 'ef' }, policies: [], limits: ['since-installed'],
});
const HASH = `0123abcd${'0'.repeat(56)}`;

it('the JSON file is what was hashed, byte for byte', () => {
  const json = toReportJson(REPORT);
  expect(toEvidenceJsonFile({ ...REPORT, json, sha256: HASH })).toEqual({ name: 'evidence-2026-11-23-0123abcd.json', type: 'application/json', text: json });
});

it.each([['en', 'SHA-256 of the same record as JSON'], ['ja', '同じ記録のJSONのSHA-256']] as const)('the text in %s names the JSON file and its hash', (language, words) => {
  const { name, text } = toEvidenceTextFile(REPORT, HASH, language);
  expect(name).toBe(`evidence-2026-11-23-0123abcd.${language}.txt`);
  expect(text).toContain('Firefox 153');
  expect(text.endsWith(`\n\n${words} (evidence-2026-11-23-0123abcd.json):\n${HASH}\n`)).toBe(true);
});
