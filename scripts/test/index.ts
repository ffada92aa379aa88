import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { complaintsAboutFirefox } from './firefox-warnings.ts';
import { CRASHED, add, inWords, readTally, tallyOfJourneys, tallyOfUnits, type Tally } from './reports.ts';
import { runStep, type Result, type Step } from './step.ts';

const REPORTS = path.resolve('.output/reports');
const UNITS = path.join(REPORTS, 'units.json');
const JOURNEYS = path.join(REPORTS, 'journeys.json');

// Older builds must not stand in for one that fails now.
const BUILT = ['.output/chrome-mv3', '.output/firefox-mv3'];

const BUILD_CHROME: Step = { title: 'Build for Chrome and Edge', program: 'wxt', words: ['build'] };
const BUILD_FIREFOX: Step = { title: 'Build for Firefox', program: 'wxt', words: ['build', '-b', 'firefox'] };
const LINT: Step = { title: 'Lint', program: 'npm', words: ['run', '--silent', 'lint'], isQuiet: true };
const TYPES: Step = { title: 'Types', program: 'npm', words: ['run', '--silent', 'types'], isQuiet: true };
const UNIT_TESTS: Step = {
  title: 'Unit tests',
  program: 'vitest',
  words: ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${UNITS}`],
};
const FIREFOX_LINT: Step = {
  title: "Mozilla's linter on the Firefox build",
  program: 'web-ext',
  words: ['lint', '--source-dir=.output/firefox-mv3', '--output=json', '--no-config-discovery'],
  env: { NO_UPDATE_NOTIFIER: '1' },
  complaintsIn: complaintsAboutFirefox,
};
const JOURNEY_TESTS: Step = {
  title: 'Journeys in Chromium and in Firefox',
  program: 'playwright',
  words: ['test'],
  env: { KAIJI_BROWSER_REPORT: JOURNEYS },
};

async function testEverything(): Promise<number> {
  for (const folder of [REPORTS, ...BUILT]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  // The builds come first: WXT writes the types again, and the tests of the project read what was built.
  const builds = [await runStep(BUILD_CHROME), await runStep(BUILD_FIREFOX)];
  const checks = await Promise.all([runStep(LINT), runStep(TYPES)]);
  const units = await runStep(UNIT_TESTS);
  const linter = await runStep(FIREFOX_LINT);
  const { result, tally } = await journeys(builds.every(({ code }) => code === 0));
  const results = [...builds, ...checks, units, linter, result];
  return conclude(results, add(readTally(UNITS, tallyOfUnits, units.code), tally));
}

async function journeys(isBuilt: boolean): Promise<{ readonly result: Result; readonly tally: Tally }> {
  if (isBuilt) {
    const result = await runStep(JOURNEY_TESTS);
    return { result, tally: readTally(JOURNEYS, tallyOfJourneys, result.code) };
  }
  console.log(`\n■ ${JOURNEY_TESTS.title}\n  not run, because a build failed`);
  return { result: { title: JOURNEY_TESTS.title, code: 1 }, tally: CRASHED };
}

/** The tally is the last line: whoever runs this may read it from there. */
function conclude(results: readonly Result[], tally: Tally): number {
  const failed = results.filter(({ code }) => code !== 0).map(({ title }) => title);
  console.log(`\nAll steps together took ${(performance.now() / 60_000).toFixed(1)} min.`);
  if (failed.length > 0) console.log(`Failed: ${failed.join('; ')}.`);
  console.log(inWords(tally));
  return failed.length > 0 || tally.failed > 0 ? 1 : 0;
}

process.exitCode = await testEverything();
