import { expect, type Locator, type Page } from '@playwright/test';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { ARRIVED_ON, ASKER, SENT_ON } from '@/tests/support/journeys/people.ts';
import { button, field, openOwn, state } from '@/tests/support/journeys/tracker.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');
const MOST_STOPS = 60;

test.use({ locale: 'en' });

test('a request goes from draft to arrived with the keyboard alone', async ({ chromium }) => {
  const page = await openOwn(chromium, 'options.html');
  await tabTo(page, page.getByRole('link', { name: say('requests.empty.start') }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('#step-person'));
  await page.keyboard.press('Enter');
  await tabTo(page, field(page, say('fields.person.address')));
  await page.keyboard.type(ASKER.address);
  await tabTo(page, button(page, say('draft.check.ready')));
  await page.keyboard.press('Enter');
  await expect(field(page, say('fields.person.name'))).toBeFocused();
  await page.keyboard.type(ASKER.name);
  await page.keyboard.press('Enter'); // in a field it freezes nothing: that takes the button
  await tabTo(page, button(page, say('draft.check.ready')));
  await page.keyboard.press('Enter');
  await expect(state(page, say('components.state.ready'))).toBeVisible();

  await tabTo(page, button(page, say('request.actions.send')));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(say('request.sent.day'))).toBeFocused();
  await typeDay(page, SENT_ON);
  await expect(page.getByLabel(say('request.sent.day'))).toHaveValue(SENT_ON);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText(say('case.send.beforeLetter'));
  await tabTo(page, page.getByRole('checkbox', { name: say('case.send.sure') }));
  await page.keyboard.press('Space');
  await tabTo(page, button(page, say('request.sent.record')));
  await page.keyboard.press('Enter');
  await expect(state(page, say('components.state.awaiting-arrival'))).toBeVisible();

  await tabTo(page, button(page, say('request.actions.arrive')));
  await page.keyboard.press('Enter');
  await typeDay(page, ARRIVED_ON);
  await page.keyboard.press('Enter');
  await expect(state(page, say('components.state.waiting'))).toBeVisible();
});

test('Escape leaves a form and gives the focus back to its button', async ({ chromium }) => {
  const page = await openOwn(chromium, 'options.html#/draft?wish=jp.disclose&step=person');
  await field(page, say('fields.person.name')).fill(ASKER.name);
  await field(page, say('fields.person.address')).fill(ASKER.address);
  await button(page, say('draft.check.ready')).press('Enter');
  const opener = button(page, say('request.actions.send'));
  await opener.press('Enter');
  await expect(page.getByLabel(say('request.sent.day'))).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to ${target.toString()}`);
}

/** As an English date field takes it: month, day, year. */
async function typeDay(page: Page, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await page.keyboard.type(`${month}${date}${year}`);
}
