import { spawn } from 'node:child_process';

/** One of the checks that `npm test` runs: a program with its words. */
export interface Step {
  readonly title: string;
  readonly program: string;
  readonly words: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Waits with its output until it has ended, because others run beside it. */
  readonly isQuiet?: boolean;
  /** Says what is wrong although the program ended well; with it, the output is judged instead of shown. */
  readonly complaintsIn?: (output: string, code: number) => readonly string[];
}

export interface Result {
  readonly title: string;
  readonly code: number;
}

interface Ending {
  readonly code: number;
  readonly output: string;
}

/** A step that hangs is ended before the whole run could be. */
const LIMIT_MS = 25 * 60_000;

/** Runs a step and prints its title, what it said and how long it took; never throws for what the program does. */
export async function runStep(step: Step): Promise<Result> {
  const from = performance.now();
  const isHeld = step.isQuiet === true || step.complaintsIn !== undefined;
  if (!isHeld) console.log(`\n■ ${step.title}`);
  const ending = await end(step, isHeld);
  const complaints = step.complaintsIn?.(ending.output, ending.code) ?? [];
  if (isHeld) console.log(`\n■ ${step.title}`);
  if (step.isQuiet === true && ending.output !== '') console.log(ending.output.trimEnd());
  for (const complaint of complaints) console.log(complaint);
  const code = complaints.length > 0 ? 1 : ending.code;
  const seconds = (performance.now() - from) / 1000;
  console.log(`  ${code === 0 ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`);
  return { title: step.title, code };
}

function end({ program, words, env }: Step, isHeld: boolean): Promise<Ending> {
  const child = spawn(program, words, {
    env: { ...process.env, ...env },
    stdio: isHeld ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    timeout: LIMIT_MS,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
