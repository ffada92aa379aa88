import { test } from '@playwright/test';
import { openChromiumStage } from '@/scripts/start/chromium-stage.ts';
import { playMainJob } from '@/tests/support/journeys/main-job.ts';

test('what the first command of the README plays goes through, step by step', async ({ browserName: _ }, info) => {
  await playMainJob(openChromiumStage, 'chrome-mv3', info.outputPath('pictures'));
});
