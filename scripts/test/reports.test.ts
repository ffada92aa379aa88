import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inWords, readTally, tallyOfJourneys, tallyOfUnits, type JourneyReport, type UnitReport } from './reports.ts';

const UNITS: UnitReport = {
  numPassedTests: 7,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
    { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
  ],
};
const JOURNEYS: JourneyReport = { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

describe('the sentence that ends npm test', () => {
  it('names what passed and what failed, and nothing more', () => {
    expect(inWords({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  });

  it('adds what was skipped only when something was', () => {
    expect(inWords({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
  });
});

describe('the tally of unit tests', () => {
  it('counts tests that wait or are only planned as skipped', () => {
    expect(tallyOfUnits(UNITS)).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });

  it('counts a file that could not be loaded as one failed', () => {
    const unread = { status: 'failed', assertionResults: [] };
    expect(tallyOfUnits({ ...UNITS, testResults: [...UNITS.testResults, unread] }).failed).toBe(2);
  });
});

describe('the tally of journeys', () => {
  it.each([
    ['a failure', { stats: { ...JOURNEYS.stats, unexpected: 1 }, errors: [] }],
    ['a pass at the second try', { stats: { ...JOURNEYS.stats, flaky: 1 }, errors: [] }],
    ['an error outside any test', { ...JOURNEYS, errors: ['no such project'] }],
  ])('counts %s as failed', (_, report) => {
    expect(tallyOfJourneys(report).failed).toBe(1);
  });
});

describe('reading a report', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'kaiji-report-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  function report(text: string): string {
    const file = path.join(folder, 'report.json');
    writeFileSync(file, text);
    return file;
  }

  it('takes the runner at its word when it ended well', () => {
    expect(readTally(report(JSON.stringify(JOURNEYS)), tallyOfJourneys, 0)).toEqual({ passed: 5, failed: 0, skipped: 0 });
  });

  it('counts one failed when every test passed but the runner ended badly', () => {
    expect(readTally(report(JSON.stringify(JOURNEYS)), tallyOfJourneys, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  it.each(['', '{"stats":', '{}'])('counts one failed when the report is %j', (text) => {
    expect(readTally(report(text), tallyOfJourneys, 0).failed).toBe(1);
  });

  it('counts one failed when there is no report', () => {
    expect(readTally(path.join(folder, 'none.json'), tallyOfUnits, 0).failed).toBe(1);
  });
});
