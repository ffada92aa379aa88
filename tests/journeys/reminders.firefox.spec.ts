import { expect } from '@playwright/test';
import type { FirefoxSession } from '@/tests/support/browser/firefox.ts';
import { firefoxTest as test } from '@/tests/support/browser/fixtures.ts';
import { onPage } from '@/tests/support/journeys/firefox-pages.ts';
import { ASKER } from '@/tests/support/journeys/people.ts';
import { putRow, rowsOf } from '@/tests/support/journeys/stored.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');

test.use({ locale: 'en' });

test('a reminder is told with no page of ours open, put off, and told again after a restart', async ({ firefox }) => {
  test.setTimeout(120_000);
  const tracker = onPage(await firefox.open(firefox.extensionUrl('options.html#/draft?wish=jp.disclose&step=person')));
  await tracker.fill(say('fields.person.name'), ASKER.name);
  await tracker.fill(say('fields.person.address'), ASKER.address);
  await tracker.click('button', say('draft.check.ready'));
  await tracker.expectText(say('request.letter.ready'));
  const id = tracker.page.url().split('/').at(-1) ?? '';

  // With the first reminder that is set, Firefox is asked; here it says yes without a question.
  await tracker.click('button', say('case.date.add'));
  await tracker.fill(say('case.date.words'), 'Look into the letter box');
  await tracker.fill(say('case.date.on'), '2099-01-04');
  await tracker.click('button', say('case.date.set'));
  await tracker.expectText(say('events.dateSet.recorded'));
  expect(await tracker.page.evaluate(mayNotify)).toBe(true);

  await tracker.page.evaluate(putRow, ['dues', dueOf(id, '2026-03-02')] as const);
  await tracker.page.evaluate(wakeSoon);
  await tracker.page.close();
  await expect.poll(() => noticesIn(firefox)).toEqual(['told']);

  const request = onPage(await firefox.open(firefox.extensionUrl(`options.html#/requests/${id}`)));
  await request.expectText(say('reminders.due.title'));
  await request.click('button', say('reminders.due.tomorrow'));
  await request.expectNoText(say('reminders.due.title'));

  // The day has come: the row says so, because no clock of the browser can be moved.
  await request.page.evaluate(putRow, ['dues', dueOf(id, '2026-03-03')] as const);
  await firefox.restart();
  await expect.poll(() => noticesIn(firefox)).toEqual(['told']);
  const again = onPage(await firefox.open(firefox.extensionUrl(`options.html#/requests/${id}`)));
  await again.expectText(say('reminders.due.title'));
});

function dueOf(requestId: string, at: string): Record<string, unknown> {
  return { id: `${requestId}|own:test|2026-03-02`, requestId, holder: 'organisation', kind: 'own', on: '2026-03-02', zone: null, at };
}

interface Api {
  readonly browser: {
    readonly alarms: { create: (name: string, when: { readonly when: number }) => void };
    readonly permissions: { contains: (asked: { readonly permissions: readonly string[] }) => Promise<boolean> };
  };
}

/** Has the alarm go off in a moment, when no page of ours is open any more; runs inside one. */
function wakeSoon(): void {
  (globalThis as unknown as Api).browser.alarms.create('tick', { when: Date.now() + 2_000 });
}

function mayNotify(): Promise<boolean> {
  return (globalThis as unknown as Api).browser.permissions.contains({ permissions: ['notifications'] });
}

/** How reminders stand in the ledger, read from a picture of ours: a page would look for them itself. Without a screen Firefox shows none. */
async function noticesIn(firefox: FirefoxSession): Promise<unknown[]> {
  const picture = await firefox.open(firefox.extensionUrl('icon/site-16.png'));
  const rows = await picture.evaluate(rowsOf, 'notified');
  await picture.close();
  return rows.map(({ state }) => state);
}
