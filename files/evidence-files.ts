import { type Language } from '@/domain/law/words';
import { type EvidenceReport } from '@/domain/evidence/report';
import { toReportText } from '@/domain/evidence/report-text';

/** A file that the person keeps or attaches. Its name says the day and the beginning of the hash, and nothing of what is in it. */
export interface EvidenceFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export interface EvidenceToSave {
  /** ISO instant, and the zone in which its day is told. */
  readonly madeAt: string;
  readonly zone: string;
  readonly json: string;
  /** Of exactly `json`. */
  readonly sha256: string;
}

export function toEvidenceJsonFile(evidence: EvidenceToSave): EvidenceFile {
  const { json } = evidence;
  return { name: `${baseName(evidence)}.json`, type: 'application/json', text: json };
}

const HASH_LINE: Readonly<Record<Language, string>> = { en: 'SHA-256 of the same record as JSON', ja: '同じ記録のJSONのSHA-256' };

/** The record for reading, which names the hash of the record as JSON, so that both can be told to belong together. */
export function toEvidenceTextFile(report: EvidenceReport, sha256: string, language: Language): EvidenceFile {
  const base = baseName({ ...report, sha256 });
  const text = `${toReportText(report, language)}\n${HASH_LINE[language]} (${base}.json):\n${sha256}\n`;
  return { name: `${base}.${language}.txt`, type: 'text/plain;charset=utf-8', text };
}

function baseName({ madeAt, zone, sha256 }: Omit<EvidenceToSave, 'json'>): string {
  const day = Temporal.Instant.from(madeAt).toZonedDateTimeISO(zone).toPlainDate().toString();
  return `evidence-${day}-${sha256.slice(0, 8)}`;
}
