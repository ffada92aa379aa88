import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { eraseEvidence, listEvidence, saveEvidence } from '@/database/evidence';
import { type EvidenceRow } from '@/database/evidence-rows';
import { toStoredInstant } from '@/database/stored-fact';
import { type WriteResult } from '@/database/write';
import { type Identifier } from '@/domain/evidence/identifiers';
import { toIdentifiersJson } from '@/domain/evidence/kept-identifiers';
import { now } from '@/platform/clock';
import { sha256 } from '@/platform/hash';
import { newId } from '@/platform/ids';
import { type SealedReport } from './evidence-review';
import { useLive } from './live';
import { memory } from './memory';

/** What the person picked on the page and what was kept. Nothing of it leaves the device but by the person's own hand. */
export const useEvidence = defineStore('evidence', () => {
  const live = useLive(() => listEvidence(memory()));
  const kept = computed<readonly EvidenceRow[] | undefined>(() => live.value.value);
  /** Ids of findings. */
  const picked = shallowRef<ReadonlySet<string>>(new Set());

  function pick(ids: readonly string[], isPicked: boolean): void {
    picked.value = isPicked ? picked.value.union(new Set(ids)) : picked.value.difference(new Set(ids));
  }

  /** Keeps a report exactly as it was shown. */
  async function keepReport({ report, json, sha256: digest }: SealedReport): Promise<WriteResult<EvidenceRow>> {
    return saveEvidence(memory(), { id: newId(), madeAt: report.madeAt, what: 'report', json, sha256: digest });
  }

  async function keepIdentifiers(identifiers: readonly Identifier[]): Promise<WriteResult<EvidenceRow>> {
    const json = toIdentifiersJson(identifiers);
    const digest = await sha256(json);
    return saveEvidence(memory(), { id: newId(), madeAt: toStoredInstant(now()), what: 'identifiers', json, sha256: digest });
  }

  async function erase(id: string): Promise<boolean> {
    return (await eraseEvidence(memory(), id)).kind === 'written';
  }

  return { kept, failed: live.failed, picked, pick, keepReport, keepIdentifiers, erase };
});
