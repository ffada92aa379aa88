import { expect, it } from 'vitest';
import { makeReport } from './report';
import { limitsOf, withoutLines } from './report-scope';
import { type PickedLine } from './report-lines';

const NOTHING = { sitesLeftOut: false, listCut: false };
const ALWAYS = ['other-domains', 'since-installed', 'level-is-no-verdict'] as const;
const HOST: PickedLine = { kind: 'host', host: 'a.example', pageViews: 1, probable: { by: 'A', purpose: 'analytics' }, level: { kind: 'not-named' }, firstSeenAt: null };
const STORAGE: PickedLine = { kind: 'storage', origin: 'https://example.com', area: 'localStorage', key: 'a', bytes: 1, probable: null, level: { kind: 'not-named' }, firstSeenAt: null };

it.each([
  [[], NOTHING, []],
  [[STORAGE], NOTHING, []],
  [[HOST], NOTHING, ['hosts-incomplete', 'request-is-no-proof', 'lists-are-probable']],
  [[{ kind: 'cookie' as const, probable: null }], { sitesLeftOut: true, listCut: true }, ['values-masked', 'sites-left-out', 'list-cut']],
])('%j is limited by what it holds', (lines, surroundings, more) => {
  expect(new Set(limitsOf(lines, surroundings))).toEqual(new Set([...ALWAYS, ...more]));
});

it('a line that is taken out takes its limits along, and no others', () => {
  const lines = [HOST, STORAGE];
  const report = makeReport(lines, {
    madeAt: '2026-11-23T00:00:00Z', zone: 'Asia/Tokyo', browser: 'x', extensionVersion: '1', dictionary: 'x', pageViews: null,
    comparedWith: { revisedOn: '2024-03-06', wholeSha256: 'ef' }, policies: [], limits: limitsOf(lines, { sitesLeftOut: true, listCut: false }),
  });
  const rest = withoutLines(report, new Set(report.lines.filter(({ kind }) => kind === 'host')));
  expect(rest.lines).toMatchObject([{ kind: 'storage' }]);
  expect(rest.limits).toEqual(['level-is-no-verdict', 'other-domains', 'since-installed', 'sites-left-out']);
  expect({ ...rest, lines: [], limits: [] }).toEqual({ ...report, lines: [], limits: [] });
});
