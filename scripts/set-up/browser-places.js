import os from 'node:os';
import path from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** The versions that the manifest asks for. */
export const OLDEST = { chromium: 144, firefox: 140 };

export const VARIABLE = { chromium: 'KAIJI_CHROMIUM', firefox: 'KAIJI_FIREFOX' };

export const DEBIAN_PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Where systems keep the programs themselves. Not in the list: Debian's wrapper /usr/bin/chromium (it adds
 * `--load-extension` of its own), snaps (they see no temporary profile), and Chrome and Edge (since version 137
 * they install no extension from a folder).
 */
const SYSTEM = {
  linux: {
    chromium: [
      '/usr/lib/chromium/chromium',
      '/usr/lib64/chromium-browser/chromium-browser',
      '/usr/lib/chromium-browser/chromium-browser',
    ],
    firefox: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/usr/lib64/firefox/firefox',
      '/opt/firefox/firefox',
    ],
  },
  darwin: {
    chromium: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
    firefox: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
  },
  win32: {
    chromium: ['Chromium\\Application\\chrome.exe'],
    firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

function windowsFolders() {
  const { ProgramFiles, LOCALAPPDATA } = process.env;
  return [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter((folder) => folder !== undefined);
}

/**
 * @param {BrowserName} name
 * @returns {string[]}
 */
export function systemPlaces(name) {
  if (process.platform === 'win32') {
    return windowsFolders().flatMap((folder) => SYSTEM.win32[name].map((place) => path.join(folder, place)));
  }
  if (process.platform !== 'darwin') return SYSTEM.linux[name];
  return SYSTEM.darwin[name].flatMap((place) => [place, path.join(os.homedir(), place)]);
}
