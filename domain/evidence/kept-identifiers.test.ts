import { expect, it } from 'vitest';
import { type SeenCookie } from './cookie';
import { identifiersIn } from './identifiers';
import { keptIdentifiers, toIdentifiersJson } from './kept-identifiers';
import { makeReport, toReportJson } from './report';
import { type PickedCookie } from './report-lines';

const NOW = Temporal.Instant.from('2026-11-23T00:00:00Z');
const GA = { name: '_ga', value: 'GA1.1.1122334455.1772409600', httpOnly: false, session: false };
const PROPERTY = { name: '_ga_STANDIN001', value: 'GS1.1.1772409600.3.1.1772410200.60.0.0', httpOnly: false, session: false };

const COOKIE: SeenCookie = {
  name: '', domain: '.example.com', path: '/', hostOnly: false, secure: false, httpOnly: false, sameSite: 'lax', partition: null, store: '0',
  expiresAt: 1_800_000_000_000, bytes: 9,
};

const picked = (name: string, value: string): PickedCookie => ({
  kind: 'cookie', cookie: { ...COOKIE, name }, value, probable: null, level: { kind: 'not-named' }, firstSeenAt: null, cameBackAt: null,
});

it('a saved list gives back what was saved', () => {
  const identifiers = identifiersIn([GA, PROPERTY], NOW);
  expect(identifiers.map(({ text }) => text)).toEqual(['1122334455.1772409600', 'G-STANDIN001']);
  expect(keptIdentifiers({ what: 'identifiers', json: toIdentifiersJson(identifiers) })).toEqual(identifiers);
});

it('a report gives the identifiers of the values that it shows in full, each once', () => {
  const stamp = { madeAt: NOW.toString(), zone: 'Asia/Tokyo', browser: 'x', extensionVersion: '1', dictionary: 'x', pageViews: null, comparedWith: { revisedOn: '2024-03-06', wholeSha256: 'ef' }, policies: [], limits: [] };
  const lines = [picked('_ga', GA.value), { ...picked('_ga', GA.value), cookie: { ...COOKIE, name: '_ga', domain: 'www.example.com' } }, picked('notice', 'accepted-by-me')];
  const json = toReportJson(makeReport(lines, stamp));
  expect(keptIdentifiers({ what: 'report', json })).toEqual([{ cookie: '_ga', kind: 'client-id', text: '1122334455.1772409600', firstSeenAt: '2026-03-02T00:00:00Z' }]);
});

it.each([
  '', '{', 'null', '{}', '[[]]', '[null]', '[{"cookie":1,"kind":"client-id","text":"a"}]', '[{"cookie":"a","kind":"text","text":"a"}]', '[{"cookie":"a","kind":"client-id"}]',
])('%j holds none', (json) => {
  expect(keptIdentifiers({ what: 'identifiers', json })).toEqual([]);
  expect(keptIdentifiers({ what: 'report', json })).toEqual([]);
});
