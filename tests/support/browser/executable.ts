import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/*
 * Debian's /usr/bin/chromium is a shell script that adds a --load-extension of its own: the real binary comes
 * first. Branded Chrome and Edge are left out, because since Chrome 137 they do not load extensions from a folder.
 */
const CHROMIUM_PLACES: readonly string[] = [
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const CHROMIUM_NAMES: readonly string[] = ['chromium', 'chromium-browser'];

const FIREFOX_PLACES: readonly string[] = [
  '/usr/lib/firefox-esr/firefox-esr',
  '/usr/lib/firefox/firefox',
  '/usr/lib64/firefox/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];
const FIREFOX_NAMES: readonly string[] = ['firefox-esr', 'firefox'];

/** What the environment says about browsers. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The Chromium to drive: `KAIJI_CHROMIUM`, else Playwright's own, else the system's; undefined when there is none.
 * `playwrightsOwn` is Playwright's `chromium.executablePath()`, which names a file whether or not it is there.
 */
export function findChromium(environment: Environment, playwrightsOwn: string, isThere = exists): string | undefined {
  if (environment.KAIJI_CHROMIUM) return environment.KAIJI_CHROMIUM;
  return [playwrightsOwn, ...CHROMIUM_PLACES, ...onPath(environment, CHROMIUM_NAMES)].find(isThere);
}

/** The Firefox to drive: `KAIJI_FIREFOX`, else the system's; undefined when there is none. */
export function findFirefox(environment: Environment, isThere = exists): string | undefined {
  if (environment.KAIJI_FIREFOX) return environment.KAIJI_FIREFOX;
  return [...FIREFOX_PLACES, ...onPath(environment, FIREFOX_NAMES)].find(isThere);
}

function exists(path: string): boolean {
  return path !== '' && existsSync(path);
}

function onPath(environment: Environment, names: readonly string[]): string[] {
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}
