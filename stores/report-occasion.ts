import { type PolicyRow } from '@/database/evidence-rows';
import { type ReportedPolicy } from '@/domain/evidence/report';
import { currentOf } from '@/domain/evidence/policy-watch';
import { DETAILS } from '@/organisations/details';
import { ORGANISATION } from '@/organisations/registry';
import { browserName } from '@/platform/browser-name';
import { extensionVersion } from '@/platform/runtime';
import { type ReportOccasion } from './evidence-review';
import { useExplanations } from './explanations';
import { useHistory } from './history';
import { useKept } from './kept';
import { usePolicies } from './policies';

/** With what and how far one can see now. `sitesLeftOut`: a site of the organisation that the person has not allowed. */
export function useReportOccasion(): (sitesLeftOut: boolean) => ReportOccasion {
  const explanations = useExplanations();
  const history = useHistory();
  const kept = useKept();
  const policies = usePolicies();
  const { revisedOn, wholeSha256 } = DETAILS.policy;

  function isCut(): boolean {
    const answer = kept.kept.kind === 'answer' ? kept.kept.answer : null;
    const areas = answer ? [answer.local, answer.session, answer.databases, answer.caches, answer.workers] : [];
    return areas.some((area) => area !== null && area.total > area.entries.length) || (history.pageViews?.cut ?? 0) > 0;
  }

  return (sitesLeftOut) => ({
    stamp: {
      zone: ORGANISATION.zone,
      browser: browserName(),
      extensionVersion: extensionVersion(),
      dictionary: explanations.guide?.edition ?? '',
      pageViews: history.pageViews ? { count: history.pageViews.count, since: history.pageViews.since } : null,
      comparedWith: { revisedOn, wholeSha256 },
      policies: (policies.watches ?? []).map(toReported),
    },
    surroundings: { sitesLeftOut, listCut: isCut() },
  });
}

function toReported({ address, language, watch }: PolicyRow): ReportedPolicy {
  const { at, extractor, wholeSha256, clauses } = currentOf(watch);
  return { address, language, readAt: at, extractor, wholeSha256, clauses };
}
