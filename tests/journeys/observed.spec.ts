import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { recogniseVersion } from '@/domain/evidence/policy-text.ts';
import { POLICIES } from '@/organisations/policies.ts';
import { SITE_COOKIES } from '@/tests/site/cookies.ts';
import { THIRD_PARTY } from '@/tests/site/hosts.ts';
import { CONTACT_EMAIL } from '@/tests/site/policy-page.ts';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { everythingKept } from '@/tests/support/journeys/kept.ts';
import { letTimePass, policyOf, rows, visitPolicy } from '@/tests/support/journeys/policy-visits.ts';
import { POLICY_ADDRESS } from '@/tests/support/journeys/seen-rows.ts';
import { openStored } from '@/tests/support/journeys/site-pages.ts';
import { openOwn } from '@/tests/support/journeys/tracker.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');

/** The policy itself is not ours to keep here: where a copy lies beside the project, the page shows it. */
const COPY = join(import.meta.dirname, '..', '..', '..', 'shared', 'jitera', 'privacy-policy.en.txt');

test.use({ locale: 'en' });

test('a visit leaves names, places and times: hosts, cookies, stores and forms, and never a value', async ({ chromium }) => {
  const own = await openOwn(chromium, 'options.html#/settings');
  const home = await openStored(chromium.context);
  await expect.poll(async () => (await rows<{ host: string }>(own, 'seenHosts')).map(({ host }) => host).sort()).toEqual(['jitera.com', ...Object.values(THIRD_PARTY)].sort());
  await openStored(chromium.context, 'https://jitera.com/sign-up?who=marked-query');
  await expect
    .poll(async () => (await rows<{ address: string; kinds: string[] }>(own, 'seenForms')).map(({ address, kinds }) => `${address} ${kinds.join()}`))
    .toEqual(['https://jitera.com ', 'https://jitera.com/sign-up name,email,telephone,company,message']);
  await expect.poll(async () => (await rows<{ name: string }>(own, 'seenCookies')).map(({ name }) => name).sort()).toEqual(SITE_COOKIES.map(({ name }) => name).sort());
  await expect.poll(async () => (await rows<{ name: string }>(own, 'seenStores')).map(({ name }) => name)).toContain('stand-in:token');
  await expect.poll(async () => (await rows<{ count: number }>(own, 'pageViews')).map(({ count }) => count)).toEqual([2]);

  const values = [...SITE_COOKIES.map(({ value }) => value), ...(await home.evaluate(() => Object.values(localStorage) as string[])), 'marked-query'].filter((value) => value.length > 6);
  const kept = await own.evaluate(everythingKept, ['local', 'session'] as const);
  expect(kept).toContain('_ga_STANDIN001');
  expect(values.filter((value) => kept.includes(value))).toEqual([]);
});

test.describe('with pages that fail', () => {
  test.use({ mayMisbehave: true }); // The browser says of an error page that it is one.

  test('a changed clause is told only after two equal readings, and what cannot be checked changes nothing', async ({ site, chromium }) => {
    test.setTimeout(240_000);
    const own = await openOwn(chromium, 'options.html#/settings');
    expect(await visitPolicy(chromium, own)).toMatchObject({ result: 'read', emails: [CONTACT_EMAIL] });
    await visitPolicy(chromium, own);
    expect((await policyOf(own)).watch).toMatchObject({ versions: [], candidate: null });

    site.vary({ changedClauses: { 7: 'Another text about cookies, which the visitor has not seen before.' } });
    await visitPolicy(chromium, own);
    await visitPolicy(chromium, own);
    expect((await policyOf(own)).watch.versions, 'not ten minutes apart').toHaveLength(0);
    await letTimePass(own);

    for (const [policyPage, result] of [['login', 'login-page'], ['error', 'error-page']] as const) {
      site.vary({ policyPage, changedClauses: {} });
      expect((await visitPolicy(chromium, own)).result).toBe(result);
    }
    expect((await policyOf(own)).watch.versions).toHaveLength(0);

    site.vary({ policyPage: 'late', changedClauses: { 7: 'Another text about cookies, which the visitor has not seen before.' } });
    expect((await visitPolicy(chromium, own)).result).toBe('read');
    expect(await policyOf(own)).toMatchObject({ acknowledged: false, watch: { versions: [{ why: 'changed' }] } });
    expect(chromium.complaints.filter(({ text }) => !text.includes('status of 503')), 'nothing but the error page was complained of').toEqual([]);
  });
});

test('the policy as revised on 6 March 2024 is recognised on a page', async ({ site, chromium }) => {
  test.skip(!existsSync(COPY), 'no copy of the policy lies beside the project');
  const own = await openOwn(chromium, 'options.html#/settings');
  site.vary({ policyLines: readFileSync(COPY, 'utf8').split('\n').filter((line) => line.trim() !== '') });
  expect((await visitPolicy(chromium, own)).result).toBe('read');
  const { baseline } = (await policyOf(own)).watch;
  expect(recogniseVersion(baseline.clauses, POLICIES.known.clauses)).toMatchObject({ kind: 'same' });
});

test('with watching off nothing is recorded, and with watching on again only what comes then', async ({ chromium }) => {
  const own = await openOwn(chromium, 'options.html#/settings');
  const choose = async (choice: 'off' | 'on-visit') => {
    await own.getByRole('radio', { name: new RegExp(`^${say(`watching.choice.${choice}.title`)}`) }).check();
    await expect.poll(async () => (await rows<{ key: string; value: unknown }>(own, 'settings')).find(({ key }) => key === 'watching')?.value).toBe(choice);
  };
  await choose('off');
  for (const address of ['https://jitera.com/', 'https://jitera.com/sign-up', POLICY_ADDRESS]) await openStored(chromium.context, address);
  await choose('on-visit');
  const blank = await chromium.context.newPage();
  await blank.goto('https://jitera.com/blank');
  await expect.poll(() => rows<{ count: number }>(own, 'pageViews')).toMatchObject([{ count: 1 }]);
  expect((await rows<{ host: string }>(own, 'seenHosts')).map(({ host }) => host)).toEqual(['jitera.com']);
  for (const table of ['policies', 'policyChecks']) expect(await rows(own, table), table).toEqual([]);
});
