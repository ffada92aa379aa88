import { expect } from '@playwright/test';
import type { Came, Went } from './case.ts';
import type { FirefoxPage } from './firefox-pages.ts';
import type { Say } from './words.ts';

/** One case on its page in Firefox, step by step as the person works on it. */
export interface FirefoxCase {
  readonly send: (went: Went) => Promise<void>;
  readonly arrive: (on: string) => Promise<void>;
  readonly came: (came: Came) => Promise<void>;
  /** Says of every point of the answer that it is missing, or that it is there. */
  readonly check: (answer: 'there' | 'missing') => Promise<void>;
  readonly write: (kind: string, fillIn: () => Promise<void>, went: Went) => Promise<void>;
  readonly close: (outcome: string) => Promise<void>;
}

export function firefoxCaseOn(tracker: FirefoxPage, say: Say): FirefoxCase {
  return {
    send: async (went) => {
      await tracker.click('button', say('request.actions.send'));
      await recordSending(tracker, say, went);
    },
    arrive: async (on) => {
      await tracker.click('button', say('request.actions.arrive'));
      await tracker.fill(say('request.arrived.day'), on);
      await tracker.click('button', say('request.arrived.record'));
      await tracker.expectText(say('components.state.waiting'));
    },
    came: (came) => recordCame(tracker, say, came),
    check: async (answer) => {
      await tracker.expectText(say('case.check.hint'));
      const place = answer === 'there' ? 1 : 2;
      await tracker.page.$$eval(`.check-point label:nth-of-type(${place}) input`, (found) => found.forEach((input) => (input as unknown as { click: () => void }).click()));
      await tracker.click('button', say('case.check.record'));
      await tracker.expectText(say('events.checked.recorded'));
    },
    write: async (kind, fillIn, went) => {
      await tracker.click('link', say(`case.letter.${kind}`));
      await tracker.expectText(say(`case.later.hint.${kind}`));
      await fillIn();
      await tracker.click('button', say('request.actions.copy'));
      await tracker.click('button', say('outputs.sent'));
      await recordSending(tracker, say, went);
      await tracker.expectText(say('request.history.title'));
    },
    close: async (outcome) => {
      await tracker.click('button', say('request.actions.close'));
      await tracker.choose(say(`components.outcome.${outcome}`));
      await tracker.click('button', say('request.close.record'));
      await tracker.expectText(say('events.closed.what'));
    },
  };
}

async function recordSending(tracker: FirefoxPage, say: Say, { on }: Went): Promise<void> {
  await tracker.fill(say('request.sent.day'), on);
  await tracker.page.locator('.form-card input[type=checkbox]').click(); // The day is before the letter's own.
  await tracker.click('button', say('request.sent.record'));
  await tracker.expectNoText(say('request.sent.day'));
}

async function recordCame(tracker: FirefoxPage, say: Say, came: Came): Promise<void> {
  await tracker.click('button', say(came.deed === 'answered' ? 'request.actions.answer' : 'request.actions.receive'));
  await tracker.fill(say('case.theirs.text'), came.text ?? '');
  await tracker.fill(say('case.theirs.on'), came.on);
  await tracker.choose(say(`case.theirs.deeds.${came.deed}.title`));
  if (came.what) await tracker.choose(say(`case.what.${came.what}.title`));
  if (came.result) await tracker.choose(say(`case.result.${came.result}.title`));
  await tracker.click('button', say('case.theirs.record'));
  await tracker.expectText(say(`events.${came.deed}.recorded`));
}

/** The days on the card of dates, nearest first. */
export async function expectDates(tracker: FirefoxPage, days: readonly string[]): Promise<void> {
  await expect.poll(() => tracker.page.$$eval('.date-day time', (found) => found.map(({ dateTime }) => dateTime))).toEqual(days);
}
