import { expect, type Locator, type Page } from '@playwright/test';
import { rowsOf } from './stored.ts';
import { button, field, state } from './tracker.ts';
import type { Say } from './words.ts';

/** When a letter went, and how: a channel, and the number on the receipt. */
export interface Went {
  readonly on: string;
  readonly channel?: string;
  readonly tracking?: string;
}

/** What came from the organisation, as the person records it. */
export interface Came {
  readonly deed: 'answered' | 'asked' | 'acknowledged' | 'extended' | 'received';
  readonly on: string;
  readonly text?: string;
  readonly what?: string;
  readonly result?: string;
  readonly until?: string;
  readonly reasonsGiven?: boolean;
}

/** What a case shows: its state, the newest entries of its history, and the days of its card of dates, nearest first. */
export interface Standing {
  readonly state: string;
  readonly newest: readonly string[];
  readonly dates: readonly string[];
}

/** One case on its page, step by step as the person works on it. */
export interface Case {
  readonly send: (went: Went) => Promise<void>;
  readonly arrive: (on: string) => Promise<void>;
  readonly came: (came: Came) => Promise<void>;
  /** Says of each point, found by a part of its words, whether the answer holds it. */
  readonly check: (answers: Readonly<Record<string, 'there' | 'missing' | 'not-needed'>>) => Promise<void>;
  /** Opens a later letter, has its fields filled in, copies it, and records that it went; gives its exact words. */
  readonly write: (kind: string, fillIn: () => Promise<void>, went: Went) => Promise<string>;
  readonly close: (outcome: string, reason: string) => Promise<void>;
  readonly expect: (standing: Standing) => Promise<void>;
}

export function caseOn(page: Page, say: Say): Case {
  return {
    send: async (went) => {
      await button(page, say('request.actions.send')).click();
      await recordSending(page, say, went);
    },
    arrive: async (on) => {
      await button(page, say('request.actions.arrive')).click();
      await page.getByLabel(say('request.arrived.day')).fill(on);
      await button(page, say('request.arrived.record')).click();
    },
    came: (came) => recordCame(page, say, came),
    check: async (answers) => {
      const form = formOf(page, say('case.form.check'));
      for (const [words, answer] of Object.entries(answers)) {
        await form.getByRole('group', { name: words }).getByRole('radio', { name: say(`case.check.${answer}`) }).check();
      }
      await button(form, say('case.check.record')).click();
      await expect(form).toHaveCount(0);
    },
    write: (kind, fillIn, went) => writeLater(page, say, { kind, fillIn, went }),
    close: async (outcome, reason) => {
      await button(page, say('request.actions.close')).click();
      await option(page, say(`components.outcome.${outcome}`)).check();
      await field(page, say('case.close.reason')).fill(reason);
      await button(page, say('request.close.record')).click();
    },
    expect: (standing) => expectStanding(page, say, standing),
  };
}

function formOf(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title });
}

/** A choice by its title, whatever help stands with it. */
export function option(page: Page | Locator, title: string): Locator {
  return page.getByRole('radio', { name: new RegExp(`^${RegExp.escape(title)}( |$)`) });
}

async function recordSending(page: Page, say: Say, { on, channel, tracking }: Went): Promise<void> {
  await page.getByLabel(say('request.sent.day')).fill(on);
  const sure = page.getByRole('checkbox', { name: say('case.send.sure') });
  await sure.check(); // The letters of these stories are dated today, and went long ago.
  if (channel) await page.getByLabel(say('request.sent.channel')).selectOption({ label: say(`channel.${channel}`) });
  if (tracking) await field(page, say('request.sent.tracking')).fill(tracking);
  await button(page, say('request.sent.record')).click();
  await expect(sure).toHaveCount(0);
}

async function recordCame(page: Page, say: Say, came: Came): Promise<void> {
  await button(page, say(came.deed === 'answered' ? 'request.actions.answer' : 'request.actions.receive')).click();
  const form = formOf(page, say('case.form.theirs'));
  await field(page, say('case.theirs.text')).fill(came.text ?? '');
  await form.getByLabel(say('case.theirs.on'), { exact: true }).fill(came.on);
  await option(form, say(`case.theirs.deeds.${came.deed}.title`)).check();
  if (came.what) await option(form, say(`case.what.${came.what}.title`)).check();
  if (came.result) await option(form, say(`case.result.${came.result}.title`)).check();
  if (came.reasonsGiven) await form.getByRole('checkbox', { name: say('case.theirs.reasons') }).check();
  if (came.until) await form.getByLabel(say(`case.theirs.until.${came.deed}`)).fill(came.until);
  await button(form, say('case.theirs.record')).click();
  await expect(form).toHaveCount(0);
}

interface Later {
  readonly kind: string;
  readonly fillIn: () => Promise<void>;
  readonly went: Went;
}

async function writeLater(page: Page, say: Say, { kind, fillIn, went }: Later): Promise<string> {
  await page.getByRole('link', { name: say(`case.letter.${kind}`), exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: say(`case.letter.${kind}`) })).toBeVisible();
  await fillIn();
  await button(page, say('request.actions.copy')).click();
  await expect(page.getByText(say('outputs.notSentTitle'), { exact: true })).toBeVisible();
  await button(page, say('outputs.sent')).click();
  await recordSending(page, say, went);
  await expect(page.getByRole('region', { name: say('request.history.title') })).toBeVisible();
  const facts = (await page.evaluate(rowsOf, 'events')).map(({ fact }) => fact as { readonly kind: string; readonly letter?: { readonly text: string } });
  return facts.findLast((fact) => fact.kind === 'handedOver')?.letter?.text ?? '';
}

async function expectStanding(page: Page, say: Say, standing: Standing): Promise<void> {
  await expect(state(page, say(standing.state))).toBeVisible();
  const entries = page.getByRole('region', { name: say('request.history.title') }).getByRole('listitem').getByRole('heading');
  for (const [place, newest] of standing.newest.entries()) await expect(entries.nth(place)).toHaveText(say(newest));
  const days = page.getByRole('region', { name: say('request.next.title') }).locator('.date-day time');
  await expect.poll(() => days.evaluateAll((found) => found.map((day) => (day as HTMLTimeElement).dateTime))).toEqual(standing.dates);
}
