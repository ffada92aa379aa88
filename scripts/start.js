import { runScript, setUp } from './set-up.js';
import { buildExtension } from './set-up/build.js';
import { handOver } from './set-up/hand-over.js';
import { readFlags } from './flags.js';

await runScript(async () => {
  const choice = readFlags(process.argv.slice(2));
  const { variables, missing } = await setUp([choice.browser]);
  if (missing.length > 0) return 1;
  await buildExtension(choice.browser);
  return handOver('scripts/start/index.ts', [JSON.stringify(choice)], variables);
});
