import { expect, type Locator, type Page } from '@playwright/test';
import type { ChromiumSession } from '@/tests/support/browser/chromium.ts';
import { ARRIVED_ON, ASKER, SENT_ON } from './people.ts';
import type { Say } from './words.ts';

/** Opens a page of ours in a tab: `options.html#/requests`, `popup.html`. */
export async function openOwn(chromium: ChromiumSession, path: string): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(chromium.extensionUrl(path));
  return page;
}

/** A text field by its label, which ends in a word such as "optional" where it is. */
export function field(page: Page, label: string): Locator {
  return page.getByRole('textbox', { name: new RegExp(`^${RegExp.escape(label)}( \\S+)?$`) });
}

/** A choice by its title; its one line of help belongs to its name. */
export function choice(page: Page, say: Say, key: string): Locator {
  return page.getByRole('radio', { name: `${say(`${key}.title`)} ${say(`${key}.hint`)}`, exact: true });
}

export function button(page: Page | Locator, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** Opens a step of the draft: `wish`, `details`, `data`, `person`, `answer`, `words`, `envelope`, `sending`. */
export async function openStep(page: Page, step: string): Promise<void> {
  const summary = page.locator(`#step-${step}`);
  await expect(summary).toBeVisible();
  if (!(await summary.evaluate((element) => element.parentElement?.hasAttribute('open')))) await summary.click();
}

/** Ticks one of the plain wishes by its right, such as `jp.disclose`. */
export async function chooseWish(page: Page, say: Say, right: string): Promise<void> {
  await openStep(page, 'wish');
  await page.getByRole('checkbox', { name: new RegExp(`^${RegExp.escape(say(`rights.${right}.wish`))} `) }).check();
}

/** Fills in what a letter cannot do without. */
export async function fillAsker(page: Page, say: Say): Promise<void> {
  await openStep(page, 'person');
  await field(page, say('fields.person.name')).fill(ASKER.name);
  await field(page, say('fields.person.address')).fill(ASKER.address);
}

/** From anywhere in the tracker to a request that is ready to send; the page shows the request then. */
export async function draftRequest(page: Page, say: Say): Promise<void> {
  const [tracker] = page.url().split('#');
  await page.goto(`${tracker}#/draft`);
  await chooseWish(page, say, 'jp.disclose');
  await fillAsker(page, say);
  await button(page, say('draft.check.ready')).click();
  await expect(state(page, say('components.state.ready'))).toBeVisible();
}

export async function markSent(page: Page, say: Say): Promise<void> {
  await button(page, say('request.actions.send')).click();
  await page.getByLabel(say('request.sent.day')).fill(SENT_ON);
  await page.getByRole('checkbox', { name: say('case.send.sure') }).check(); // the day is before the letter's own
  await button(page, say('request.sent.record')).click();
  await expect(state(page, say('components.state.awaiting-arrival'))).toBeVisible();
}

export async function markArrived(page: Page, say: Say): Promise<void> {
  await button(page, say('request.actions.arrive')).click();
  await page.getByLabel(say('request.arrived.day')).fill(ARRIVED_ON);
  await button(page, say('request.arrived.record')).click();
  await expect(state(page, say('components.state.waiting'))).toBeVisible();
}

/** The state that a request's page names beneath its heading. */
export function state(page: Page, words: string): Locator {
  return page.getByRole('main').getByText(words, { exact: true }).first();
}

/** What is on the paper of a request's letter, with its paragraphs parted by blank lines as in the text, but no last line break. */
export async function wordsOnPaper(page: Page, say: Say): Promise<string> {
  const paper = page.getByRole('article', { name: say('request.letter.label') });
  return (await paper.locator('p').allTextContents()).join('\n\n').trimEnd();
}

/** What the clipboard holds, found out as a person does: by pasting it into a field. */
export async function pasteIntoNote(page: Page, say: Say): Promise<string> {
  const note = field(page, say('case.notes.add'));
  await note.click();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(note).not.toHaveValue('');
  const pasted = await note.inputValue();
  await note.fill('');
  return pasted;
}
