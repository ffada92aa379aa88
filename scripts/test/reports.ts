import { readFileSync } from 'node:fs';

/** How many tests ended in which way. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const CRASHED: Tally = { passed: 0, failed: 1, skipped: 0 };

export function add(one: Tally, other: Tally): Tally {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed, skipped: one.skipped + other.skipped };
}

/** The sentence that ends `npm test`. */
export function inWords({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The parts of Vitest's JSON report that are read. */
export interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

/** A file that could not be loaded has no tests to fail: it counts as one failed. */
export function tallyOfUnits(report: UnitReport): Tally {
  const isUnread = ({ status, assertionResults }: UnitReport['testResults'][number]) =>
    status === 'failed' && !assertionResults.some((result) => result.status === 'failed');
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter(isUnread).length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The parts of Playwright's JSON report that are read. */
export interface JourneyReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number };
  readonly errors: readonly unknown[];
}

/** What passes only at a second try has failed; so has what went wrong outside any test. */
export function tallyOfJourneys({ stats, errors }: JourneyReport): Tally {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/** A runner that ended badly without a failed test, or left no report that can be read, counts as one failed. */
export function readTally<Report>(file: string, tallyOf: (report: Report) => Tally, code: number): Tally {
  try {
    const tally = tallyOf(JSON.parse(readFileSync(file, 'utf8')) as Report);
    return code !== 0 && tally.failed === 0 ? add(tally, CRASHED) : tally;
  } catch {
    return CRASHED;
  }
}
