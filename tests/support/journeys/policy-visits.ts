import { expect, type Page } from '@playwright/test';
import type { PolicyCheckRow, PolicyRow } from '@/database/evidence-rows.ts';
import type { ChromiumSession } from '@/tests/support/browser/chromium.ts';
import { POLICY_ADDRESS } from './seen-rows.ts';
import { putRow, rowsOf } from './stored.ts';

export const rows = <T>(own: Page, table: string): Promise<T[]> => own.evaluate(rowsOf, table) as unknown as Promise<T[]>;

/** Opens the policy and waits until the try at it is recorded; `own` is any page of ours. */
export async function visitPolicy(chromium: ChromiumSession, own: Page, address = POLICY_ADDRESS): Promise<PolicyCheckRow> {
  const newest = async () => (await rows<PolicyCheckRow>(own, 'policyChecks')).sort((a, b) => b.checkedAt.localeCompare(a.checkedAt))[0];
  const before = await newest();
  const page = await chromium.context.newPage();
  await page.goto(address);
  await expect.poll(async () => (await newest())?.checkedAt, { timeout: 30_000 }).not.toBe(before?.checkedAt);
  await page.close();
  const after = await newest();
  if (!after) throw new Error('No check was recorded.');
  return after;
}

export async function policyOf(own: Page): Promise<PolicyRow> {
  const policy = (await rows<PolicyRow>(own, 'policies')).find(({ address, language }) => address === POLICY_ADDRESS && language === 'en');
  if (!policy) throw new Error('No policy was recorded.');
  return policy;
}

/** Lets a quarter of an hour have passed since the page was first read so. */
export async function letTimePass(own: Page): Promise<void> {
  const policy = await policyOf(own);
  if (!policy.watch.candidate) throw new Error('Nothing waits to be confirmed.');
  const at = new Date(Date.parse(policy.watch.candidate.at) - 15 * 60_000).toISOString();
  await own.evaluate(putRow, ['policies', { ...policy, watch: { ...policy.watch, candidate: { ...policy.watch.candidate, at } } }] as const);
}
