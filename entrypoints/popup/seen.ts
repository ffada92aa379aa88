import { computed, type ComputedRef, watch } from 'vue';
import { type SeenCookie } from '@/domain/evidence/cookie';
import { countCompanies, findCookies, findHosts, findStorage, groupCompanies, groupCookies, type CompanyGroup } from '@/domain/evidence/findings';
import { type PurposeGroup } from '@/domain/evidence/meaning';
import { STORAGE_AREAS, type StorageArea } from '@/domain/evidence/report-lines';
import { type LevelCounts } from '@/components/evidence-levels';
import { PART_OF } from '@/messages/ask-storage';
import { POLICY_NAMES } from '@/organisations/registry';
import { useExplanations } from '@/stores/explanations';
import { useHistory } from '@/stores/history';
import { useKept } from '@/stores/kept';
import { countLevels } from './levels';

/** What comes after the first answer: purposes, other storage and companies. Null is "could not be checked", undefined "not known yet". */
export interface Seen {
  readonly purposes: readonly (readonly [PurposeGroup, number])[] | undefined;
  readonly storage: { readonly count: number; readonly levels: LevelCounts; readonly areas: readonly (readonly [StorageArea, number])[] } | null | undefined;
  readonly companies: { readonly count: number; readonly levels: LevelCounts; readonly names: readonly string[] } | null | undefined;
}

/** Fetches the lists, asks the open page (anew when `page` is another) and reads what was recorded; each part appears when it is there. */
export function useSeen(cookies: () => readonly SeenCookie[] | null | undefined, page: () => string): ComputedRef<Seen> {
  const [kept, history, explanations] = [useKept(), useHistory(), useExplanations()];
  void explanations.load();
  watch(page, () => void kept.ask(), { immediate: true });

  const purposes = computed<Seen['purposes']>(() => {
    if (!explanations.guide) return undefined;
    const groups = groupCookies(findCookies(cookies() ?? [], [], { guide: explanations.guide, names: POLICY_NAMES }));
    return groups.map(({ group, cookies: members }) => [group, members.length] as const);
  });
  const storage = computed<Seen['storage']>(() => {
    if (kept.kept.kind === 'asking') return undefined;
    if (kept.kept.kind !== 'answer') return null;
    const { answer } = kept.kept;
    const areas = STORAGE_AREAS.map((area) => [area, answer[PART_OF[area]]?.total ?? 0] as const).filter(([, total]) => total > 0);
    const count = areas.reduce((sum, [, total]) => sum + total, 0);
    const seen = STORAGE_AREAS.flatMap((area) => (answer[PART_OF[area]]?.entries ?? []).map(({ name, bytes }) => ({ origin: answer.origin, area, name, bytes })));
    return { count, areas, levels: countLevels(findStorage({ origin: answer.origin, seen }, [], POLICY_NAMES).map(({ level }) => level)) };
  });
  const companies = computed<Seen['companies']>(() => {
    if (history.hosts === undefined || !explanations.guide) return history.failed ? null : undefined;
    if (!history.pageViews) return null; // Nothing was recorded: that is not the same as nobody.
    const groups = groupCompanies(findHosts(history.hosts, { guide: explanations.guide, names: POLICY_NAMES })).filter(({ level }) => level.kind !== 'own');
    return { count: countCompanies(groups), levels: countLevels(onePerCompany(groups).map(({ level }) => level)), names: onePerCompany(groups).map(nameOf) };
  });
  return computed(() => ({ purposes: purposes.value, storage: storage.value, companies: companies.value }));
}

/** A company that the policy names for one host and not for another is counted as named. */
function onePerCompany(groups: readonly CompanyGroup[]): readonly CompanyGroup[] {
  const byName = new Map<string, CompanyGroup>();
  for (const group of groups.toSorted((a, b) => Number(b.level.kind === 'named') - Number(a.level.kind === 'named'))) {
    const name = nameOf(group);
    if (!byName.has(name)) byName.set(name, group);
  }
  return [...byName.values()];
}

function nameOf({ company, hosts, id }: CompanyGroup): string {
  return company ?? hosts[0]?.host ?? id;
}
