import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startSite } from '@/tests/site/site.ts';
import { openChromiumStage } from './chromium-stage.ts';
import { openFirefoxStage } from './firefox-stage.ts';
import { play } from './play.ts';
import { letWatch } from './watch.ts';

/** What `scripts/flags.js` read from the command line. */
interface Choice {
  readonly browser: 'chromium' | 'firefox';
  readonly isLive: boolean;
  readonly isPlayed: boolean;
}

const HOME = 'https://jitera.com/';
const OPEN = { chromium: openChromiumStage, firefox: openFirefoxStage };
const BUILD = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

async function start({ browser, isLive, isPlayed }: Choice): Promise<number> {
  const profileDir = throwawayProfile();
  const site = isLive ? undefined : await startSite();
  const words = isPlayed ? { locale: 'en', colorScheme: 'light' as const } : {};
  const stage = await OPEN[browser]({
    extensionDir: path.resolve(BUILD[browser]),
    site: site ?? 'live',
    headless: isPlayed,
    profileDir,
    ...words,
  });
  forgetDriversInterrupt();
  const code = isPlayed ? await play(stage, HOME) : await letWatch(stage, HOME).then(() => 0);
  await stage.close().catch(() => undefined); // It may have gone already, with its last window.
  await site?.close();
  return code;
}

/** Removed at the very end, whichever way this process ends. */
function throwawayProfile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'kaiji-profile-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  return folder;
}

/** The drivers end this process at once on Ctrl-C; here the browser and the stand-in are closed first, in order. */
function forgetDriversInterrupt(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal);
}

try {
  process.exit(await start(JSON.parse(process.argv[2] ?? '{}') as Choice));
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
