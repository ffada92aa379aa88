import { runScript, setUp } from './set-up.js';
import { handOver } from './set-up/hand-over.js';

await runScript(async () => {
  const { variables } = await setUp(['chromium', 'firefox']);
  return handOver('scripts/test/index.ts', process.argv.slice(2), variables);
});
