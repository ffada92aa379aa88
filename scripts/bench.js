import { runScript, setUp } from './set-up.js';
import { handOver } from './set-up/hand-over.js';
import { runOwn } from './set-up/run.js';
import { Problem, lastLines } from './set-up/words.js';

await runScript(async () => {
  const { variables, missing } = await setUp(['chromium']);
  if (missing.length > 0) return 1;
  const { code, output } = await runOwn('wxt', ['zip']);
  if (code !== 0) throw new Problem(`${lastLines(output)}\nThe build failed; its reason stands above.`);
  return handOver('tests/bench/index.ts', [], variables);
});
