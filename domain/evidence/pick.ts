import { type Finding } from './findings';
import { probableOf } from './meaning';
import { type PickedLine } from './report-lines';

/** A finding as a line for a report. `value` is the cookie's own, as the browser gave it a moment ago: the report masks it. */
export function toPicked(finding: Finding, value: string): PickedLine {
  const { level, firstSeenAt } = finding;
  switch (finding.kind) {
    case 'cookie':
      return { kind: 'cookie', cookie: finding.cookie, value, probable: probableOf(finding.meaning), level, firstSeenAt, cameBackAt: finding.cameBackAt };
    case 'storage':
      return { kind: 'storage', origin: finding.origin, area: finding.area, key: finding.key, bytes: finding.bytes, probable: null, level, firstSeenAt };
    case 'host': {
      const { company } = finding;
      const probable = company && { by: company.name, purpose: company.purpose };
      return { kind: 'host', host: finding.host, pageViews: finding.pageViews, probable, level, firstSeenAt };
    }
  }
}
