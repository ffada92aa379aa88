import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';

/**
 * Paints public/icon/ from the drawings in assets/mark/: `node scripts/icons.ts`.
 * `small` is drawn on the pixel grid of a toolbar; a store wants 128 px to hold 96 px of art and clear space.
 */
const PICTURES = [
  { size: 16, art: 16, drawing: '-small' },
  { size: 32, art: 32, drawing: '-small' },
  { size: 48, art: 48, drawing: '' },
  { size: 96, art: 96, drawing: '' },
  { size: 128, art: 96, drawing: '' },
] as const;

const KINDS = ['site', 'away'] as const;

type Picture = (typeof PICTURES)[number] & { readonly kind: (typeof KINDS)[number] };

const ROOT = join(import.meta.dirname, '..');

async function paint(browser: Browser, { kind, size, art, drawing }: Picture): Promise<Buffer> {
  const svg = await readFile(join(ROOT, `assets/mark/${kind}${drawing}.svg`), 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const style = `body{margin:0;display:grid;place-items:center;height:${size}px}svg{display:block;width:${art}px;height:${art}px}`;
  await page.setContent(`<style>${style}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

async function paintAll(browser: Browser): Promise<void> {
  for (const kind of KINDS) {
    for (const picture of PICTURES.filter(({ size }) => kind === 'site' || size <= 48)) {
      const png = await paint(browser, { ...picture, kind });
      await writeFile(join(ROOT, `public/icon/${kind}-${picture.size}.png`), png);
    }
  }
}

const browser = await chromium.launch({
  executablePath: process.env.KAIJI_CHROMIUM ?? '/usr/lib/chromium/chromium',
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
try {
  await paintAll(browser);
} finally {
  await browser.close();
}
