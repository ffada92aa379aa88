import { expect, type Page } from '@playwright/test';
import type { ChromiumSession } from '@/tests/support/browser/chromium.ts';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { toolbarOf } from '@/tests/support/journeys/extension-api.ts';
import { buildThatNotifies, clickNote, pressNote, shownNotes, wakeForReminders } from '@/tests/support/journeys/reminders.ts';
import { putRow, rowsOf } from '@/tests/support/journeys/stored.ts';
import { button, draftRequest, field, markArrived, markSent, openOwn } from '@/tests/support/journeys/tracker.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');

test.use({ locale: 'en' });

/** A request whose only reminder has come: what recording it on the page has told is put back as nobody has seen it. */
async function haveDueRequest(chromium: ChromiumSession): Promise<{ readonly page: Page; readonly id: string }> {
  const page = await openOwn(chromium, 'options.html');
  await draftRequest(page, say);
  await markSent(page, say);
  await markArrived(page, say);
  await expect(page.getByText(say('reminders.due.title'))).toBeVisible();
  const id = page.url().split('/').at(-1) ?? '';
  await button(page, say('reminders.due.done')).click();
  await expect(page.getByText(say('reminders.due.title'))).toHaveCount(0);
  await page.evaluate(putRow, ['dues', { id: `${id}|own:test|2026-03-02`, requestId: id, holder: 'organisation', kind: 'reminder', on: '2026-03-02', zone: null, at: '2026-03-02' }] as const);
  return { page, id };
}

const duesOf = async (page: Page): Promise<string[]> => (await page.evaluate(rowsOf, 'dues')).map(({ at }) => String(at));

test.describe('with notifications allowed', () => {
  test.use({ extensionDir: buildThatNotifies() });

  test('a reminder is shown with no page of ours open, put off, and shown again after a restart', async ({ chromium }) => {
    const { page, id } = await haveDueRequest(chromium);
    await chromium.context.newPage();
    await page.close();
    const worker = await chromium.worker();
    await wakeForReminders(worker);
    await expect.poll(() => shownNotes(worker)).toHaveLength(1);
    const [first = ''] = await shownNotes(worker);
    await pressNote(worker, first, 0);
    await expect.poll(() => shownNotes(worker)).toEqual([]);
    const tracker = await openOwn(chromium, 'options.html');
    const [until = ''] = await duesOf(tracker);
    expect(until).toBe(Temporal.Now.plainDateISO().add({ days: 1 }).toString());

    // The day has come: the row says so, because no clock of the browser can be moved.
    await tracker.evaluate(putRow, ['dues', { id: `${id}|own:test|2026-03-02`, requestId: id, holder: 'organisation', kind: 'reminder', on: '2026-03-02', zone: null, at: '2026-03-03' }] as const);
    await chromium.restart();
    await openOwn(chromium, 'popup.html');
    const again = await chromium.worker();
    await expect.poll(() => shownNotes(again)).toHaveLength(1);
    const [second = ''] = await shownNotes(again);
    expect(second).not.toBe(first);
    const opened = chromium.context.waitForEvent('page');
    await clickNote(again, second);
    const request = await opened;
    await expect(request).toHaveURL(new RegExp(`#/requests/${id}$`));
    await expect(request.getByText(say('reminders.due.title'))).toBeVisible();
    await expect.poll(() => shownNotes(again)).toEqual([]);
  });

  test('one notification for two requests leads to the list that has both', async ({ chromium }) => {
    const { page, id } = await haveDueRequest(chromium);
    await draftRequest(page, say);
    const other = page.url().split('/').at(-1) ?? '';
    await page.evaluate(putRow, ['dues', { id: `${other}|own:test|2026-03-02`, requestId: other, kind: 'reminder', on: '2026-03-02', zone: null, at: '2026-03-02' }] as const);
    await page.close();
    const worker = await chromium.worker();
    await wakeForReminders(worker);
    await expect.poll(() => shownNotes(worker)).toHaveLength(1);
    const [note = ''] = await shownNotes(worker);
    const opened = chromium.context.waitForEvent('page');
    await clickNote(worker, note);
    const list = await opened;
    await expect(list).toHaveURL(/#\/requests$/);
    for (const one of [id, other]) await expect(list.locator(`a[href$="/requests/${one}"]`).first()).toBeVisible();
  });

  test('a background that is stopped after each tick shows no reminder twice', async ({ chromium }) => {
    await haveDueRequest(chromium);
    for (let times = 0; times < 3; times += 1) {
      const worker = await chromium.worker();
      await wakeForReminders(worker);
      await expect.poll(() => shownNotes(worker)).toHaveLength(1);
      await chromium.stopWorker();
      await openOwn(chromium, 'popup.html');
    }
    const worker = await chromium.worker();
    expect(await shownNotes(worker)).toHaveLength(1);
  });
});

test('where notifications are not allowed, the badge and the page tell, and the settings say what is off', async ({ chromium }) => {
  const { page } = await haveDueRequest(chromium);
  await wakeForReminders(await chromium.worker());
  await expect.poll(() => duesOf(page)).toEqual(['~']);
  await page.reload(); // It cannot have heard of a row that was not written by us.
  await expect(page.getByText(say('reminders.due.title'))).toBeVisible();
  await expect.poll(() => page.evaluate(toolbarOf, undefined)).toEqual({ badge: '1', title: say('background.needsYou', { count: 1 }) });
  await button(page, say('reminders.due.week')).click();
  await expect(page.getByText(say('reminders.due.title'))).toHaveCount(0);
  await expect.poll(() => page.evaluate(toolbarOf, undefined)).toMatchObject({ badge: '' });
  await page.getByRole('link', { name: say('nav.settings') }).first().click();
  await expect(page.getByRole('switch', { name: new RegExp(`^${say('reminders.notify.title')}`) })).not.toBeChecked();
});

test('the browser’s question is put in the very click that first asks for a reminder, and once', async ({ chromium }) => {
  const first = await openOwn(chromium, 'options.html');
  await draftRequest(first, say);
  const page = await chromium.context.newPage();
  await page.addInitScript(noteQuestions);
  await page.goto(first.url());
  await first.close();
  for (const [times, words] of ['Look into the letter box', 'Ring them up'].entries()) {
    await button(page, say('case.date.add')).click();
    await field(page, say('case.date.words')).fill(words);
    await page.getByLabel(say('case.date.on'), { exact: true }).fill('2099-01-04');
    expect(await page.evaluate(questionsPut)).toEqual(times === 0 ? [] : ['click']);
    await button(page, say('case.date.set')).click();
    await expect(page.getByRole('region', { name: say('request.next.title') })).toContainText(words);
  }
  expect(await page.evaluate(questionsPut)).toEqual(['click']);

  // One way to stop them, in one word, and back.
  await expect(button(page, say('case.pause.start'))).toHaveCount(1);
  await button(page, say('case.pause.start')).click();
  await button(page, say('case.pause.record')).click();
  await expect(page.getByText(say('reminders.paused'))).toBeVisible();
  await expect(button(page, say('case.pause.start'))).toHaveCount(0);
  await button(page, say('reminders.due.resume')).click();
  await expect(button(page, say('case.pause.start'))).toHaveCount(1);
});

interface Asked {
  questions: string[];
  readonly chrome: { readonly permissions: { request: () => Promise<boolean> } };
}

/** Runs in one of our pages before its own code: answers the browser's question with no, and notes in what it was put. */
function noteQuestions(): void {
  const here = globalThis as unknown as Asked;
  here.questions = [];
  here.chrome.permissions.request = () => {
    here.questions.push(navigator.userActivation.isActive ? (window.event?.type ?? 'later').replace('submit', 'click') : 'without a gesture');
    return Promise.resolve(false);
  };
}

function questionsPut(): string[] {
  return (globalThis as unknown as Asked).questions;
}
