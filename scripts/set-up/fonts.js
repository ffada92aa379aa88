import { existsSync } from 'node:fs';
import { canInstallPackages, installDebianPackages } from './debian.js';
import { recall, remember } from './memory.js';
import { run } from './run.js';

const DEBIAN_FONT = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

async function hasJapaneseFont() {
  if (existsSync(DEBIAN_FONT)) return true;
  const { code, output } = await run('fc-list', [':lang=ja', 'family']);
  return code === 0 && output.trim() !== '';
}

/** Without a Japanese font the letters still hold, but the screen and its pictures show boxes: a hint, not a failure. */
export async function checkJapaneseFont() {
  if (process.platform !== 'linux' || recall().font === true) return;
  const isThere = (await hasJapaneseFont()) || (canInstallPackages() && (await installDebianPackages(['fonts-noto-cjk'])));
  if (isThere) return remember({ font: true });
  console.log('Hint: no Japanese font is installed, so Japanese text shows as boxes (Debian: apt-get install fonts-noto-cjk).');
}
