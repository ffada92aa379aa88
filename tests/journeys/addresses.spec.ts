import { expect } from '@playwright/test';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { draftRequest, field, openOwn, openStep } from '@/tests/support/journeys/tracker.ts';
import { sentencesOf } from '@/tests/support/journeys/words.ts';

const say = sentencesOf('en');

test.use({ locale: 'en' });

test('another address is another view: a new draft is empty, and a form is not carried over to another request', async ({ chromium }) => {
  const page = await openOwn(chromium, 'options.html#/draft?step=person');
  const name = field(page, say('fields.person.name'));
  await name.fill('山田 花子');
  await expect(page.getByRole('status').getByText(say('saving.saved'))).toBeVisible();
  await expect(name).toHaveValue('山田 花子'); // The draft has been given its address, and is the same view.
  await expect(page).toHaveURL(/#\/draft\/./);
  await page.goto(chromium.extensionUrl('options.html#/draft?step=person')); // As the popup's button does.
  await expect(name).toHaveValue('');

  await draftRequest(page, say);
  const first = page.url();
  await draftRequest(page, say);
  const note = field(page, say('case.notes.add'));
  await note.fill('about the second request');
  const second = page.url();
  await page.goto(first);
  await expect(note).toHaveValue('');
  await page.goto(second);
  await expect(note).toHaveValue('about the second request');
});

test('Back from a new draft leads to the words of the draft before it', async ({ chromium }) => {
  const page = await openOwn(chromium, 'options.html#/draft?step=person');
  const name = field(page, say('fields.person.name'));
  await name.fill('山田 花子');
  await expect(page.getByRole('status').getByText(say('saving.saved'))).toBeVisible();
  await page.goto(chromium.extensionUrl('options.html#/draft?step=person'));
  await expect(name).toHaveValue('');
  await page.goBack();
  await openStep(page, 'person');
  await expect(name).toHaveValue('山田 花子');
});
