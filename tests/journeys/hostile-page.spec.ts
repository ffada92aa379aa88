import { expect } from '@playwright/test';
import type { PolicyCheckRow, PolicyRow, SeenCookieRow, SeenFormRow, SeenHostRow, SeenStoreRow } from '@/database/evidence-rows.ts';
import { MOST_HOSTS } from '@/messages/page-facts.ts';
import { MOST_NAMES } from '@/messages/questions.ts';
import { THIRD_PARTY } from '@/tests/site/hosts.ts';
import { POLICY_EN } from '@/tests/site/policy-en.ts';
import { policyContent } from '@/tests/site/policy-page.ts';
import { PLAIN } from '@/tests/site/variant.ts';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { letTimePass, policyOf, rows, visitPolicy } from '@/tests/support/journeys/policy-visits.ts';
import { openStored } from '@/tests/support/journeys/site-pages.ts';
import { openOwn } from '@/tests/support/journeys/tracker.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');
const BUSY = 'https://jitera.com/busy/privacy-policy';

test.use({ locale: 'en', mayMisbehave: true }); // The page calls on hosts that are not there.

test('a page that lies, floods and never rests is cut with a mark, and costs nothing that was recorded', async ({ chromium }) => {
  test.setTimeout(180_000);
  const own = await openOwn(chromium, 'options.html#/settings');
  await openStored(chromium.context);
  await expect.poll(async () => (await rows<SeenHostRow>(own, 'seenHosts')).length).toBe(1 + Object.keys(THIRD_PARTY).length);
  await expect.poll(async () => (await rows<SeenStoreRow>(own, 'seenStores')).map(({ name }) => name)).toContain('stand-in:token');
  const before = { hosts: await rows<SeenHostRow>(own, 'seenHosts'), cookies: await rows<SeenCookieRow>(own, 'seenCookies') };

  const page = await openStored(chromium.context, BUSY);
  const check = async () => (await rows<PolicyCheckRow>(own, 'policyChecks')).find(({ address }) => address === BUSY)?.result;
  await expect.poll(check, { timeout: 40_000 }).toMatch(/^(?:too-short|not-finished)$/);
  const changes = async () => Number((await page.locator('li').textContent())?.replace(/\D/g, '')); // No script of ours can run in this page's own world.
  const then = await changes();
  await expect.poll(changes, 'the page goes on').toBeGreaterThan(then + 100);

  await expect.poll(async () => (await rows<{ cut: number }>(own, 'pageViews'))[0]?.cut).toBeGreaterThan(0);
  const hosts = (await rows<SeenHostRow>(own, 'seenHosts')).map(({ host }) => host);
  expect(hosts).toEqual(expect.arrayContaining(before.hosts.map(({ host }) => host)));
  expect(hosts.filter((host) => host.endsWith('.many.example')).length).toBeGreaterThan(MOST_HOSTS / 2);
  expect(hosts.length).toBeLessThanOrEqual(MOST_HOSTS + before.hosts.length);
  expect(hosts).not.toContain('lie.example');
  expect((await rows<SeenFormRow>(own, 'seenForms')).map(({ address }) => address)).not.toContain('https://jitera.com/lie');
  expect((await rows<SeenCookieRow>(own, 'seenCookies')).length).toBeGreaterThanOrEqual(before.cookies.length);
  const stores = await rows<SeenStoreRow>(own, 'seenStores');
  expect(stores.map(({ name }) => name)).toContain('stand-in:token');
  for (const area of ['sessionStorage', 'indexedDB']) expect(stores.filter((row) => row.area === area && row.name.startsWith('busy')).length, area).toBeLessThanOrEqual(MOST_NAMES);
  expect((await rows<{ count: number }>(own, 'pageViews'))[0]?.count, 'forged events are no views').toBe(2);

  const report = await openOwn(chromium, 'options.html#/site');
  const kept = report.getByRole('region', { name: say('site.kept.title'), exact: true });
  await expect(kept.getByText('<b>busy</b>:0000', { exact: true })).toBeVisible();
  await expect(kept.getByText(say('site.more', { n: 2 }).slice(1))).toBeVisible();
});

test('a policy with three thousand clauses is read, compared and shown', async ({ site, chromium }) => {
  test.setTimeout(180_000);
  const numbers = Array.from({ length: 50 }, (_, top) => [`${top + 10}.`, ...Array.from({ length: 60 }, (__, sub) => `${top + 10}.${sub + 1}`)]).flat();
  const lines = (changed = ''): readonly string[] => [
    POLICY_EN.title,
    ...POLICY_EN.clauses.map(({ number, heading = '', text = '' }) => `${number}${number.includes('.') ? '' : '.'} ${heading} ${text}`),
    ...numbers.map((number) => `${number} ${number === changed ? 'This clause says something new' : 'A clause of many words that nobody will read'}, number ${number}.`),
  ];
  const own = await openOwn(chromium, 'options.html#/settings');
  site.vary({ policyLines: lines() });
  expect((await visitPolicy(chromium, own)).result).toBe('read');
  expect((await policyOf(own)).watch.baseline.clauses.length).toBeGreaterThan(2_900);
  site.vary({ policyLines: lines('37.45') });
  await visitPolicy(chromium, own);
  await letTimePass(own);
  await visitPolicy(chromium, own);
  const report = await openOwn(chromium, 'options.html#/site');
  await expect(report.getByRole('heading', { name: say('report.policy.clause', { clause: '37.45' }) })).toBeVisible({ timeout: 30_000 });
  await expect(report.locator('.diff > div').last()).toContainText('This clause says something new');
  expect((await rows<PolicyRow>(own, 'policies'))[0]?.watch.versions).toHaveLength(1);
});

test('an address that changes without a new page is a view of its own, and the policy is read there', async ({ chromium }) => {
  const own = await openOwn(chromium, 'options.html#/settings');
  const page = await openStored(chromium.context);
  const views = async () => (await rows<{ count: number }>(own, 'pageViews'))[0]?.count;
  await expect.poll(views).toBe(1);
  await page.evaluate((main) => {
    history.pushState(null, '', '/privacy-policy?from=home#top');
    const shown = document.querySelector('main');
    if (shown) shown.innerHTML = main;
  }, policyContent(POLICY_EN, PLAIN));
  await expect.poll(async () => (await rows<PolicyCheckRow>(own, 'policyChecks')).map(({ address, result }) => [address, result]), { timeout: 30_000 }).toEqual([['https://jitera.com/privacy-policy', 'read']]);
  await expect.poll(views).toBe(2);
  await page.goBack();
  await expect.poll(views).toBe(3);
  expect(await rows<PolicyRow>(own, 'policies')).toMatchObject([{ watch: { versions: [], candidate: null } }]);
});
