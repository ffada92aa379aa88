import { type Language } from '@/domain/law/words';
import { type ClauseHash } from '@/domain/organisation/organisation';
import { type LimitId } from './report-limits';
import { type PickedLine, type ReportedLine, sortLines, toReported } from './report-lines';

/** One text of a policy that was laid beside what was observed. */
export interface ReportedPolicy {
  readonly address: string;
  readonly language: Language;
  readonly readAt: string;
  readonly extractor: string;
  readonly wholeSha256: string;
  readonly clauses: readonly ClauseHash[];
}

export interface ComparedPolicy {
  readonly revisedOn: string;
  readonly wholeSha256: string;
}

/** When, with what, and how far one could see. `zone` is the time zone in which a person reads the times. */
export interface ReportStamp {
  readonly madeAt: string;
  readonly zone: string;
  readonly browser: string;
  readonly extensionVersion: string;
  /** Edition of the lists by which vendors are named. */
  readonly dictionary: string;
  /** `since` is an ISO day of the person's own calendar. */
  readonly pageViews: { readonly count: number; readonly since: string } | null;
  /** The policy text whose names the levels go by: the one that this version of the extension was written for. */
  readonly comparedWith: ComparedPolicy;
  /** What was read on the organisation's pages. */
  readonly policies: readonly ReportedPolicy[];
  readonly limits: readonly LimitId[];
}

export interface EvidenceReport extends ReportStamp {
  readonly kind: 'evidence-report';
  readonly format: 1;
  readonly lines: readonly ReportedLine[];
}

/** The lines that the person picked, masked, in a fixed order: equal input gives equal bytes, so that the caller can hash them. */
export function makeReport(lines: readonly PickedLine[], stamp: ReportStamp): EvidenceReport {
  const now = Temporal.Instant.from(stamp.madeAt);
  return {
    kind: 'evidence-report',
    format: 1,
    madeAt: stamp.madeAt,
    zone: stamp.zone,
    browser: stamp.browser,
    extensionVersion: stamp.extensionVersion,
    dictionary: stamp.dictionary,
    pageViews: stamp.pageViews && { count: stamp.pageViews.count, since: stamp.pageViews.since },
    comparedWith: { revisedOn: stamp.comparedWith.revisedOn, wholeSha256: stamp.comparedWith.wholeSha256 },
    policies: stamp.policies.map(toPolicy).sort((a, b) => Number(a.address + a.language > b.address + b.language) - Number(a.address + a.language < b.address + b.language)),
    limits: [...new Set(stamp.limits)].sort(),
    lines: sortLines(lines.map((line) => toReported(line, now))),
  };
}

function toPolicy({ address, language, readAt, extractor, wholeSha256, clauses }: ReportedPolicy): ReportedPolicy {
  return { address, language, readAt, extractor, wholeSha256, clauses: clauses.map(({ clause, sha256 }) => ({ clause, sha256 })) };
}

/** UTF-8 text with a line end after it; what is hashed is exactly this. */
export function toReportJson(report: EvidenceReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** A report that was kept as JSON; null where another version wrote it, or where it is none. */
export function readReport(json: string): EvidenceReport | null {
  try {
    const value: unknown = JSON.parse(json);
    const isOurs = typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'evidence-report' && 'format' in value && value.format === 1;
    return isOurs ? (value as EvidenceReport) : null;
  } catch {
    return null;
  }
}
