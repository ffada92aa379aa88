import { defineConfig, type ReporterDescription } from '@playwright/test';

/** `npm test` counts the tests from this file. */
const report = process.env.KAIJI_BROWSER_REPORT;
const counted: ReporterDescription[] = report ? [['json', { outputFile: report }]] : [];

const FIREFOX = '**/*.firefox.spec.ts';

/** Both browsers are started by our own drivers (`tests/support/browser/`), so the projects differ in their files only. */
export default defineConfig({
  testDir: 'tests',
  testMatch: '{journeys,site,support}/**/*.spec.ts',
  outputDir: '.output/test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ...counted],
  projects: [
    { name: 'chromium', testIgnore: FIREFOX },
    { name: 'firefox', testMatch: FIREFOX },
  ],
});
