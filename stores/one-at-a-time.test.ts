import { expect, it, vi } from 'vitest';
import { oneAtATime } from './one-at-a-time';

it('runs once more for all who ask while it runs', async () => {
  const work = vi.fn(() => Promise.resolve());
  const run = oneAtATime(work);
  await Promise.all([run(), run(), run()]);
  expect(work).toHaveBeenCalledTimes(2);
  await run();
  expect(work).toHaveBeenCalledTimes(3);
});

it('never runs twice at the same time', async () => {
  let running = 0;
  let most = 0;
  const run = oneAtATime(async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running -= 1;
  });
  await Promise.all([run(), run(), run()]);
  expect(most).toBe(1);
});

it('tells a failure to those who wait, and runs again when asked again', async () => {
  const work = vi.fn(() => Promise.resolve()).mockRejectedValueOnce(new Error('broken'));
  const run = oneAtATime(work);
  await expect(run()).rejects.toThrow('broken');
  await expect(run()).resolves.toBeUndefined();
});
