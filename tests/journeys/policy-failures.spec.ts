import { expect } from '@playwright/test';
import type { PolicyRow } from '@/database/evidence-rows.ts';
import { page as reply } from '@/tests/site/reply.ts';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { POLICY_FAILURES } from '@/tests/support/journeys/policy-failures.ts';
import { letTimePass, policyOf, rows, visitPolicy } from '@/tests/support/journeys/policy-visits.ts';
import { openOwn } from '@/tests/support/journeys/tracker.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');

test.use({ locale: 'en', mayMisbehave: true }); // The browser complains of pages that are not there.

test('whatever stands in the policy’s place could not be checked, and is never a change', async ({ site, chromium }) => {
  test.setTimeout(240_000);
  const own = await openOwn(chromium, 'options.html#/settings');
  expect((await visitPolicy(chromium, own)).result).toBe('read');
  const known = await policyOf(own);
  const report = await openOwn(chromium, 'options.html#/site');
  for (const [what, reason, policyReply] of POLICY_FAILURES) {
    await test.step(what, async () => {
      site.vary({ policyReply });
      expect.soft((await visitPolicy(chromium, own)).result, what).toBe(reason);
      expect.soft(await rows<PolicyRow>(own, 'policies'), what).toEqual([known]);
      await expect.soft(report.getByText(say(`report.policy.reason.${reason}`)), what).toBeVisible();
    });
  }
  await expect(report.getByText(say('report.news.title'))).toBeHidden();
});

test('a policy that has moved is followed and told, and its text is compared with what it was', async ({ site, chromium }) => {
  const own = await openOwn(chromium, 'options.html#/settings');
  await visitPolicy(chromium, own);
  const moved = 'https://jitera.com/legal/privacy-policy';
  site.vary({ policyReply: reply('', { status: 302, headers: { location: moved } }) });
  expect(await visitPolicy(chromium, own)).toMatchObject({ address: 'https://jitera.com/privacy-policy', result: 'read', movedTo: moved });
  expect(await rows<PolicyRow>(own, 'policies')).toMatchObject([{ watch: { versions: [], candidate: null } }]);
  const report = await openOwn(chromium, 'options.html#/site');
  await expect(report.getByText(say('report.policy.moved', { address: moved }))).toBeVisible();
});

test('a text in the other language is another policy with a baseline of its own, and no change of the first', async ({ chromium }) => {
  const own = await openOwn(chromium, 'options.html#/settings');
  await visitPolicy(chromium, own);
  await visitPolicy(chromium, own, 'https://jitera.com/ja/privacy-policy');
  expect((await rows<PolicyRow>(own, 'policies')).map(({ language, watch }) => [language, watch.versions.length, watch.candidate])).toEqual([['ja', 0, null], ['en', 0, null]]);
});

test('a changed clause is shown beside what it was, once it has been read twice', async ({ site, chromium }) => {
  const own = await openOwn(chromium, 'options.html#/settings');
  await visitPolicy(chromium, own);
  site.vary({ changedClauses: { 7: 'Another text about cookies, which the visitor has not seen before.' } });
  await visitPolicy(chromium, own);
  await letTimePass(own);
  await visitPolicy(chromium, own);
  const report = await openOwn(chromium, 'options.html#/site');
  await expect(report.getByText(say('report.news.title'))).toBeVisible();
  const policy = report.getByRole('region', { name: say('report.policy.title'), exact: true });
  await expect(policy.getByRole('heading', { name: say('report.policy.clause', { clause: '7' }) })).toBeVisible();
  await expect(policy.locator('.diff > div')).toContainText(['Google Analytics, a service of Google', 'Another text about cookies']);
  await expect(policy.getByRole('heading', { name: say('report.policy.clause', { clause: '8' }) })).toHaveCount(0);
});
