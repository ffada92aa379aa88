import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import { toStoredInstant } from '@/database/stored-fact';
import { keyOf } from '@/domain/evidence/cookie';
import { type Finding } from '@/domain/evidence/findings';
import { toPicked } from '@/domain/evidence/pick';
import { type EvidenceReport, makeReport, type ReportStamp, toReportJson } from '@/domain/evidence/report';
import { type PickedLine, type ReportedLine } from '@/domain/evidence/report-lines';
import { limitsOf, type Surroundings, withoutLines } from '@/domain/evidence/report-scope';
import { now } from '@/platform/clock';
import { sha256 } from '@/platform/hash';
import { readSiteValues } from './site-values';

/** A report as it would be kept: `sha256` is of exactly `json`. */
export interface SealedReport {
  readonly report: EvidenceReport;
  readonly json: string;
  readonly sha256: string;
  /** Cookies that were picked and are not there any more: they are not in the report. */
  readonly gone: readonly string[];
}

export interface ReportOccasion {
  readonly stamp: Omit<ReportStamp, 'madeAt' | 'limits'>;
  readonly surroundings: Surroundings;
}

/** The report that the person is looking through before it is kept or saved as a file. */
export const useEvidenceReview = defineStore('evidenceReview', () => {
  const sealed = shallowRef<SealedReport | null>(null);
  let turns = 0;

  /** Reads the values once more and masks them. False where the browser does not let us read them: nothing is then made. */
  async function begin(findings: readonly Finding[], { stamp, surroundings }: ReportOccasion): Promise<boolean> {
    const values = await readSiteValues();
    if (values === null && findings.some(({ kind }) => kind === 'cookie')) return false;
    const { lines, gone } = linesOf(findings, values ?? new Map());
    await seal(makeReport(lines, { ...stamp, madeAt: toStoredInstant(now()), limits: limitsOf(lines, surroundings) }), gone);
    return true;
  }

  async function leaveOut(line: ReportedLine): Promise<void> {
    if (sealed.value) await seal(withoutLines(sealed.value.report, new Set([line])), sealed.value.gone);
  }

  /** What was asked for last is shown last, whichever hash is ready first. */
  async function seal(report: EvidenceReport, gone: readonly string[]): Promise<void> {
    const turn = (turns += 1);
    const json = toReportJson(report);
    const digest = await sha256(json);
    if (turn === turns) sealed.value = { report, json, sha256: digest, gone };
  }

  function discard(): void {
    turns += 1;
    sealed.value = null;
  }

  return { sealed, begin, leaveOut, discard };
});

function linesOf(findings: readonly Finding[], values: ReadonlyMap<string, string>): { readonly lines: readonly PickedLine[]; readonly gone: readonly string[] } {
  const lines: PickedLine[] = [];
  const gone: string[] = [];
  for (const finding of findings) {
    const value = finding.kind === 'cookie' ? values.get(keyOf(finding.cookie)) : '';
    if (value !== undefined) lines.push(toPicked(finding, value));
    else if (finding.kind === 'cookie') gone.push(finding.cookie.name);
  }
  return { lines, gone };
}
