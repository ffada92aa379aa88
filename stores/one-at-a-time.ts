/**
 * Runs `work` one at a time: whoever asks meanwhile gets one more run after it, and waits for that. So an older answer
 * never comes last, and a thousand changes cost two runs.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;

  async function runUntilStill(): Promise<void> {
    while (again) {
      again = false;
      await work();
    }
  }

  return () => {
    again = true;
    running ??= runUntilStill().finally(() => {
      running = undefined;
    });
    return running;
  };
}
