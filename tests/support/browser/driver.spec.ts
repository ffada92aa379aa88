import { expect, type Page } from '@playwright/test';
import { openChromium, type ChromiumSession } from './chromium.ts';
import { chromiumTest as test, PROBE } from './fixtures.ts';
import { requestsOf } from './net-log.ts';
import { MISBEHAVIOURS, misbehave, readNote, tell, writeNote } from './probe-pages.ts';


test.use({ extensionDir: PROBE, mayMisbehave: true, colorScheme: 'dark', locale: 'ja' });

async function openProbe({ context, extensionUrl }: ChromiumSession): Promise<Page> {
  const page = await context.newPage();
  await page.goto(extensionUrl('probe.html'));
  return page;
}

test('the extension has the id that its worker says', async ({ chromium }) => {
  expect(new URL((await chromium.worker()).url()).host).toBe(chromium.extensionId);
});

test('pages see the language and the colour scheme that were asked for', async ({ chromium }) => {
  const page = await openProbe(chromium);
  const seen = await page.evaluate(() => [navigator.language, matchMedia('(prefers-color-scheme: dark)').matches]);
  expect(seen).toEqual(['ja', true]);
});

test('errors, exceptions and refusals by policy are heard, from the background and from a page', async ({ chromium }) => {
  const page = await openProbe(chromium);
  for (const command of ['complain', 'throw', 'reject']) await page.evaluate(tell, command);
  await page.evaluate(misbehave);
  const texts = () => chromium.complaints.map(({ text }) => text).join('\n');
  for (const text of MISBEHAVIOURS) await expect.poll(texts).toContain(text);
  await expect.poll(texts).toContain('Content Security Policy');
});

test('a request of the extension is found in the net log, though no host answered', async ({ chromium }) => {
  const page = await openProbe(chromium);
  await page.evaluate(tell, 'fetch');
  await chromium.close();
  const urls = requestsOf(await chromium.requests(), chromium.extensionUrl('')).map(({ url }) => url);
  expect(urls).toContain('https://other.example/from-background');
});

test('a preconnect of the extension is found too, though it asks for nothing but a name', async ({ chromium }) => {
  const page = await openProbe(chromium);
  await page.evaluate(() => {
    const link = document.createElement('link');
    link.rel = 'preconnect';
    link.href = 'https://other.example/';
    document.head.append(link);
  });
  const kinds = async () => requestsOf(await chromium.requests(), chromium.extensionUrl('')).map(({ kind }) => kind);
  await expect.poll(kinds).toContain('lookup');
});

test('a link that the person follows is not a request of the extension', async ({ chromium }) => {
  const page = await openProbe(chromium);
  await page.evaluate(() => {
    document.body.innerHTML = '<a href="https://jitera.com/blank">Blank</a>';
  });
  await page.getByRole('link').click();
  await expect(page).toHaveURL('https://jitera.com/blank');
  await chromium.close();
  expect(requestsOf(await chromium.requests(), chromium.extensionUrl(''))).toEqual([]);
});

test('a page’s request is not taken for one of the extension', async ({ chromium }) => {
  const page = await chromium.context.newPage();
  await page.goto('https://jitera.com/');
  await chromium.close();
  const requests = await chromium.requests();
  expect(requestsOf(requests, 'https://jitera.com').map(({ url }) => url)).toContain('https://jitera.com/site.js');
  expect(requestsOf(requests, chromium.extensionUrl(''))).toEqual([]);
});

test('a stopped worker has forgotten its variables and wakes at the next message', async ({ chromium }) => {
  const page = await openProbe(chromium);
  await page.evaluate(tell, 'remember');
  expect(await page.evaluate(tell, 'recall')).toBe('remembered');
  await chromium.stopWorker();
  await expect.poll(() => page.evaluate(tell, 'recall')).toBe('fresh');
});

test('what was saved is there after a restart and, saved strictly, after a kill', async ({ chromium }) => {
  const page = await openProbe(chromium);
  await page.evaluate(writeNote, 'kept');
  await page.evaluate(tell, 'complain');
  await expect.poll(() => chromium.complaints.length).toBe(1);
  await chromium.restart();
  const pageAfterRestart = await openProbe(chromium);
  expect(await pageAfterRestart.evaluate(readNote)).toBe('kept');
  expect(chromium.complaints).toHaveLength(1);
  await pageAfterRestart.evaluate(writeNote, 'kept again');
  await chromium.kill();
  await chromium.restart();
  expect(await (await openProbe(chromium)).evaluate(readNote)).toBe('kept again');
});

test('a folder without an extension is refused in words', async ({ site }, info) => {
  const opening = openChromium({ extensionDir: import.meta.dirname, site, headless: true, profileDir: info.outputPath('profile') });
  await expect(opening).rejects.toThrow('is it built');
});
