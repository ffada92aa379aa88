import { createHash } from 'node:crypto';
import type { PolicyCheckRow, PolicyRow, SeenFormRow, SeenHostRow } from '@/database/evidence-rows';
import type { PolicyVersion } from '@/domain/evidence/policy-watch';
import { EXTRACTOR_VERSION, segmentPolicy, wholeOf } from '@/domain/evidence/policy-text';
import { POLICY_EN } from '@/tests/site/policy-en.ts';

export const POLICY_ADDRESS = 'https://jitera.com/privacy-policy';

/** The stand-in's policy as our reader gives it: one paragraph or heading a line. */
export function policyText(changed: Readonly<Record<string, string>> = {}): string {
  const clauses = POLICY_EN.clauses.flatMap(({ number, heading, text, items = [] }) => [
    `${number}${number.includes('.') ? '' : '.'} ${heading ?? ''}`.trim(),
    ...[changed[number] ?? text ?? ''].filter(Boolean),
    ...(changed[number] === undefined ? items.map((item) => `・ ${item}`) : []),
  ]);
  return [POLICY_EN.title, POLICY_EN.preamble, ...clauses, POLICY_EN.established('2024-02-07'), POLICY_EN.revised('2024-03-06')].join('\n');
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export function aVersion(at: string, text: string, why: PolicyVersion['why']): PolicyVersion {
  const clauses = segmentPolicy(text);
  return {
    at, lastSeenAt: at, why, text, extractor: EXTRACTOR_VERSION, wholeSha256: sha256(wholeOf(clauses)),
    clauses: clauses.map(({ number, normalised }) => ({ clause: number, sha256: sha256(normalised) })),
  };
}

/** A policy that was read in October and whose contact clause changed in November. */
export function changedPolicy(changedClauses: Readonly<Record<string, string>>): PolicyRow {
  const baseline = aVersion('2026-10-03T01:00:00.000Z', policyText(), 'first');
  const changed = { ...aVersion('2026-11-20T09:04:00.000Z', policyText(changedClauses), 'changed'), lastSeenAt: '2026-11-20T09:24:00.000Z' };
  return { address: POLICY_ADDRESS, language: 'en', watch: { baseline, versions: [changed], candidate: null }, checkedAt: changed.lastSeenAt, acknowledged: false };
}

export function aCheck(result: PolicyCheckRow['result'], emails: readonly string[] = []): PolicyCheckRow {
  return { address: POLICY_ADDRESS, checkedAt: '2026-11-21T09:04:00.000Z', result, movedTo: null, emails };
}

export function aHost(host: string, pageViews = 1): SeenHostRow {
  return { host, site: 'jitera.com', pageViews, firstSeenAt: '2026-11-20T09:04:00.000Z', lastSeenAt: '2026-11-21T09:04:00.000Z' };
}

export function aForm(address: string, kinds: SeenFormRow['kinds'], geolocation: SeenFormRow['geolocation'] = 'prompt'): SeenFormRow {
  return { address, kinds, geolocation, firstSeenAt: '2026-11-20T09:04:00.000Z', lastSeenAt: '2026-11-21T09:04:00.000Z' };
}
