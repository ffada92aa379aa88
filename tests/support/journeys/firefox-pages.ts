import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';

/** Finds things on a page of Firefox as a person does, by role and name, and waits for them. */
export interface FirefoxPage {
  readonly page: Page;
  readonly click: (role: 'button' | 'link' | 'radio', name: string) => Promise<void>;
  /** Takes a choice by the beginning of its title. */
  readonly choose: (words: string) => Promise<void>;
  /** Types into the text field with this label, instead of what is there. */
  readonly fill: (label: string, text: string) => Promise<void>;
  readonly valueOf: (label: string) => Promise<string>;
  readonly expectText: (text: string) => Promise<void>;
  readonly expectNoText: (text: string) => Promise<void>;
  readonly textsOf: (selector: string) => Promise<string[]>;
}

export function onPage(page: Page): FirefoxPage {
  const text = () => page.evaluate(() => document.body.innerText).catch(() => ''); // Between two documents.
  return {
    page,
    click: (role, name) => page.locator(named(role, name)).click(),
    choose: (words) => page.locator(`::-p-xpath(//label[contains(concat(' ', @class, ' '), ' option ')]//b[starts-with(normalize-space(), ${JSON.stringify(words)})])`).click(),
    fill: (label, value) => page.locator(field(label)).fill(value),
    valueOf: (label) => page.locator(field(label)).map((input) => (input as unknown as HTMLInputElement).value).wait(),
    expectText: (wanted) => expect.poll(text, { timeout: 10_000 }).toContain(wanted),
    expectNoText: (unwanted) => expect.poll(text, { timeout: 10_000 }).not.toContain(unwanted),
    textsOf: (selector) => page.$$eval(selector, (found) => found.map(({ textContent }) => textContent ?? '')),
  };
}

function named(role: string, name: string): string {
  return `::-p-aria([name="${name.replaceAll(/["\\]/g, '\\$&')}"][role="${role}"])`;
}

/** By the words of its label: a field's name also says whether it is optional. */
function field(label: string): string {
  return `::-p-xpath(//*[@id=//label[starts-with(normalize-space(), ${JSON.stringify(label)})]/@for])`;
}
