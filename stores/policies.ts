import { defineStore } from 'pinia';
import { computed } from 'vue';
import { type PolicyCheckRow, type PolicyRow } from '@/database/evidence-rows';
import { acknowledgePolicy, listPolicies, listPolicyChecks, type PolicyKey } from '@/database/policies';
import { newestChangeOf, type NewestChange } from '@/domain/evidence/policy-watch';
import { useLive } from './live';
import { memory } from './memory';

/** The newest change of a policy, with where it was read. */
export interface PolicyNews extends NewestChange {
  readonly policy: PolicyRow;
}

/** The company's policies as they were read over time, and how the last try at each ended. */
export const usePolicies = defineStore('policies', () => {
  const live = useLive(async () => {
    const [watches, checks] = await Promise.all([listPolicies(memory()), listPolicyChecks(memory())]);
    return { watches, checks };
  });

  const watches = computed<readonly PolicyRow[] | undefined>(() => live.value.value?.watches);
  const checks = computed<readonly PolicyCheckRow[] | undefined>(() => live.value.value?.checks);

  /** Also when the person has seen it: `policy.acknowledged` says so. Null where no policy has changed. */
  const newestChange = computed<PolicyNews | null>(() => {
    const changes = (watches.value ?? []).flatMap((policy): readonly PolicyNews[] => {
      const change = newestChangeOf(policy.watch);
      return change ? [{ ...change, policy }] : [];
    });
    return changes.sort((a, b) => (a.after.at < b.after.at ? 1 : -1))[0] ?? null;
  });

  async function acknowledge(key: PolicyKey): Promise<boolean> {
    return (await acknowledgePolicy(memory(), key)).kind === 'written';
  }

  return { watches, checks, newestChange, failed: live.failed, acknowledge };
});
