import { type LimitId } from './report-limits';
import { type EvidenceReport } from './report';
import { type ReportedLine } from './report-lines';

/** What of the surroundings limits a report, beside what its lines do. */
export interface Surroundings {
  /** A site of the organisation was not looked at, because the person has not allowed it. */
  readonly sitesLeftOut: boolean;
  readonly listCut: boolean;
}

/** Only the limits that matter for these lines: a long list of them would not be read. */
export function limitsOf(lines: readonly Pick<ReportedLine, 'kind' | 'probable'>[], { sitesLeftOut, listCut }: Surroundings): readonly LimitId[] {
  const has = (kind: ReportedLine['kind']): boolean => lines.some((line) => line.kind === kind);
  const applies: Readonly<Record<LimitId, boolean>> = {
    'other-domains': true,
    'hosts-incomplete': has('host'),
    'request-is-no-proof': has('host'),
    'since-installed': true,
    'values-masked': has('cookie'),
    'lists-are-probable': lines.some(({ probable }) => probable !== null),
    'level-is-no-verdict': true,
    'sites-left-out': sitesLeftOut,
    'list-cut': listCut,
  };
  return (Object.keys(applies) as LimitId[]).filter((limit) => applies[limit]);
}

/** The same report without some of its lines: the person has the last word on what goes into it. */
export function withoutLines(report: EvidenceReport, removed: ReadonlySet<ReportedLine>): EvidenceReport {
  const lines = report.lines.filter((line) => !removed.has(line));
  const surroundings = { sitesLeftOut: report.limits.includes('sites-left-out'), listCut: report.limits.includes('list-cut') };
  return { ...report, limits: [...limitsOf(lines, surroundings)].sort(), lines };
}
