import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { MAIN_JOB } from '@/scripts/start/play.ts';
import { type Stage } from '@/scripts/start/stage.ts';
import { startSite } from '@/tests/site/site.ts';
import { type BrowserOptions } from '@/tests/support/browser/session.ts';

/** Plays what `npm start -- --headless` plays, in the browser that `open` opens with a build. */
export async function playMainJob(open: (options: BrowserOptions) => Promise<Stage>, build: string, pictures: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const site = await startSite();
  const stage = await open({ extensionDir: path.resolve('.output', build), site, headless: true, locale: 'en', colorScheme: 'light' });
  try {
    const scene = { stage, home: 'https://jitera.com/', picture: (name: string) => path.join(pictures, `${name}.png`), tabs: new Map() };
    for (const step of MAIN_JOB) await test.step(step.title, async () => expect(await step.act(scene)).not.toBe(''));
  } finally {
    await stage.close();
    await site.close();
  }
}
