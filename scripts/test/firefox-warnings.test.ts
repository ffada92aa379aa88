import { describe, expect, it } from 'vitest';
import { complaintsAboutFirefox } from './firefox-warnings.ts';

const FROM_VUE = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML', file: 'chunks/popup.js', line: 1 };

function report(warnings: readonly object[], errors: readonly object[] = []): string {
  return JSON.stringify({ count: warnings.length + errors.length, errors, notices: [], warnings });
}

describe("what Mozilla's linter may say", () => {
  it('is nothing', () => {
    expect(complaintsAboutFirefox(report([]))).toEqual([]);
  });

  it('may be the one assignment in the runtime of Vue', () => {
    expect(complaintsAboutFirefox(report([FROM_VUE]))).toEqual([]);
  });

  it('may not be a second one', () => {
    expect(complaintsAboutFirefox(report([FROM_VUE, FROM_VUE]))).toHaveLength(1);
  });

  it('may not be the same in a file that Vue is not in', () => {
    expect(complaintsAboutFirefox(report([{ ...FROM_VUE, file: 'jitera-page.js' }]))).toEqual([
      'warning UNSAFE_VAR_ASSIGNMENT in jitera-page.js:1: Unsafe assignment to innerHTML',
    ]);
  });

  it('may not be an error', () => {
    const error = { code: 'JSON_INVALID', message: 'not JSON' };
    expect(complaintsAboutFirefox(report([], [error]))).toEqual(['error JSON_INVALID in manifest.json: not JSON']);
  });

  it('may not be missing', () => {
    expect(complaintsAboutFirefox('command not found')[0]).toContain('gave no report');
  });
});
