/** A failure that is told to the person in one sentence, without a stack. */
export class Problem extends Error {}

/** @param {number} from a `performance.now()` */
export function since(from) {
  const seconds = (performance.now() - from) / 1000;
  return seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/**
 * Says what is being done, does it, and says how long it took.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const from = performance.now();
  process.stdout.write(`${title} …\n`);
  const result = await work();
  process.stdout.write(`  took ${since(from)}\n`);
  return result;
}

/**
 * The end of a program's output, where the reason for a failure stands.
 * @param {string} output
 */
export function lastLines(output, count = 30) {
  return output.trimEnd().split('\n').slice(-count).join('\n');
}
