import { runOwn } from './run.js';
import { Problem, lastLines, since } from './words.js';

/** @param {import('./browser-places.js').BrowserName} browser */
export async function buildExtension(browser) {
  const from = performance.now();
  const { code, output } = await runOwn('wxt', browser === 'firefox' ? ['build', '-b', 'firefox'] : ['build']);
  if (code !== 0) throw new Problem(`${lastLines(output)}\nThe build failed; its reason stands above.`);
  console.log(`Built: the extension for ${browser === 'firefox' ? 'Firefox' : 'Chrome and Edge'} (${since(from)})`);
}
