import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect } from '@playwright/test';
import { openFirefox, type FirefoxSession } from './firefox.ts';
import { firefoxTest as test, PROBE } from './fixtures.ts';
import { requestsOf } from './net-log.ts';
import { MISBEHAVIOURS, misbehave, readNote, tell, writeNote } from './probe-pages.ts';


test.use({ extensionDir: PROBE, mayMisbehave: true, colorScheme: 'dark', locale: 'ja' });

const openProbe = (firefox: FirefoxSession) => firefox.open(firefox.extensionUrl('probe.html'));

test('pages see the language and the colour scheme that were asked for', async ({ firefox }) => {
  const page = await openProbe(firefox);
  const seen = await page.evaluate(() => [navigator.language, matchMedia('(prefers-color-scheme: dark)').matches]);
  expect(seen).toEqual(['ja', true]);
});

test('errors, exceptions and refusals by policy are heard, from the background and from a page', async ({ firefox }) => {
  const page = await openProbe(firefox);
  for (const command of ['complain', 'throw', 'reject']) await page.evaluate(tell, command);
  await page.evaluate(misbehave);
  const texts = async () => (await firefox.complaints()).map(({ text }) => text).join('\n');
  for (const text of MISBEHAVIOURS) await expect.poll(texts).toContain(text);
  await expect.poll(texts).toContain('Content-Security-Policy');
});

test('a request of the extension is noted, though no host answered', async ({ firefox }) => {
  const urls = async () => requestsOf(await firefox.requests(), firefox.extensionUrl('')).map(({ url }) => url);
  const page = await openProbe(firefox);
  expect(await urls()).toEqual([]);
  await page.evaluate(tell, 'fetch');
  await expect.poll(urls).toEqual(['https://other.example/from-background']);
});

test('what was saved is there after a restart and, saved strictly, after a kill', async ({ firefox }) => {
  const page = await openProbe(firefox);
  await page.evaluate(writeNote, 'kept');
  await page.evaluate(tell, 'complain');
  await firefox.restart();
  const pageAfterRestart = await openProbe(firefox);
  expect(await pageAfterRestart.evaluate(readNote)).toBe('kept');
  expect((await firefox.complaints()).map(({ text }) => text).join()).toContain('complained in the background');
  await pageAfterRestart.evaluate(writeNote, 'kept again');
  await firefox.kill();
  await firefox.restart();
  expect(await (await openProbe(firefox)).evaluate(readNote)).toBe('kept again');
});

test('a folder that is not a Firefox build is refused in words', async ({ site }, info) => {
  const manifest = info.outputPath('manifest.json');
  await writeFile(manifest, '{"manifest_version":3}');
  const opening = openFirefox({ extensionDir: dirname(manifest), site, headless: true });
  await expect(opening).rejects.toThrow('its manifest has no add-on id');
});
