import { expect } from '@playwright/test';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { contextsOf } from '@/tests/support/journeys/content-script.ts';
import { rowsOf } from '@/tests/support/journeys/stored.ts';
import { openOwn } from '@/tests/support/journeys/tracker.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');

const MALFORMED = [
  `'siteSeen'`,
  `{ kind: 'applyUpdate', returnTo: '#/requests' }`,
  `{ kind: 'siteSeen' }`,
  `{ kind: 'siteSeen', address: 'https://jitera.com/?who=me' }`,
  `{ kind: 'pageOpened', more: 1 }`,
  `{ kind: 'siteSeen', address: 'https://jitera.com/', isNew: true, hosts: ['https://stats.test/who=me'], cut: false, fields: [], geolocation: 'prompt' }`,
];
const TOO_LARGE = `{ kind: 'siteSeen', address: 'https://jitera.com/' + 'x'.repeat(300_000) }`;
/** More than a page may send in ten seconds. */
const FLOOD = `{ kind: 'pageOpened' }`;

test.use({ locale: 'en' });

test('messages that do not fit are dropped and counted where the person can read it', async ({ chromium }) => {
  const settings = await openOwn(chromium, 'options.html#/settings');
  await expect(settings.getByText(say('settings.log.empty'))).toBeVisible();
  const page = await chromium.context.newPage();
  await page.goto('https://jitera.com/blank');
  const [script] = await contextsOf(chromium, page);
  if (!script) throw new Error('No content script runs on the page.');
  const send = (message: string) => script.evaluate(`chrome.runtime.sendMessage(${message}).catch(() => undefined)`);

  for (const message of MALFORMED) await send(message);
  await send(TOO_LARGE);
  const counted = (kind: string) => settings.getByRole('row', { name: new RegExp(RegExp.escape(say(`incident.${kind}`))) }).getByRole('cell').nth(1);
  await expect(counted('message-malformed')).toHaveText(String(MALFORMED.length));
  await expect(counted('message-too-large')).toHaveText('1');

  await script.evaluate(`Promise.all(Array.from({ length: 60 }, () => chrome.runtime.sendMessage(${FLOOD}).catch(() => undefined)))`);
  await expect(counted('message-too-many')).toHaveText(/^\d+$/);
  expect(await settings.evaluate(rowsOf, 'events')).toEqual([]);
});
