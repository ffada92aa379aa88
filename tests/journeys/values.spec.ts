import { expect, type Page } from '@playwright/test';
import { SITE_COOKIES } from '@/tests/site/cookies.ts';
import { plantingUrl } from '@/tests/site/plant.ts';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { everythingKept } from '@/tests/support/journeys/kept.ts';
import { openStored } from '@/tests/support/journeys/site-pages.ts';
import { button, openOwn } from '@/tests/support/journeys/tracker.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');
/** Under a well-known name, beside one, and in the shapes that are decoded: none of them is an identifier on the list. */
const MARKED = [
  '_ga=GA1.1.marked-value-in-ga', '_gid=marked-value-in-gid', '_fbp=fb.1.marked-value-in-fbp', '_hjSessionUser_1=eyJtYXJrZWQiOiJ2YWx1ZS1pbi1oaiJ9', 'OptanonConsent=datestamp%3Dmarked-value',
  'next-auth.session-token=marked-value-of-a-login', 'theme=marked-value-plain', 'jwt=eyJhbGciOiJub25lIn0.eyJzdWIiOiJtYXJrZWQifQ.bWFya2Vk', 'user=%7B%22mail%22%3A%22marked%40stand-in.invalid%22%7D',
];
const IDENTIFIERS = ['_ga', '_ga_STANDIN001', '_ga_STANDIN002', 'hubspotutk'];
const SECRETS = [
  ...MARKED.map((line) => line.slice(line.indexOf('=') + 1)),
  'marked-value', 'marked@stand-in',
  ...SITE_COOKIES.filter(({ name, value }) => !IDENTIFIERS.includes(name) && value.length > 6).map(({ value }) => value),
];

test.use({ locale: 'en' });

test('whatever a person does, no cookie’s value but the identifiers is written to the database, the storage or a log', async ({ chromium }) => {
  test.setTimeout(120_000);
  const logged: string[] = [];
  chromium.context.on('console', (message) => logged.push(message.text()));
  const setter = await chromium.context.newPage();
  await setter.goto(plantingUrl('docs.jitera.com', MARKED.map((line) => `${line}; Path=/; Secure`)));
  await openStored(chromium.context);
  const own = await openOwn(chromium, 'options.html#/site');
  await expect(own.getByRole('button', { name: 'theme', exact: true })).toBeVisible();
  for (const opener of await own.locator('[aria-labelledby=cookies-title] .opener').all()) await opener.click();
  await expect(own.getByText('1122334455.1772409600', { exact: true })).toBeVisible();
  await own.getByRole('region', { name: say('site.cookie.title'), exact: true }).getByRole('checkbox', { name: say('report.picked.all'), exact: true }).check();
  await button(own, say('report.save')).click();
  await button(own, say('report.review.keep')).click();
  await expect(own.getByText(say('report.review.kept'))).toBeVisible();
  const popup = await openOwn(chromium, 'popup.html');
  await expect(popup.locator('.tally-count').first()).toHaveText(String(SITE_COOKIES.length + MARKED.length));
  await own.bringToFront();
  await clearAll(own);
  const kept = await own.evaluate(everythingKept, ['local'] as const);
  expect(kept, 'the identifiers are there').toContain('GA1.1.1122334455.1772409600');
  expect(SECRETS.filter((value) => kept.includes(value))).toEqual([]);
  expect(SECRETS.filter((value) => logged.join('\n').includes(value))).toEqual([]);
  expect(await own.evaluate(everythingKept, ['session'] as const), 'the undo alone holds them, in memory').toContain('marked-value-plain');
});

async function clearAll(own: Page): Promise<void> {
  await button(own, say('clear.all')).click();
  await button(own.getByRole('dialog'), say('clear.saveAndClear')).click();
  await expect(own.getByText(say('clear.ended.all', { n: SITE_COOKIES.length + MARKED.length }))).toBeVisible();
}
