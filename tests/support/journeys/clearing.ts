import { type Page } from '@playwright/test';
import { plantingUrl } from '@/tests/site/plant.ts';

/*
 * Functions that run inside one of our own pages or in the background, where the extension's API is; they can use nothing
 * but their arguments.
 */

interface Api {
  readonly cookies: { getAll(query: object): Promise<object[]>; set(details: object): Promise<object> };
  readonly storage: { readonly session: { get(key: string | null): Promise<Record<string, unknown>> }; readonly local: { get(key: null): Promise<Record<string, unknown>> } };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

declare const self: { readonly browser?: Api; readonly chrome: Api; kaijiGate?: () => void };

/** The site's cookies as the browser tells them to us, with every attribute, in one order. */
export async function fullJar(): Promise<string[]> {
  const api = self.browser ?? self.chrome;
  const cookies = await api.cookies.getAll({ domain: 'jitera.com', partitionKey: {} });
  return cookies.map((cookie) => JSON.stringify(Object.fromEntries(Object.entries(cookie).sort()))).sort();
}

/** What is remembered until the browser closes. */
export async function sessionMemory(): Promise<Record<string, unknown>> {
  const api = self.browser ?? self.chrome;
  return api.storage.session.get(null);
}

export async function localMemory(): Promise<Record<string, unknown>> {
  const api = self.browser ?? self.chrome;
  return api.storage.local.get(null);
}

/** What a page of ours tells the background. */
export async function tellBackground(message: object): Promise<unknown> {
  const api = self.browser ?? self.chrome;
  return api.runtime.sendMessage(message);
}

/** Lets this background get no further than so many removals, until `openGate`: in the worker. */
export function closeGate(after: number): void {
  const opened = new Promise<void>((resolve) => (self.kaijiGate = resolve));
  for (const { cookies } of [self.browser, self.chrome].filter((api) => api !== undefined)) {
    const set = cookies.set.bind(cookies);
    let calls = 0;
    (cookies as { set: Api['cookies']['set'] }).set = async (details) => {
      calls += 1;
      if (calls > after) await opened;
      return set(details);
    };
  }
}

export function openGate(): void {
  self.kaijiGate?.();
}

/** Beside what the site itself sets: one name many times over, partitions, prefixes, no name, odd characters. */
export const MORE_COOKIES: readonly string[] = [
  'lang=deep; Path=/docs; Secure',
  'lang=deep-domain; Path=/docs; Domain=jitera.com; Max-Age=100000',
  'part=inside; Path=/; Secure; SameSite=None; Partitioned',
  'part=outside; Path=/; Secure; SameSite=None; Max-Age=100000',
  '__Secure-kept=yes; Path=/; Domain=jitera.com; Secure; HttpOnly; SameSite=Strict; Max-Age=31536000',
  'quoted="a b"; Path=/; Max-Age=200000; SameSite=Lax',
  'kanji=開示; Path=/; Secure',
  'empty=; Path=/; Secure',
];

/** Plants them, on the site's own page and on one of a subdomain. */
export async function plantMore(page: Page): Promise<void> {
  await page.goto(plantingUrl('docs.jitera.com', MORE_COOKIES.slice(0, 2)));
  await page.goto(plantingUrl('jitera.com', MORE_COOKIES));
}
