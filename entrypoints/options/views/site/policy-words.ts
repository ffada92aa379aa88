import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { type PolicyCopy } from '@/domain/evidence/policy-history';
import { type ClauseNumber, recogniseVersion } from '@/domain/evidence/policy-text';
import { type PolicyVersion } from '@/domain/evidence/policy-watch';
import { type Language } from '@/domain/law/words';
import { toListWords } from '@/locales/dates';
import { DETAILS } from '@/organisations/details';
import { useSettings } from '@/stores/settings';
import { useMoments } from './moments';

interface PolicyWords {
  readonly clause: (number: ClauseNumber) => string;
  readonly clauses: (numbers: readonly ClauseNumber[]) => string;
  /** What happened between a copy and the one before it. */
  readonly why: (copy: PolicyCopy) => string;
  /** Whether it is the text that this version was written for; null where that says nothing, as for another language. */
  readonly recognition: (version: PolicyVersion, language: Language) => string | null;
}

/** A clause list longer than this says no more than its length. */
const MOST_CLAUSES = 12;

export function usePolicyWords(): ComputedRef<PolicyWords> {
  const { t } = useI18n();
  const settings = useSettings();
  const moments = useMoments();
  const { policy } = DETAILS;

  function clause(number: ClauseNumber): string {
    return number === 'intro' || number === 'end' ? t(`report.policy.${number}`) : t('report.policy.clause', { clause: number });
  }

  function clauses(numbers: readonly ClauseNumber[]): string {
    const shown = numbers.slice(0, MOST_CLAUSES).map(clause);
    return toListWords(numbers.length > MOST_CLAUSES ? [...shown, '…'] : shown, settings.language);
  }

  function why({ version, differing }: PolicyCopy): string {
    return version.why === 'changed' ? t('report.policy.why.changed', differing.length) : t(`report.policy.why.${version.why}`);
  }

  function recognition({ clauses: read, extractor }: PolicyVersion, language: Language): string | null {
    if (language !== policy.language || extractor !== policy.extractor) return null;
    const { changed, added, missing } = recogniseVersion(read, policy.clauses);
    const day = moments.value.date(policy.revisedOn);
    const differing = [...changed, ...added, ...missing];
    if (differing.length === 0) return t('report.policy.known', { day });
    // Where most clauses differ it is another text, and a list of its clauses would say less than that.
    return differing.length > policy.clauses.length / 2 ? t('report.policy.other', { day }) : t('report.policy.differs', { day, clauses: clauses(differing) });
  }

  return computed(() => ({ clause, clauses, why, recognition }));
}
