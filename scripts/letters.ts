import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';

const ROOT = dirname(import.meta.dirname);
const GOLDEN = join(ROOT, 'tests', 'letters', 'golden');

interface Printer {
  readonly printLetters: () => readonly { readonly file: string; readonly text: string }[];
}

/** Prints every letter anew into tests/letters/golden, for a person to read; the tests compare with these files. */
async function rewriteLetters(): Promise<void> {
  const { module } = await runnerImport<Printer>(join(ROOT, 'tests', 'letters', 'printed.ts'), {
    configFile: false,
    resolve: { alias: { '@': ROOT } },
  });
  const letters = module.printLetters();
  mkdirSync(GOLDEN, { recursive: true });
  for (const file of readdirSync(GOLDEN)) rmSync(join(GOLDEN, file));
  for (const { file, text } of letters) writeFileSync(join(GOLDEN, file), text);
  console.log(`${letters.length} letters written to tests/letters/golden`);
}

await rewriteLetters();
